/** The classes of parameters, held against what each function of the engine really does with an array. */
import { functionNames, lookupFunction } from "@cj-tech-master/excelts/formula/function-registry";
import { parameterClass } from "../../../../src/host/engine/formula/parameters";
import { arrayOf, engineValue, isError, type RuntimeValue } from "../../../../src/host/engine/formula/values";
import type { CellValue } from "../../../../src/host/engine/workbook";

/** Arguments with which some function or other gives something. */
const SAMPLES: readonly (readonly CellValue[])[] = [
  [2, 1, 1, 1, 1, 1, 1, 1],
  [40, 76, 0.05, 0.06, 100, 2, 1, 1],
  [0.5, 2, 3, true, 1, 1, 1],
  ["abc", "b", "c", 1, 1],
  ["3+4i", "1+2i", "i"],
  ["101", 4, 1],
];

/** These look at more than the first value themselves, as the lift would have them do, or give another number each time. */
const KNOWN = new Set(["CONCATENATE", "LARGE", "SMALL", "TEXTBEFORE", "TEXTAFTER", "RANDBETWEEN", "RANDARRAY"]);

/** Whether the function's answer depends on the second value of an array that it is given in this place. */
function looksFurther(name: string, place: number): boolean {
  const { minArity, maxArity, invoke } = lookupFunction(name)!;
  const call = (args: RuntimeValue[]) => JSON.stringify(invoke(args));
  const count = Math.max(minArity, place + 1);
  if (count > maxArity) return false;
  return SAMPLES.some((sample) => {
    const args = sample.slice(0, count).map(engineValue);
    if (args.length < count || isError(invoke([...args]))) return false;
    const withColumn = (...values: CellValue[]) =>
      call(args.map((arg, at) => (at === place ? arrayOf(values.map((value) => [engineValue(value)])) : arg)));
    return withColumn(sample[place]!, "zz") !== withColumn(sample[place]!);
  });
}

test("no function looks beyond the first value of an argument that counts as a single value", () => {
  const wrong = functionNames()
    .filter((name) => !KNOWN.has(name))
    .flatMap((name) =>
      [0, 1, 2, 3, 4, 5]
        .filter((place) => parameterClass(name, place) === "V" && looksFurther(name, place))
        .map((place) => `${name} ${place + 1}`),
    );
  expect(wrong).toEqual([]);
});

test("the engine knows more than four hundred functions", () => {
  expect(functionNames().length).toBeGreaterThan(400);
});

test.each([
  ["SUM", 7, "R"],
  ["VLOOKUP", 0, "V"],
  ["VLOOKUP", 1, "R"],
  ["SUMIFS", 0, "R"],
  ["SUMIFS", 3, "R"],
  ["SUMIFS", 4, "V"],
  ["COUNTIFS", 2, "R"],
  ["COUNTIFS", 5, "V"],
  ["SUMPRODUCT", 3, "A"],
  ["IF", 0, "V"],
  ["IF", 2, "P"],
  ["SWITCH", 1, "V"],
  ["SWITCH", 2, "P"],
  ["ROUND", 1, "V"],
] as const)("%s takes argument %d as %s", (name, place, expected) => {
  expect(parameterClass(name, place)).toBe(expected);
});
