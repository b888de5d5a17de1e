import type { DecisionGap } from "../domain/decision-gap";
import type { DecisionNote } from "../domain/decision-sheet";
import { dayText, euroText, listText, meantText, missingText } from "./nl-format";

const missingWord = {
  money: "geld per jaar",
  effect: "effect",
  staffing: "bemensing",
  decision: "de tekst van het besluit",
  date: "de datum",
  number: "het nummer",
} as const;

/** What a decision sheet lacks, as one sentence on the sheet. */
export const gapText = (gap: DecisionGap): string => {
  switch (gap.kind) {
    case "noChoice":
      return `Item ${gap.nr} heeft nog geen rij in Keuzes: beslispunten, mogelijkheden en advies ontbreken.`;
    case "fewerThanTwoAlternatives":
      return gap.count === 0
        ? "Er is geen mogelijkheid uitgewerkt; nodig zijn er ten minste twee."
        : "Er is één mogelijkheid uitgewerkt; nodig zijn er ten minste twee.";
    case "noNotDoing":
      return "De mogelijkheid 'niet doen' ontbreekt.";
    case "alternativeIncomplete":
      return `Mogelijkheid '${gap.name}': ${missingText(gap.missing.map((part) => missingWord[part]))}.`;
    case "alternativesWithoutFunding":
      return `Dekking ontbreekt bij ${listText(gap.names)}: noem haar bij de mogelijkheid, of zet haar van het item in Financien.`;
    case "personnelMissing":
      return `Personele gevolgen in uren ontbreken bij ${listText(gap.names)}.`;
    case "noRecommendation":
      return "Geen mogelijkheid is aanbevolen.";
    case "severalRecommendations":
      return `Meer dan één mogelijkheid is aanbevolen: ${listText(gap.names)}.`;
    case "decisionPointsMissing":
      return "De beslispunten ontbreken.";
    case "decisionPointWithoutVerb":
      return `Beslispunt ${gap.number} zegt niet wat er besloten wordt. Zet een werkwoord vooraan ('Instemmen met', 'Vaststellen van', 'Beschikbaar stellen'), of zeg het met 'te' ('In te stemmen met', 'De raad voor te stellen'); wat een ding noemt, zoals Woningen of Kosten, is geen werkwoord. Er staat: "${gap.text}".`;
    case "backgroundMissing":
      return "De aanleiding ontbreekt.";
    case "intendedEffectMissing":
      return "Het beoogd effect ontbreekt.";
    case "argumentsMissing":
      return "De argumenten ontbreken.";
    case "caveatsMissing":
      return "Er is geen kanttekening genoemd.";
    case "fundingIncomplete":
      return `De dekking in ${gap.year} (${euroText(gap.funding)}) is niet gelijk aan de lasten (${euroText(gap.costs)}).`;
    case "investmentWithoutFunding":
      return "Er is een investering, maar geen dekking: waaruit de kapitaallasten komen, staat niet in Financien.";
    case "publicityUnset":
      return "De openbaarheid is niet gekozen.";
    case "authorMissing":
      return "De steller ontbreekt.";
    case "portfolioHolderMissing":
      return "De portefeuillehouder ontbreekt.";
    case "communicationMissing":
      return "De communicatie ontbreekt: wie hoort het besluit, en van wie.";
    case "deadlineMissing":
      return "De datum waarop besloten moet zijn, ontbreekt.";
    case "deadlinePassed":
      return `De datum waarop besloten moest zijn, ${dayText(gap.deadline)}, is voorbij.`;
    case "decisionIncomplete":
      return `De keuze staat op besloten, maar ${missingText(gap.missing.map((part) => missingWord[part]))}.`;
    case "unknownInitiative":
      return `Nr '${gap.nr}' staat niet in Portfolio.${gap.suggestions.length > 0 ? ` ${meantText(gap.suggestions)}` : ""}`;
  }
};

/** What a decision sheet says about its own figures. */
export const noteText = (note: DecisionNote): string => {
  switch (note.kind) {
    case "fundingUnknown":
      return "In Financien staat hierover geen rij: lasten en dekking zijn uit het register niet bekend.";
    case "fundingNotComparable":
      return `Of de dekking gelijk is aan de lasten, is niet te zeggen voor ${listText(note.years.map(String))}: er staat een p.m. of een onleesbaar bedrag.`;
    case "capitalChargesNotCounted":
      return `In ${listText(note.years.map(String))} is er meer dekking dan lasten; de kapitaallasten van de investering zijn hier niet meegerekend.`;
    case "amountsOutsideYears":
      return `Er staan ook bedragen in ${listText(note.years.map(String))}; die vallen buiten de jaren van dit blad.`;
    case "hoursOutsideYears":
      return `Er worden ook uren gevraagd in ${listText(note.years.map(String))}; die vallen buiten de jaren van dit blad.`;
    case "otherChoices":
      return `Dit item staat ook in ${listText(note.nrs)}.`;
  }
};
