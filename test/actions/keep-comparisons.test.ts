/** The comparisons by which people weighed the criteria, kept in the workbook for the next time. */
import { runKeepComparisons } from "../../src/actions/keep-comparisons";
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import { matchKey } from "../../src/domain/matching";
import { dayOf } from "../../src/domain/quantity";
import { refusalText } from "../../src/messages/nl-refusals";
import { parseKeptComparisons } from "../../src/workbook/parse/kept-comparisons";
import { openWorkbook, userCells } from "../support/driver";
import { ownSheets, registerWith } from "../support/register-cases";

const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
};
const readRegister = async (): Promise<Register> => done(await runReadRegister(dayOf(2022, 10, 1)));
const given = [{ first: matchKey("Urgentie"), second: matchKey("Kosten"), times: 1 / 3 }];

test("zij staan in de werkmap en niet in een cel", async () => {
  await openWorkbook(registerWith());
  const before = await userCells(ownSheets(registerWith()));
  done(await runKeepComparisons(await readRegister(), given));
  expect(await userCells(ownSheets(registerWith()))).toEqual(before);
  const { found } = await readRegister();
  expect(parseKeptComparisons(found.settings)).toEqual({ comparisons: given, isSound: true });
});

test("bewaarde een ander intussen andere, dan blijven die", async () => {
  await openWorkbook(registerWith());
  const seen = await readRegister();
  done(await runKeepComparisons(await readRegister(), given));
  const outcome = await runKeepComparisons(seen, []);
  expect(outcome.kind === "refused" && refusalText(outcome.refusal)).toMatch(/^Gewijzigd door een ander.*Paarsgewijs/u);
  expect(parseKeptComparisons((await readRegister()).found.settings).comparisons).toEqual(given);
});

test("in een werkmap die alleen-lezen is, wordt niets bewaard", async () => {
  await openWorkbook(registerWith(), { readOnly: true });
  expect((await runKeepComparisons(await readRegister(), given)).kind).toBe("refused");
});
