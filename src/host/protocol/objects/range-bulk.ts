import { undoStep } from "../../engine/journal";
import type { Area } from "../../engine/workbook";
import type { Connection } from "../connection";
import { method, type Method } from "../definition";
import { RequestError } from "../errors";
import { isJsonList, isJsonObject, type Json, type JsonObject } from "../json";
import { json, type Parameter } from "../parameters";
import { hold, type Cells } from "../targets";

const properties: Parameter<JsonObject> = {
  parse: (value) => {
    const given = json.parse(value);
    if (!isJsonObject(given)) throw new RequestError("InvalidArgument");
    return given;
  },
};

function areaAt(area: Area, row: number, column: number): Area {
  return { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
}

/** Each row, or each column, of a range as a whole. */
function stripes({ sheet, area }: Cells, axis: "row" | "column"): Cells[] {
  const count = axis === "row" ? area.rows : area.columns;
  const stripe = (at: number): Area =>
    axis === "row" ? { ...area, row: area.row + at, rows: 1 } : { ...area, column: area.column + at, columns: 1 };
  return Array.from({ length: count }, (_, at) => ({ sheet, area: stripe(at) }));
}

/** One set of properties for each of the ranges; null leaves one as it is. */
function applyEach(targets: readonly Cells[], given: Json, at: Connection): void {
  if (!isJsonList(given) || given.length !== targets.length) throw new RequestError("InvalidArgument");
  undoStep(at.book.workbook, () =>
    targets.forEach((target, place) => {
      const wanted = given[place] ?? null;
      if (isJsonObject(wanted)) at.applyProperties(hold("Range", target), wanted);
      else if (wanted !== null) throw new RequestError("InvalidArgument");
    }),
  );
}

/** Properties of many cells, rows or columns at once. */
export const bulkMethods: Readonly<Record<string, Method<Cells>>> = {
  getCellProperties: method([properties], ({ sheet, area }, [wanted], at) =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) =>
        at.pickProperties(hold("Range", { sheet, area: areaAt(area, row, column) }), wanted),
      ),
    ),
  ),
  getColumnProperties: method([properties], (cells, [wanted], at) =>
    stripes(cells, "column").map((column) => at.pickProperties(hold("Range", column), wanted)),
  ),
  getRowProperties: method([properties], (cells, [wanted], at) =>
    stripes(cells, "row").map((row) => at.pickProperties(hold("Range", row), wanted)),
  ),
  setCellProperties: method([json], ({ sheet, area }, [given], at) => {
    if (!isJsonList(given) || given.length !== area.rows) throw new RequestError("InvalidArgument");
    stripes({ sheet, area }, "row").forEach((row, place) =>
      applyEach(stripes(row, "column"), given[place] ?? null, at),
    );
  }),
  setColumnProperties: method([json], (cells, [given], at) => applyEach(stripes(cells, "column"), given, at)),
  setRowProperties: method([json], (cells, [given], at) => applyEach(stripes(cells, "row"), given, at)),
};
