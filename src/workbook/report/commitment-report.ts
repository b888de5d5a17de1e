import { commitments, type CommitmentSums, type OpenCommitment } from "../../domain/commitments";
import { commitmentTexts } from "../../messages/reports/commitments";
import { figure, type ReportCell, type ReportOf, reportRow, text, type Tone } from "./report";

const toneOf: Readonly<Record<OpenCommitment["state"], Tone>> = {
  rejected: "bad",
  unsaid: "unknown",
  requested: "tight",
};

const sumCells = ({ asked, promised, rejected, waiting, share }: CommitmentSums): readonly ReportCell[] => [
  ...[asked.hours, promised.hours, rejected.hours, waiting.hours],
  ...[share, asked.open],
];

/** What is asked of every role beside what was promised, and what was not. */
export const commitmentReport: ReportOf = (portfolio, _, { language, hoursText }) => {
  const texts = commitmentTexts[language];
  const { headings, openHeadings } = texts;
  const { roles, total, open } = commitments(portfolio);
  return {
    id: "commitments",
    headline: texts.headline(
      hoursText(total.asked.hours),
      hoursText(total.promised.hours),
      hoursText(total.rejected.hours),
    ),
    sections: [
      {
        title: texts.roles,
        note: texts.rolesHow,
        columns: [
          ...[text(headings.role, 26), figure("hours", headings.asked), figure("hours", headings.promised)],
          ...[figure("hours", headings.rejected), figure("hours", headings.waiting, 14)],
          ...[figure("fraction", headings.share), figure("count", headings.open, 14)],
        ],
        rows: [
          ...roles.map((each) => reportRow(null, [each.role, ...sumCells(each)])),
          ...(roles.length > 1 ? [reportRow(null, [texts.total, ...sumCells(total)])] : []),
        ],
        none: texts.none,
      },
      {
        title: texts.open,
        note: texts.openHow,
        columns: [
          ...[text(openHeadings.role, 26), figure("hours", openHeadings.hours), text(openHeadings.nr)],
          ...[figure("verdict", openHeadings.state), figure("count", openHeadings.open, 14)],
          ...[text(""), text("", 14), text(openHeadings.name, 44)],
        ],
        rows: open.map(({ row, initiative, state, asked }) =>
          reportRow(
            { kind: "row", row: row.row, field: "commitment" },
            [row.role, asked.hours, initiative.nr, texts.states[state], asked.open, null, null, initiative.name],
            toneOf[state],
          ),
        ),
        none: roles.length > 0 ? texts.allPromised : texts.none,
      },
    ],
  };
};
