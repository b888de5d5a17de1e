import type { Commitment } from "../../../domain/advice-followed";
import type { DecisionSheet } from "../../../domain/decision-sheet";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { listText } from "../../../messages/nl-format";
import type { ReportCell } from "../../report/report";
import { figureColumn, muted, plain, table, textColumn, totalRow } from "../blocks";
import type { PaperBlock } from "../paper";
import { amountCell } from "./amount-cell";

/** What earlier choices of extra middelen commit structurally in the years of the sheet, added up. */
export const earlierBlocks = ({
  earlier: { nrs, perYear, secret, unclear },
  years,
}: DecisionSheet): readonly PaperBlock[] => {
  const ofYear = new Map(perYear.map((each) => [each.year, each]));
  const outside = perYear.filter(({ year }) => !years.includes(year)).map(({ year }) => String(year));
  return [
    ...(perYear.length === 0
      ? secret + unclear.length === 0
        ? [muted(texts.earlier.none)]
        : []
      : [
          plain(texts.earlier.of(listText(nrs))),
          table(
            "",
            [textColumn(texts.earlier.heading, 24), ...years.map((year) => figureColumn("cents", String(year), 16))],
            [totalRow([texts.earlier.row, ...years.map((year) => cellOf(ofYear.get(year)))])],
          ),
        ]),
    ...(outside.length > 0 ? [plain(texts.earlier.outside(listText(outside)))] : []),
    ...(secret > 0 ? [plain(texts.earlier.secret(secret))] : []),
    ...(unclear.length > 0 ? [plain(texts.earlier.unclear(listText(unclear)))] : []),
  ];
};

const cellOf = (committed: Commitment | undefined): ReportCell =>
  committed ? amountCell({ known: committed.structural, pm: committed.open, unreadable: 0 }) : null;
