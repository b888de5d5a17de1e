/**
 * Reads the rows of a worksheet part in one pass. Rows as nearly all programs write them are taken apart at once, for a
 * sheet may hold a million cells; whatever reads otherwise is left to the XML parser.
 */
import type { CellContext } from "./cell-value";
import { formulaReader } from "./formula-reader";
import { parseSheet, type Reading } from "./parse-sheet";
import { plainRow, plainSheetData } from "./plain-rows";
import type { SheetData, Slice, SourceRow } from "./source-row";

/** Hands over each row, in the order of the file, and answers where `sheetData` stands. FileError when the part is no sound worksheet. */
export function scanSheet(xml: string, part: string, context: CellContext, onRow: (row: SourceRow) => void): SheetData {
  const reading: Reading = { part, context, formulas: formulaReader(), onRow };
  const data = plainSheetData(xml);
  if (data === null) return parseSheet(xml, reading);
  let rowBefore = -1;
  for (let at = data.content.start; at < data.content.end;) {
    const row = plainRow(xml, at, rowBefore, reading);
    if (row) {
      onRow(row);
      [at, rowBefore] = [row.end, row.row];
    } else {
      const end = endOfRow(xml, at, data.content.end);
      rowBefore = parsePiece(xml, { start: at, end }, reading, rowBefore);
      at = end;
    }
  }
  return data;
}

/** The end of the first row that is closed behind this place, or of all rows. */
function endOfRow(xml: string, at: number, contentEnd: number): number {
  const close = xml.indexOf("</row", at);
  return close < 0 || close >= contentEnd ? contentEnd : xml.indexOf(">", close) + 1;
}

const [BEFORE, AFTER] = ["<worksheet><sheetData>", "</sheetData></worksheet>"];

/** Hands over the rows in a piece of `sheetData`; gives the number of the last one. */
function parsePiece(xml: string, { start, end }: Slice, reading: Reading, rowBefore: number): number {
  const shift = start - BEFORE.length;
  const inPart = <S extends Slice>(slice: S): S => ({ ...slice, start: slice.start + shift, end: slice.end + shift });
  let last = rowBefore;
  const onRow = (row: SourceRow): void => {
    last = row.row;
    const cells = row.cells.map((cell) => ({ ...inPart(cell), formula: cell.formula && inPart(cell.formula) }));
    reading.onRow({ ...inPart(row), cells });
  };
  parseSheet(BEFORE + xml.slice(start, end) + AFTER, { ...reading, onRow }, rowBefore);
  return last;
}
