import { LAST_COLUMN, LAST_ROW } from "../../engine/address";
import { cellsIn } from "../../engine/cells";
import { EngineError } from "../../engine/engine-error";
import { undoStep } from "../../engine/journal";
import { createTable } from "../../engine/tables";
import type { Area } from "../../engine/workbook";
import type { Connection } from "../connection";
import { enterValues } from "../entering";
import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json";
import type { Cells } from "../targets";
import { answered, part, refused, type CommonMethod } from "./common-call";

/** As many cells Excel on the web takes in one call. */
const MOST_CELLS = 20_000;

/** `setSelectedDataAsync` with a text, a matrix or a table with headings; formats along with a table are not played. */
export const setSelectedData: CommonMethod = (data, at) => {
  const asked = part(data, "DdaSetBindingData");
  if (at.book.readOnly) return refused("readOnly");
  if (isSaid(asked, "CellFormat") || isSaid(asked, "TableOptions")) return refused("notSupported");
  const rows = rowsAsked(asked);
  if (!rows) return refused(isKnownType(asked) ? "invalidFormat" : "coercionNotSupported");
  const size = { rows: rows.length, columns: rows[0]?.length ?? 0 };
  if (size.rows * size.columns > MOST_CELLS) return refused("tooManyCells");
  const { activeSheet: sheet, selection } = at.book.workbook;
  const isOne = selection.rows === 1 && selection.columns === 1;
  if (!isOne && (selection.rows !== size.rows || selection.columns !== size.columns)) return refused("otherShape");
  const area = { ...selection, ...size };
  if (area.row + area.rows - 1 > LAST_ROW || area.column + area.columns - 1 > LAST_COLUMN) return refused("otherShape");
  const cells = { sheet, area };
  if (isOne && hasOtherData(cells, selection)) return refused("overwritesData");
  return write(cells, rows, asked.CoerceType === "table", at);
};

/** Enters the rows, in a table of their own where asked; `cannotWrite` where the workbook does not let it. */
function write(cells: Cells, rows: readonly (readonly Json[])[], isTable: boolean, at: Connection): Json {
  const { workbook } = at.book;
  try {
    undoStep(workbook, () => {
      if (isTable) createTable(workbook, cells.sheet, cells.area, true);
      enterValues(cells, rows, at);
    });
  } catch (thrown) {
    if (thrown instanceof EngineError) return refused("cannotWrite");
    throw thrown;
  }
  at.book.isDirty = true;
  return answered();
}

/** The rows as they come to stand, those of a table with its headings on top; null for what is no rectangle of values. */
function rowsAsked({ CoerceType: type, Data: given = null }: JsonObject): readonly (readonly Json[])[] | null {
  if (type === "text" || type === "matrix") return rectangle(given);
  if (type !== "table" || !isJsonObject(given)) return null;
  const { Headers: headings = null, Rows: rows = null } = given;
  const isTable = isJsonList(headings) && headings.length === 1 && isJsonList(rows);
  return isTable ? rectangle([...headings, ...rows]) : null;
}

function rectangle(given: Json): readonly (readonly Json[])[] | null {
  const rows = isJsonList(given) ? given : [];
  const lists = rows.filter(isJsonList);
  const [first] = lists;
  const isWhole = lists.length === rows.length && lists.every((row) => row.length === first?.length);
  return isWhole && first && first.length > 0 && lists.flat().every(isPlain) ? lists : null;
}

function isPlain(value: Json): boolean {
  return value === null || typeof value !== "object";
}

function isKnownType({ CoerceType: type }: JsonObject): boolean {
  return type === "text" || type === "matrix" || type === "table";
}

function isSaid(asked: JsonObject, name: string): boolean {
  const said = asked[name] ?? null;
  if (isJsonList(said)) return said.length > 0;
  return isJsonObject(said) ? Object.keys(said).length > 0 : said !== null;
}

/** Whether something stands in the cells, besides in the one that is selected. */
function hasOtherData({ sheet, area }: Cells, selected: Area): boolean {
  return [...cellsIn(sheet, area)].some(
    ({ row, column, cell }) =>
      (row !== selected.row || column !== selected.column) && (cell.value !== null || cell.formula !== null),
  );
}
