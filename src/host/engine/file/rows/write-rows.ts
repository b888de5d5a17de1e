/** Writes a sheet's rows over those of its part: what is unchanged keeps its text to the letter. */
import { inheritedStyle } from "../../cells";
import type { Cell, Sheet } from "../../workbook";
import { type RowFormat, rowFormat } from "./read-rows";
import type { Slice, SourceCell, SourceRow } from "./scan-sheet";
import { attributesText, cellElement, type CellSink, hasSameContents, isSameFormula, restyledCell } from "./write-cell";

/** The rows of a part, and how its elements are called. */
export interface SourceRows {
  readonly xml: string;
  readonly content: Slice;
  readonly rows: readonly SourceRow[];
  /** Of the sheet's elements, with its colon, or "". */
  readonly prefix: string;
}

const NO_FORMAT: RowFormat = { height: null, hidden: false, style: 0 };

/** What stands between the tags of `sheetData` for this sheet. Equal to the source where nothing changed. */
export function writeRows(source: SourceRows, sheet: Sheet, sink: CellSink): string {
  const broken = brokenGroups(source.rows, sheet);
  const sourceByNumber = new Map(source.rows.map((row) => [row.row, row]));
  const gapStarts = new Map(source.rows.map((row, at) => [row, source.rows[at - 1]?.end ?? source.content.start]));
  const numbers = new Set([...sourceByNumber.keys(), ...sheet.rows.keys(), ...sheet.rowHeights.keys()]);
  const written: string[] = [];
  let last = -1;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const row = sourceByNumber.get(number);
    const text = rowText({ ...source, row, broken, isNext: number === last + 1 }, number, sheet, sink);
    if (text === "") continue;
    if (row !== undefined) written.push(source.xml.slice(gapStarts.get(row), row.start));
    written.push(text);
    last = number;
  }
  written.push(source.xml.slice(source.rows.at(-1)?.end ?? source.content.start, source.content.end));
  return written.join("");
}

interface RowSource extends SourceRows {
  readonly row: SourceRow | undefined;
  readonly broken: ReadonlySet<string>;
  /** It follows the row written before, so that it needs no number of its own. */
  readonly isNext: boolean;
}

function rowText(source: RowSource, number: number, sheet: Sheet, sink: CellSink): string {
  const { row, xml, prefix } = source;
  const format = sheet.rowHeights.get(number) ?? NO_FORMAT;
  const hasSameFormat = row !== undefined && isSameFormat(rowFormat(row) ?? NO_FORMAT, format);
  const hasSameCells = row !== undefined && isUnchanged(source, row, number, sheet);
  if (row !== undefined && hasSameCells && hasSameFormat) {
    if (row.attributes["r"] !== undefined || source.isNext) return xml.slice(row.start, row.end);
  }
  const cells = cellsText(source, number, sheet, sink);
  const attributes = rowAttributes(row, hasSameFormat ? null : format, hasSameCells, sink);
  if (cells === "" && attributes === "") return "";
  const open = `<${prefix}row r="${number + 1}"${attributes}`;
  return cells === "" ? `${open}/>` : `${open}>${cells}</${prefix}row>`;
}

/** The groups of shared formulas of which a member reads otherwise now: they are written out cell by cell. */
function brokenGroups(rows: readonly SourceRow[], sheet: Sheet): Set<string> {
  const broken = new Set<string>();
  for (const { row, cells } of rows) {
    for (const { column, cell, group } of cells) {
      if (group === null || broken.has(group)) continue;
      const now = sheet.rows.get(row)?.get(column);
      if (now === undefined || !isSameFormula(now, cell)) broken.add(group);
    }
  }
  return broken;
}

function isUnchanged({ broken }: RowSource, row: SourceRow, number: number, sheet: Sheet): boolean {
  const cells = sheet.rows.get(number);
  let found = 0;
  for (const { column, cell, group } of row.cells) {
    const now = cells?.get(column);
    if (now === undefined || now.style !== cell.style || !hasSameContents(now, cell)) return false;
    if (group !== null && broken.has(group)) return false;
    found += 1;
  }
  if (cells === undefined || found === cells.size) return true;
  const known = new Set(row.cells.map(({ column }) => column));
  return [...cells].every(([column, cell]) => known.has(column) || isNothing(sheet, number, column, cell));
}

/** Whether a cell says nothing that its row or column does not say already. */
function isNothing(sheet: Sheet, row: number, column: number, cell: Cell): boolean {
  return cell.value === null && cell.formula === null && cell.style === inheritedStyle(sheet, row, column);
}

function cellsText(source: RowSource, number: number, sheet: Sheet, sink: CellSink): string {
  const sourceByColumn = new Map(source.row?.cells.map((cell) => [cell.column, cell]));
  const cells = [...(sheet.rows.get(number) ?? [])].sort(([a], [b]) => a - b);
  return cells
    .map(([column, cell]) => {
      const before = sourceByColumn.get(column);
      if (before === undefined && isNothing(sheet, number, column, cell)) return "";
      return cellText(source, { row: number, column, prefix: source.prefix }, cell, before, sink);
    })
    .join("");
}

function cellText(
  { xml, broken }: RowSource,
  place: { readonly row: number; readonly column: number; readonly prefix: string },
  cell: Cell,
  before: SourceCell | undefined,
  sink: CellSink,
): string {
  if (before === undefined) return cellElement(cell, place, sink, null);
  const isBroken = before.group !== null && broken.has(before.group);
  if (!isBroken && hasSameContents(cell, before.cell)) {
    const text = xml.slice(before.start, before.end);
    const isAsWritten = cell.style === before.cell.style && before.attributes["r"] !== undefined;
    return isAsWritten ? text : restyledCell(text, place, sink.style(cell.style));
  }
  const keepsFormula = !isBroken && before.formula !== null && isSameFormula(cell, before.cell);
  const formula = keepsFormula && before.formula !== null ? xml.slice(before.formula.start, before.formula.end) : null;
  return cellElement(cell, place, sink, { cell: before, formula });
}

function isSameFormat(one: RowFormat, other: RowFormat): boolean {
  return one.height === other.height && one.hidden === other.hidden && one.style === other.style;
}

/** A row's attributes but its number. A height that the application once found by itself is dropped where cells changed, so that it is found again. */
function rowAttributes(
  row: SourceRow | undefined,
  format: RowFormat | null,
  hasSameCells: boolean,
  sink: CellSink,
): string {
  const { r: _number, spans: _spans, ...kept } = row?.attributes ?? {};
  if (format === null) {
    const isFitted = kept["ht"] !== undefined && kept["customHeight"] === undefined && !hasSameCells;
    return attributesText(kept, (name) => !(isFitted && name === "ht"));
  }
  const { s: _s, customFormat: _customFormat, ht: _ht, customHeight: _customHeight, hidden: _hidden, ...others } = kept;
  return attributesText({
    ...(format.style === 0 ? {} : { s: sink.style(format.style), customFormat: 1 }),
    ...(format.height === null ? {} : { ht: format.height, customHeight: 1 }),
    ...(format.hidden ? { hidden: 1 } : {}),
    ...others,
  });
}
