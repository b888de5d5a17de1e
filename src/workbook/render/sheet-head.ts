import type { Day } from "../../domain/quantity";
import { dayText } from "../../messages/nl-format";
import { sheetTexts } from "../../messages/nl-sheets";
import { blankRow, type PlannedRow, type PrintSetup, wideText } from "../sheet-plan";

/** What every sheet of ours says about itself. */
export interface Stamp {
  readonly on: Day;
  readonly municipality: string;
  /** The formula of `staleMark`. */
  readonly stale: string;
}

/** Title, date, the stale mark, and a sentence on what the sheet shows. */
export const sheetHead = (title: string, stamp: Stamp, shows: string | null): readonly PlannedRow[] => [
  wideText(title, "title"),
  wideText(sheetTexts.madeOn(dayText(stamp.on), stamp.municipality), "muted"),
  wideText({ formula: stamp.stale }, "warning"),
  ...(shows === null ? [] : [wideText(shows)]),
  blankRow,
];

/** The footer names the sheet and its date; pages are numbered by the writer. */
export const printSetup = (
  name: string,
  stamp: Stamp,
  setup: Pick<PrintSetup, "orientation" | "fit" | "titleRows">,
): PrintSetup => ({ ...setup, header: stamp.municipality, footer: sheetTexts.footer(name, dayText(stamp.on)) });
