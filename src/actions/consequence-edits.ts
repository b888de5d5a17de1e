/** The cells and rows of the register that a consequence of a decision changes. */
import type { Consequence } from "../domain/decided/decision-consequences";
import type { YearAmount } from "../domain/model";
import { hasColumns } from "../domain/portfolio";
import type { CellChange } from "../workbook/cell-change";
import { serialOf } from "../workbook/parse/date-cell";
import { parseHeading } from "../workbook/parse/heading";
import { wordFor } from "../workbook/schema/column";
import { inBudgetWords, moneyKindWords, moneyNatureWords } from "../workbook/schema/words";
import type { Content } from "../workbook/sheet-plan";
import { fieldCells, ownHeadingOf, type RowCell } from "./own-table";
import type { Register } from "./register";
import { cellChange } from "./register-cell";

/** What a consequence changes in Portfolio; null for one that is a row of Financien, or that has no cell there. */
export const consequenceChange = (register: Register, consequence: Consequence): CellChange | null => {
  switch (consequence.kind) {
    case "status":
      return cellChange(register, consequence.initiative.row, "status", consequence.to);
    case "end":
      return cellChange(register, consequence.initiative.row, "end", serialOf(consequence.to, register.found.date1904));
    case "money":
      return null;
  }
};

/** The row that Financien gets for a consequence about money. */
export const consequenceRow = (
  register: Register,
  { initiative, row, nature, source, amounts }: Extract<Consequence, { readonly kind: "money" }>,
  description: string,
): readonly RowCell[] => [
  ...fieldCells<"finances">({
    ...{ nr: initiative.nr, description, source: source === "" ? null : source },
    ...{ kind: wordFor(moneyKindWords, row), nature: wordFor(moneyNatureWords, nature) },
    inBudget: wordFor(inBudgetWords, "new"),
  }),
  ...amounts.map(({ year, amount }) => ({ field: String(year), content: amountContent(register, year, amount) })),
];

/** In euros, or in thousands where the column of the person says so. */
const amountContent = (register: Register, year: number, amount: YearAmount["amount"]): Content => {
  const { factor } = parseHeading(ownHeadingOf(register, "finances", String(year)));
  return amount.kind === "value" ? amount.value / 100 / factor : "p.m.";
};

/**
 * Whether the register has the cells for a consequence: not where Financien lacks a year or has its years below each other,
 * nor where a row there could not say whether it is lasten or dekking, incidenteel or structureel, and from which bron.
 */
export const canApply = (register: Register, consequence: Consequence): boolean =>
  consequence.kind === "money"
    ? hasColumns(register.portfolio, "finances", "kind", "nature", ...(consequence.source === "" ? [] : ["source"])) &&
      consequence.amounts.every(({ year }) => ownHeadingOf(register, "finances", String(year)) !== "")
    : consequenceChange(register, consequence) !== null;
