import { lastIndex } from "../../../domain/last-index";
import { matchKey } from "../../../domain/matching";
import type { RawCell } from "../../raw-table";
import { cellText, isBlank } from "../cell";
import { headingKey } from "../heading";
import { parseNumberText } from "../number-text";
import { headingText } from "./heading-words";
import type { ListRow, RowKind, RowReason } from "./plain-list";

type Cells = readonly RawCell[];

/** Which columns of a list decide what its rows are. */
export interface DecidingColumns {
  /** Null where rows bear no number. */
  readonly nr: number | null;
  readonly name: number;
}

/** A row below the headings, before what stands around it decides. */
interface Row {
  readonly row: number;
  readonly cells: Cells;
  readonly kind: RowKind | "text";
  readonly reason: RowReason;
}

/**
 * What each row below the headings of a list is, with the reason: first by what stands in it, then by what stands around
 * it. A row with nothing but a text is a group where rows follow, and else a note; below the last total only what bears a
 * number is still a row of the list. `groupAbove` is the row of a group that stands above the headings.
 */
export const rowKinds = (
  rows: readonly { readonly row: number; readonly cells: Cells }[],
  headings: readonly string[],
  columns: DecidingColumns,
  groupAbove: Pick<ListRow, "cells"> | null = null,
): readonly ListRow[] => {
  const byThemselves = rows.map(({ row, cells }): Row => ({ row, cells, ...kindOf(cells, headings, columns) }));
  const lastItem = lastItemOf(byThemselves, columns);
  const total = byThemselves.findIndex(({ kind }, index) => kind === "total" && index > lastItem);
  let group = groupAbove ? groupName(groupAbove.cells) : "";
  return byThemselves.map((each, index): ListRow => {
    const { row, cells } = each;
    const { kind, reason } =
      total >= 0 && index > total ? belowTotal(each) : settled(each, byThemselves.slice(index + 1), index > lastItem);
    if (kind === "group") group = groupName(cells);
    const settledRow = { row, cells, kind, reason, group: kind === "total" || kind === "note" ? "" : group };
    if (kind === "subtotal") group = "";
    return settledRow;
  });
};

/** The last row that the list is of: numbered where rows bear numbers, and else above the last total. */
const lastItemOf = (rows: readonly Row[], { nr }: DecidingColumns): number => {
  const isItem = ({ kind, cells }: Row): boolean => kind === "data" && (nr === null || !isBlank(cells[nr]));
  const lastTotal = nr === null ? lastIndex(rows, ({ kind }) => kind === "total") : -1;
  return lastIndex(lastTotal < 0 ? rows : rows.slice(0, lastTotal), isItem);
};

interface Judged {
  readonly kind: RowKind;
  readonly reason: RowReason;
}

const judged = (kind: RowKind, reason: RowReason): Judged => ({ kind, reason });

const kindOf = (
  cells: Cells,
  headings: readonly string[],
  { nr, name }: DecidingColumns,
): Pick<Row, "kind" | "reason"> => {
  const filled = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  if (filled.length === 0) return judged("empty", "nothing");
  if (repeats(cells, headings)) return judged("heading", "headingsAgain");
  const [first = 0] = filled;
  const word = matchKey(cellText(cells[first]));
  const isNumbered = nr !== null && !isBlank(cells[nr]) && nr !== first;
  const mayBeTotal = !isNumbered && (nr === null || first <= Math.max(nr, name) || filled.length > 1);
  if (mayBeTotal && subtotalWord.test(word)) return judged("subtotal", "subtotalWord");
  if (mayBeTotal && totalWord.test(word)) return judged("total", "totalWord");
  const isText = (column: number): boolean => typeof cells[column] === "string" && !isFigure(cells[column]);
  if (filled.length === 1 && first <= name && isText(first)) return { kind: "text", reason: "remark" };
  const namesGroup = first === nr && groupWord.test(word) && filled.every((column) => column <= name && isText(column));
  if (namesGroup) return { kind: "text", reason: "remark" };
  return filled.length === 1 && isText(first) ? judged("note", "remark") : judged("data", "filledIn");
};

/** `Subtotaal:`, `Sub-totaal prioriteit 1`; and `Totaal`, `Eindtotaal:`, but no `Totaalplan`. */
const subtotalWord = /^(?:sub|deel)[- ]?tota(?:al|len)(?!\p{L})/u;
const totalWord = /^(?:(?:eind|generaal)[- ]?)?tota(?:al|len)(?!\p{L})/u;

const groupWord =
  /^(?:\d+e )?(?:prioriteit|prioriteitsgroep|prio|groep|categorie|programma|thema|pijler|hoofdstuk|deel)(?!\p{L})/u;

/** A text that does not name a group: what begins as a remark, or reads as a sentence. */
const isRemark = (cells: Cells): boolean => {
  const text = groupName(cells);
  return /^(?:[*(¹²³]|nb|n\.b\.|let op|toelichting|bron)/iu.test(text) || text.length > 90 || /[.;]$/u.test(text);
};

const isFigure = (cell: RawCell | undefined): boolean =>
  typeof cell === "number" || (typeof cell === "string" && parseNumberText(cell).kind !== "none");

const repeats = (cells: Cells, headings: readonly string[]): boolean =>
  headings.some((heading) => heading !== "") &&
  headings.every((heading, column) => headingKey(headingText(cells[column])) === headingKey(heading));

/** What a row of a group calls it. */
export const groupName = (cells: Cells): string =>
  cells.map(cellText).filter(Boolean).join(" ").replace(/:$/u, "").trim();

const belowTotal = ({ kind, reason }: Row): Judged =>
  kind === "empty" || kind === "total" ? judged(kind, reason) : judged("note", "belowRows");

const settled = ({ kind, reason, cells }: Row, below: readonly Row[], isBelowItems: boolean): Judged => {
  if (kind === "total") return isBelowItems ? judged(kind, reason) : judged("subtotal", "totalBeforeRows");
  if (kind !== "text") return judged(kind, kind === "note" && isBelowItems ? "belowRows" : reason);
  const next = below.find((row) => row.kind !== "empty" && !(row.kind === "text" && isRemark(row.cells)));
  const stands = groupWord.test(matchKey(groupName(cells)))
    ? ["data", "subtotal", "heading", "text", "total"]
    : ["data", "subtotal", "heading"];
  if (isRemark(cells) || !next || !stands.includes(next.kind))
    return judged("note", isBelowItems ? "belowRows" : reason);
  return judged("group", next.kind === "heading" ? "headingsOfGroup" : "onlyTextBeforeRows");
};
