import { type AnswerName, answerSources } from "../domain/answer-sources";
import type { TableId } from "../domain/model";
import { isOpen } from "../domain/open-choice";
import type { Portfolio } from "../domain/portfolio";
import type { Day } from "../domain/quantity";
import { areaAddress } from "../workbook/address";
import { occupancyColumns } from "../workbook/block/balance-block";
import { blockOf } from "../workbook/block/block-of";
import { bytesOf, mostBytesOnWeb } from "../workbook/block/web-limit";
import type { CellPlace, SpillingFormula } from "../workbook/excel/formula-place";
import type { Found } from "../workbook/excel/found";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { bestFit } from "../workbook/parse/recognise-tables";
import { functionFormula } from "../workbook/function-formula";
import type { Refusal } from "../messages/refusal";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { missingTables, readRegister, type Register } from "./register";

/** Which function, and what it takes before the tables: the view of a balance (else saldo), a number (else the first open choice). */
export interface FunctionRequest {
  readonly of: AnswerName;
  readonly first?: string;
}

/**
 * Enters a function into the active cell, with every table of the register that it can use; gives the formula. Refused,
 * with nothing written, where its block has no room, on a sheet of ours and on one that is protected.
 */
export const runInsertFunction = (on: Day, request: FunctionRequest): Promise<Outcome<string>> =>
  outcomeOf(() =>
    withWorkbook("insertFunction", async (workbook) => {
      const cell = await workbook.activeCell();
      const register = await readRegister(workbook, on);
      const formula = refusalAt(cell, register.found) ?? formulaFor(register, request);
      if ("code" in formula) return refused(formula);
      const obstacle = await workbook.obstacle(cell, formula.size);
      if (obstacle) return refused({ code: "noRoom", needed: areaAddress({ ...cell, ...formula.size }), ...obstacle });
      await workbook.enterFormula(cell, formula);
      return done(formula.text, [cell.sheet]);
    }),
  );

/** What is known of the place before anything is reckoned. */
const refusalAt = ({ sheet }: CellPlace, found: Found): Refusal | null => {
  if (found.readOnly) return { code: "readOnly" };
  if (found.date1904) return { code: "date1904" };
  if ([...found.ourSheets.values()].some((ours) => ours?.name === sheet)) return { code: "ourSheet", sheet };
  const isShut = found.sheets.some(({ name, isProtected }) => name === sheet && isProtected);
  return isShut ? { code: "sheetProtected", sheet } : null;
};

/** The formula, and what it will spill today: the function is given what the formula will give it. */
const formulaFor = (register: Register, { of, first }: FunctionRequest): SpillingFormula | Refusal => {
  const missing = missingTables(register, answerSources[of].needed);
  if (missing.length > 0) return { code: "tableMissing", tables: missing, issues: register.issues };
  const before = takesFirst(of) ? (first ?? defaultFirst(of, register.portfolio)) : null;
  if (before === undefined) return { code: "nothingToDecide" };
  const used = answerSources[of].used.filter((id) => register.tables.has(id));
  const chosen = used.filter((id) => isChosen(id, register));
  const tables = used.flatMap((id) => register.tables.get(id) ?? []);
  if (chosen.length > 0)
    return { code: "tablesChosen", tables: chosen.flatMap((id) => register.tables.get(id)?.name ?? []) };
  const given = tables.map(({ headings, rows }) => [headings, ...rows]);
  const bytes = register.found.onWeb ? bytesOf(given) : 0;
  if (bytes > mostBytesOnWeb) return { code: "tablesTooLarge", megabytes: Math.ceil(bytes / 1_000_000) };
  const block = blockOf(of, before, given, register.on);
  if ("code" in block) return block.code === "unknownNumber" ? block : { code: "functionRefuses", reason: block };
  return {
    text: functionFormula(
      of,
      before,
      tables.map(({ name }) => name),
    ),
    size: { rows: block.length, columns: block[0]?.length ?? 1 },
    percentages: of === "balance" ? occupancyColumns(before, block) : [],
  };
};

/** Whether a table, or a column of it, is what it is by choice: the function knows its headings alone. */
const isChosen = (id: TableId, { tables, choice }: Register): boolean => {
  const fit = bestFit(tables.get(id)?.headings ?? [], false);
  return choice.columns.has(id) || (choice.tables.has(id) && fit?.id !== id);
};

const takesFirst = (of: AnswerName): of is "balance" | "decision" => of === "balance" || of === "decision";

/** The saldo; of the choices the first that is open and whose sheet says more than where it is to be found. */
const defaultFirst = (of: "balance" | "decision", { choices }: Portfolio): string | undefined =>
  of === "balance" ? "saldo" : choices.find((choice) => isOpen(choice) && choice.publicity !== "secret")?.nr;
