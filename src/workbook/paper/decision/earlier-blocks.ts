import type { DecisionSheet } from "../../../domain/decision-sheet";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { listText } from "../../../messages/nl-format";
import { amountField } from "../../parse/alternatives";
import type { PlaceOf } from "../../raw-table";
import { figureColumn, list, muted, plain, table, textColumn, totalRow } from "../blocks";
import type { PaperBlock } from "../paper";
import { amountCell } from "./amount-cell";

/** What earlier choices of extra middelen commit structurally in the years of the sheet, added up. */
export const earlierBlocks = (
  { earlier: { nrs, perYear, unreadable, secret, unclear }, years }: DecisionSheet,
  place: PlaceOf,
): readonly PaperBlock[] => {
  const ofYear = new Map(perYear.map(({ year, structural }) => [year, amountCell(structural)]));
  const unread = unreadable.map(({ nr, row, year }) =>
    texts.earlier.cell(nr, place({ kind: "row", row, field: amountField("structural", year) })),
  );
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
            [totalRow([texts.earlier.row, ...years.map((year) => ofYear.get(year) ?? null)])],
          ),
        ]),
    ...(unread.length > 0 ? [plain(texts.earlier.unreadable), list(unread)] : []),
    ...(outside.length > 0 ? [plain(texts.earlier.outside(listText(outside)))] : []),
    ...(secret > 0 ? [plain(texts.earlier.secret(secret))] : []),
    ...(unclear.length > 0 ? [plain(texts.earlier.unclear(listText(unclear)))] : []),
  ];
};
