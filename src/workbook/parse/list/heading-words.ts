import { tableIds } from "../../../domain/model";
import type { RawCell } from "../../raw-table";
import { tableSchema } from "../../schema";
import { budgetLists } from "../../schema/budget-lists";
import type { Columns } from "../../schema/column";
import { longColumnsOf } from "../../schema/table";
import { parseNatureAndYear } from "../alternatives";
import { cellText, isBlank } from "../cell";
import { headingKey, parseHeading } from "../heading";
import { parsePeriod, parseYear } from "../period-text";

/** `word`: a heading or synonym of the register or of a list · `time`: a year or period · `other`: any other short text. */
export type HeadingLike = "word" | "time" | "other" | "none";

/** A heading is no longer than this. */
const longest = 60;

const keysOf = (columns: Columns): readonly string[] =>
  Object.values(columns).flatMap(({ heading, synonyms }) => [heading, ...synonyms].map(headingKey));

const knownKeys: ReadonlySet<string> = new Set([
  ...tableIds.flatMap((id) => {
    const { columns, repeated } = tableSchema(id);
    return [...keysOf(columns), ...keysOf(longColumnsOf(repeated))];
  }),
  ...Object.values(budgetLists).flatMap(keysOf),
]);

/** A heading as a text; a year or a day stands as a number. */
export const headingText = (cell: RawCell | undefined): string =>
  typeof cell === "string" ? cell.replace(/\s+/gu, " ").trim() : cellText(cell);

/** Whether a cell can be a heading, and what kind of one. */
export const headingLike = (cell: RawCell | undefined): HeadingLike => {
  if (isBlank(cell) || typeof cell === "boolean") return "none";
  if (typeof cell === "number") return parseYear(cell, 0) === null ? "none" : "time";
  const text = headingText(cell);
  if (text.length > longest || /[:;]$/u.test(text)) return "none";
  if (knownKeys.has(parseHeading(text).key)) return "word";
  return isTime(text) ? "time" : /\p{L}/u.test(text) ? "other" : "none";
};

const isTime = (text: string): boolean =>
  parseYear(text, 0) !== null || parsePeriod(text, false) !== null || parseNatureAndYear(text, 0) !== null;
