import type { CellProblem, Measure } from "../../domain/cell-problem";
import { type Reading, pm, unreadable, value } from "../../domain/quantity";
import { type Filled, type Read, cellText } from "./cell";
import { parseNumberText } from "./number-text";

/** The unit that may be written beside a number of this measure. */
const ownUnit: Readonly<Record<Measure, string>> = {
  hours: "hours",
  days: "days",
  fte: "fte",
  euro: "euro",
  share: "share",
  number: "share",
  rank: "",
};

/** Measures in which numbers above a thousand are usual, so that `1.425` means one thousand four hundred and `1,425` is doubtful. */
const isLarge = (measure: Measure): boolean => measure === "euro" || measure === "hours";

const bad = (problem: CellProblem): Read<Reading<never>> => ({ value: unreadable, problem });

/**
 * A number in the unit of its measure: as Excel holds it, or as text by Dutch rules, which is said. What could be two
 * numbers, or has another unit, is unreadable. `factor` is what the heading multiplies by (`x € 1.000`).
 */
export const readNumber = (cell: Filled, measure: Measure, factor = 1): Read<Reading<number>> => {
  if (typeof cell === "number" && Number.isFinite(cell)) return inRange(cell * factor, measure, null);
  const text = cellText(cell);
  const parsed = typeof cell === "string" ? parseNumberText(text) : ({ kind: "none" } as const);
  if (parsed.kind === "none") return bad({ code: "G-19", text, expected: measure });
  if (parsed.kind === "pm") return { value: pm, problem: null };
  if (parsed.unit !== null && parsed.unit !== ownUnit[measure]) return bad({ code: "G-21", text, expected: measure });
  const { dutch, english } = parsed;
  const isCertain = english === null || isLarge(measure) === Math.abs(dutch ?? 0) > Math.abs(english);
  if (dutch === null || !isCertain) {
    return bad({ code: "G-20", text, readings: [dutch, english].filter((reading) => reading !== null) });
  }
  const read = dutch * (parsed.factor > 1 ? parsed.factor : factor);
  return inRange(read, measure, { code: "G-18", text, read });
};

const inRange = (read: number, measure: Measure, problem: CellProblem | null): Read<Reading<number>> =>
  measure === "share" && (read < 0 || read > 1) ? bad({ code: "G-22", value: read }) : { value: value(read), problem };

/** A whole number from 1 up to the highest; null when it is not. */
export const readRank = (cell: Filled, highest: number): Read<number | null> => {
  const { value: read, problem } = readNumber(cell, "rank");
  if (read.kind === "pm") return { value: null, problem: { code: "G-19", text: cellText(cell), expected: "rank" } };
  if (read.kind !== "value") return { value: null, problem };
  return Number.isInteger(read.value) && read.value >= 1 && read.value <= highest
    ? { value: read.value, problem }
    : { value: null, problem: { code: "G-23", value: read.value, highest } };
};
