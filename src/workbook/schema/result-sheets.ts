import { matchKey } from "../../domain/matching";

/** The sheets that Koersvast writes; each table on them bears the prefix, and none is ever read as part of the register. */
export const resultSheets = {
  overview: "Overzicht",
  check: "Controle",
  balance: "Balans",
  ranking: "Rangorde",
} as const;

/** A decision sheet is named with this and the number of its choice or item. */
export const decisionSheetPrefix = "Besluit ";

/** The names of tables on result sheets begin with this. */
export const resultTablePrefix = "Koersvast";

const sheetKeys: ReadonlySet<string> = new Set(Object.values(resultSheets).map(matchKey));

/** Whether a table is one of our results by its own name or by the sheet it stands on. */
export const isResult = (name: string, sheet: string): boolean =>
  matchKey(name).startsWith(matchKey(resultTablePrefix)) ||
  sheetKeys.has(matchKey(sheet)) ||
  matchKey(sheet).startsWith(`${matchKey(decisionSheetPrefix)} `);
