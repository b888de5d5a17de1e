import type { DecisionGap } from "../../../src/domain/decision-gap";
import { cents } from "../../../src/domain/quantity";
import { on } from "../../support/builders";
import type { Fact } from "./specimen";

type Gaps = {
  readonly [K in DecisionGap["kind"]]: readonly (readonly [
    Extract<DecisionGap, { readonly kind: K }>,
    readonly Fact[],
  ])[];
};

export const gaps: Gaps = {
  noChoice: [[{ kind: "noChoice", nr: "P-1" }, ["P-1", "Keuzes"]]],
  fewerThanTwoAlternatives: [
    [
      { kind: "fewerThanTwoAlternatives", count: 0 },
      [
        ["geen mogelijkheid", "No alternative"],
        ["twee", "two"],
      ],
    ],
    [
      { kind: "fewerThanTwoAlternatives", count: 1 },
      [
        ["één mogelijkheid", "one alternative"],
        ["twee", "two"],
      ],
    ],
  ],
  noNotDoing: [[{ kind: "noNotDoing" }, ["'niet doen'"]]],
  alternativeIncomplete: [
    [
      { kind: "alternativeIncomplete", name: "faseren", missing: ["money", "effect"] },
      ["'faseren'", ["geld per jaar en effect ontbreken", "money per year and the effect are missing"]],
    ],
    [
      { kind: "alternativeIncomplete", name: "faseren", missing: ["staffing"] },
      ["'faseren'", ["bemensing ontbreekt", "the staffing (Bemensing) is missing"]],
    ],
    [
      { kind: "alternativeIncomplete", name: "faseren", missing: ["effect"] },
      ["'faseren'", ["effect ontbreekt", "the effect is missing"]],
    ],
  ],
  alternativesWithoutFunding: [
    [
      { kind: "alternativesWithoutFunding", names: ["faseren", "inhuren"] },
      [["Dekking ontbreekt bij faseren en inhuren", "pays for faseren and inhuren is missing"], "Financien"],
    ],
  ],
  communicationMissing: [[{ kind: "communicationMissing" }, [["communicatie ontbreekt", "(Communicatie) is missing"]]]],
  deadlineMissing: [
    [{ kind: "deadlineMissing" }, [["De datum waarop besloten moet zijn, ontbreekt", "(Deadline) is missing"]]],
  ],
  personnelMissing: [
    [{ kind: "personnelMissing", names: ["faseren", "inhuren"] }, [["faseren en inhuren", "faseren and inhuren"]]],
  ],
  noRecommendation: [[{ kind: "noRecommendation" }, [["aanbevolen", "recommended"]]]],
  severalRecommendations: [
    [
      { kind: "severalRecommendations", names: ["faseren", "inhuren"] },
      [["faseren en inhuren", "faseren and inhuren"]],
    ],
  ],
  decisionPointsMissing: [[{ kind: "decisionPointsMissing" }, [["beslispunten", "Beslispunten"]]]],
  decisionPointWithoutVerb: [
    [
      { kind: "decisionPointWithoutVerb", number: 2, text: "Dorpshuis" },
      [["Beslispunt 2", "Decision point 2"], '"Dorpshuis"'],
    ],
  ],
  backgroundMissing: [[{ kind: "backgroundMissing" }, [["aanleiding", "Aanleiding"]]]],
  intendedEffectMissing: [[{ kind: "intendedEffectMissing" }, [["beoogd effect", "Beoogd effect"]]]],
  argumentsMissing: [[{ kind: "argumentsMissing" }, [["argumenten", "Argumenten"]]]],
  caveatsMissing: [[{ kind: "caveatsMissing" }, [["kanttekening", "Kanttekeningen"]]]],
  fundingIncomplete: [
    [
      { kind: "fundingIncomplete", year: 2024, costs: cents(120_000_000), funding: cents(50) },
      ["2024", ["€ 1.200.000", "€ 1,200,000"], ["€ 0,50", "€ 0.50"]],
    ],
  ],
  investmentWithoutFunding: [[{ kind: "investmentWithoutFunding" }, ["Financien"]]],
  publicityUnset: [[{ kind: "publicityUnset" }, [["openbaarheid", "Openbaarheid"]]]],
  authorMissing: [[{ kind: "authorMissing" }, [["steller", "Steller"]]]],
  portfolioHolderMissing: [[{ kind: "portfolioHolderMissing" }, [["portefeuillehouder", "Portefeuillehouders"]]]],
  deadlinePassed: [[{ kind: "deadlinePassed", deadline: on("2022-11-01") }, [["01-11-2022", "1 Nov 2022"]]]],
  decisionIncomplete: [
    [
      { kind: "decisionIncomplete", missing: ["decision", "date", "number"] },
      [
        ["de tekst van het besluit, de datum en het nummer ontbreken", "(Besluit)"],
        ["besloten", "besloten"],
        ["de datum", "(Datum besluit)"],
        ["het nummer", "(Besluitnummer) are missing"],
      ],
    ],
  ],
  unknownInitiative: [
    [
      { kind: "unknownInitiative", nr: "P1", suggestions: ["P-1"] },
      ["'P1'", "Portfolio", ["Bedoelt u P-1?", "Did you mean P-1?"]],
    ],
  ],
};
