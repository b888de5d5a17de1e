import { areaName, parseReference, quoteSheet } from "../../engine/address";
import { evaluateFormula } from "../../engine/formula/evaluate";
import { englishFormula } from "../../engine/formula-language";
import { addName, changeName, deleteName } from "../../engine/names";
import { sheetByName } from "../../engine/sheets";
import type { CellValue, DefinedName, Workbook } from "../../engine/workbook";
import { settle } from "../calculation";
import { apiValue, valueType } from "../cell-values";
import type { Connection } from "../connection";
import { collection, found, method, readable, writable, type ObjectType } from "../definition";
import { either, flag, object, optional, text, type Argument } from "../parameters";
import type { Json } from "../json";
import { hold, isHeld, type Cells, type HeldAs, type Scope } from "../targets";

/** The cells that the name stands for, or null when it stands for something else. */
function cellsOf(workbook: Workbook, { formula, scope }: DefinedName): Cells | null {
  const reference = parseReference(formula);
  const sheet = typeof reference?.sheet === "string" ? sheetByName(workbook, reference.sheet) : scope;
  return reference && sheet ? { sheet, area: reference.area } : null;
}

const range = (name: DefinedName, { book }: Connection): HeldAs<"Range"> => hold("Range", cellsOf(book.workbook, name));

/** What the name's formula gives now, for a name that is no range. */
function computed({ formula, scope }: DefinedName, { book }: Connection): readonly (readonly CellValue[])[] {
  settle(book);
  const { workbook, locale } = book;
  return evaluateFormula(workbook, scope ?? workbook.activeSheet, 0, 0, formula, { locale });
}

/** `Excel.NamedItemType`: a range, several values, or what its one value is. */
function typeOf(name: DefinedName, at: Connection): Json {
  if (cellsOf(at.book.workbook, name)) return "Range";
  const values = computed(name, at).flat();
  return values.length > 1 ? "Array" : valueType(values[0] ?? null);
}

/** Of a range its address, else its (first) value. */
function valueOf(name: DefinedName, at: Connection): Json {
  const cells = cellsOf(at.book.workbook, name);
  if (cells) return `${quoteSheet(cells.sheet.name)}!${areaName(cells.area, true)}`;
  return apiValue(computed(name, at)[0]?.[0] ?? null);
}

const withoutEquals = (formula: string): string => formula.replace(/^=/, "");

export const namedItemType: ObjectType<DefinedName> = {
  key: { name: "_Id", of: ({ name }) => name },
  exists: (name, { book }) => book.workbook.names.includes(name),
  properties: {
    comment: writable(
      text,
      ({ comment }) => comment,
      (name, comment, { book }) => changeName(book.workbook, name, { comment }),
    ),
    formula: writable(
      text,
      ({ formula }) => `=${formula}`,
      (name, formula, { book }) => changeName(book.workbook, name, { formula: withoutEquals(formula) }),
    ),
    name: readable(({ name }) => name),
    scope: readable(({ scope }) => (scope ? "Worksheet" : "Workbook")),
    type: readable(typeOf),
    value: readable(valueOf),
    visible: writable(
      flag,
      ({ visible }) => visible,
      (name, visible, { book }) => changeName(book.workbook, name, { visible }),
    ),
  },
  navigation: {
    arrayValues: (name) => hold("NamedItemArrayValues", name),
    worksheet: ({ scope }) => found(hold("Worksheet", scope)),
    worksheetOrNullObject: ({ scope }) => hold("Worksheet", scope),
  },
  methods: {
    delete: method([], (name, _, { book }) => deleteName(book.workbook, name)),
    getRange: method([], (name, _, at) => found(range(name, at))),
    getRangeOrNullObject: method([], (name, _, at) => range(name, at)),
  },
};

/** What a name stands for, value by value. */
export const namedItemArrayValuesType: ObjectType<DefinedName> = {
  properties: {
    types: readable((name, at) => computed(name, at).map((row) => row.map(valueType))),
    values: readable((name, at) => computed(name, at).map((row) => row.map(apiValue))),
  },
};

/** Names of the scope itself: the workbook's names leave out those of its sheets. */
function namesOf({ names }: Workbook, { sheet }: Scope): DefinedName[] {
  return names.filter(({ scope }) => scope === sheet);
}

const held = (name: DefinedName | undefined): HeldAs<"NamedItem"> => hold("NamedItem", name);

function isCalled(key: Argument): (name: DefinedName) => boolean {
  const wanted = text.parse(key).toUpperCase();
  return ({ name }) => name.toUpperCase() === wanted;
}

/** A range, or a formula or constant as text. */
const reference = either(object("Range"), text, isHeld);

function formulaFor(given: Cells | string): string {
  if (typeof given === "string") return withoutEquals(given);
  return `${quoteSheet(given.sheet.name)}!${areaName(given.area, true)}`;
}

export const namedItemCollectionType = collection<Scope>(
  (scope, { book }) => namesOf(book.workbook, scope).map(held),
  (scope, key, { book }) => held(namesOf(book.workbook, scope).find(isCalled(key))),
  {
    methods: {
      add: method([text, reference, optional(text, "")], ({ sheet }, [name, given, comment], { book }) =>
        held(addName(book.workbook, name, formulaFor(given), sheet, comment)),
      ),
      addFormulaLocal: method([text, text, optional(text, "")], ({ sheet }, [name, formula, comment], { book }) =>
        held(addName(book.workbook, name, englishFormula(withoutEquals(formula), book.locale), sheet, comment)),
      ),
    },
  },
);
