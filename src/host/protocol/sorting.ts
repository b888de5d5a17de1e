import type { SortKey, TableSort } from "../engine/filter-criterion";
import type { SortField } from "../engine/sort-order";
import type { Table } from "../engine/workbook";
import { RequestError } from "./errors";
import { icon } from "./icons";
import type { Json, JsonObject } from "./json";
import { colour, flag, index, list, oneOf, optional, record, text, type Parameter } from "./parameters";

const given = list(
  record({
    ascending: optional(flag, true),
    color: optional(colour, null),
    dataOption: optional(oneOf("Normal", "TextAsNumber"), "Normal" as const),
    icon: optional(icon, null),
    key: index,
    sortOn: optional(oneOf("Value", "CellColor", "FontColor", "Icon"), "Value" as const),
    subField: optional(text, null),
  }),
);

/** `Excel.SortField`; by a cell's icon and by a field of a rich value are not played. */
export const sortFields: Parameter<readonly SortField[]> = {
  parse: (value) =>
    given.parse(value).map(({ ascending, color, dataOption, key, sortOn, subField }) => {
      if (sortOn === "Icon" || subField !== null) throw new RequestError("NotImplemented");
      return { key, ascending, by: sortKey(sortOn, color), textAsNumber: dataOption === "TextAsNumber" };
    }),
};

function sortKey(sortOn: "Value" | "CellColor" | "FontColor", color: string | null): SortKey {
  if (sortOn === "Value") return { on: "value" };
  if (color === null) throw new RequestError("InvalidArgument");
  return { on: sortOn === "CellColor" ? "cell" : "font", color };
}

/** A field that a table was sorted by last, as `Excel.SortField`. */
export function sortFieldJson(table: Table, { column, ascending, by }: TableSort["fields"][number]): Json {
  const key = table.columns.findIndex(({ id }) => id === column);
  return { ascending, dataOption: "Normal", key, ...sortKeyJson(by) };
}

function sortKeyJson(by: SortKey): JsonObject {
  switch (by.on) {
    case "value":
      return { sortOn: "Value" };
    case "icon":
      return { sortOn: "Icon" };
    default:
      return { sortOn: by.on === "cell" ? "CellColor" : "FontColor", color: by.color ?? "" };
  }
}
