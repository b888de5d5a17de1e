import { type Filled, type Read, cellText, sound } from "./cell";

/** Text as it stands, without outer spaces; a number as Dutch writes it. */
export const readText = (cell: Filled): Read<string> => sound(cellText(cell));

/**
 * A number used as a name: 42 is `42`, `0042` stays `0042`. A decimal number is written with a point, as sub-numbers are
 * (3.1), and said, because 3.10 would be the same number.
 */
export const readCode = (cell: Filled): Read<string> => {
  if (typeof cell !== "number") return readText(cell);
  const read = String(cell);
  return { value: read, problem: Number.isInteger(cell) ? null : { code: "G-24", read } };
};

const parts = (text: string, separators: RegExp): readonly string[] =>
  text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Names or numbers separated by `;` or lines; ` | ` belongs to the name. */
export const splitList = (text: string): readonly string[] => parts(text, /[;\r\n]+/u);

/** Sentences separated by `|` or lines. */
export const splitPoints = (text: string): readonly string[] => parts(text, /[|\r\n]+/u);

/** The names in a cell that is meant for one: also separated by ` / `, ` en ` and `&`. */
export const splitPeople = (text: string): readonly string[] => parts(text, /[;\r\n]+|\s\/\s|\sen\s|&/iu);

const listOf =
  (split: (text: string) => readonly string[]) =>
  (cell: Filled): Read<readonly string[]> => {
    const { value, problem } = readCode(cell);
    return { value: split(value), problem };
  };

export const readList = listOf(splitList);
export const readPoints = listOf(splitPoints);
export const readPeople = listOf(splitPeople);
