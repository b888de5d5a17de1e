import type { Connection } from "../connection";
import { takeResults } from "../custom-functions/standing-calls";
import { method, type Method, writable, type ObjectType } from "../definition";
import { flag, json, list } from "../parameters";
import type { Targets } from "../targets";

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

export const runtimeType: ObjectType<Targets["Runtime"]> = {
  properties: {
    enableEvents: writable(
      flag,
      (_, at) => at.eventsEnabled,
      (_, isOn, at) => void (at.eventsEnabled = isOn),
    ),
  },
};
