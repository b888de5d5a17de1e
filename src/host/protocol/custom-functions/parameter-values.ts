import { type Calendar, numberToText, textToNumber } from "../../engine/formula/functions/number-text";
import type { Matrix } from "../../engine/formula/values";
import { localeSettings } from "../../engine/locale";
import type { CellError, CellValue, Locale } from "../../engine/workbook";
import type { Json } from "../json";
import { byteLength } from "../payload";
import { type FunctionDefinition, type FunctionParameter, parameterAt, takesCount } from "./function-definition";

/** How a person's Excel gives values to functions. */
export interface Manner extends Calendar {
  readonly locale: Locale;
  /** What a blank cell is to a parameter of type any: 0 on the desktop, null on the web. */
  readonly blanks: 0 | null;
  /** What a call may carry at most. */
  readonly mostBytes: number;
}

/** An argument as a function gets it, and how long it is on the wire. */
export interface GivenArgument {
  readonly value: Json;
  readonly bytes: number;
}

/** An argument that keeps a call from being made: the error that is its result. */
class Refusal extends Error {
  constructor(readonly result: CellError) {
    super(result.error);
  }
}

/**
 * The values that a function is called with, one for each parameter, in the form of the wire; or the error that is the
 * result without a call: of an argument, #VALUE! for what the parameter's type cannot be made of, or #CALC! where
 * it is more than a call may carry. What a table is to a parameter of type any is
 * kept in `tables`.
 */
export function parameterValues(
  definition: FunctionDefinition,
  args: readonly (Matrix | null)[],
  manner: Manner,
  tables: WeakMap<Matrix, GivenArgument>,
): readonly Json[] | CellError {
  if (!takesCount(definition, args.length)) return { error: "#VALUE!" };
  if (args.some((arg) => arg && isUnfinished(arg))) return { error: "#BUSY!" };
  const convert = (arg: Matrix | null, place: number) =>
    converted(arg, parameterAt(definition, place), definition.takesErrors, manner, tables);
  try {
    const given = args.map(convert);
    if (given.reduce((sum, { bytes }) => sum + bytes, 0) > manner.mostBytes) return { error: "#CALC!" };
    const values = given.map(({ value }) => value);
    return definition.parameters.map(({ isRepeating }, place) =>
      isRepeating ? values.slice(place) : (values[place] ?? null),
    );
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.result;
    throw thrown;
  }
}

export function isError(values: readonly Json[] | CellError): values is CellError {
  return "error" in values;
}

/** Whether a value in it is still to come: Excel waits for it. */
function isUnfinished(arg: Matrix): boolean {
  return arg.some((row) => row.some((cell) => typeof cell === "object" && cell?.error === "#BUSY!"));
}

function converted(
  arg: Matrix | null,
  parameter: FunctionParameter | undefined,
  takesErrors: boolean,
  manner: Manner,
  tables: WeakMap<Matrix, GivenArgument>,
): GivenArgument {
  if (!parameter) throw new Refusal({ error: "#VALUE!" });
  if (arg === null && parameter.isOptional) return measured(null);
  const { type, isMatrix } = parameter;
  const value = (cell: CellValue) => valueFor(cell, type, takesErrors, manner);
  const rows = arg ?? [[null]];
  if (!isMatrix) return measured(value(rows[0]?.[0] ?? null));
  const table = (type === "any" ? tables.get(rows) : undefined) ?? measured(rows.map((row) => row.map(value)));
  if (type === "any") tables.set(rows, table);
  return table;
}

function measured(value: Json): GivenArgument {
  return { value, bytes: byteLength(JSON.stringify(value)) };
}

function valueFor(cell: CellValue, type: FunctionParameter["type"], takesErrors: boolean, manner: Manner): Json {
  if (typeof cell === "object" && cell !== null) {
    if (type !== "any" || !takesErrors) throw new Refusal(cell);
    return { type: "CustomFunctionError", code: cell.error };
  }
  switch (type) {
    case "any":
      return cell ?? manner.blanks;
    case "number":
      return asNumber(cell, manner);
    case "string":
      return asText(cell, manner);
    case "boolean":
      return asBoolean(cell, manner);
  }
}

function refuse(): never {
  throw new Refusal({ error: "#VALUE!" });
}

function asNumber(cell: Exclude<CellValue, CellError>, manner: Manner): number {
  return typeof cell === "string" ? (textToNumber(cell, manner.locale, manner) ?? refuse()) : Number(cell);
}

function asText(cell: Exclude<CellValue, CellError>, { locale }: Manner): string {
  if (typeof cell === "number") return numberToText(cell, locale);
  if (typeof cell === "boolean") return localeSettings(locale).booleans[cell ? "true" : "false"];
  return cell ?? "";
}

function asBoolean(cell: Exclude<CellValue, CellError>, { locale }: Manner): boolean {
  if (typeof cell !== "string") return Boolean(cell);
  const { booleans } = localeSettings(locale);
  const word = cell.trim().toUpperCase();
  return word === booleans.true || (word === booleans.false ? false : refuse());
}
