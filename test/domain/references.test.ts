import { checkCoherence } from "../../src/domain/coherence";
import type { Portfolio } from "../../src/domain/portfolio";
import {
  aBottleneck,
  aChoice,
  aDependency,
  aDevelopment,
  aFinanceRow,
  aMeeting,
  anInitiative,
  aPassage,
  aPerson,
  aPortfolio,
  aProduct,
  aResource,
  on,
} from "../support/builders";

/** What is found, without what it means. */
const findings = (over: Partial<Portfolio>) =>
  checkCoherence(aPortfolio(over)).map((issue) => ({
    said: `${issue.code} ${issue.severity}`,
    at: issue.where.kind === "row" ? `${issue.where.row} ${issue.where.field}` : "",
  }));

test("wat naar niets verkeerds verwijst, geeft geen bevinding", () => {
  expect(
    findings({
      initiatives: [anInitiative(), anInitiative({ nr: "P-2", facilitator: "F. Kok" })],
      people: [aPerson({ name: "F. Kok" }), aPerson({ name: "A. Vos" })],
      dependencies: [aDependency("P-1", "p-2")],
      meetings: [aMeeting({ facilitator: "f. kok", attendees: ["A. Vos"] }), aMeeting({ nr: "" })],
      agreement: [aPassage({ portfolioHolder: "A. Vos" }), aPassage({ passage: "2", initiatives: [] })],
      developments: [aDevelopment({ initiatives: ["P-1", "P-2"] })],
      products: [aProduct({ promisedOn: on("2023-01-01") })],
      bottlenecks: [aBottleneck()],
      choices: [aChoice({ bottlenecks: ["kp-1"] })],
      finances: [aFinanceRow("funding", {}, { source: "algemene  reserve" }), aFinanceRow("cost", {}, { source: "x" })],
      resources: [aResource("Algemene reserve", {})],
    }),
  ).toEqual([]);
});

test.each<[string, Partial<Portfolio>, string]>([
  ["Samenhang, Van", { dependencies: [aDependency("P-9", "P-1")] }, "dependencies/P-9/P-1 from"],
  ["Samenhang, Naar", { dependencies: [aDependency("P-1", "P-9")] }, "dependencies/P-1/P-9 to"],
  ["Overleg", { meetings: [aMeeting({ nr: "P-9" })] }, "meetings/P-9/ nr"],
  ["Akkoord", { agreement: [aPassage({ initiatives: ["P-1", "P-9"] })] }, "agreement/1.1 initiatives"],
  [
    "Ontwikkelingen",
    { developments: [aDevelopment({ initiatives: ["P-9"] })] },
    "developments/Vergrijzing initiatives",
  ],
  ["Producten", { products: [aProduct({ nr: "P-9" })] }, "products/P-9/Plan nr"],
  ["Knelpunten", { bottlenecks: [aBottleneck({ initiatives: ["P-9"] })] }, "bottlenecks/KP-1 initiatives"],
])("S-7: een onbekend nummer in %s", (_, over, at) => {
  expect(findings(over)).toEqual([{ said: "S-7 now", at }]);
});

test("S-7: zolang er geen items zijn, wordt van geen nummer gezegd dat het onbekend is", () => {
  expect(findings({ initiatives: [], products: [aProduct()], dependencies: [aDependency("P-1", "P-2")] })).toEqual([]);
});

test("S-20: een keuze noemt een knelpunt dat er niet is; zonder Knelpunten wordt er niets van gezegd", () => {
  const choices = [aChoice({ bottlenecks: ["KP-1", "KP-7"] })];
  expect(findings({ choices, bottlenecks: [aBottleneck()] })).toEqual([
    { said: "S-20 now", at: "choices/K-1 bottlenecks" },
  ]);
  expect(findings({ choices })).toEqual([]);
});

test("S-21: dekking uit een bron die niet in Middelen staat; zonder Middelen of zonder bron wordt er niets van gezegd", () => {
  const finances = [aFinanceRow("funding", {}, { source: "Algemene reserves" })];
  const resources = [aResource("Algemene reserve", {})];
  expect(checkCoherence(aPortfolio({ finances, resources }))).toMatchObject([
    { code: "S-21", severity: "beforeSubmission", suggestions: ["Algemene reserve"], where: { field: "source" } },
  ]);
  expect(findings({ finances })).toEqual([]);
  expect(findings({ finances: [aFinanceRow("funding", {})], resources })).toEqual([]);
});

describe("V-7: namen buiten de driehoek", () => {
  const people = [aPerson({ name: "F. Kok" })];

  test.each<[string, Partial<Portfolio>, string]>([
    ["begeleider van een item", { initiatives: [anInitiative({ facilitator: "X. Niemand" })] }, "facilitator"],
    ["begeleider van een overleg", { meetings: [aMeeting({ facilitator: "F. Kok; X. Niemand" })] }, "facilitator"],
    ["portefeuillehouder", { agreement: [aPassage({ portfolioHolder: "X. Niemand" })] }, "portfolioHolder"],
    ["aanwezig met een naam die er bijna is", { meetings: [aMeeting({ attendees: ["F. Kock"] })] }, "attendees"],
  ])("%s", (_, over, field) => {
    expect(findings({ people, ...over })).toEqual([
      { said: "V-7 advice", at: expect.stringMatching(new RegExp(` ${field}$`, "u")) as string },
    ]);
  });

  test("wie van elders aanwezig is, hoeft niet in Personen te staan", () => {
    expect(findings({ people, meetings: [aMeeting({ attendees: ["Provincie", "X. Niemand"] })] })).toEqual([]);
  });
});
