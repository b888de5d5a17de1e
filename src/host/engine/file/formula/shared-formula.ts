import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "../../address";
import { formulaTokens } from "./tokens";

/** A formula that a group of cells shares: what the cell reads that lies so many rows below and columns right of the first. */
export type SharedFormula = (rows: number, columns: number) => string;

/** The shared formula whose first cell reads `text`: its relative references move with the cell, off the sheet they are #REF!. */
export function sharedFormula(text: string): SharedFormula {
  const pieces = formulaTokens(text).map(({ kind, text: piece }): string | SharedFormula =>
    kind === "cell" || kind === "rows" || kind === "columns" ? movingReference(piece) : piece,
  );
  return (rows, columns) => pieces.map((piece) => (typeof piece === "string" ? piece : piece(rows, columns))).join("");
}

function movingReference(text: string): SharedFormula {
  const ends = text.split(":").map(movingEnd);
  return (rows, columns) => {
    const moved = ends.map((end) => end(rows, columns));
    return moved.includes("#REF!") ? "#REF!" : moved.join(":");
  };
}

function movingEnd(end: string): SharedFormula {
  const [, columnLock = "", letters = "", rowLock = "", digits = ""] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(end) ?? [];
  const column = letters === "" ? null : columnIndex(letters);
  const row = digits === "" ? null : Number(digits) - 1;
  const isRowFixed = rowLock === "$" || (letters === "" && columnLock === "$");
  return (rows, columns) => {
    const toColumn = column === null ? 0 : column + (columnLock === "$" ? 0 : columns);
    const toRow = row === null ? 0 : row + (isRowFixed ? 0 : rows);
    if (toColumn < 0 || toColumn > LAST_COLUMN || toRow < 0 || toRow > LAST_ROW) return "#REF!";
    return columnLock + (column === null ? "" : columnName(toColumn)) + rowLock + (row === null ? "" : toRow + 1);
  };
}
