import { RequestError } from "./errors";
import type { Json } from "./json";
import { index, text, type Argument, type Parameter } from "./parameters";
import type { Connection } from "./connection";
import { hold, type Held, type Targets, type TypeName } from "./targets";

/** A scalar of an object. Without `set` it is read-only. */
export interface Property<T> {
  readonly get: (target: T, at: Connection) => Json;
  readonly set?: (target: T, value: Argument, at: Connection) => void;
}

export type Navigation<T> = (target: T, at: Connection) => Held;

export interface Method<T> {
  readonly parameters: readonly Parameter<unknown>[];
  readonly run: (target: T, values: readonly unknown[], at: Connection) => Json | Held | void;
}

/** What a collection holds, in order. */
export interface Items<T> {
  readonly all: (target: T, at: Connection) => readonly Held[];
}

/** An event by the word that the client registers it with: the API's name and its number. */
export type EventWord = { readonly api: string; readonly name: EventName };

/** One kind of object of Excel's API, member by member: what stands here is supported, and nothing else is. */
export interface ObjectType<T> {
  /** What the client files the object under, `Id` for most. */
  readonly key?: { readonly name: "Id" | "_Id"; readonly of: (target: T, at: Connection) => Json };
  /** Whether the target still exists; without it, it always does. */
  readonly exists?: (target: T, at: Connection) => boolean;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly navigation?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly items?: Items<T>;
  /** The events, and what the target listens to: a sheet's or table's id, or `Workbook`. */
  readonly events?: { readonly byWord: Readonly<Record<string, EventWord>>; readonly of: (target: T) => string };
  /** A service of the client itself, which the API does not show: its members belong to no set. */
  readonly isInternal?: true;
  /** Names on the wire that differ from the API's. */
  readonly aliases?: Readonly<Record<string, string>>;
}

/** The numbers that the client gives its events. */
export const EVENTS = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetFormatChanged: 18,
  worksheetRowSorted: 19,
  worksheetColumnSorted: 20,
  worksheetSingleClicked: 21,
  worksheetRowHiddenChanged: 22,
  worksheetFormulaChanged: 23,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  chartAdded: 50,
  chartActivated: 51,
  chartDeactivated: 52,
  chartDeleted: 53,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
  commentAdded: 250,
  commentDeleted: 251,
  commentChanged: 252,
  workbookAutoSaveSettingChanged: 2200,
  workbookActivated: 2203,
} as const;

export type EventName = keyof typeof EVENTS;

export function readable<T>(get: Property<T>["get"]): Property<T> {
  return { get };
}

/** A property whose new value must fit the parameter. */
export function writable<T, V>(
  parameter: Parameter<V>,
  get: Property<T>["get"],
  set: (target: T, value: V, at: Connection) => void,
): Property<T> {
  return { get, set: (target, value, at) => set(target, parameter.parse(value), at) };
}

/** A method with typed parameters, in the order of the API. */
export function method<T, P extends readonly unknown[]>(
  parameters: { readonly [I in keyof P]: Parameter<P[I]> },
  run: (target: T, values: P, at: Connection) => Json | Held | void,
): Method<T> {
  // The values were made by these parameters, one by one.
  return { parameters, run: (target, values, at) => run(target, values as unknown as P, at) };
}

/** The object, or ItemNotFound where there is none. */
export function found<H extends Held>(held: H | null | undefined): H {
  if (!held || held.target === null) throw new RequestError("ItemNotFound");
  return held;
}

/**
 * A collection's members that all collections share, beside its own. Which of them Excel has is checked by the table of sets.
 * `key` is what it finds its items by.
 */
export function collection<T>(
  all: Items<T>["all"],
  find: (target: T, key: Argument, at: Connection) => Held | null | undefined,
  own: ObjectType<T> = {},
  key: Parameter<Argument> = text,
): ObjectType<T> {
  return {
    ...own,
    items: { all },
    properties: { count: readable((target, at) => all(target, at).length), ...own.properties },
    methods: {
      getCount: method([], (target: T, _, at) => all(target, at).length),
      getItem: method([key], (target: T, [wanted], at) => found(find(target, wanted, at))),
      getItemOrNullObject: method([key], (target: T, [wanted], at) => find(target, wanted, at) ?? NULL_OBJECT),
      getItemAt: method([index], (target: T, [position], at) => {
        const item = all(target, at)[position];
        if (!item) throw new RequestError("InvalidArgument");
        return item;
      }),
      ...own.methods,
    },
  };
}

/** The null object: of which kind it would have been does not matter. */
export const NULL_OBJECT: Held = hold("Worksheet", null);

export type Definitions = { readonly [N in TypeName]: ObjectType<Targets[N]> };
