import { type AdviceOutcome, adviceFollowed, type MadeChoice } from "../../domain/advice-followed";
import { adviceTexts } from "../../messages/reports/advice";
import { figure, type ReportOf, reportRow, text, type Tone } from "./report";

const toneOf: Readonly<Record<AdviceOutcome, Tone>> = { followed: "good", deviates: "tight", unknown: "unknown" };

/** How often college and raad decided as the MT advised, what they chose, and what that commits. Of what is geheim only the number. */
export const adviceReport: ReportOf = (portfolio, _, { language, dayText }) => {
  const texts = adviceTexts[language];
  const { headings, chosenHeadings, extraHeadings } = texts;
  const { made, chosen, extraMeans } = adviceFollowed(portfolio);
  const count = (wanted: AdviceOutcome): number => made.filter(({ outcome }) => outcome === wanted).length;
  const madeRow = ({ choice, outcome }: MadeChoice) => {
    const isSecret = choice.publicity === "secret";
    const reason = outcome === "deviates" && choice.motivation === "" ? texts.noReason : choice.motivation;
    return reportRow(
      { kind: "row", row: choice.row, field: "decision" },
      [
        ...[choice.nr, isSecret ? texts.secret : choice.title],
        ...[choice.decisionDate === null ? null : dayText(choice.decisionDate), texts.outcomes[outcome]],
        ...(isSecret ? [null, null, null] : [choice.mtAdvice, choice.decision, reason]),
      ],
      toneOf[outcome],
    );
  };
  return {
    id: "advice",
    headline: texts.headline(count("followed") + count("deviates"), count("followed"), count("unknown")),
    sections: [
      {
        title: texts.made,
        note: texts.madeHow,
        columns: [
          ...[text(headings.nr, 14), text(headings.title, 34), text(headings.date, 14)],
          ...[figure("verdict", headings.outcome, 14), text(headings.advice, 32), text(headings.decision, 32)],
          text(headings.reason, 32),
        ],
        rows: made.map(madeRow),
        none: texts.none,
      },
      {
        title: texts.chosen,
        note: "",
        columns: [text(chosenHeadings.year, 14), text(chosenHeadings.kind, 34), figure("count", chosenHeadings.count)],
        rows: chosen.map(({ year, kind, count: times }) =>
          reportRow(null, [year === null ? texts.noYear : String(year), texts.kinds[kind], times]),
        ),
        none: texts.chosenNone,
      },
      {
        title: texts.extra,
        note: texts.extraHow,
        columns: [
          text(extraHeadings.year, 14),
          figure("cents", extraHeadings.structural),
          figure("count", extraHeadings.open),
        ],
        rows: extraMeans.map(({ year, structural: { known, pm, unreadable } }) =>
          reportRow(null, [String(year), known, pm + unreadable]),
        ),
        none: texts.extraNone,
      },
    ],
  };
};
