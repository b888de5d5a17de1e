import { ACTION, type BatchRequest } from "./batch";
import { isJsonList, type Json } from "./json";

/** What an author's own batches cost since the last reset; the client's housekeeping does not count. */
export interface Statistics {
  /** Round trips: batches that were answered. */
  syncs: number;
  /** Bytes of the batches' bodies. */
  requestBytes: number;
  responseBytes: number;
  /** Batches that brought results of custom functions; they do not count above. */
  waves: number;
  /** Sets all four to 0. */
  reset(): void;
}

export function newStatistics(): Statistics {
  const none = { syncs: 0, requestBytes: 0, responseBytes: 0, waves: 0 };
  const statistics = { ...none };
  const reset = () => void Object.assign(statistics, none);
  return Object.defineProperty(statistics as Statistics, "reset", { value: reset });
}

/** Calls that the client makes of its own accord: it gives ranges back after a run, says that it is ready, and brings results. */
const HOUSEKEEPING =
  /^(?:_RemoveReference|NotifyActionHandlerReady|_SetOsfControlContainerReadyForCustomFunctions|_GetEnabledFeatures|SetInvocation\w*)$/;
const RESULTS = /^SetInvocation/;

/** What the add-in asks of its own pane and ribbon, which is no matter of the workbook. */
const ABOUT_ADDIN = /^Microsoft\.(?:AppRuntime|DynamicRibbon)\./;

/** Whether nothing in the batch was asked of the workbook by the add-in. */
export function isHousekeeping(request: BatchRequest): boolean {
  const paths = Object.values(request.ObjectPaths);
  return isOnly(request, HOUSEKEEPING) || paths.some(({ Name }) => ABOUT_ADDIN.test(Name));
}

/** Whether the batch brings results of custom functions. */
export function bringsResults(request: BatchRequest): boolean {
  return isOnly(request, RESULTS);
}

/** The results of custom functions that the batch brings. */
export function resultsIn({ Actions }: BatchRequest): readonly Json[] {
  return Actions.flatMap(({ Name, ArgumentInfo }) => {
    const given = RESULTS.test(Name) ? (ArgumentInfo?.Arguments?.[0] ?? null) : null;
    return given !== null && isJsonList(given) ? given : [];
  });
}

function isOnly({ Actions }: BatchRequest, names: RegExp): boolean {
  const asked = Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  return asked.length > 0 && asked.every((action) => names.test(action.Name));
}
