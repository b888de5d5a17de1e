/** Takes apart rows that are written as nearly all programs write them; of any other row it says so, and an XML parser must read it. */
import { parseCellName } from "./cell-name";
import { formatNumber, valueOf } from "./cell-value";
import type { Reading } from "./parse-sheet";
import type { Attributes, SheetData, Slice, SourceCell, SourceRow } from "./source-row";

/** Text without elements, control characters or a `]]>`; of the entities those that every XML knows. */
const TEXT = String.raw`((?:[^<>&\0-\x08\x0b-\x1f\ufffe\uffff]|&(?:amp|lt|gt|quot|apos);)*)`;
const SHEET_DATA = /<sheetData(?:\s[^<>]*)?>/;
const ROW = /\s*<row((?:\s+[\w:.-]+="[^"<&\t\r\n]*")*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)="([^"]*)"/g;
const CELL = new RegExp(
  String.raw`\s*<c r="([A-Z]{1,3}[1-9]\d{0,6})"(?: s="(\d{1,6})")?(?: t="([a-zA-Z]+)")?(?:/>|>` +
    String.raw`(?:<f>${TEXT}</f>)?(?:<v>${TEXT}</v>|<is><t(?: xml:space="preserve")?>${TEXT}</t></is>)?</c>)`,
  "y",
);
const END = /\s*<\/row\s*>/y;

/** Where `sheetData` stands; null when something in the part may mean more than tags and text, or it has no rows. */
export function plainSheetData(xml: string): SheetData | null {
  if (xml.includes("<!") || xml.includes("<?", 1)) return null;
  const open = SHEET_DATA.exec(xml);
  if (open === null || open[0].endsWith("/>")) return null;
  const start = open.index + open[0].length;
  const close = xml.indexOf("</sheetData", start);
  const end = xml.indexOf(">", close) + 1;
  return close < 0 || end === 0 ? null : { start: open.index, end, content: { start, end: close } };
}

/** The row that begins here, or null when it is not plainly written. A row without a number follows `rowBefore`. */
export function plainRow(xml: string, at: number, rowBefore: number, reading: Reading): SourceRow | null {
  const open = matchAt(ROW, xml, at);
  const attributes = open && plainAttributes(open[1] ?? "");
  if (!open || !attributes) return null;
  const row = attributes["r"] === undefined ? rowBefore + 1 : Number(attributes["r"]) - 1;
  if (!Number.isInteger(row) || row < 0) return null;
  const start = xml.indexOf("<", open.index);
  if (open[2] === "/") return { start, end: ROW.lastIndex, row, attributes, cells: [] };
  const cells: SourceCell[] = [];
  let end = ROW.lastIndex;
  for (let found = matchAt(CELL, xml, end); found; found = matchAt(CELL, xml, end)) {
    const cell = plainCell(xml, found, CELL.lastIndex, row, reading);
    if (cell === null) return null;
    cells.push(cell);
    end = CELL.lastIndex;
  }
  return matchAt(END, xml, end) ? { start, end: END.lastIndex, row, attributes, cells } : null;
}

function plainCell(
  xml: string,
  [whole, name = "", style, type, formula, value, inline]: RegExpExecArray,
  end: number,
  row: number,
  { context, formulas }: Reading,
): SourceCell | null {
  const place = parseCellName(name);
  const text = value ?? inline ?? null;
  const found = valueOf(type ?? "n", text === null ? null : unescaped(text), context);
  if (place === null || place.row !== row || found === undefined) return null;
  const source = formula === undefined ? null : { attributes: NONE, text: unescaped(formula) };
  const read = formulas.read(source, row, place.column, false);
  if (read === undefined) return null;
  const start = xml.indexOf("<", end - whole.length);
  return {
    start,
    end,
    column: place.column,
    attributes: attributesOf(name, style, type),
    formula: formula === undefined ? null : elementAt(xml.indexOf("<f>", start), formula),
    group: null,
    isRich: formula === undefined && type === "s" && context.richStrings.has(Number(text)),
    cell: { value: found, style: formatNumber(style, context), ...read },
  };
}

function elementAt(start: number, formula: string): Slice {
  return { start, end: start + "<f></f>".length + formula.length };
}

const NONE: Attributes = {};

function attributesOf(r: string, s: string | undefined, t: string | undefined): Attributes {
  if (s === undefined) return t === undefined ? { r } : { r, t };
  return t === undefined ? { r, s } : { r, s, t };
}

/** Null when an attribute is given twice, which no XML may. */
function plainAttributes(text: string): Attributes | null {
  const found = [...text.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, value] as const);
  const attributes = Object.fromEntries(found);
  return Object.keys(attributes).length === found.length ? attributes : null;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.includes("&") ? text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? "") : text;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
