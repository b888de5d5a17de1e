import { ACTION, runBatch, type BatchRequest, type BatchResponse } from "./batch";
import { settle } from "./calculation";
import type { Connection } from "./connection";
import { errorOf } from "./errors";
import { conclude } from "./conclude";
import type { Json } from "./json";
import { refuseResults } from "./custom-functions/refused-results";
import { PATH } from "./object-paths";
import { byteLength, PAYLOAD_LIMIT } from "./payload";
import { bringsResults, isHousekeeping, resultsIn, type Statistics } from "./statistics";
import * as wire from "./wire";

/** Runs a batch as Excel on the web does: when no cell is being edited, within its limits, and then tells all authors what changed. */
export async function answerBatch(call: wire.BatchCall, at: Connection, statistics: Statistics): Promise<Json> {
  const requestBytes = byteLength(call.body);
  const { book } = at;
  if (requestBytes > PAYLOAD_LIMIT) {
    const refused = JSON.parse(call.body) as BatchRequest; // office.js made it
    if (bringsResults(refused)) refuseResults(book.calls, resultsIn(refused));
    return wire.statusAnswer(wire.STATUS.requestTooLarge);
  }
  if (book.isClosed) return wire.statusAnswer(wire.STATUS.notSupported);
  while (book.editing) {
    if (!(call.flags & wire.FLAG.delayForCellEdit)) return wire.statusAnswer(wire.STATUS.inCellEditMode);
    await book.editing.ended;
  }
  const request = JSON.parse(call.body) as BatchRequest; // office.js made it
  const isAsked = !isHousekeeping(request);
  // Whether a request writes, Excel hears from the client, which counts functions, calculating and some listening as well.
  if (book.readOnly && isAsked && call.flags & wire.FLAG.writes) return wire.statusAnswer(wire.STATUS.noCapability);
  if (isAsked && writes(request)) book.isDirty = true;
  const body = JSON.stringify(run(request, at));
  const responseBytes = byteLength(body);
  if (bringsResults(request)) statistics.waves += 1;
  if (isAsked) {
    statistics.syncs += 1;
    statistics.requestBytes += requestBytes;
    statistics.responseBytes += responseBytes;
  }
  return responseBytes > PAYLOAD_LIMIT ? wire.statusAnswer(wire.STATUS.responseTooLarge) : wire.batchAnswer(body);
}

/** The answer of a batch after which the workbook is calculated and everybody knows. */
function run(request: BatchRequest, at: Connection): BatchResponse {
  const response = runBatch(request, at);
  at.book.calculationSuspended = false;
  try {
    settle(at.book);
    conclude(at.book, at, "ThisLocalAddin");
  } catch (thrown) {
    const { code, message } = errorOf(thrown);
    return { Error: { Code: code, Message: message, Location: "", ActionIndex: -1 }, ...response };
  }
  return response;
}

/** Calls that leave the workbook as it was saved. */
const READS = /^(?:_|Get|Find|Select$|Activate$|Calculate$|CreateAndOpenWorkbook$|Save$)/;

function writes({ Actions, ObjectPaths }: BatchRequest): boolean {
  const setting: readonly number[] = [ACTION.setProperty, ACTION.update];
  return (
    Actions.some(({ ActionType, Name }) =>
      ActionType === ACTION.method ? !READS.test(Name) : setting.includes(ActionType),
    ) ||
    Object.values(ObjectPaths).some(({ ObjectPathType, Name }) => ObjectPathType === PATH.method && !READS.test(Name))
  );
}
