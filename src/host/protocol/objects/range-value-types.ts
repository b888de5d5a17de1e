import { settle } from "../calculation";
import { gridOf } from "../cell-grid";
import { valueType } from "../cell-values";
import { readable, type Property } from "../definition";
import type { Cells } from "../targets";

/** What kind of value each cell has. */
export const rangeValueTypes: Property<Cells> = readable((cells, { book }) => {
  settle(book);
  return gridOf(cells, (cell) => valueType(cell?.value ?? null));
});
