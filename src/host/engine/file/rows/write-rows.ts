/** Writes a sheet's rows over those of its part: what is unchanged keeps its text to the letter. */
import { inheritedStyle } from "../../cells";
import type { Cell, Sheet } from "../../workbook";
import { type ComparedRow, type ComparedRows, isNothing } from "./compare-rows";
import { type RowFormat, rowFormat } from "./read-rows";
import type { Attributes, SourceCell, SourceRow } from "./source-row";
import {
  attributesText,
  cellElement,
  type CellPlace,
  type CellSink,
  hasSameContents,
  isSameFormula,
  restyledCell,
} from "./write-cell";

const NO_FORMAT: RowFormat = { height: null, hidden: false, style: 0 };
/** What a row says of its number, height, visibility, format and place in the outline. */
const OWN_ATTRIBUTES = new Set("r spans s customFormat ht customHeight hidden outlineLevel collapsed".split(" "));

/** What stands between the tags of `sheetData` for this sheet: equal to the part where nothing changed. `prefix`: of its elements, with the colon. */
export function writeRows(compared: ComparedRows, prefix: string, sheet: Sheet, sink: CellSink): string {
  const { xml, data, rows } = compared;
  const sourceByNumber = new Map(rows.map((row) => [row.row, row]));
  const gapStarts = new Map(rows.map((row, at) => [row, rows[at - 1]?.end ?? data.content.start]));
  const numbers = new Set([...sourceByNumber.keys(), ...sheet.rows.keys(), ...sheet.rowHeights.keys()]);
  const placed = placedRows(compared, sheet);
  const written: string[] = [];
  let last = -1;
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const row = sourceByNumber.get(number);
    const text = rowText({ compared, prefix, row, placed, isNext: number === last + 1 }, number, sheet, sink);
    if (text === "") continue;
    if (row !== undefined) written.push(xml.slice(gapStarts.get(row), row.start));
    written.push(text);
    last = number;
  }
  written.push(xml.slice(rows.at(-1)?.end ?? data.content.start, data.content.end));
  return written.join("");
}

interface RowSource {
  readonly compared: ComparedRows;
  readonly prefix: string;
  readonly row: ComparedRow | undefined;
  /** The numbers in the file of the rows that are somewhere on the sheet: what is said of them is not said of who took their place. */
  readonly placed: ReadonlySet<string>;
  /** It follows the row written before, so that it needs no number of its own. */
  readonly isNext: boolean;
}

function rowText(source: RowSource, number: number, sheet: Sheet, sink: CellSink): string {
  const { compared, row, prefix } = source;
  const { cells: context, origins } = compared.book;
  const format = sheet.rowHeights.get(number) ?? NO_FORMAT;
  const isShared = row?.cells.some(({ group }) => group !== null && compared.brokenGroups.has(group)) ?? false;
  const hasSameCells = row !== undefined && row.hasSameCells && !isShared;
  if (hasSameCells && isSameFormat(rowFormat(row.attributes, context), format)) {
    if (row.attributes["r"] !== undefined || source.isNext) return compared.xml.slice(row.start, row.end);
  }
  const inPlace = row === undefined || source.placed.has(row.attributes["r"] ?? "") ? {} : row.attributes;
  const origin = origins.rows.get(sheet.rows.get(number) ?? new Map()) ?? inPlace;
  const attributes = isSameFormat(rowFormat(origin, context), format)
    ? keptAttributes(origin, hasSameCells || origin["r"] !== row?.attributes["r"])
    : newAttributes(origin, format, sink);
  const isWhole = hasSameCells && row.cells.length === 0;
  const cells = isWhole ? keptCells(source, row) : cellsText(source, number, sheet, sink);
  if (cells === "" && attributes === "") return "";
  const open = `<${prefix}row r="${number + 1}"${attributes}`;
  return cells === "" ? `${open}/>` : `${open}>${cells}</${prefix}row>`;
}

function placedRows({ book }: ComparedRows, sheet: Sheet): Set<string> {
  const numbers = [...sheet.rows.values()].map((cells) => book.origins.rows.get(cells)?.["r"]);
  return new Set(numbers.filter((number) => number !== undefined));
}

/** The cells of a row that only got another format or number of its own. */
function keptCells({ compared: { xml } }: RowSource, row: SourceRow): string {
  const text = xml.slice(row.start, row.end);
  const [open = ""] = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text) ?? [];
  return open.endsWith("/>") ? "" : text.slice(open.length, text.lastIndexOf("<"));
}

function cellsText(source: RowSource, number: number, sheet: Sheet, sink: CellSink): string {
  const sourceByColumn = new Map(source.row?.cells.map((cell) => [cell.column, cell]));
  const cells = [...(sheet.rows.get(number) ?? [])].sort(([a], [b]) => a - b);
  return cells
    .map(([column, cell]) => {
      const before = sourceByColumn.get(column);
      if (before === undefined && isNothing(sheet, number, column, cell)) return "";
      const inherited = inheritedStyle(sheet, number, column);
      return cellText(source, { row: number, column, prefix: source.prefix, inherited }, cell, before, sink);
    })
    .join("");
}

function cellText(
  { compared: { xml, brokenGroups, book } }: RowSource,
  place: CellPlace,
  cell: Cell,
  before: SourceCell | undefined,
  sink: CellSink,
): string {
  const isBroken = before !== undefined && before.group !== null && brokenGroups.has(before.group);
  const isSame = before !== undefined && !isBroken && hasSameContents(cell, before.cell);
  const moved = book.origins.cells.get(cell);
  if (!isSame && moved?.startsWith(`<${place.prefix}c`)) return restyledCell(moved, place, sink.style(cell.style));
  if (before === undefined) return cellElement(cell, place, sink, null);
  if (isSame) {
    const text = xml.slice(before.start, before.end);
    const isAsWritten = cell.style === before.cell.style && before.attributes["r"] !== undefined;
    return isAsWritten ? text : restyledCell(text, place, sink.style(cell.style));
  }
  const keepsFormula = !isBroken && before.formula !== null && isSameFormula(cell, before.cell);
  const formula = keepsFormula && before.formula !== null ? xml.slice(before.formula.start, before.formula.end) : null;
  return cellElement(cell, place, sink, { cell: before, formula });
}

function isSameFormat(one: RowFormat | null, other: RowFormat): boolean {
  const { height, hidden, style, outlineLevel, isCollapsed } = one ?? NO_FORMAT;
  const isSameSize = height === other.height && hidden === other.hidden && style === other.style;
  return isSameSize && outlineLevel === other.outlineLevel && isCollapsed === other.isCollapsed;
}

/** A row's attributes but its number. A height that the application once found by itself stays only with the cells that it was found for. */
function keptAttributes({ r: _number, spans: _spans, ...kept }: Attributes, hasSameCells: boolean): string {
  const isFitted = kept["ht"] !== undefined && kept["customHeight"] === undefined;
  return attributesText(kept, (name) => name !== "ht" || hasSameCells || !isFitted);
}

/** A row's attributes with another height, visibility or format. */
function newAttributes(origin: Attributes, format: RowFormat, sink: CellSink): string {
  const others = attributesText(origin, (name) => !OWN_ATTRIBUTES.has(name));
  const own = attributesText({
    ...(format.style === 0 ? {} : { s: sink.style(format.style), customFormat: 1 }),
    ...(format.height === null ? {} : { ht: format.height, customHeight: 1 }),
    ...(format.hidden ? { hidden: 1 } : {}),
    ...(format.outlineLevel === undefined ? {} : { outlineLevel: format.outlineLevel }),
    ...(format.isCollapsed ? { collapsed: 1 } : {}),
  });
  return own + others;
}
