import { type AreasBySheet, dependentsOf, precedentsOf } from "../../engine/precedents";
import { found, method, type Method } from "../definition";
import { hold, type Cells, type HeldAs } from "../targets";

function held(areas: AreasBySheet): HeldAs<"WorkbookRangeAreas"> {
  return hold("WorkbookRangeAreas", areas.size > 0 ? areas : null);
}

/** Methods of `Range` that give what its formulas rest on, and what rests on its cells; ItemNotFound for nothing. */
export const relationMethods: Readonly<Record<string, Method<Cells>>> = {
  getDependents: method([], (cells, _, { book }) => found(held(dependentsOf(book.workbook, cells, true)))),
  getDirectDependents: method([], (cells, _, { book }) => found(held(dependentsOf(book.workbook, cells, false)))),
  getDirectPrecedents: method([], (cells, _, { book }) => found(held(precedentsOf(book.workbook, cells, false)))),
  getPrecedents: method([], (cells, _, { book }) => found(held(precedentsOf(book.workbook, cells, true)))),
};
