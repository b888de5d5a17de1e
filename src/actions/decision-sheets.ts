import { capacityBalance } from "../domain/capacity";
import { type DecisionSheet, decisionSheet } from "../domain/decision-sheet";
import type { SecretReference } from "../domain/decision-target";
import { matchKey } from "../domain/matching";
import type { Day } from "../domain/quantity";
import { renderDecisionSheet } from "../workbook/render/decision-sheet";
import { runAnswer } from "./answer";
import type { Outcome } from "./outcome";
import { stampOf } from "./register";

/**
 * Writes one worksheet for each number, a Keuzenr or an item's Nr; without numbers, for every choice that is open.
 * Refused, with nothing written, when a number stands nowhere.
 */
export const runDecisionSheets = (
  on: Day,
  numbers: readonly string[],
): Promise<Outcome<readonly (DecisionSheet | SecretReference)[]>> =>
  runAnswer<readonly (DecisionSheet | SecretReference)[]>("decisionSheets", on, ["initiatives"], (register) => {
    const { portfolio } = register;
    const open = portfolio.choices.filter(({ status }) => status !== "decided").map(({ nr }) => nr);
    const asked = numbers.length > 0 ? numbers : open;
    if (asked.length === 0) return { code: "nothingToDecide" };
    const balance = capacityBalance(portfolio);
    const answers = asked.map((number) => decisionSheet(portfolio, number, on, balance));
    const unknown = answers.find((answer) => answer.kind === "notFound");
    if (unknown) return { code: "unknownNumber", number: unknown.number, suggestions: unknown.suggestions };
    const sheets = [...new Map(answers.map((answer) => [matchKey(answer.number), answer])).values()].filter(
      (answer) => answer.kind !== "notFound",
    );
    return { result: sheets, plans: sheets.map((sheet) => renderDecisionSheet(sheet, stampOf(register))) };
  });
