import { conclude } from "../conclude";
import type { Connection } from "../connection";
import type { Json, JsonObject } from "../json";
import type { CommonMethod } from "./common-call";
import { bindNamedItem, bindSelection, getBinding, getBindings, releaseBinding } from "./document-bindings";
import { closeCopy, openCopy, readSlice } from "./document-copy";
import { loadSettings, saveSettings } from "./document-settings";
import { getSelectedData } from "./selected-data";
import { setSelectedData } from "./set-selected-data";

/** Does a call, and tells everybody what it changed. */
export function answerCommon(method: CommonMethod, data: JsonObject, at: Connection): Json {
  const answer = method(data, at);
  conclude(at.book, at, "ThisLocalAddin");
  return answer;
}

/** The methods of the Common API that the host plays, by the numbers that the client calls them with. */
const METHODS = new Map<unknown, CommonMethod>([
  [64, getSelectedData],
  [65, setSelectedData],
  [66, bindSelection],
  [68, getBinding],
  [69, releaseBinding],
  [74, getBindings],
  [75, loadSettings],
  [76, saveSettings],
  [77, openCopy],
  [80, readSlice],
  [78, bindNamedItem],
  [81, closeCopy],
]);

/** The method with this number, or undefined when it is not played. */
export function commonMethod(number: unknown): CommonMethod | undefined {
  return METHODS.get(number);
}
