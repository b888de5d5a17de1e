import type { Where } from "../../domain/issue";
import type { Overview } from "../../domain/overview";
import { dayText, hoursText, percentText, someText } from "../../messages/nl-format";
import { balanceTexts, overviewTexts as texts } from "../../messages/nl-sheets";
import { issueText } from "../../messages/nl";
import { verdictWord } from "../../messages/nl-words";
import { printScale } from "../page/page";
import type { Place } from "../raw-table";
import { placeText } from "./place-text";
import { blankRow, cell, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

const incompleteShown = 60;

/** Which of our sheets Overzicht is. */
export const overviewSheet = "overzicht";

/** Sheet `Overzicht`: the state of the register on one page, for readers without the add-in. */
export const renderOverview = (
  overview: Overview,
  missingForBalance: readonly string[],
  place: (where: Where) => Place,
  stamp: Stamp,
): SheetPlan => {
  const columnWidths = [34, 14, 14, 14, 14];
  const rows = [
    ...sheetHead(texts.title, stamp, null),
    ...nowRows(overview, place),
    ...statusRows(overview),
    ...triangleRows(overview),
    ...worstRows(overview, missingForBalance),
    ...choiceRows(overview),
    wideText(texts.findings, "section"),
    wideText(texts.findingCounts(overview.findings.now, overview.findings.beforeSubmission, overview.findings.advice)),
    ...(overview.pm > 0 ? [wideText(texts.pm(overview.pm))] : []),
  ];
  const orientation = "portrait";
  const fit = printScale(rows, columnWidths, orientation, true);
  return {
    ...{ id: overviewSheet, name: texts.name, columnWidths, rows, frozenRows: 0, frozenColumns: 0 },
    print: printSetup(texts.name, stamp, { orientation, fit, titleRows: 0 }),
  };
};

/** What must be done now: a line for each thing, with its first place and how often. */
const nowRows = ({ now }: Overview, place: (where: Where) => Place): readonly PlannedRow[] =>
  now.lines.length === 0
    ? []
    : [
        wideText(texts.now, "section"),
        ...now.lines.map(({ issues: [first, ...more] }) =>
          wideText(texts.nowLine(issueText(first).todo, placeText(place(first.where)), more.length)),
        ),
        ...(now.others > 0 ? [wideText(texts.nowOthers(now.others))] : []),
        blankRow,
      ];

const statusRows = ({ statuses, initiatives }: Overview): readonly PlannedRow[] => [
  wideText(texts.statuses, "section"),
  ...statuses
    .filter(({ count }) => count > 0)
    .map(({ label, class: statusClass, count }) =>
      row(
        "plain",
        label || texts.noStatus,
        cell(count, "centred"),
        cell(texts.statusClass[statusClass ?? "untracked"], "muted"),
      ),
    ),
  row("label", texts.total, cell(initiatives, "centred")),
  blankRow,
];

const triangleRows = ({ triangles }: Overview): readonly PlannedRow[] => [
  wideText(texts.triangles, "section"),
  wideText(texts.complete(triangles.complete, triangles.demanded)),
  ...(triangles.incomplete.length > 0
    ? [wideText(texts.incomplete(someText(triangles.incomplete, incompleteShown)))]
    : []),
  blankRow,
];

const worstRows = ({ worst }: Overview, missing: readonly string[]): readonly PlannedRow[] => {
  const title = wideText(texts.worst, "section");
  if (missing.length > 0) return [title, wideText(texts.noBalance(missing)), blankRow];
  if (worst.length === 0) return [title, wideText(texts.noShortage), blankRow];
  const { headings } = balanceTexts;
  return [
    title,
    row("heading", headings.role, headings.period, headings.balance, headings.occupancy, headings.verdict),
    ...worst.map(({ role, period, balance, occupancy, verdict }) =>
      row(
        "plain",
        role,
        period.key,
        balance === null ? balanceTexts.unknown : hoursText(balance),
        occupancy.kind === "value" ? percentText(occupancy.value) : balanceTexts.notApplicable,
        cell(verdictWord[verdict], verdict === "shortage" ? "bad" : "tight"),
      ),
    ),
    blankRow,
  ];
};

const choiceRows = ({ openChoices, overdueChoices }: Overview): readonly PlannedRow[] => [
  wideText(texts.choices, "section"),
  wideText(texts.openChoices(openChoices, overdueChoices.length)),
  ...overdueChoices.map(({ nr, title, deadline }) => wideText(texts.overdue(nr, title, dayText(deadline)))),
  blankRow,
];
