import type { ProbeCode } from "../messages/nl-self-test";

/** What one probe saw of this Excel. */
export interface ProbeResult {
  readonly code: ProbeCode;
  /** What Microsoft documents and our code rests on; null where any answer is right and only worth knowing. */
  readonly expected: string | null;
  /** An error's code where Excel refused; null where Excel gave no answer in time. */
  readonly seen: string | null;
}

export type Verdict = "same" | "different" | "unseen" | "noted";

export const verdictOf = ({ expected, seen }: ProbeResult): Verdict =>
  seen === null ? "unseen" : expected === null ? "noted" : seen === expected ? "same" : "different";

/** Which Excel it is, as it says of itself. */
export interface Surroundings {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly calculationMode: string;
  readonly decimalSeparator: string;
  readonly thousandsSeparator: string;
  /** The requirement sets that it claims, such as `ExcelApi 1.13`, each name with its versions in their order. */
  readonly sets: readonly { readonly name: string; readonly versions: readonly string[] }[];
}

export interface SelfTestReport {
  readonly surroundings: Surroundings;
  readonly results: readonly ProbeResult[];
}
