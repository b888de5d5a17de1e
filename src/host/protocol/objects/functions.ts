import sets from "../api-sets.json";
import { evaluateFormula } from "../../engine/formula/evaluate";
import type { CellValue } from "../../engine/workbook";
import { settle } from "../calculation";
import { addressOf } from "../addresses";
import { apiValue } from "../cell-values";
import type { Connection } from "../connection";
import { readable, type Method, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { anything, isList, type Argument } from "../parameters";
import { hold, isHeld, type Targets } from "../targets";

const MOST_ARGUMENTS = 255;

/** `Functions.ceiling_Math` is Excel's CEILING.MATH. */
function excelName(name: string): string {
  return name.toUpperCase().replaceAll("_", ".");
}

/** An argument as it stands in a formula. */
function literal(value: Argument): string {
  if (isHeld(value)) {
    if (value.type === "Range" && value.target) return addressOf(value.target);
    if (value.type === "FunctionResult" && value.target) return value.target.formula;
    throw new RequestError("InvalidArgument");
  }
  if (value === null) return "";
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "object") throw new RequestError("InvalidArgument");
  return String(value).toUpperCase();
}

/** A function of any number of arguments gets them as a list. */
function spread(value: Argument): readonly Argument[] {
  return isList(value) ? value : [value];
}

function withoutTrail(values: readonly Argument[]): readonly Argument[] {
  return values.at(-1) === null ? withoutTrail(values.slice(0, -1)) : values;
}

function callOf(name: string): Method<Targets["Functions"]> {
  return {
    parameters: Array<typeof anything>(MOST_ARGUMENTS).fill(anything),
    run: (_, values) => {
      const given = withoutTrail((values as readonly Argument[]).flatMap(spread));
      const formula = `${excelName(name)}(${given.map(literal).join(",")})`;
      return hold("FunctionResult", { formula });
    },
  };
}

const NAMES = Object.values(sets.Functions).flatMap((names) => names.split(" "));

/** Excel's worksheet functions, answered by the formula engine; one that it does not know is #NAME?. */
export const functionsType: ObjectType<Targets["Functions"]> = {
  methods: Object.fromEntries(NAMES.map((name) => [name, callOf(name)])),
};

function resultOf({ formula }: Targets["FunctionResult"], { book }: Connection): CellValue {
  settle(book);
  const { workbook, locale } = book;
  return evaluateFormula(workbook, workbook.activeSheet, 0, 0, formula, { locale })[0]?.[0] ?? null;
}

export const functionResultType: ObjectType<Targets["FunctionResult"]> = {
  properties: {
    error: readable((target, at) => {
      const value = resultOf(target, at);
      return typeof value === "object" && value !== null ? value.error : "";
    }),
    value: readable((target, at) => apiValue(resultOf(target, at))),
  },
};
