/** What is filled into several cells is one undo step where Excel has it, and nowhere else is that asked or said. */
import { runBalance } from "../../src/actions/balance";
import { runFillIn } from "../../src/actions/fill-in";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { runSetSetting } from "../../src/actions/set-setting";
import { runSetWeights } from "../../src/actions/set-weights";
import { matchKey } from "../../src/domain/matching";
import { dayOf } from "../../src/domain/quantity";
import type { Host } from "../../src/host/open-host";
import { cell, openWorkbook } from "../support/driver";
import { registerWith } from "../support/register-cases";

const on = dayOf(2022, 10, 1);
const open = (excelApi: string): Promise<Host> => openWorkbook(registerWith(), { excelApi });

const readNow = async (): Promise<Register> => {
  const outcome = await runReadRegister(on);
  if (outcome.kind !== "done") throw new Error(outcome.kind);
  return outcome.result;
};

/** The options of every run of Excel while this is at work. */
const optionsOf = async (work: () => Promise<unknown>): Promise<readonly unknown[]> => {
  const run = jest.spyOn(Excel, "run");
  try {
    await work();
    return run.mock.calls.map(([options]) => options);
  } finally {
    run.mockRestore();
  }
};

const both = new Map([
  [matchKey("Urgentie"), 4],
  [matchKey("Kosten"), 5],
]);

test("waar Excel het heeft, wordt erom gevraagd, en hoeft niets gezegd", async () => {
  await open("1.20");
  const register = await readNow();
  expect(register.found.undoesAsOne).toBe(true);
  const asked = [{ delayForCellEdit: true, mergeUndoGroup: true }];
  expect(await optionsOf(() => runSetWeights(register, both))).toEqual(asked);
  expect(await optionsOf(() => runSetSetting(register, { field: "termEnd", content: 47000 }))).toEqual(asked);
  expect(await optionsOf(() => runFillIn(register, []))).toEqual(asked);
});

test("waar bladen gemaakt worden, wordt er nooit om gevraagd: Excel weigert dat", async () => {
  await open("1.20");
  expect(await optionsOf(() => runBalance(on))).toEqual([{ delayForCellEdit: true }]);
});

test("waar Excel het niet heeft, wordt er niet om gevraagd, en gaat het cel voor cel", async () => {
  const host = await open("1.19");
  const register = await readNow();
  expect(register.found.undoesAsOne).toBe(false);
  const values = async () => [
    (await cell("Beoordelingscriteria!B3")).value,
    (await cell("Beoordelingscriteria!B4")).value,
  ];
  const before = await values();
  expect(await optionsOf(() => runSetWeights(register, both))).toEqual([{ delayForCellEdit: true }]);
  expect(await values()).toEqual([4, 5]);
  await host.user.undo();
  expect(await values()).toEqual([4, before[1]]);
  await host.user.undo();
  expect(await values()).toEqual(before);
});
