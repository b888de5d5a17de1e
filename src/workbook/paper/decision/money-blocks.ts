import type { DecisionSheet } from "../../../domain/decision-sheet";
import { type FinanceLine, linesTogether } from "../../../domain/finance-lines";
import { eachOnce } from "../../../domain/matching";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { listText } from "../../../messages/nl-format";
import { financeLabel } from "../../block/subject-lines";
import type { ReportCell } from "../../report/report";
import { figureColumn, groupRow, muted, paperRow, plain, table, textColumn, totalRow } from "../blocks";
import type { PaperBlock, PaperRow } from "../paper";
import { amountCell } from "./amount-cell";
import { itemName } from "./item-name";

/** The money of the items per year: lasten, baten, investering and dekking, of several items also together. */
export const moneyBlocks = ({ subjects, years }: DecisionSheet): readonly PaperBlock[] => {
  const paid = subjects.filter(({ finances }) => finances.length > 0);
  if (paid.length === 0) return [muted(texts.money.none)];
  const sources = eachOnce(paid.flatMap(({ fundingSources }) => fundingSources));
  return [
    table(
      texts.money.caption,
      [textColumn(texts.money.heading, 24), ...years.map((year) => figureColumn("cents", String(year), 16))],
      [
        ...paid.flatMap((subject): readonly PaperRow[] => [
          groupRow(itemName(subject)),
          ...subject.finances.map((line) => paperRow(cellsOf(line))),
        ]),
        ...(paid.length > 1
          ? [
              groupRow(texts.money.together),
              ...linesTogether(paid.flatMap(({ finances }) => finances)).map((line) => totalRow(cellsOf(line))),
            ]
          : []),
      ],
    ),
    ...(sources.length > 0 ? [plain(texts.money.sources(listText(sources)))] : []),
  ];
};

const cellsOf = (line: FinanceLine): readonly ReportCell[] => [financeLabel(line), ...line.years.map(amountCell)];
