import { type BudgetRound, budgetRound } from "../../../domain/budget-round";
import { budgetTexts } from "../../../messages/reports/budget";
import type { Speech } from "../../../messages/speech";
import type { ReportOf } from "../report";
import { natureText } from "./money-row";
import { programmeSections } from "./programme-sections";
import { reserveSection } from "./reserve-section";
import { pmInFirstRest, roomSection, sourceSection, unplacedSection } from "./room-sections";

/** What is left in the first year, per nature that Middelen has room of. */
const headlineOf = ({ room, years }: BudgetRound, speech: Speech): string => {
  const texts = budgetTexts[speech.language];
  const rests = room.map(({ nature, years: [first] }) => {
    const word = natureText(nature, speech);
    const rest = first?.rest ?? null;
    return rest === null ? texts.restUnknown(word) : texts.rest(speech.euroText(rest), word);
  });
  return rests.length === 0 ? texts.noMeans : texts.headline(years[0] ?? 0, rests, pmInFirstRest(room));
};

/** The round T … T+3: what is left per year, what each source and reserve has, and the money per programme. */
export const budgetReport: ReportOf = (portfolio, _on, speech) => {
  const round = budgetRound(portfolio);
  return {
    id: "budget",
    headline: headlineOf(round, speech),
    sections: [
      roomSection(round, speech),
      sourceSection(round, speech),
      reserveSection(round, speech),
      unplacedSection(round, speech),
      ...programmeSections(round, speech),
    ],
  };
};
