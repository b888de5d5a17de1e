import { capacityBalance } from "../domain/capacity";
import { type DecisionSheet, decisionSheet } from "../domain/decision-sheet";
import { lackingIn, type PaperStanding } from "../domain/definitive";
import { decisionTarget, type SecretReference } from "../domain/decision-target";
import { matchKey } from "../domain/matching";
import { isOpen } from "../domain/open-choice";
import type { Portfolio } from "../domain/portfolio";
import type { Day } from "../domain/quantity";
import type { Refusal } from "../messages/refusal";
import type { Conduct } from "../workbook/conduct";
import { type OpenWorkbook, withWorkbook } from "../workbook/excel/with-workbook";
import { hostErrorCode, WorkbookError } from "../workbook/excel/workbook-error";
import { decisionPaper, decisionTables } from "../workbook/paper/decision/decision-paper";
import { decisionPaperPlace } from "../workbook/paper/decision/decision-place";
import { overviewSheet } from "../workbook/render/overview-sheet";
import { renderPaper } from "../workbook/render/paper-sheet";
import { refusalToAnswer, refusalToWrite } from "./answer";
import { standingFor } from "./definitive";
import { done, type Outcome, outcomeOf, refusalOf, refused } from "./outcome";
import { overviewPlan } from "./overview-plan";
import { readRegister, type Register, stampOf } from "./register";

/** A sheet that was made, and the name that it bears in the workbook. */
export interface MadeSheet {
  readonly content: DecisionSheet | SecretReference;
  readonly sheet: string;
}

/** The sheets that were made, and of how many: fewer than asked for where something halted it, which `halt` tells. */
export interface MadeSheets {
  readonly made: readonly MadeSheet[];
  readonly of: number;
  readonly halt: Refusal | null;
}

/** Sheets in one writing: so many that a person does not wait long before Stop is heard. */
const sheetsAtOnce = 10;

/**
 * Writes one worksheet for each number, a Keuzenr or an item's Nr; without numbers, for every choice that is open. Few
 * are written at once, many in portions, the first along with Overzicht; stopped between two of them, whatever was written
 * is whole. Refused, with nothing written, when a number stands nowhere, or when they are asked for as definitive and any
 * of them may not be.
 */
export const runDecisionSheets = (
  on: Day,
  numbers: readonly string[],
  conduct: Conduct = {},
  state: PaperStanding["kind"] = "concept",
): Promise<Outcome<MadeSheets>> =>
  outcomeOf(() =>
    withWorkbook(
      "decisionSheets",
      async (workbook) => {
        const register = await readRegister(workbook, on);
        const asked = refusalToAnswer(register, ["initiatives"]) ?? askedNumbers(register.portfolio, numbers);
        if ("code" in asked) return refused(asked);
        const standing = await decisionStanding(workbook, register, asked, state);
        if ("code" in standing) return refused(standing);
        // the Nr of an item leads to the sheet of a choice
        const places = asked.map((number) => decisionPaperPlace(decisionTarget(register.portfolio, number), state));
        const refusal = refusalToWrite(register.found, [{ id: overviewSheet }, ...places]);
        return refusal ? refused(refusal) : writeInPortions(workbook, register, { numbers: asked, standing }, conduct);
      },
      conduct.signal,
    ),
  );

/** The numbers of the sheets, each once: several numbers may lead to one choice. */
export const askedNumbers = (portfolio: Portfolio, numbers: readonly string[]): readonly string[] | Refusal => {
  const asked = numbers.length > 0 ? numbers : portfolio.choices.filter(isOpen).map(({ nr }) => nr);
  if (asked.length === 0) return { code: "nothingToDecide" };
  const targets = asked.map((number) => decisionTarget(portfolio, number));
  const unknown = targets.find((target) => target.kind === "notFound");
  if (unknown) return { code: "unknownNumber", number: unknown.number, suggestions: unknown.suggestions };
  return [...new Map(targets.map(({ number }, at) => [matchKey(number), asked[at] ?? number])).values()];
};

/** As what the sheets of these numbers are made, or why they may not be that. */
export const decisionStanding = (
  workbook: OpenWorkbook,
  register: Register,
  numbers: readonly string[],
  state: PaperStanding["kind"],
): Promise<PaperStanding | Refusal> =>
  standingFor(workbook, register, state, () => ({
    tables: decisionTables,
    lacking: lackingIn(contentsOf(register, numbers)),
  }));

const writeInPortions = async (
  workbook: OpenWorkbook,
  register: Register,
  { numbers, standing }: { readonly numbers: readonly string[]; readonly standing: PaperStanding },
  { signal, progress }: Conduct,
): Promise<Outcome<MadeSheets>> => {
  const stamp = stampOf(register, decisionTables);
  const made: MadeSheet[] = [];
  const overview: string[] = [];
  const result = (halt: Refusal | null) =>
    done({ made, of: numbers.length, halt }, [...made.map(({ sheet }) => sheet), ...overview]);
  try {
    while (made.length < numbers.length) {
      if (made.length > 0 && signal?.aborted) return result({ code: "stopped" });
      const contents = contentsOf(register, numbers.slice(made.length, made.length + sheetsAtOnce));
      const plans = contents.map((content) =>
        renderPaper(decisionPaper(content, register.portfolio.settings, standing, register.place), stamp),
      );
      // another author may have renamed, moved or protected a sheet of ours since the last portion
      const found = made.length === 0 ? register.found : await workbook.find();
      const refusal = refusalToWrite(found, plans);
      if (refusal) return result(refusal);
      const names = await workbook.writeSheets(found, made.length === 0 ? [...plans, overviewPlan(register)] : plans);
      overview.push(...names.slice(plans.length));
      contents.forEach((content, at) => made.push({ content, sheet: names[at] ?? "" }));
      await progress?.(made.length, numbers.length);
    }
  } catch (error) {
    if (made.length === 0) throw error;
    if (error instanceof WorkbookError) return result(refusalOf(error));
    const hostCode = hostErrorCode(error);
    if (hostCode === null) throw error;
    return result({ code: "host", attempted: "decisionSheets", hostCode });
  }
  return result(null);
};

/** What the sheets of these numbers say. */
export const contentsOf = (
  { portfolio, on }: Register,
  numbers: readonly string[],
): readonly (DecisionSheet | SecretReference)[] => {
  const balance = capacityBalance(portfolio);
  return numbers
    .map((number) => decisionSheet(portfolio, number, on, balance))
    .filter((content) => content.kind !== "notFound");
};
