import { matchKey } from "../../domain/matching";
import { splitFactor } from "./number-text";

/** A heading as it is compared, without its remarks, and what its amounts are multiplied by (`2023 (x € 1.000)`). */
export interface Heading {
  /** As it stands in the workbook. */
  readonly text: string;
  readonly key: string;
  readonly factor: number;
}

/** Reads a heading: remarks in brackets, points, colons and stars do not count, a hyphen counts as a space. */
export const parseHeading = (text: string): Heading => {
  const { factor, rest } = splitFactor(matchKey(text));
  return { text, key: headingKey(rest), factor };
};

/** The form in which headings are compared. */
export const headingKey = (text: string): string =>
  matchKey(
    text
      .replace(/\([^)]*\)/gu, " ")
      .replace(/[.:*?,]/gu, "")
      .replace(/[-_/]/gu, " "),
  );
