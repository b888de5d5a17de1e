import type { Element } from "slimdom";
import { areaName, parseA1 } from "../../address";
import type { SortKey, TableSort } from "../../filter-criterion";
import type { Area, TableColumn } from "../../workbook";
import { isSame } from "../canonical";
import {
  append,
  attributeOf,
  childInOrder,
  childOf,
  childrenOf,
  clear,
  flagOf,
  numberOf,
  remove,
  setAttributes,
} from "../package/xml";
import { type Colors, readDxfColor } from "./read-criterion";
import { colorDxf, type EditStyles } from "./write-criterion";

/** By what a table was sorted last; null when its part does not say, or no longer of columns that it has. */
export function readSort(
  table: Element,
  columns: readonly TableColumn[],
  area: Area,
  colors: Colors,
): TableSort | null {
  const state = childOf(table, "sortState");
  const fields = childrenOf(state, "sortCondition").map((condition) => {
    const place = (parseA1(attributeOf(condition, "ref") ?? "")?.column ?? -1) - area.column;
    const ascending = !flagOf(condition, "descending", false);
    return { column: columns[place]?.id ?? null, ascending, by: readKey(condition, colors) };
  });
  const known = fields.flatMap(({ column, ...field }) => (column === null ? [] : [{ column, ...field }]));
  if (known.length === 0 || known.length < fields.length) return null;
  const method = attributeOf(state, "sortMethod") === "stroke" ? "StrokeCount" : "PinYin";
  return { fields: known, matchCase: flagOf(state, "caseSensitive", false), method };
}

function readKey(condition: Element, colors: Colors): SortKey {
  const by = attributeOf(condition, "sortBy");
  if (by === "icon") {
    return { on: "icon", set: attributeOf(condition, "iconSet") ?? "", icon: numberOf(condition, "iconId") };
  }
  if (by !== "cellColor" && by !== "fontColor") return { on: "value" };
  const on = by === "cellColor" ? "cell" : "font";
  return { on, color: readDxfColor(numberOf(condition, "dxfId"), on, colors) };
}

/** Writes by what a table was sorted; `body` is where its data stand now. */
export function writeSort(
  table: Element,
  sort: TableSort | null,
  before: TableSort | null,
  columns: readonly TableColumn[],
  body: Area,
  how: { readonly order: readonly string[]; readonly editStyles: EditStyles },
): void {
  const fields = (sort?.fields ?? []).flatMap((field) => {
    const place = columns.findIndex(({ id }) => id === field.column);
    return place < 0 ? [] : [{ ...field, ref: areaName({ ...body, column: body.column + place, columns: 1 }) }];
  });
  if (!sort || fields.length === 0) return remove(childOf(table, "sortState"));
  const state = childInOrder(table, "sortState", how.order);
  setAttributes(state, { ref: areaName(body) });
  const conditions = childrenOf(state, "sortCondition");
  if (isSame(before, sort) && conditions.length === fields.length) {
    fields.forEach(({ ref }, at) => conditions[at]?.setAttribute("ref", ref));
    return;
  }
  clear(state);
  setAttributes(state, {
    caseSensitive: sort.matchCase || null,
    sortMethod: sort.method === "StrokeCount" ? "stroke" : null,
  });
  for (const { ascending, by, ref } of fields) {
    append(state, "sortCondition", { descending: ascending ? null : true, ...keyAttributes(by, how.editStyles), ref });
  }
}

function keyAttributes(by: SortKey, editStyles: EditStyles): Record<string, string | number | null> {
  switch (by.on) {
    case "value":
      return {};
    case "icon":
      return { sortBy: "icon", iconSet: by.set, iconId: by.icon };
    default:
      return { sortBy: by.on === "cell" ? "cellColor" : "fontColor", dxfId: colorDxf(by.color, by.on, editStyles()) };
  }
}
