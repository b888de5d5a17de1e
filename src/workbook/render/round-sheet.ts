import { gravestFirst } from "../../domain/issue";
import { statusLabel } from "../../domain/rounds/changed-items";
import type { Round } from "../../domain/rounds/round";
import type { AskedItem, RoundAsk } from "../../domain/rounds/round-asks";
import { hasAnswered, type RoundAnswer } from "../../domain/rounds/round-progress";
import { issueText } from "../../messages/nl";
import { dayText, listText } from "../../messages/nl-format";
import { roundTexts as texts } from "../../messages/nl-rounds";
import { severityWord } from "../../messages/nl-words";
import { blankRow, cell, type PlannedRow, row, type SheetPlan, wideText } from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

/** Which of our sheets Actualisatieronde is. */
export const roundSheet = "actualisatieronde";

/** Sheet `Actualisatieronde`: of each ambtelijk opdrachtnemer the own items with what is missing or old, and who answered. */
export const renderRound = (
  { name, openedOn, deadline, closedOn }: Round,
  asks: readonly RoundAsk[],
  answers: readonly RoundAnswer[],
  stamp: Stamp,
): SheetPlan => ({
  id: roundSheet,
  name: texts.name,
  columnWidths: [9, 36, 17, 14, 18, 66],
  rows: [
    ...sheetHead(
      texts.title(name),
      stamp,
      closedOn === null
        ? texts.open(dayText(openedOn), dayText(deadline))
        : texts.closed(dayText(openedOn), dayText(closedOn)),
    ),
    ...(answers.length > 0 ? answerRows(answers) : []),
    ...(asks.length > 0 ? asks.flatMap(askRows) : [wideText(texts.none)]),
  ],
  frozenRows: 0,
  frozenColumns: 0,
  print: printSetup(texts.name, stamp, { orientation: "landscape", fit: "wide", titleRows: 0 }),
});

/** Who has not answered is said first. */
const answerRows = (answers: readonly RoundAnswer[]): readonly PlannedRow[] => {
  const open = answers.filter((answer) => !hasAnswered(answer));
  return [
    wideText(texts.answers, "section"),
    ...(open.length > 0
      ? [wideText(texts.unanswered(listText(open.map(({ row: { lead } }) => lead))), "warning")]
      : []),
    wideText(texts.answered(answers.length - open.length, answers.length)),
    row("heading", ...texts.answerHeadings),
    ...[...open, ...answers.filter(hasAnswered)].map(({ row: { lead, remark }, saidOn, changed }) =>
      row(
        "text",
        ...[cell(null), lead, saidOn === null ? "–" : dayText(saidOn)],
        ...[changed === null ? texts.unknownChange : changed.join(", ") || "–", cell(null), remark],
      ),
    ),
    blankRow,
  ];
};

const askRows = ({ lead, items }: RoundAsk): readonly PlannedRow[] => [
  wideText(texts.lead(lead || texts.nobody, items.length), "section"),
  row("heading", ...texts.headings),
  ...items.flatMap(itemRows),
  blankRow,
];

const itemRows = ({
  initiative: { nr, name, status, lastProgressReport },
  issues,
}: AskedItem): readonly PlannedRow[] => {
  const report = lastProgressReport === null ? texts.noReport : dayText(lastProgressReport);
  const head = [nr, name, statusLabel(status), report] as const;
  const [first, ...others] = gravestFirst(issues).map(
    (issue) => [severityWord[issue.severity], issueText(issue).what] as const,
  );
  return [
    row("text", ...head, ...(first ?? [null, cell(texts.nothing, "muted")])),
    ...others.map((said) => row("text", null, null, null, null, ...said)),
  ];
};
