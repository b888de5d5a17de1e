import type { Connection } from "../connection";
import { takeResults } from "../custom-functions/standing-calls";
import { method, type Method, readable, writable, type ObjectType } from "../definition";
import { flag, json, list, oneOf, text } from "../parameters";
import { hold, type Targets } from "../targets";

/** The client gives what its functions gave: as a change of the workbook, which the person's Excel will ask to save. */
const results: Method<Targets["CustomFunctions"]> = method([list(json)], (_, [given], at: Connection) => {
  takeResults(at.book.calls, at, given);
  at.book.isDirty = true;
});

/** The client's number for this: when results are refused because together they are too large, it sends those again that fit. */
const RESENDS_WHAT_FITS = 1;

/** What the page announces itself to: here it is ready for custom functions, and their results come back. */
export const customFunctionsType: ObjectType<Targets["CustomFunctions"]> = {
  isInternal: true,
  methods: {
    _GetEnabledFeatures: method([], () => [RESENDS_WHAT_FITS]),
    _SetOsfControlContainerReadyForCustomFunctions: method([], (_, __, at) => void at.announced.add("functions")),
    setInvocationArrayResults: results,
    setInvocationResults: results,
  },
};

/** The client says here that ribbon actions are associated. */
export const addinInternalServiceType: ObjectType<Targets["AddinInternalService"]> = {
  isInternal: true,
  methods: { notifyActionHandlerReady: method([], (_, __, at) => void at.announced.add("actions")) },
};

/** Shows and hides the add-in's page, which is one with its functions and commands. */
export const appRuntimeServiceType: ObjectType<Targets["AppRuntimeService"]> = {
  isInternal: true,
  methods: {
    getAppRuntimeState: method([], (_, __, { addin }) => (addin.isPaneShown ? "Visible" : "Background")),
    setAppRuntimeState: method([oneOf("Background", "Visible")], (_, [state], { addin }) =>
      addin.showPane(state === "Visible"),
    ),
  },
};

/** The add-in's own part of the ribbon: which of it shows and can be pressed. */
export const dynamicRibbonType: ObjectType<Targets["DynamicRibbon"]> = {
  isInternal: true,
  methods: {
    getButton: method([text], (_, [id]) => hold("RibbonButton", { id })),
    getTab: method([text], (_, [id]) => hold("RibbonTab", { id })),
  },
};

export const ribbonButtonType: ObjectType<Targets["RibbonButton"]> = {
  isInternal: true,
  key: { name: "Id", of: ({ id }) => id },
  properties: {
    id: readable(({ id }) => id),
    enabled: writable(
      flag,
      ({ id }, { addin }) => !addin.disabledControls.has(id),
      ({ id }, isEnabled, { addin }) => addin.enableControl(id, isEnabled),
    ),
  },
};

export const ribbonTabType: ObjectType<Targets["RibbonTab"]> = {
  isInternal: true,
  key: { name: "Id", of: ({ id }) => id },
  properties: { id: readable(({ id }) => id) },
  methods: { setVisibility: method([flag], ({ id }, [isShown], { addin }) => addin.showTab(id, isShown)) },
};

export const runtimeType: ObjectType<Targets["Runtime"]> = {
  properties: {
    enableEvents: writable(
      flag,
      (_, at) => at.eventsEnabled,
      (_, isOn, at) => void (at.eventsEnabled = isOn),
    ),
  },
};
