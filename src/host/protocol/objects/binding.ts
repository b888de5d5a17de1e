import { cellText } from "../../engine/text";
import { boundCells } from "../bindings";
import type { Connection } from "../connection";
import { method, readable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { hold, type Binding, type Targets } from "../targets";

function bindingOf({ id }: Targets["Binding"], { book }: Connection): Binding {
  const binding = book.bindings.get(id);
  if (!binding) throw new RequestError("ItemNotFound");
  return binding;
}

/** What of a binding only one kind of binding has. */
function ofType(binding: Binding, ...types: readonly Binding["type"][]): Binding {
  if (!types.includes(binding.type)) throw new RequestError("InvalidOperation");
  return binding;
}

/** The client asks for its events by the Common API. */
export const bindingType: ObjectType<Targets["Binding"]> = {
  key: { name: "Id", of: ({ id }) => id },
  exists: ({ id }, { book }) => book.bindings.has(id),
  properties: {
    id: readable(({ id }) => id),
    type: readable((target, at) => bindingOf(target, at).type),
  },
  methods: {
    delete: method([], ({ id }, _, { book }) => void book.bindings.delete(id)),
    getRange: method([], (target, _, at) =>
      hold("Range", boundCells(at.book, ofType(bindingOf(target, at), "Range", "Text"))),
    ),
    getTable: method([], (target, _, at) => {
      const binding = ofType(bindingOf(target, at), "Table");
      boundCells(at.book, binding);
      return hold("Table", binding.table);
    }),
    getText: method([], (target, _, at) => {
      const { sheet, area } = boundCells(at.book, ofType(bindingOf(target, at), "Text"));
      return cellText(at.book.workbook, sheet, area.row, area.column, at.book.locale);
    }),
  },
};
