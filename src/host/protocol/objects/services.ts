import { method, writable, type ObjectType } from "../definition";
import { flag } from "../parameters";
import type { Targets } from "../targets";

/** What the page announces itself to: here it is ready for custom functions, and their results come back. */
export const customFunctionsType: ObjectType<Targets["CustomFunctions"]> = {
  isInternal: true,
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: method([], (_, __, at) => void at.announced.add("functions")),
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
