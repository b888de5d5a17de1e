/** Every rule of the register has a case that one fault breaks, with that finding and no other, beside the sound register. */
import { findingsOf } from "../../src/actions/check";
import { runReadRegister } from "../../src/actions/read-register";
import { ruleCodes } from "../../src/domain/rule-codes";
import { dayOf } from "../../src/domain/quantity";
import { openWorkbook } from "../support/driver";
import { registerWith } from "../support/register-cases";
import { caseDay } from "../support/small-register";
import type { BookInput } from "../support/xlsx/book";
import { rules } from "./broken/rules";
import { steeringRules } from "./broken/steering-rules";

/**
 * What no register breaks by itself. It differs from a snapshot: `rounds.test.ts` and `kept-facts.test.ts` hold each to its one
 * finding; or from a sheet that was made before: so does `secret-choice.test.ts`.
 */
const madeBefore: ReadonlySet<string> = new Set(["S-22", "S-23", "S-24", "S-27"]);

const codesFoundIn = async (book: BookInput): Promise<readonly string[]> => {
  await openWorkbook(book);
  const read = await runReadRegister(dayOf(caseDay.year, caseDay.month, caseDay.dayOfMonth));
  if (read.kind !== "done") throw new Error(JSON.stringify(read));
  return findingsOf(read.result).map(({ code }) => code);
};

jest.setTimeout(180_000);

test("in een register dat klopt, is elke regel getoetst en niets gevonden", async () => {
  expect(await codesFoundIn(registerWith())).toEqual([]);
});

test("elke regel heeft een geval waarin zij één ding vindt en geen andere regel iets", async () => {
  const alone = new Set<string>();
  for (const { book, findings } of [...rules, ...steeringRules]) {
    const [expected, ...others] = findings.map(({ code }) => code);
    const found = await codesFoundIn(book);
    if (others.length === 0 && found.length === 1 && found[0] === expected) alone.add(found[0] ?? "");
  }
  expect(ruleCodes.filter((code) => !alone.has(code) && !madeBefore.has(code))).toEqual([]);
});
