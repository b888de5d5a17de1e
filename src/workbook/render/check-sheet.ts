import { gravestFirst, type Issue, type Severity, type Where } from "../../domain/issue";
import type { RuleOff } from "../../domain/settings";
import { issueText } from "../../messages/nl";
import { checkTexts } from "../../messages/nl-sheets";
import { severityWord } from "../../messages/nl-words";
import { quotedSheet } from "../address";
import type { Place } from "../raw-table";
import { cell, type PlannedCell, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { placeText } from "./place-text";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

/** Sheet `Controle`: every finding with its rule, severity, place as a link to the cell, and what to do; gravest first. */
export const renderCheck = (
  issues: readonly Issue[],
  place: (where: Where) => Place,
  rulesOff: readonly RuleOff[],
  stamp: Stamp,
): SheetPlan => {
  const sorted = gravestFirst(issues);
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  const head = [
    ...sheetHead(checkTexts.title, stamp, checkTexts.counts(count("now"), count("beforeSubmission"), count("advice"))),
    ...rulesOff.map(({ code, reason }) => wideText(checkTexts.ruleOff(code, reason))),
    row("heading", ...checkTexts.headings),
  ];
  return {
    id: "controle",
    name: checkTexts.name,
    columnWidths: [9, 22, 34, 62, 50],
    rows: [
      ...head,
      ...(sorted.length > 0 ? sorted.map((issue) => findingRow(issue, place)) : [wideText(checkTexts.none)]),
    ],
    frozenRows: head.length,
    frozenColumns: 0,
    print: printSetup(checkTexts.name, stamp, { orientation: "landscape", fit: "wide", titleRows: head.length }),
  };
};

const findingRow = (issue: Issue, place: (where: Where) => Place): PlannedRow => {
  const { what, todo } = issueText(issue);
  return row("text", issue.code, severityWord[issue.severity], placeCell(place(issue.where)), what, todo);
};

/** A link that works without the add-in too. */
const placeCell = (place: Place): PlannedCell => {
  const { sheet, address } = place;
  const where = placeText(place);
  if (!sheet || !address) return cell(where, "text");
  return cell({ formula: `=HYPERLINK(${quoted(`#${quotedSheet(sheet)}!${address}`)},${quoted(where)})` }, "link");
};

/** A text inside a formula; Excel allows 255 characters there. */
const quoted = (text: string): string => `"${text.slice(0, 255).replace(/"/gu, '""')}"`;
