/** IFERROR, IFNA, IFS, SWITCH and CHOOSE: they pick one of their values, for each element where they are asked about an array. */
import { scalarEquals, toBooleanRV, toNumberRV, topLeft } from "@cj-tech-master/excelts/formula/values";
import { HOST } from "../host-names";
import type { EngineFunction } from "../lift";
import {
  buildArray,
  cellValue,
  commonSize,
  ERRORS,
  isArray,
  isError,
  type RuntimeValue,
  type ScalarValue,
  valueAt,
} from "../values";

/** Says which argument it is for these single questions: its place, or the error to give. */
type Pick = (args: readonly ScalarValue[]) => number | ScalarValue;

/** The functions of this file by name. */
export const SELECTION_FUNCTIONS: ReadonlyMap<string, EngineFunction> = new Map<string, EngineFunction>([
  [
    HOST.iferror,
    selection(
      2,
      2,
      (place) => place === 0,
      ([value]) => (value && isError(value) ? 1 : 0),
    ),
  ],
  [
    HOST.ifna,
    selection(
      2,
      2,
      (place) => place === 0,
      ([value]) => (value && isNotAvailable(value) ? 1 : 0),
    ),
  ],
  [HOST.ifs, selection(2, 254, (place) => place % 2 === 0, firstTrue)],
  [HOST.switch, selection(3, 255, (place, count) => place === 0 || (place % 2 === 1 && place < count - 1), firstEqual)],
  [HOST.choose, selection(2, 255, (place) => place === 0, numbered)],
]);

/** A function that decides by its questions (`asks`): once when none of them is an array, else for each element. */
function selection(
  minArity: number,
  maxArity: number,
  asks: (place: number, count: number) => boolean,
  pick: Pick,
): EngineFunction {
  const invoke = (args: readonly RuntimeValue[]): RuntimeValue => {
    const isAsked = args.some((arg, place) => isArray(arg) && asks(place, args.length));
    if (!isAsked) return picked(args, pick(args.map((arg) => topLeft(arg))));
    const size = commonSize(args) ?? { rows: 1, columns: 1 };
    return buildArray(size, (row, column) => {
      const values = args.map((arg) => valueAt(arg, row, column));
      return topLeft(picked(values, pick(values)));
    });
  };
  return { minArity, maxArity, invoke };
}

function picked(args: readonly RuntimeValue[], choice: number | ScalarValue): RuntimeValue {
  return typeof choice === "number" ? (args[choice] ?? ERRORS.VALUE) : choice;
}

function isNotAvailable(value: ScalarValue): boolean {
  return isError(value) && value.code === "#N/A";
}

function firstTrue(args: readonly ScalarValue[]): number | ScalarValue {
  if (args.length % 2 !== 0) return ERRORS.NA;
  for (let at = 0; at < args.length; at += 2) {
    const answer = toBooleanRV(args[at] ?? ERRORS.NA);
    if (isError(answer)) return answer;
    if (answer.value) return at + 1;
  }
  return ERRORS.NA;
}

function firstEqual([subject, ...rest]: readonly ScalarValue[]): number | ScalarValue {
  if (subject === undefined || isError(subject)) return subject ?? ERRORS.VALUE;
  for (let at = 0; at + 1 < rest.length; at += 2) {
    const option = rest[at];
    if (option && scalarEquals(subject, option)) return at + 2;
  }
  return rest.length % 2 === 1 ? rest.length : ERRORS.NA;
}

function numbered([index = ERRORS.VALUE, ...choices]: readonly ScalarValue[]): number | ScalarValue {
  const number = toNumberRV(index);
  if (isError(number)) return number;
  const place = Math.floor(Number(cellValue(number)));
  return place >= 1 && place <= choices.length ? place : ERRORS.VALUE;
}
