import type { FilterCriterion } from "../../engine/filter-criterion";
import { filterColumn } from "../../engine/filters";
import type { Connection } from "../connection";
import { method, readable, type Method, type ObjectType } from "../definition";
import { dynamicFilter } from "../dynamic-filters";
import { comparison, customFilter } from "../filter-comparisons";
import { colorFilter, filterCriteria, filterOperator, filterValues, topFilter } from "../filter-criteria";
import { filterCriteriaJson } from "../filter-criteria-json";
import { momentOf } from "../moment";
import { optional, type Parameter } from "../parameters";
import type { Targets } from "../targets";

type Target = Targets["Filter"];

function put({ sheet, table, column }: Target, criterion: FilterCriterion | null, { book }: Connection): void {
  filterColumn(book.workbook, sheet, table, table.columns.indexOf(column), criterion, momentOf(book));
}

/** A method that filters by what its one argument says. */
function applying(criterion: Parameter<FilterCriterion>): Method<Target> {
  return method([criterion], (target, [given], at) => put(target, given, at));
}

/** The filter of a table's column; by icon is not played. */
export const filterType: ObjectType<Target> = {
  exists: ({ table, column }) => table.columns.includes(column),
  properties: { criteria: readable(({ column }) => column.filter && filterCriteriaJson(column.filter)) },
  methods: {
    apply: applying(filterCriteria),
    applyBottomItemsFilter: applying(topFilter(false, false)),
    applyBottomPercentFilter: applying(topFilter(false, true)),
    applyCellColorFilter: applying(colorFilter("cell")),
    applyCustomFilter: method(
      [comparison, optional(comparison, null), filterOperator],
      (target, [first, second, operator], at) => put(target, customFilter(first, second, operator === "And"), at),
    ),
    applyDynamicFilter: applying(dynamicFilter),
    applyFontColorFilter: applying(colorFilter("font")),
    applyTopItemsFilter: applying(topFilter(true, false)),
    applyTopPercentFilter: applying(topFilter(true, true)),
    applyValuesFilter: applying(filterValues),
    clear: method([], (target, _, at) => put(target, null, at)),
  },
};
