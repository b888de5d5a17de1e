import type { AnswerName } from "../domain/answer-sources";

/** The functions of cells by what they answer; their names never change, because workbooks hold them. */
const functionNames: Readonly<Record<AnswerName, string>> = {
  balance: "CAPACITEITSBALANS",
  triangle: "DRIEHOEK",
  ranking: "RANGORDE",
  decision: "BESLUITBLAD",
};

/** As the manifest has it. */
const namespace = "PORTFOLIO";

/**
 * The formula of a function with its first argument, where it has one, and whole tables; in English, as `Range.formulas`
 * takes it. A blank cell would reach the function as 0 on the desktop and as null on the web, so the tables are wrapped;
 * [#All] would hold the totals row too.
 */
export const functionFormula = (of: AnswerName, first: string | null, tables: readonly string[]): string => {
  const text = first === null ? [] : [`"${first.replace(/"/gu, '""')}"`];
  return `=${namespace}.${functionNames[of]}(${[...text, ...tables.map(wrapped)].join(",")})`;
};

const wrapped = (table: string): string => {
  const cells = `${table}[[#Headers],[#Data]]`;
  return `IF(${cells}="","",${cells})`;
};
