/** Reads the rows of a worksheet part with an XML parser, and remembers where each row and cell stands in the text. */
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { FileError } from "../file-error";
import { parseCellName } from "./cell-name";
import { type CellContext, formatNumber, valueOf } from "./cell-value";
import type { FormulaReader } from "./formula-reader";
import type { Attributes, SheetData, SourceCell, SourceRow } from "./source-row";

interface OpenFormula {
  readonly attributes: Attributes;
  text: string;
  start: number;
  end: number;
}

/** What the rows of one part are read with. */
export interface Reading {
  readonly part: string;
  readonly context: CellContext;
  readonly formulas: FormulaReader;
  readonly onRow: (row: SourceRow) => void;
}

/**
 * Hands over each row, in the order of the file, and answers where `sheetData` stands. A row without a number follows
 * `rowBefore`. FileError when the part is no sound worksheet.
 */
export function parseSheet(xml: string, { part, context, formulas, onRow }: Reading, rowBefore = -1): SheetData {
  const parser = new SaxesParser();
  const starts: number[] = [];
  const names: string[] = [];
  let sheetData: SheetData | null = null;
  let contentStart = 0;
  let row: { number: number; attributes: Attributes; cells: SourceCell[] } = {
    number: rowBefore,
    attributes: {},
    cells: [],
  };
  let column = -1;
  let cell: Attributes = {};
  let formula: OpenFormula | null = null;
  let value: string | null = null;
  let hasMore = false;
  let collects: "v" | "f" | "t" | null = null;

  const broken = (what: string): FileError => new FileError("broken", part, { cause: new Error(what) });
  const onText = (text: string): void => {
    if (collects === null) return;
    if (collects === "f" && formula !== null) formula.text += text;
    else value = (value ?? "") + text;
  };
  const openRow = (attributes: Attributes): void => {
    const number = attributes["r"] === undefined ? row.number + 1 : Number(attributes["r"]) - 1;
    if (!Number.isInteger(number) || number < 0) throw broken(`row ${attributes["r"]}`);
    row = { number, attributes, cells: [] };
    column = -1;
  };
  const openCell = (attributes: Attributes): void => {
    const place =
      attributes["r"] === undefined ? { row: row.number, column: column + 1 } : parseCellName(attributes["r"]);
    if (place === null || place.row !== row.number) throw broken(`cell ${attributes["r"]}`);
    ({ column } = place);
    [cell, formula, value, hasMore] = [attributes, null, null, false];
  };
  const closeCell = (start: number, end: number): void => {
    const found = valueOf(cell["t"] ?? "n", value, context);
    if (found === undefined) throw broken(`value of ${cell["r"]}`);
    const read = formulas.read(formula, row.number, column, context.dynamicFlags.has(cell["cm"] ?? ""));
    if (read === undefined) throw broken(`formula of ${cell["r"]}`);
    row.cells.push({
      start,
      end,
      column,
      attributes: cell,
      formula: formula === null ? null : { start: formula.start, end: formula.end },
      group: formula?.attributes["t"] === "shared" ? (formula.attributes["si"] ?? null) : null,
      isRich: formula === null && (hasMore || isRichValue(cell, value, context)),
      cell: { value: found, style: formatNumber(cell["s"], context), ...read },
    });
  };

  parser.on("opentag", (tag: SaxesTagPlain) => {
    const name = tag.name.slice(tag.name.indexOf(":") + 1);
    const depth = names.push(name);
    starts.push(xml.lastIndexOf("<", parser.position - 1));
    if (depth === 2 && name === "sheetData") contentStart = parser.position;
    if (depth < 3 || names[1] !== "sheetData") return;
    if (depth === 3 && name === "row") openRow(tag.attributes);
    else if (depth === 4 && name === "c") openCell(tag.attributes);
    else if (depth === 5 && name === "v") [collects, value] = ["v", ""];
    else if (depth === 5 && name === "f") {
      formula = { attributes: tag.attributes, text: "", start: 0, end: 0 };
      collects = "f";
    } else if (depth === 5 && name === "extLst") hasMore = true;
    else if (depth === 6 && name !== "t") hasMore = true;
    if (name === "t" && names[4] === "is" && names[5] !== "rPh") collects = "t";
  });
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", () => {
    const [name, start, end] = [names.pop(), starts.pop() ?? 0, parser.position];
    collects = null;
    const depth = names.length + 1;
    if (depth === 2 && name === "sheetData") {
      const isEmpty = contentStart === end;
      sheetData = { start, end, content: { start: contentStart, end: isEmpty ? end : xml.lastIndexOf("<", end - 1) } };
    }
    if (depth > 5 || depth < 3 || names[1] !== "sheetData") return;
    if (depth === 5 && name === "f" && formula !== null) [formula.start, formula.end] = [start, end];
    else if (depth === 4 && name === "c") closeCell(start, end);
    else if (depth === 3 && name === "row") {
      onRow({ start, end, row: row.number, attributes: row.attributes, cells: row.cells });
    }
  });
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw cause instanceof FileError ? cause : new FileError("broken", part, { cause });
  }
  if (sheetData === null) throw broken("no sheetData");
  return sheetData;
}

const ORDINARY = new Set(["r", "s", "t", "cm"]);

function isRichValue(attributes: Attributes, value: string | null, { richStrings }: CellContext): boolean {
  if (attributes["t"] === "s" && richStrings.has(Number(value))) return true;
  for (const name in attributes) if (!ORDINARY.has(name)) return true;
  return false;
}
