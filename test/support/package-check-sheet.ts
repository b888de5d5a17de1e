import type { Element } from "slimdom";
import { columnIndex, intersect, parseA1 } from "../../src/host/engine/address";
import type { Area } from "../../src/host/engine/workbook";
import { attribute, children, descendants, doubles, type Parts, relationshipsOf } from "./package-parts";

/** The order of CT_Worksheet (ISO 29500-1, 18.3.1.99). */
const WORKSHEET_ORDER = [
  ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
  ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
  ...[
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
  ],
  ...[
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
  ],
  ...[
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
  ],
  "extLst",
];
/** Children that may stand there more than once. */
const REPEATED = new Set(["conditionalFormatting", "AlternateContent", "cols"]);
const ERRORS = new Set(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#GETTING_DATA"]);

/** What is wrong with a worksheet and the parts that belong to it. */
export function checkSheet(parts: Parts, workbookPart: string, part: string): string[] {
  const root = parts.roots.get(part);
  if (root === undefined) return [`${part}: a worksheet that is no XML`];
  return [
    ...checkOrder(root),
    ...checkCells(parts, workbookPart, root),
    ...checkLists(root),
    ...checkColumns(root),
    ...checkTables(parts, part, root),
  ].map((complaint) => `${part}: ${complaint}`);
}

function checkOrder(root: Element): string[] {
  const names = children(root).map((child) => child.localName);
  const places = names.filter((name) => name !== "AlternateContent").map((name) => WORKSHEET_ORDER.indexOf(name));
  return [
    ...names
      .filter((name) => name !== "AlternateContent" && !WORKSHEET_ORDER.includes(name))
      .map((name) => `unknown ${name}`),
    ...doubles(names.filter((name) => !REPEATED.has(name))).map((name) => `${name} twice`),
    ...(places.some((place, at) => place < (places[at - 1] ?? 0)) ? [`children out of order: ${names.join(" ")}`] : []),
  ];
}

function checkCells(parts: Parts, workbookPart: string, root: Element): string[] {
  const related = relationshipsOf(parts, workbookPart);
  const partOf = (kind: string): Element | undefined =>
    parts.roots.get(related.find((other) => other.kind === kind)?.target ?? "");
  const strings = children(partOf("sharedStrings"), "si").length;
  const styles = partOf("styles");
  const formats = styles === undefined ? 1 : children(children(styles, "cellXfs")[0], "xf").length;
  const metadata = partOf("sheetMetadata");
  const flags = metadata === undefined ? 0 : children(children(metadata, "cellMetadata")[0], "bk").length;
  const complaints: string[] = [];
  const masters = new Set<string>();
  let lastRow = 0;
  for (const row of children(children(root, "sheetData")[0], "row")) {
    const number = Number(attribute(row, "r") ?? lastRow + 1);
    if (number <= lastRow) complaints.push(`row ${number} after row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of children(row, "c")) {
      const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(attribute(cell, "r") ?? "") ?? [];
      const column = letters === "" ? lastColumn + 1 : (columnIndex(letters) ?? -1);
      const name = attribute(cell, "r") ?? `cell ${column} of row ${number}`;
      if (column <= lastColumn || (digits !== "" && Number(digits) !== number)) complaints.push(`${name} out of place`);
      lastColumn = column;
      complaints.push(
        ...checkCell(cell, { strings, formats, flags, masters }).map((complaint) => `${name} ${complaint}`),
      );
    }
  }
  return complaints;
}

interface Limits {
  readonly strings: number;
  readonly formats: number;
  readonly flags: number;
  /** The groups of shared formulas met so far. */
  readonly masters: Set<string>;
}

function checkCell(cell: Element, { strings, formats, flags, masters }: Limits): string[] {
  const value = children(cell, "v")[0]?.textContent ?? null;
  const type = attribute(cell, "t") ?? "n";
  const formula = children(cell, "f")[0];
  const group = attribute(formula, "t") === "shared" ? (attribute(formula, "si") ?? "") : null;
  if (group !== null && formula?.textContent !== "") masters.add(group);
  const order = children(cell).map((child) => ["f", "v", "is", "extLst"].indexOf(child.localName));
  return [
    ...(Number(attribute(cell, "s") ?? 0) >= formats ? [`has format ${attribute(cell, "s")} of ${formats}`] : []),
    ...(Number(attribute(cell, "cm") ?? 0) > flags ? [`has cm ${attribute(cell, "cm")} of ${flags}`] : []),
    ...(type === "s" && !(Number(value) < strings) ? [`has string ${value} of ${strings}`] : []),
    ...(type === "n" && value !== null && !Number.isFinite(Number(value)) ? [`has number ${value}`] : []),
    ...(type === "b" && !/^(?:0|1|true|false)$/.test(value ?? "") ? [`has boolean ${value}`] : []),
    ...(type === "e" && !ERRORS.has(value ?? "") ? [`has error ${value}`] : []),
    ...(group !== null && !masters.has(group) ? [`shares formula ${group}, which is nowhere`] : []),
    ...(attribute(formula, "t") === "array" && parseA1(attribute(formula, "ref") ?? "") === null
      ? ["has an array without ref"]
      : []),
    ...(order.some((place, at) => place < 0 || place < (order[at - 1] ?? 0)) ? ["has children out of order"] : []),
  ];
}

function checkLists(root: Element): string[] {
  const merges = descendants(root, "mergeCell").map((merge) => parseA1(attribute(merge, "ref") ?? ""));
  const lists = ["mergeCells", "dataValidations", "hyperlinks", "tableParts", "cols"].flatMap((name) =>
    children(root, name),
  );
  const counted = lists.filter((list) => attribute(list, "count") !== null);
  return [
    ...(merges.includes(null) || haveOverlap(merges) ? ["merged cells overlap"] : []),
    ...lists.filter((list) => children(list).length === 0).map((list) => `${list.localName} is empty`),
    ...counted
      .filter((list) => Number(attribute(list, "count")) !== children(list).length)
      .map((list) => `${list.localName} miscounted`),
  ];
}

/** Whether two of the areas share a cell; they are compared from top to bottom, each only with those that reach its row. */
function haveOverlap(areas: readonly (Area | null)[]): boolean {
  let open: Area[] = [];
  for (const area of areas.filter((other) => other !== null).sort((a, b) => a.row - b.row)) {
    open = open.filter((other) => other.row + other.rows > area.row);
    if (open.some((other) => intersect(other, area) !== null)) return true;
    open.push(area);
  }
  return false;
}

function checkColumns(root: Element): string[] {
  const columns = children(children(root, "cols")[0], "col");
  const ends = columns.map((column) => [Number(attribute(column, "min")), Number(attribute(column, "max"))] as const);
  const isOrdered = ends.every(([min, max], at) => min <= max && min > (ends[at - 1]?.[1] ?? 0) && max <= 16_384);
  return isOrdered ? [] : ["columns overlap"];
}

function checkTables(parts: Parts, part: string, root: Element): string[] {
  const targets = relationshipsOf(parts, part).filter(({ kind }) => kind === "table");
  const listed = descendants(root, "tablePart").length;
  const areas = targets.map(({ target }) => parseA1(attribute(parts.roots.get(target), "ref") ?? ""));
  return [
    ...(listed === targets.length ? [] : [`lists ${listed} tables of ${targets.length}`]),
    ...(haveOverlap(areas) ? ["tables overlap"] : []),
    ...targets.flatMap(({ target }) => checkTable(parts, root, target).map((complaint) => `${target}: ${complaint}`)),
  ];
}

function checkTable(parts: Parts, sheet: Element, part: string): string[] {
  const table = parts.roots.get(part);
  const area = parseA1(attribute(table, "ref") ?? "");
  if (table === undefined || area === null) return ["no table with a ref"];
  const columns = children(children(table, "tableColumns")[0], "tableColumn");
  const names = columns.map((column) => (attribute(column, "name") ?? "").toLowerCase());
  const filter = parseA1(attribute(children(table, "autoFilter")[0], "ref") ?? "");
  const totals = Number(attribute(table, "totalsRowCount") ?? 0);
  const isFilterRight = filter === null || (filter.row === area.row && filter.rows === area.rows - totals);
  return [
    ...(columns.length === area.columns ? [] : [`${columns.length} columns on ${area.columns}`]),
    ...doubles(names).map((name) => `two columns named ${name}`),
    ...doubles(columns.map((column) => attribute(column, "id") ?? "")).map((id) => `column id ${id} twice`),
    ...(isFilterRight ? [] : ["its filter covers other rows"]),
    ...(attribute(table, "headerRowCount") === "0" ? [] : checkHeadings(parts, sheet, area, names)),
  ];
}

/** A heading that is not the column's name makes Excel repair the table. */
function checkHeadings(
  parts: Parts,
  sheet: Element,
  area: { row: number; column: number },
  names: readonly string[],
): string[] {
  const row = descendants(sheet, "row").find((other) => attribute(other, "r") === String(area.row + 1));
  const strings = [...parts.roots.values()].find((root) => root.localName === "sst");
  const items = children(strings, "si");
  const texts = new Map(
    children(row, "c").map((cell) => {
      const column = columnIndex((attribute(cell, "r") ?? "").replace(/\d+/, ""));
      const value = children(cell, "v")[0]?.textContent ?? "";
      const item = attribute(cell, "t") === "s" ? items[Number(value)] : children(cell, "is")[0];
      return [column, item === undefined ? value : wording(item)];
    }),
  );
  return names.flatMap((name, at) => {
    const heading = texts.get(area.column + at) ?? "";
    return flat(heading) === flat(name) ? [] : [`column ${name} has heading ${heading}`];
  });
}

function wording(item: Element): string {
  return descendants(item, "t")
    .filter((text) => text.parentElement?.localName !== "rPh")
    .map((text) => text.textContent ?? "")
    .join("");
}

/** Names hold line ends as escapes, headings as they are. */
function flat(text: string): string {
  return text
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .toLowerCase();
}
