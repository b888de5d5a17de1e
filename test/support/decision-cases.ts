/** A decision that is registered in a workbook, for the tests of actions. */
import type { Outcome } from "../../src/actions/outcome";
import { runReadRegister } from "../../src/actions/read-register";
import type { Register } from "../../src/actions/register";
import type { DecisionRecord } from "../../src/domain/decided/decision-record";
import { dayOf } from "../../src/domain/quantity";
import { sheetValues } from "./driver";

export const decisionDay = dayOf(2022, 10, 1);

/** What an action gave; throws where it did not. */
export const done = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome), { cause: outcome });
  return outcome.result;
};

/** The register of the open workbook. */
export const readNow = async (): Promise<Register> => done(await runReadRegister(decisionDay));

/** A decision on a choice by its number, for the alternative of that name. */
export const recordOf = (
  { portfolio }: Register,
  number: string,
  alternative: string,
  over: Partial<DecisionRecord> = {},
): DecisionRecord => {
  const choice = portfolio.choices.find(({ nr }) => nr === number);
  const chosen = portfolio.alternatives.find((each) => each.choice === choice?.id && each.name === alternative);
  if (!choice || !chosen) throw new Error(`${number} ${alternative}`);
  return {
    ...{ choice: choice.row, alternative: chosen.row, text: "", date: dayOf(2022, 9, 27), number: "B-2022-0555" },
    ...{ motivation: "", ...over },
  };
};

/** The cells of a row by its first cell, by heading. */
export const rowOf = async (sheet: string, key: string): Promise<Readonly<Record<string, unknown>>> => {
  const [headings = [], ...rows] = await sheetValues(sheet);
  const row = rows.find(([first]) => first === key);
  return Object.fromEntries(headings.map((heading, at) => [String(heading), row?.[at]]));
};
