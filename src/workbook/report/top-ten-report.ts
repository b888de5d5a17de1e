import { hours } from "../../domain/quantity";
import { type Feasibility, topTen, type TopTenItem } from "../../domain/top-ten";
import { topTenTexts } from "../../messages/reports/top-ten";
import { figure, type ReportOf, reportRow, text, type Tone } from "./report";

const toneOf: Readonly<Record<Feasibility, Tone | null>> = {
  late: "bad",
  short: "bad",
  out: null,
  unknown: "unknown",
  feasible: "good",
};

const shownShortages = 3;

/** What of the top 10 will be finished before the bestuursperiode ends. */
export const topTenReport: ReportOf = (portfolio, _on, { language, dayText, hoursText, someText }) => {
  const texts = topTenTexts[language];
  const { headings } = texts;
  const { termEnd, items } = topTen(portfolio);
  const why = ({ initiative, feasibility, shortages, unknown }: TopTenItem): string =>
    [
      initiative.end === null ? texts.noEnd : "",
      someText(
        shortages.map(({ at }) => texts.short(at.role, at.period.key, hoursText(hours(0 - (at.balance ?? 0))))),
        shownShortages,
      ),
      unknown > 0 ? texts.unknown(unknown) : "",
      feasibility === "unknown" && initiative.end !== null && unknown === 0 ? texts.noAsks : "",
    ]
      .filter(Boolean)
      .join("; ");
  const itemRow = (item: TopTenItem) => {
    const { initiative, rank, feasibility, margin } = item;
    const { row, nr, name, status, end } = initiative;
    return reportRow(
      { kind: "row", row, field: "topTen" },
      [
        ...[rank, nr, name, "label" in status ? status.label : null],
        ...[end === null ? null : dayText(end), margin, texts.verdicts[feasibility], why(item)],
      ],
      toneOf[feasibility],
    );
  };
  return {
    id: "topTen",
    headline: texts.headline(
      items.length,
      items.filter(({ feasibility }) => feasibility === "feasible").length,
      dayText(termEnd),
    ),
    sections: [
      {
        title: texts.title,
        note: texts.how,
        columns: [
          ...[figure("count", headings.place, 8), text(headings.nr, 8), text(headings.name, 40)],
          ...[text(headings.status, 14), text(headings.end, 12), figure("days", headings.margin, 10)],
          ...[figure("verdict", headings.verdict, 12), text(headings.why, 52)],
        ],
        rows: items.map(itemRow),
        none: texts.none,
      },
    ],
  };
};
