import type { Day } from "../../domain/quantity";
import type { Comparison } from "../../domain/rounds/compare";
import type { KeptSnapshot } from "../../domain/rounds/round";
import { comparisonTexts } from "../../messages/comparison";
import { comparisonSheetTexts as texts } from "../../messages/nl-rounds";
import { dutch } from "../../messages/nl-speech";
import { comparisonSections, momentText, uncomparedLines } from "../comparison-parts";
import { blankRow, cell, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

/** Which of our sheets Wat is er veranderd is. */
export const comparisonSheet = "veranderd";

interface Compared {
  readonly comparison: Comparison;
  readonly from: KeptSnapshot;
  /** Null for the register as it is now. */
  readonly to: KeptSnapshot | null;
}

/** Sheet `Wat is er veranderd`: what differs between two moments, part by part, as text that reads without the add-in. */
export const renderComparison = ({ comparison, from, to }: Compared, stamp: Stamp): SheetPlan => {
  const moment = (kept: KeptSnapshot | null, on: Day): string => momentText(kept, on, dutch);
  const sections = comparisonSections(comparison, dutch);
  return {
    id: comparisonSheet,
    name: texts.name,
    columnWidths: [9, 34, 30, 36, 36, 16],
    rows: [
      ...sheetHead(texts.title, stamp, texts.span(moment(from, stamp.on), moment(to, stamp.on))),
      ...uncomparedLines(comparison.uncompared, dutch).map((said) => wideText(said, "muted")),
      ...(sections.length === 0 ? [wideText(comparisonTexts.nl.same)] : []),
      ...sections.flatMap(({ title, lines }): readonly PlannedRow[] => [
        wideText(`${title} (${lines.length})`, "section"),
        row("heading", ...comparisonTexts.nl.headings),
        ...lines.map(({ nr, name, what, from: was, to: is, difference }) =>
          row("text", nr, name, what, was, is, cell(difference, "amount")),
        ),
        blankRow,
      ]),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    print: printSetup(texts.name, stamp, { orientation: "landscape", fit: "wide", titleRows: 0 }),
  };
};
