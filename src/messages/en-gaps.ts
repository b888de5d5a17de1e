import type { DecisionGap } from "../domain/decision-gap";
import { dayText, euroText, listText, meantText, missingText } from "./en-format";

const missingWord = {
  money: "money per year",
  effect: "the effect",
  staffing: "the staffing (Bemensing)",
  decision: "the text of the decision (Besluit)",
  date: "its date (Datum besluit)",
  number: "its number (Besluitnummer)",
} as const;

/** What a decision sheet lacks, as one sentence. */
export const gapText = (gap: DecisionGap): string => {
  switch (gap.kind) {
    case "noChoice":
      return `Item ${gap.nr} has no row in Keuzes yet: decision points, alternatives and advice are missing.`;
    case "fewerThanTwoAlternatives":
      return gap.count === 0
        ? "No alternative has been worked out; at least two are needed."
        : "Only one alternative has been worked out; at least two are needed.";
    case "noNotDoing":
      return "The alternative 'niet doen' (not doing it) is missing.";
    case "alternativeIncomplete":
      return `Alternative '${gap.name}': ${missingText(gap.missing.map((part) => missingWord[part]))}.`;
    case "alternativesWithoutFunding":
      return `What pays for ${listText(gap.names)} is missing: name it at the alternative (Dekking), or as dekking of the item in Financien.`;
    case "personnelMissing":
      return `The consequences for staff, in hours, are missing for ${listText(gap.names)}.`;
    case "noRecommendation":
      return "No alternative is recommended.";
    case "severalRecommendations":
      return `More than one alternative is recommended: ${listText(gap.names)}.`;
    case "decisionPointsMissing":
      return "The decision points (Beslispunten) are missing.";
    case "decisionPointWithoutVerb":
      return `Decision point ${gap.number} has no verb that says what is decided: put one first, as in 'In te stemmen met' or 'Vast te stellen'. A word for a thing is no verb. It says: "${gap.text}".`;
    case "backgroundMissing":
      return "The background (Aanleiding) is missing.";
    case "intendedEffectMissing":
      return "The intended effect (Beoogd effect) is missing.";
    case "argumentsMissing":
      return "The arguments (Argumenten) are missing.";
    case "caveatsMissing":
      return "No caveat (Kanttekeningen) is given.";
    case "fundingIncomplete":
      return `The funding (dekking) in ${gap.year}, ${euroText(gap.funding)}, does not equal the costs (lasten), ${euroText(gap.costs)}.`;
    case "investmentWithoutFunding":
      return "There is an investment but no funding: Financien does not say what pays for its capital charges.";
    case "publicityUnset":
      return "Whether this is public (Openbaarheid) has not been chosen.";
    case "authorMissing":
      return "The author (Steller) is missing.";
    case "portfolioHolderMissing":
      return "The portfolio holder (Portefeuillehouders) is missing.";
    case "communicationMissing":
      return "The communication (Communicatie) is missing: who hears of the decision, and from whom.";
    case "deadlineMissing":
      return "The day by which this has to be decided (Deadline) is missing.";
    case "deadlinePassed":
      return `The day by which this had to be decided, ${dayText(gap.deadline)}, has passed.`;
    case "decisionIncomplete":
      return `The choice is set to besloten, but ${missingText(gap.missing.map((part) => missingWord[part]))}.`;
    case "unknownInitiative":
      return `Nr '${gap.nr}' is not in Portfolio.${gap.suggestions.length > 0 ? ` ${meantText(gap.suggestions)}` : ""}`;
  }
};
