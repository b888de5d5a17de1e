import { gridOf } from "../cell-grid";
import { apiValue } from "../cell-values";
import { cellText } from "../../engine/text";
import { answered, part, refused, type CommonMethod } from "./common-call";

/** `getSelectedDataAsync` as text or matrix, of all cells: the client makes text of the matrix. */
export const getSelectedData: CommonMethod = (data, { book }) => {
  const { CoerceType: kind, ValueFormat: format, FilterType: filter } = part(data, "DdaGetBindingData");
  if ((kind !== "text" && kind !== "matrix") || filter !== "all") return refused("coercionNotSupported");
  const { activeSheet: sheet, selection: area } = book.workbook;
  const values = gridOf({ sheet, area }, (cell, row, column) =>
    format === "formatted" ? cellText(book.workbook, sheet, row, column, book.locale) : apiValue(cell?.value ?? null),
  );
  return answered({ Data: values });
};
