import type { RuleProblem } from "../../src/domain/rule-problem";
import { period } from "../../src/domain/period";
import { cents, hours } from "../../src/domain/quantity";
import { ruleMessage } from "../../src/messages/nl-rules";
import { on } from "../support/builders";

const day = on("2023-06-30");

/** Every kind of problem once, with what its sentence must name. */
const problems: readonly (readonly [RuleProblem, readonly string[]])[] = [
  [{ code: "V-1", role: "lead" }, ["ambtelijk opdrachtnemer"]],
  [{ code: "V-2", role: "executiveSponsor", names: ["A", "B"] }, ["2 namen", "A en B"]],
  [
    { code: "V-3", name: "A", roles: ["politicalSponsor", "lead"] },
    ["A", "bestuurlijk opdrachtgever en ambtelijk opdrachtnemer"],
  ],
  [{ code: "V-4", name: "A", reason: "notCollegeMember" }, ["A", "collegelid"]],
  [{ code: "V-4", name: "A", reason: "notInService", on: day }, ["A", "30-06-2023"]],
  [{ code: "V-5", name: "A", allowed: ["lineManager", "townClerk"] }, ["A", "lijnmanager of gemeentesecretaris"]],
  [{ code: "V-6", name: "A", workingMethod: "process", fitting: ["processDirector"] }, ["proces", "procesregisseur"]],
  [{ code: "V-6", name: "A", workingMethod: null, fitting: ["employee"] }, ["A", "medewerker"]],
  [
    { code: "V-7", reason: "unknown", field: "owner", name: "Q", suggestions: ["K", "L"] },
    ["Q", "capaciteitshouder", "Bedoelt u K of L?"],
  ],
  [
    { code: "V-7", reason: "leaves", name: "A", inServiceUntil: day, until: on("2023-12-31"), deputies: ["B"] },
    ["30-06-2023", "31-12-2023", "Vervanger is B"],
  ],
  [
    { code: "V-7", reason: "joins", name: "A", inServiceFrom: day, from: on("2023-01-01") },
    ["30-06-2023", "01-01-2023"],
  ],
  [{ code: "V-9", empty: true, missing: ["A"] }, ["geen stuurgroep"]],
  [{ code: "V-9", empty: false, missing: ["A"] }, ["A ontbreekt"]],
  [{ code: "V-9", empty: false, missing: ["A", "B"] }, ["A en B ontbreken"]],
  [{ code: "V-11", name: "A" }, ["A", "collegelid"]],
  [{ code: "V-12", name: "A" }, ["A", "managementteam"]],
  [{ code: "V-16", reason: "isSponsor", name: "A" }, ["A", "portfoliomanager"]],
  [{ code: "V-16", reason: "deputyOfSponsor", name: "A", sponsor: "B" }, ["A", "B"]],
  [{ code: "V-16", reason: "sponsorIsDeputy", name: "A", manager: "B" }, ["A", "B"]],
  [{ code: "V-17", name: "A", roles: ["jurist", "inkoop"] }, ["A", "jurist en inkoop"]],
  [{ code: "V-18", role: "jurist", owners: ["B"], rejected: false }, ["jurist", "niet toegezegd", "B"]],
  [{ code: "V-18", role: "jurist", owners: ["B"], rejected: true }, ["jurist", "afgewezen", "B"]],
  [
    { code: "S-1", lacks: ["supply", "demand"], rules: ["V-17", "V-18"] },
    ["Capaciteitsaanbod en Capaciteitsvraag", "V-17, V-18", "Nodig is het niet."],
  ],
  [{ code: "S-1", lacks: ["people"], rules: ["V-4"] }, ["Zonder Personen", "V-4"]],
  [{ code: "S-1", lacks: ["people.functions"], rules: ["V-4"] }, ["de kolom Functie in Personen"]],
  [{ code: "S-2" }, ["gewenst"]],
  [{ code: "S-3", parent: "PG1", suggestions: ["PG-1"] }, ["PG1", "Bedoelt u PG-1?"]],
  [{ code: "S-4", chain: ["A", "B", "A"] }, ["A → B → A"]],
  [{ code: "S-5", parent: "P-1" }, ["P-1"]],
  [
    { code: "S-6", of: "hours", role: "jurist", hours: hours(1234), children: ["P-1", "P-2"] },
    ["1.234 uur jurist", "in elke periode precies wat P-1 en P-2 samen vragen", "telt de vraag dubbel"],
  ],
  [
    { code: "S-6", of: "hours", role: "jurist", hours: hours(8), children: ["P-1"] },
    ["precies wat P-1 vraagt", "eigen uren"],
  ],
  [
    { code: "S-6", of: "money", kind: "cost", nature: "structural", amount: cents(150_000), children: ["P-1", "P-2"] },
    ["€ 1.500 structurele lasten", "in elk jaar precies wat bij P-1 en P-2 samen staat", "eigen geld"],
  ],
  [
    { code: "S-6", of: "money", kind: "income", nature: null, amount: cents(100), children: ["P-1"] },
    ["€ 1 baten", "precies wat bij P-1 staat"],
  ],
  [{ code: "S-7", nr: "X", suggestions: [] }, ["X"]],
  [{ code: "S-8", nr: "K9", suggestions: ["K-9"] }, ["K9", "Bedoelt u K-9?"]],
  [{ code: "S-9", role: "juristt", suggestions: ["jurist"] }, ["juristt", "0 uur", "Bedoelt u jurist?"]],
  [{ code: "S-10", role: "jurist", nrs: ["L-1", "L-2"] }, ["jurist", "L-1, L-2"]],
  [{ code: "S-11" }, ["wettelijke grondslag"]],
  [{ code: "S-12", rank: 3, setRank: 1 }, ["rang is 1", "rang 3"]],
  [{ code: "S-13", criterion: "effect", value: 5.5, lowest: 1, highest: 5 }, ["5,5", "effect", "1 tot 5"]],
  ...(["noWeight", "negativeWeight", "zeroWeight", "noScale", "flatScale", "reversedScale"] as const).map(
    (reason) => [{ code: "S-14", criterion: "effect", reason }, ["effect", "telt niet mee"]] as const,
  ),
  [{ code: "S-15", nr: "P-1" }, ["P-1", "vastgesteld"]],
  [{ code: "S-16", period: period("quarter", 2023, 1).key, figure: -5 }, ["2023-Q1", "-5"]],
  [
    { code: "S-17", span: "item", from: day, until: on("2023-01-01") },
    ["Het eind (01-01-2023)", "de start (30-06-2023)"],
  ],
  [{ code: "S-18" }, ["geen nummer", "Keuzenr"]],
  [{ code: "S-19", nr: "P4", suggestions: ["P-4"] }, ["P4", "Bedoelt u P-4?"]],
];

test("S-1 zegt van Personen niet dat het niet nodig is: G-1 zegt dat het nu nodig is", () => {
  expect(ruleMessage({ code: "S-1", lacks: ["people"], rules: ["V-4"] }).todo).not.toContain("Nodig is het niet");
});

test.each(problems)("%j", (problem, named) => {
  const { what, todo } = ruleMessage(problem);
  for (const text of named) expect(`${what} ${todo}`).toContain(text);
  for (const sentence of [what, todo]) {
    expect(sentence).toMatch(/^[\p{Lu}\p{N}].*[.?]$/u);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\s\s| \./u);
  }
});
