import type { Workbook } from "../../engine/workbook";
import { cellsOf, rangeOrAddress } from "../addresses";
import { bind, namedCells } from "../bindings";
import { collection, method } from "../definition";
import { oneOf, text } from "../parameters";
import { hold, type Binding, type HeldAs } from "../targets";

const types = oneOf("Range", "Table", "Text");

function held(binding: Binding | undefined): HeldAs<"Binding"> {
  return hold("Binding", binding && { id: binding.id });
}

export const bindingCollectionType = collection<Workbook>(
  (_, { book }) => [...book.bindings.values()].map(held),
  (_, key, { book }) => held(book.bindings.get(text.parse(key))),
  {
    methods: {
      add: method([rangeOrAddress, types, text], (workbook, [range, type, id], { book }) =>
        held(bind(book, id, type, cellsOf(workbook, workbook.activeSheet, range))),
      ),
      addFromNamedItem: method([text, types, text], (_, [name, type, id], { book }) =>
        held(bind(book, id, type, namedCells(book, name))),
      ),
      addFromSelection: method([types, text], ({ activeSheet: sheet, selection: area }, [type, id], { book }) =>
        held(bind(book, id, type, { sheet, area })),
      ),
    },
  },
);
