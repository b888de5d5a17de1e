import type { AnswerName } from "../domain/answer-sources";

/** The functions of cells by what they answer; their names never change, because workbooks hold them. */
const functionNames: Readonly<Record<AnswerName, string>> = {
  balance: "CAPACITEITSBALANS",
  triangle: "DRIEHOEK",
  ranking: "RANGORDE",
  decision: "BESLUITBLAD",
};

/** As the manifest has it. */
export const namespace = "PORTFOLIO";

/** A function as it is typed in a cell, without what stands in its brackets. */
export const functionName = (of: AnswerName): string => `${namespace}.${functionNames[of]}`;

/** How Excel shows a formula in a language. */
interface Notation {
  readonly if: string;
  readonly separator: string;
  /** Of a table with its headings, and without a row of totals. */
  readonly cells: string;
}

const english: Notation = { if: "IF", separator: ",", cells: "[[#Headers],[#Data]]" };
const dutch: Notation = { if: "ALS", separator: ";", cells: "[[#Kopteksten];[#Gegevens]]" };

/**
 * The formula of a function with its first argument, where it has one, and whole tables; in English, as `Range.formulas`
 * takes it. A blank cell would reach the function as 0 on the desktop and as null on the web, so the tables are wrapped;
 * [#All] would hold the totals row too.
 */
export const functionFormula = (of: AnswerName, first: string | null, tables: readonly string[]): string =>
  formulaIn(english, of, first, tables);

/** The same formula as a person types it in Dutch Excel. */
export const dutchFunctionFormula = (of: AnswerName, first: string | null, tables: readonly string[]): string =>
  formulaIn(dutch, of, first, tables);

const formulaIn = (notation: Notation, of: AnswerName, first: string | null, tables: readonly string[]): string => {
  const text = first === null ? [] : [`"${first.replace(/"/gu, '""')}"`];
  const wrapped = tables.map((table) => {
    const cells = `${table}${notation.cells}`;
    return `${notation.if}(${[`${cells}=""`, '""', cells].join(notation.separator)})`;
  });
  return `=${functionName(of)}(${[...text, ...wrapped].join(notation.separator)})`;
};
