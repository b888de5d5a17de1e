import { ACTION, type BatchRequest } from "./batch";

/** What an author's own batches cost since the last reset; the client's housekeeping does not count. */
export interface Statistics {
  /** Round trips: batches that were answered. */
  syncs: number;
  /** Bytes of the batches' bodies. */
  requestBytes: number;
  responseBytes: number;
  /** Sets all three to 0. */
  reset(): void;
}

export function newStatistics(): Statistics {
  const statistics = { syncs: 0, requestBytes: 0, responseBytes: 0 };
  const reset = () => void Object.assign(statistics, { syncs: 0, requestBytes: 0, responseBytes: 0 });
  return Object.defineProperty(statistics as Statistics, "reset", { value: reset });
}

/** Calls that the client makes of its own accord: it gives ranges back after a run, and says that it is ready. */
const HOUSEKEEPING = /^(?:_RemoveReference|NotifyActionHandlerReady|_SetOsfControlContainerReadyForCustomFunctions)$/;

/** Whether nothing in the batch was asked by the add-in. */
export function isHousekeeping({ Actions }: BatchRequest): boolean {
  const asked = Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return asked.length > 0 && asked.every((action) => HOUSEKEEPING.test(action.Name));
}
