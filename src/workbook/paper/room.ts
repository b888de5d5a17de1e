/** What there is per nature and year, and what is left of it, in whole thousands with what rounding leaves. */
import type { AmountSum } from "../../domain/amount-sum";
import { budgetRound } from "../../domain/budget-round";
import type { Room, RoomYear } from "../../domain/budget-room";
import { isFilled } from "../../domain/finance-lines";
import type { Portfolio } from "../../domain/portfolio";
import type { Cents } from "../../domain/quantity";
import { roundedRest, type RoundedRest } from "../../domain/rounding";
import { budgetChoiceTexts as texts } from "../../messages/papers/budget-choices";
import { budgetTexts } from "../../messages/reports/budget";
import { dutch } from "../../messages/nl-speech";
import { natureText } from "../report/budget/money-row";
import type { ReportCell } from "../report/report";
import { figureColumn, muted, paperRow, part, plain, subtotalRow, table, textColumn } from "./blocks";
import type { PaperBlock, PaperRow } from "./paper";
import { inThousands, thousandInCents } from "./thousands";

const { lines } = budgetTexts.nl;

export const roomBlocks = (portfolio: Portfolio): readonly PaperBlock[] => {
  const { room, years } = budgetRound(portfolio);
  if (room.length === 0) return [part(texts.room), plain(texts.noRoom)];
  return [
    part(texts.room),
    muted(texts.roomHow),
    table(
      "",
      [
        ...[textColumn(texts.roomHeadings.nature, 12), textColumn(texts.roomHeadings.what, 36)],
        ...years.map((year) => figureColumn("thousands", String(year), 11)),
        textColumn(texts.roomHeadings.open, 16),
      ],
      room.flatMap((each) => {
        const nature = natureText(each.nature, dutch);
        return roomRows(each).map((row) => ({ ...row, cells: [nature, ...row.cells] }));
      }),
    ),
  ];
};

const roomRows = ({ years }: Room): readonly PaperRow[] => {
  const rests = years.map(({ room, statutory, chosen }) =>
    roundedRest(room.known, [statutory, chosen], thousandInCents),
  );
  const after = years.map(({ rest, wanted }) => roundedRest(rest, [wanted], thousandInCents));
  const isWanted = years.some(({ wanted }) => isFilled(wanted));
  return [
    amountRow(
      lines.room,
      rests.map(({ amount }) => amount),
      years.map(({ room }) => room),
    ),
    ...takenRow(lines.statutory, rests, 0, years, "statutory"),
    ...takenRow(lines.chosen, rests, 1, years, "chosen"),
    ...differenceRow(rests),
    restRow(lines.rest, rests),
    ...(isWanted
      ? [
          ...takenRow(lines.wanted, after, 0, years, "wanted"),
          ...differenceRow(after),
          restRow(lines.restAfterWanted, after),
        ]
      : []),
  ];
};

const cellOf = (amount: Cents | null, sum: AmountSum | undefined): ReportCell =>
  amount === null && sum !== undefined && sum.pm > 0 ? "p.m." : inThousands(amount);

const amountRow = (label: string, amounts: readonly (Cents | null)[], sums: readonly AmountSum[]): PaperRow =>
  paperRow([label, ...amounts.map((amount, at) => cellOf(amount, sums[at])), openText(sums)]);

const takenRow = (
  label: string,
  rests: readonly RoundedRest[],
  place: number,
  years: readonly RoomYear[],
  of: "statutory" | "chosen" | "wanted",
): readonly PaperRow[] => {
  const sums = years.map((year) => year[of]);
  return sums.some(isFilled)
    ? [
        amountRow(
          texts.taken(label),
          rests.map(({ taken }) => taken[place] ?? null),
          sums,
        ),
      ]
    : [];
};

const differenceRow = (rests: readonly RoundedRest[]): readonly PaperRow[] =>
  rests.some(({ difference }) => difference !== 0)
    ? [
        paperRow([
          texts.roundingLine,
          ...rests.map(({ difference }) => (difference === 0 ? null : inThousands(difference))),
          null,
        ]),
      ]
    : [];

const restRow = (label: string, rests: readonly RoundedRest[]): PaperRow =>
  subtotalRow([label, ...rests.map(({ rest }) => (rest === null ? texts.unknown : inThousands(rest))), null]);

const openText = (sums: readonly AmountSum[]): string | null => {
  const count = (of: "pm" | "unreadable"): number => sums.reduce((sum, each) => sum + each[of], 0);
  const { pm, unreadable } = budgetTexts.nl;
  const parts = [
    ...(count("pm") > 0 ? [pm(count("pm"))] : []),
    ...(count("unreadable") > 0 ? [unreadable(count("unreadable"))] : []),
  ];
  return parts.length === 0 ? null : parts.join(", ");
};
