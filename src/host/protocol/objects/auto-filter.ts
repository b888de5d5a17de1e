import { found, method, readable, type ObjectType } from "../definition";
import { hold, type HeldAs, type Targets } from "../targets";

type Target = Targets["AutoFilter"];

/** What a table's filter buttons stand on. */
function range({ sheet, table }: Target): HeldAs<"Range"> {
  return hold("Range", table.showFilterButton ? { sheet, area: table.area } : null);
}

/** The filter buttons of a table; what is filtered, and filters of a bare range, are kept in the file and not played. */
export const autoFilterType: ObjectType<Target> = {
  properties: {
    enabled: readable(({ table }) => table.showFilterButton),
  },
  methods: {
    getRange: method([], (target) => found(range(target))),
    getRangeOrNullObject: method([], range),
  },
};
