import { found, method, readable, type ObjectType } from "../definition";
import { hold, type HeldAs, type Targets } from "../targets";

type Target = Targets["AutoFilter"];

/** What the filter buttons stand on: the table. Filters of a bare range are kept in the file, not played. */
function range({ sheet, table }: Target): HeldAs<"Range"> {
  return hold("Range", table?.showFilterButton ? { sheet, area: table.area } : null);
}

export const autoFilterType: ObjectType<Target> = {
  properties: {
    enabled: readable(({ table }) => table?.showFilterButton ?? false),
  },
  methods: {
    getRange: method([], (target) => found(range(target))),
    getRangeOrNullObject: method([], range),
  },
};
