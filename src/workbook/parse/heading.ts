import { matchKey } from "../../domain/matching";
import type { ColumnChoice } from "../raw-table";
import { type HeadingMeasure, measureIn } from "./heading-unit";
import { splitFactor } from "./number-text";

/** A heading as it is compared, without its remarks, and what these say of its numbers (`2023 (x € 1.000)`). */
export interface Heading extends HeadingMeasure {
  /** As it stands in the workbook. */
  readonly text: string;
  readonly key: string;
  /** The field that the person chose for the column, null for none; absent where the heading decides. */
  readonly chosen?: string | null;
}

/** Reads the headings of a table, with what the person has chosen for some. */
export const parseHeadings = (headings: readonly string[], choice?: ColumnChoice): readonly Heading[] =>
  headings.map((text) => {
    const chosen = choice?.get(text);
    return chosen === undefined ? parseHeading(text) : { ...parseHeading(text), chosen };
  });

/** Reads a heading: remarks in brackets, points, colons and stars do not count, a hyphen counts as a space. */
export const parseHeading = (text: string): Heading => {
  const { factor, rest } = splitFactor(matchKey(text));
  const key = headingKey(rest);
  return factor > 1 ? { text, key, factor, unit: "euro" } : { text, key, ...measureIn(rest) };
};

/** The form in which headings are compared. */
export const headingKey = (text: string): string =>
  matchKey(
    text
      .replace(/\([^)]*\)/gu, " ")
      .replace(/[.:*?,]/gu, "")
      .replace(/[-_/]/gu, " "),
  );
