/** An action that is stopped before it writes leaves no trace; once it writes, it is finished. */
import { readFileSync } from "node:fs";
import { runCheck } from "../../src/actions/check";
import { runRanking } from "../../src/actions/ranking";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook, sheetNames } from "../support/driver";

const sample = new Uint8Array(readFileSync("samples/voorbeeldregister.xlsx"));
const on = dayOf(2022, 9, 30);

test("gestopt voor het begin: niets gevraagd en niets geschreven", async () => {
  const { statistics } = await openWorkbook(sample);
  const before = await sheetNames();
  statistics.reset();
  expect(await runCheck(on, AbortSignal.abort())).toEqual({ kind: "refused", refusal: { code: "stopped" } });
  expect(statistics.syncs).toBe(0);
  expect(await sheetNames()).toEqual(before);
});

test.each([1, 2])("gestopt na %s keer lezen: niets geschreven", async (trips) => {
  const host = await openWorkbook(sample);
  const before = await sheetNames();
  host.statistics.reset();
  const isAborted = { get: () => host.statistics.syncs >= trips };
  const signal = Object.defineProperty(new AbortController().signal, "aborted", isAborted);
  const outcome = await runRanking(on, signal);
  expect(outcome).toEqual({ kind: "refused", refusal: { code: "stopped" } });
  expect(await sheetNames()).toEqual(before);
});
