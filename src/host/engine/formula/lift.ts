/** Functions of single values, made to take arrays: the result is the function of each value, in an array. */
import { functionNames, lookupFunction } from "@cj-tech-master/excelts/formula/function-registry";
import { topLeft } from "@cj-tech-master/excelts/formula/values";
import { parameterClass } from "./parameters";
import { buildArray, commonSize, type Invoke, type RuntimeValue, valueAt } from "./values";

/** A function of the calculation engine with how many arguments it takes. */
export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: Invoke;
}

/** The engine looks at where these stand or at what their argument refers to; in our place it could not. */
const NEEDS_THE_SHEET = new Set(["SHEET", "SHEETS", "ISFORMULA", "FORMULATEXT", "CELL", "ISREF", "AREAS"]);

/** The function gone through value by value for each argument of which it takes one only; several arrays run side by side. */
export function lifted(name: string, { minArity, maxArity, invoke }: EngineFunction): EngineFunction {
  return { minArity, maxArity, invoke: (args) => invokeLifted(name, invoke, args) };
}

/** All functions of the engine, lifted, by their names. */
export function liftedFunctions(): Map<string, EngineFunction> {
  const result = new Map<string, EngineFunction>();
  for (const name of functionNames()) {
    const base = lookupFunction(name);
    if (base === undefined || base.maxArity === 0 || NEEDS_THE_SHEET.has(name)) continue;
    result.set(name, lifted(name, { ...base, invoke: (args) => base.invoke([...args]) }));
  }
  return result;
}

function invokeLifted(name: string, invoke: Invoke, args: readonly RuntimeValue[]): RuntimeValue {
  const single = args.map((_, place) => parameterClass(name, place) === "V");
  const size = commonSize(args.filter((_, place) => single[place]));
  if (size === null) return invoke(args);
  return buildArray(size, (row, column) =>
    topLeft(invoke(args.map((arg, place) => (single[place] ? valueAt(arg, row, column) : arg)))),
  );
}
