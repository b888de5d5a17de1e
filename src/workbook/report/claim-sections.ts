import type { Coherence } from "../../domain/coherence-answer";
import type { ByHolder } from "../../domain/shared-claims";
import { coherenceTexts } from "../../messages/reports/coherence";
import type { Speech } from "../../messages/speech";
import { figure, reportRow, type ReportSection, text } from "./report";

/** So many items of one holder are named. */
const named = 25;

const claimantText = (claimants: readonly ByHolder[], { language, someText }: Speech): string =>
  claimants
    .map(({ holder, nrs }) => `${holder || coherenceTexts[language].noHolder}: ${someText(nrs, named)}`)
    .join("; ");

/** The role, the place and the money that items of different opdrachtgevers ask. */
export const claimSections = ({ roles, places, sources }: Coherence, speech: Speech): readonly ReportSection[] => {
  const texts = coherenceTexts[speech.language];
  const { headings } = texts;
  return [
    {
      title: texts.roles,
      note: texts.rolesHow,
      columns: [
        ...[text(headings.role, 40), figure("verdict", headings.verdict, 24), text(headings.who, 40)],
        ...[figure("hours", headings.short, 14), text(headings.period, 16)],
      ],
      rows: roles.map(({ cell: { role, period, balance, contributions }, claimants }) => {
        const [first] = contributions;
        return reportRow(
          first ? { kind: "row", row: first.row.row, field: period.key } : null,
          [role, texts.shortage, claimantText(claimants, speech), balance === null ? null : 0 - balance, period.key],
          "bad",
        );
      }),
      none: texts.noRoles,
    },
    {
      title: texts.places,
      note: texts.placesHow(places.withoutDays),
      columns: [
        ...[text(headings.place, 40), figure("verdict", headings.verdict, 24), text(headings.who, 40)],
        ...[text(headings.since, 14), text(headings.until, 16)],
      ],
      rows: places.claims.map(({ place, from, until, claimants, row }) =>
        reportRow(
          { kind: "row", row, field: null },
          [place, texts.atOnce, claimantText(claimants, speech), speech.dayText(from), speech.dayText(until)],
          "tight",
        ),
      ),
      none: texts.noPlaces,
    },
    {
      title: texts.sources,
      note: texts.sourcesHow,
      columns: [
        ...[text(headings.source, 40), figure("verdict", headings.verdict, 24), text(headings.who, 40)],
        ...[figure("cents", headings.asked, 14), figure("cents", headings.there, 16), text(headings.year, 36)],
      ],
      rows: sources.map(({ source, year, asked, there, claimants, row }) =>
        reportRow(
          { kind: "row", row, field: null },
          [
            ...[source, there === null ? texts.unknownMeans : texts.tooMuch, claimantText(claimants, speech)],
            ...[asked, there, String(year)],
          ],
          there === null ? "unknown" : "bad",
        ),
      ),
      none: texts.noSources,
    },
  ];
};
