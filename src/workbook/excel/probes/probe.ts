import type { ProbeCode } from "../../../messages/nl-self-test";

/** A part of the temporary sheet that one probe has for itself; its addresses begin at A1. */
export interface Bench {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** A name that nothing else in the workbook bears, for a table, a name or a setting. */
  readonly name: string;
  /** The address in the sheet of an address of the bench. */
  readonly at: (address: string) => string;
  readonly range: (address: string) => Excel.Range;
  /** What Excel says, with the addresses and the name (`T`) as the bench knows them. */
  readonly own: (said: string) => string;
  /** Another temporary sheet, whose name ends so. */
  readonly addSheet: (ending: string) => Excel.Worksheet;
}

interface Expectation {
  readonly code: ProbeCode;
  /** What Microsoft documents and our code rests on; null where any answer is right and only worth knowing. */
  readonly expected: string | null;
}

/** Queues what a probe asks, and gives what tells the answer once it is there. */
export type Ask = (bench: Bench) => () => string;

/** A probe of one round trip, which it shares with others. */
export interface SharedProbe extends Expectation {
  readonly ask: Ask;
}

/** A probe that needs round trips of its own; null when Excel gave no answer in time. */
export interface LoneProbe extends Expectation {
  readonly run: (bench: Bench) => Promise<string | null>;
}

/** Several things seen as one text. */
export const together = (...seen: readonly unknown[]): string =>
  seen.map((one) => (one === "" ? '""' : String(one))).join(" | ");
