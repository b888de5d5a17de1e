import {
  cents,
  empty,
  hours,
  fraction,
  type Cents,
  type Day,
  type Fraction,
  type Hours,
  type Reading,
  unreadable,
} from "../../domain/quantity";
import type { CapacityUnit } from "../../domain/model";
import type { RawCell } from "../raw-table";
import type { Content, ContentKind, Words } from "../schema/column";
import { type Filled, type Read, isBlank, isErrorValue, seemsFormula, sound } from "./cell";
import { readChoice, readChoices, readYesNo } from "./choice-cell";
import { readDate } from "./date-cell";
import { readNumber, readRank } from "./number-cell";
import { readCode, readList, readPeople, readPoints, readText } from "./text-cell";

/**
 * What must be known to read a cell of a table. A blank cell may reach a formula as 0: then a 0 in a text column is blank
 * (`blankInText`), and where nothing tells a blank from a true 0 in a number column either (`unsure`), it is said.
 */
export interface CellContext {
  readonly date1904: boolean;
  readonly zeros: "true" | "blankInText" | "unsure";
}

/** The type of the model that a content is read as; null, empty or unreadable when it cannot be. */
export type ValueOf<C extends Content> = C extends { kind: "choice"; words: Readonly<Record<infer T, unknown>> }
  ? T | null
  : C extends { kind: "choices"; words: Readonly<Record<infer T, unknown>> }
    ? readonly T[]
    : C extends { kind: infer K extends keyof Values }
      ? Values[K]
      : never;

interface Values {
  text: string;
  code: string;
  status: string;
  suggestion: string;
  list: readonly string[];
  points: readonly string[];
  people: readonly string[];
  date: Day | null;
  yesNo: boolean;
  number: Reading<number>;
  hours: Reading<Hours>;
  money: Reading<Cents>;
  share: Reading<Fraction>;
  rank: number | null;
}

/** The kinds whose cells say by themselves how they are read. */
export type ReadableKind = Exclude<ContentKind, "figure" | "setting">;

export const isReadable = (content: Content): content is Content & { readonly kind: ReadableKind } =>
  content.kind !== "figure" && content.kind !== "setting";

interface Reader {
  readonly blank: unknown;
  readonly failed: unknown;
  /** A text that looks like a formula is kept as the text it is. */
  readonly keepsText: boolean;
  readonly isNumeric: boolean;
  readonly read: (cell: Filled, content: Content, context: CellContext, factor: number) => Read<unknown>;
}

const words = (content: Content): Words => ("words" in content ? content.words : {});

const textual = (blank: unknown, read: Reader["read"]): Reader => ({
  blank,
  failed: blank,
  keepsText: true,
  isNumeric: false,
  read,
});
const worded = (blank: unknown, read: Reader["read"]): Reader => ({ ...textual(blank, read), keepsText: false });
const numeric = (read: Reader["read"]): Reader => ({
  blank: empty,
  failed: unreadable,
  keepsText: false,
  isNumeric: true,
  read,
});

const as = <T, U>({ value: reading, problem }: Read<Reading<T>>, make: (value: T) => U): Read<Reading<U>> => ({
  value: reading.kind === "value" ? { kind: "value", value: make(reading.value) } : reading,
  problem,
});

const readers: Readonly<Record<ReadableKind, Reader>> = {
  text: textual("", readText),
  status: textual("", readText),
  suggestion: textual("", readText),
  code: textual("", readCode),
  list: textual([], readList),
  points: textual([], readPoints),
  people: textual([], readPeople),
  choice: worded(null, (cell, content) => readChoice(cell, words(content))),
  choices: worded([], (cell, content) => readChoices(cell, words(content))),
  yesNo: worded(false, readYesNo),
  date: worded(null, (cell, _content, { date1904 }) => readDate(cell, date1904)),
  rank: worded(null, (cell, content) => readRank(cell, content.kind === "rank" ? content.highest : Infinity)),
  number: numeric((cell) => readNumber(cell, "number")),
  hours: numeric((cell) => as(readNumber(cell, "hours"), hours)),
  share: numeric((cell) => as(readNumber(cell, "share"), fraction)),
  money: numeric((cell, _content, _context, factor) =>
    as(readNumber(cell, "euro", factor), (euro) => cents(euro * 100)),
  ),
};

/** Whether nothing stands in a cell, as far as can be told in this context. */
export const isBlankIn = (cell: RawCell | undefined, context: CellContext): boolean =>
  isBlank(cell) || (cell === 0 && context.zeros !== "true");

/** Reads a cell as the content of its column; `factor` is what the heading multiplies amounts by. */
export const readCell = (
  content: Content & { readonly kind: ReadableKind },
  cell: RawCell | undefined,
  context: CellContext,
  factor = 1,
): Read<unknown> => readWith(readers[content.kind], content, cell, context, factor);

const figureReaders: Readonly<Record<CapacityUnit, Reader>> = {
  hours: numeric((cell) => readNumber(cell, "hours")),
  days: numeric((cell) => readNumber(cell, "days")),
  fte: numeric((cell) => readNumber(cell, "fte")),
};

/** Reads a cell as a number in the unit of its row. */
export const readFigure = (
  cell: RawCell | undefined,
  unit: CapacityUnit,
  context: CellContext,
): Read<Reading<number>> =>
  readWith(figureReaders[unit], { kind: "figure" }, cell, context, 1) as Read<Reading<number>>;

const readWith = (
  reader: Reader,
  content: Content,
  cell: RawCell | undefined,
  context: CellContext,
  factor: number,
): Read<unknown> => {
  if (isBlank(cell)) return sound(reader.blank);
  if (cell === 0 && context.zeros !== "true") {
    if (!reader.isNumeric) return sound(reader.blank);
    if (context.zeros === "unsure") return { value: reader.failed, problem: { code: "G-17" } };
  }
  if (typeof cell === "string") {
    if (isErrorValue(cell)) return { value: reader.failed, problem: { code: "G-15", text: cell.trim() } };
    if (seemsFormula(cell)) {
      const value = reader.keepsText ? reader.read(cell, content, context, factor).value : reader.failed;
      return { value, problem: { code: "G-16", text: cell.trim() } };
    }
  }
  return reader.read(cell, content, context, factor);
};
