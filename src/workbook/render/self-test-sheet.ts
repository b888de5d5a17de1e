import type { Day } from "../../domain/quantity";
import { listText } from "../../messages/nl-format";
import { probeTexts, selfTestTexts as texts } from "../../messages/nl-self-test";
import { type ProbeResult, type SelfTestReport, type Surroundings, type Verdict, verdictOf } from "../self-test-report";
import { cell, type Look, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

/** The id by which the sheet is found again. */
export const selfTestSheet = "zelftest";

/** Sheet `Zelftest`: which Excel this is, and of each probe what was expected and what was seen. It prints on two pages. */
export const renderSelfTest = ({ surroundings, results }: SelfTestReport, on: Day): SheetPlan => {
  const stamp: Stamp = { on, municipality: "", stale: '=""' };
  return {
    id: selfTestSheet,
    name: texts.name,
    columnWidths: [7, 46, 29, 29, 11],
    rows: [
      ...sheetHead(texts.title, stamp, texts.shows),
      ...surroundingLines(surroundings).map((line) => wideText(line)),
      wideText(countsOf(results), "label"),
      row("heading", ...texts.headings),
      ...results.map(resultRow),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    print: printSetup(texts.name, stamp, { orientation: "portrait", fit: "wide", titleRows: 0 }),
  };
};

const surroundingLines = (seen: Surroundings): readonly string[] => [
  texts.program(seen.host, seen.platform, seen.version),
  texts.settings(seen.displayLanguage, seen.contentLanguage, seen.calculationMode),
  texts.sets(listText(seen.sets.flatMap(setText))),
];

/** `ExcelApi 1.1 tot en met 1.13`, where no version in between is missing; nothing of a set that is not there. */
const setText = ({ name, versions }: Surroundings["sets"][number]): readonly string[] => {
  const [first] = versions;
  const last = versions.at(-1);
  if (first === undefined || last === undefined) return [];
  const minor = (version: string): number => Number(version.split(".")[1]);
  const isWhole = minor(last) - minor(first) + 1 === versions.length;
  if (first === last || !isWhole) return [`${name} ${versions.join(" ")}`];
  return [`${name} ${texts.versions(first, last)}`];
};

const countsOf = (results: readonly ProbeResult[]): string => {
  const count = (verdict: Verdict): number => results.filter((result) => verdictOf(result) === verdict).length;
  return texts.counts(count("same"), count("different"), count("unseen"), count("noted"));
};

const verdictLook: Record<Verdict, Look> = { same: "good", different: "bad", unseen: "unknown", noted: "centred" };

/** What was seen may be a whole error message; more of it than this says nothing. */
const longestSeen = 200;

const resultRow = (result: ProbeResult): PlannedRow => {
  const verdict = verdictOf(result);
  return row(
    "text",
    ...[result.code, probeTexts[result.code], result.expected ?? texts.nothing, seenText(result.seen)],
    cell(texts.verdicts[verdict], verdictLook[verdict]),
  );
};

const seenText = (seen: string | null): string => {
  if (seen === null) return texts.nothing;
  return seen.length > longestSeen ? `${seen.slice(0, longestSeen)}…` : seen;
};
