import { bind, BINDING_TYPES, bindingJson, boundCells, namedCells } from "../bindings";
import type { OpenWorkbook } from "../connection";
import { RequestError } from "../errors";
import type { Json, JsonObject } from "../json";
import type { Binding, Cells } from "../targets";
import { answered, part, refused, type CommonMethod } from "./common-call";

function asked(data: JsonObject): JsonObject {
  return part(data, "DdaBindingsMethod");
}

/** A text of the client; "" for anything else, which names nothing. */
function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function typeOf({ BindingType: number }: JsonObject): Binding["type"] | null {
  const types = Object.keys(BINDING_TYPES) as Binding["type"][];
  return types.find((type) => BINDING_TYPES[type] === number) ?? null;
}

/** The answer that tells a client of bindings. */
function told(book: OpenWorkbook, bindings: readonly Binding[]): Json {
  return answered({ Bindings: bindings.map((binding) => bindingJson(binding, boundCells(book, binding))) });
}

/** Binds cells; `error` where they are none, or of another kind than asked. */
function bound(
  data: JsonObject,
  book: OpenWorkbook,
  error: "cannotBindName" | "cannotBindSelection",
  cells: (asked: JsonObject) => Cells,
): Json {
  const { BindingId: id = null } = asked(data);
  const type = typeOf(asked(data));
  if (typeof id !== "string" || type === null) return refused("coercionNotSupported");
  try {
    return told(book, [bind(book, id, type, cells(asked(data)))]);
  } catch (thrown) {
    if (thrown instanceof RequestError) return refused(error);
    throw thrown;
  }
}

/** `bindings.addFromSelectionAsync`. */
export const bindSelection: CommonMethod = (data, { book }) =>
  bound(data, book, "cannotBindSelection", () => ({ sheet: book.workbook.activeSheet, area: book.workbook.selection }));

/** `bindings.addFromNamedItemAsync`. */
export const bindNamedItem: CommonMethod = (data, { book }) =>
  bound(data, book, "cannotBindName", ({ ItemName: name = null }) => namedCells(book, textOf(name)));

/** `bindings.getByIdAsync`. */
export const getBinding: CommonMethod = (data, { book }) => {
  const binding = book.bindings.get(textOf(asked(data).BindingId));
  return binding ? told(book, [binding]) : refused("bindingNotExist");
};

/** `bindings.getAllAsync`. */
export const getBindings: CommonMethod = (_, { book }) => told(book, [...book.bindings.values()]);

/** `bindings.releaseByIdAsync`. */
export const releaseBinding: CommonMethod = (data, { book }) =>
  book.bindings.delete(textOf(asked(data).BindingId)) ? answered() : refused("bindingNotExist");
