import type { DecisionGap } from "../../src/domain/decision-gap";
import { decisionSheet } from "../../src/domain/decision-sheet";
import { gapWhere } from "../../src/domain/gap-where";
import type { Portfolio } from "../../src/domain/portfolio";
import { empty } from "../../src/domain/quantity";
import {
  aChoice,
  aFinanceRow,
  alternatives,
  anAlternative,
  anInitiative,
  aPortfolio,
  none,
  on,
} from "../support/builders";

const day = on("2023-05-01");

/** `rij veld` or the table of each gap of the sheet, as `soort: plaats`. */
const places = (over: Partial<Portfolio>, number = "K-1"): readonly string[] => {
  const portfolio = aPortfolio({ choices: [aChoice()], alternatives, ...over });
  const sheet = decisionSheet(portfolio, number, day);
  if (sheet.kind !== "sheet") throw new Error(sheet.kind);
  return sheet.gaps.map((gap) => `${gap.kind}: ${placeOf(portfolio, sheet.number, gap)}`);
};

const placeOf = (portfolio: Portfolio, number: string, gap: DecisionGap): string => {
  const where = gapWhere(portfolio, number, gap);
  return where.kind === "row"
    ? `${where.row} ${where.field ?? "de rij"}`
    : where.kind === "table"
      ? where.table
      : where.kind;
};

test.each<readonly [string, Partial<Portfolio>, readonly string[]]>([
  ["een veld van de keuze", { choices: [aChoice({ author: "" })] }, ["authorMissing: choices/K-1 author"]],
  [
    "beslispunten",
    { choices: [aChoice({ decisionPoints: none })] },
    ["decisionPointsMissing: choices/K-1 decisionPoints"],
  ],
  [
    "een beslispunt zonder werkwoord",
    { choices: [aChoice({ decisionPoints: ["Het zwembad"] })] },
    ["decisionPointWithoutVerb: choices/K-1 decisionPoints"],
  ],
  ["de deadline", { choices: [aChoice({ deadline: on("2023-01-01") })] }, ["deadlinePassed: choices/K-1 deadline"]],
  [
    "wat een besluit mist, het eerste",
    { choices: [aChoice({ status: "decided", decision: "Ja", decisionNumber: "B-1" })] },
    ["decisionIncomplete: choices/K-1 decisionDate"],
  ],
  [
    "een onbekend Nr",
    { choices: [aChoice({ initiatives: ["P-1", "P-9"] })] },
    ["unknownInitiative: choices/K-1 initiatives"],
  ],
  [
    "de portefeuillehouder bij het item",
    { initiatives: [anInitiative({ politicalSponsor: none })] },
    ["portfolioHolderMissing: initiatives/P-1 politicalSponsor"],
  ],
  [
    "de uren van de mogelijkheid die ze mist",
    { alternatives: [alternatives[0]!, anAlternative({ recommended: true, hours: empty })] },
    ["personnelMissing: alternatives/faseren hours"],
  ],
  [
    "de dekking en de bemensing van de mogelijkheid die ze mist",
    { alternatives: [alternatives[0]!, anAlternative({ recommended: true, funding: "", staffing: "" })] },
    [
      "alternativeIncomplete: alternatives/faseren staffing",
      "alternativesWithoutFunding: alternatives/faseren funding",
    ],
  ],
  [
    "de communicatie",
    { choices: [aChoice({ communication: "" })] },
    ["communicationMissing: choices/K-1 communication"],
  ],
  [
    "een deadline die er niet is",
    { choices: [aChoice({ deadline: null })] },
    ["deadlineMissing: choices/K-1 deadline"],
  ],
  [
    "het effect van een mogelijkheid, en de hele rij als er geld ontbreekt",
    { alternatives: [{ ...alternatives[0]!, effect: "" }, anAlternative({ recommended: true, incidental: [] })] },
    ["alternativeIncomplete: alternatives/niet doen effect", "alternativeIncomplete: alternatives/faseren de rij"],
  ],
  [
    "welke aanbevolen is",
    { alternatives: [alternatives[0]!, anAlternative()] },
    ["noRecommendation: alternatives/niet doen recommended"],
  ],
  [
    "de laatste van twee die aanbevolen zijn",
    { alternatives: [{ ...alternatives[0]!, recommended: true }, alternatives[1]!] },
    ["severalRecommendations: alternatives/faseren recommended"],
  ],
  [
    "een mogelijkheid te weinig: de tabel",
    { alternatives: [] },
    ["fewerThanTwoAlternatives: alternatives", "noNotDoing: alternatives", "noRecommendation: alternatives"],
  ],
  [
    "dekking: een rij van Financien van het item",
    { finances: [aFinanceRow("cost", { 2023: 10 }), aFinanceRow("funding", { 2023: 4 })] },
    ["fundingIncomplete: finances/P-1/cost de rij"],
  ],
])("%s", (_, over, expected) => {
  expect(places(over)).toEqual(expected);
});

test("een item zonder keuze: wat het zelf kan zeggen staat in zijn rij, de rest vraagt een keuze", () => {
  const said = places({ choices: [], alternatives: [] }, "P-1");
  expect(said).toEqual([
    "noChoice: choices",
    "decisionPointsMissing: choices",
    "fewerThanTwoAlternatives: choices",
    "noNotDoing: choices",
    "personnelMissing: demand",
    "noRecommendation: choices",
    "authorMissing: choices",
    "publicityUnset: choices",
    "backgroundMissing: initiatives/P-1 background",
    "intendedEffectMissing: initiatives/P-1 intendedEffect",
    "argumentsMissing: choices",
    "caveatsMissing: choices",
    "communicationMissing: choices",
  ]);
});
