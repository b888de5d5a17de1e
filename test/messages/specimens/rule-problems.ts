import type { RuleProblem } from "../../../src/domain/rule-problem";
import { period } from "../../../src/domain/period";
import { cents, fraction, hours } from "../../../src/domain/quantity";
import { on } from "../../support/builders";
import type { SpecimensByCode } from "./specimen";

const day = on("2023-06-30");
const dayTexts = ["30-06-2023", "30 Jun 2023"] as const;

const criterionFaults = [
  ["noWeight", ["geen gewicht", "no weight"]],
  ["negativeWeight", ["onder nul", "below zero"]],
  ["zeroWeight", ["gewicht 0", "weight 0"]],
  ["noScale", ["geen volledige schaal", "no complete scale"]],
  ["flatScale", ["gelijk", "equal"]],
  ["reversedScale", ["Laagste die hoger is", "Laagste that is higher"]],
] as const;

export const ruleProblems: SpecimensByCode<RuleProblem> = {
  "V-1": [
    [
      { code: "V-1", role: "politicalSponsor" },
      [
        ["geen bestuurlijk opdrachtgever", "no political sponsor"],
        ["collegelid", "in Bestuurlijk opdrachtgever"],
      ],
    ],
    [
      { code: "V-1", role: "executiveSponsor" },
      [
        ["geen ambtelijk opdrachtgever", "no executive sponsor"],
        ["lijnmanager", "in Ambtelijk opdrachtgever"],
      ],
    ],
    [
      { code: "V-1", role: "lead" },
      [
        ["geen ambtelijk opdrachtnemer", "no lead"],
        ["projectleider", "in Ambtelijk opdrachtnemer"],
      ],
    ],
  ],
  "V-2": [
    [
      { code: "V-2", role: "executiveSponsor", names: ["Anna", "Bram"] },
      [["2 namen", "2 names"], ["Anna en Bram", "Anna and Bram"], "Vervanger van"],
    ],
  ],
  "V-3": [
    [
      { code: "V-3", name: "Anna", roles: ["politicalSponsor", "lead"] },
      ["Anna", ["bestuurlijk opdrachtgever en ambtelijk opdrachtnemer", "political sponsor and lead"]],
    ],
  ],
  "V-4": [
    [{ code: "V-4", name: "Anna", reason: "notCollegeMember" }, ["Anna", "collegelid"]],
    [{ code: "V-4", name: "Anna", reason: "notInService", on: day }, ["Anna", dayTexts, "In dienst vanaf"]],
  ],
  "V-5": [
    [
      { code: "V-5", name: "Anna", allowed: ["lineManager", "townClerk"] },
      ["Anna", ["lijnmanager of gemeentesecretaris", "lijnmanager or gemeentesecretaris"]],
    ],
  ],
  "V-6": [
    [
      { code: "V-6", name: "Anna", workingMethod: "process", fitting: ["processDirector"] },
      ["Anna", ["werkwijze proces", "Werkwijze proces"], "procesregisseur"],
    ],
    [{ code: "V-6", name: "Anna", workingMethod: null, fitting: ["employee"] }, ["Anna", "medewerker"]],
  ],
  "V-7": [
    [
      { code: "V-7", reason: "unknown", field: "owner", name: "Koos", suggestions: ["Kees", "Klaas"] },
      [
        ["Koos, capaciteitshouder", "Koos, capacity owner"],
        ["Bedoelt u Kees of Klaas?", "Did you mean Kees or Klaas?"],
      ],
    ],
    [
      { code: "V-7", reason: "unknown", field: "steeringGroup", name: "Koos", suggestions: [] },
      [["Koos, lid van de stuurgroep", "Koos, member of the steering group"]],
    ],
    [
      { code: "V-7", reason: "unknown", field: "facilitator", name: "Koos", suggestions: [] },
      [["Koos, begeleider", "Koos, facilitator"]],
    ],
    [
      { code: "V-7", reason: "leaves", name: "Anna", inServiceUntil: day, until: on("2023-12-31"), deputies: ["Bram"] },
      ["Anna", dayTexts, ["31-12-2023", "31 Dec 2023"], ["Vervanger is Bram", "Bram is the deputy"]],
    ],
    [
      { code: "V-7", reason: "joins", name: "Anna", inServiceFrom: day, from: on("2023-01-01") },
      ["Anna", dayTexts, ["01-01-2023", "1 Jan 2023"]],
    ],
  ],
  "V-8": [
    [
      { code: "V-8", missing: ["result", "boundaries"] },
      [["Resultaat en Afbakening ontbreken", "Resultaat and Afbakening are missing"]],
    ],
    [
      { code: "V-8", missing: ["background"] },
      [
        ["in uitvoering", "under way"],
        ["Aanleiding ontbreekt", "Aanleiding is missing"],
      ],
    ],
  ],
  "V-9": [
    [{ code: "V-9", empty: true, missing: ["Anna"] }, [["geen stuurgroep", "no steering group"]]],
    [{ code: "V-9", empty: false, missing: ["Anna"] }, [["Anna ontbreekt", "Anna is missing"]]],
    [
      { code: "V-9", empty: false, missing: ["Anna", "Bram"] },
      [["Anna en Bram ontbreken", "Anna and Bram are missing"]],
    ],
  ],
  "V-10": [[{ code: "V-10" }, [["alleen bilateraal", "bilaterally only"]]]],
  "V-11": [[{ code: "V-11", name: "Anna" }, ["Anna", "collegelid"]]],
  "V-12": [[{ code: "V-12", name: "Anna" }, ["Anna", ["managementteam", "management team"]]]],
  "V-13": [
    [
      { code: "V-13", missing: ["directionTalk", "startUp"] },
      [["koersvast-gesprek en project-start-up", "a koersvast talk and a project start-up"]],
    ],
  ],
  "V-14": [
    [{ code: "V-14", last: day, weeks: 26 }, [dayTexts, ["26 weken geleden", "26 weeks ago"]]],
    [
      { code: "V-14", last: null, weeks: 1 },
      [
        ["geen voortgangsrapportage", "no progress report"],
        ["langer dan 1 week.", "more than 1 week."],
      ],
    ],
  ],
  "V-15": [
    [
      { code: "V-15", name: "Anna", role: "lead" },
      ["Anna", ["begeleider en ook ambtelijk opdrachtnemer", "facilitator and also lead"]],
    ],
  ],
  "V-16": [
    [{ code: "V-16", reason: "isSponsor", name: "Anna" }, ["Anna", ["portfoliomanager", "portfolio manager"]]],
    [{ code: "V-16", reason: "deputyOfSponsor", name: "Anna", sponsor: "Bram" }, ["Anna", "Bram"]],
    [{ code: "V-16", reason: "sponsorIsDeputy", name: "Anna", manager: "Bram" }, ["Anna", "Bram"]],
  ],
  "V-17": [
    [{ code: "V-17", name: "Anna", roles: ["jurist", "inkoop"] }, ["Anna", ["jurist en inkoop", "jurist and inkoop"]]],
  ],
  "V-18": [
    [
      { code: "V-18", role: "jurist", owners: ["Bram"], rejected: false },
      ["jurist", "Bram", ["niet toegezegd", "not promised"]],
    ],
    [
      { code: "V-18", role: "jurist", owners: ["Bram", "Cor"], rejected: true },
      ["jurist", ["Bram en Cor", "Bram and Cor"], ["afgewezen", "rejected"]],
    ],
  ],
  "V-19": [
    [{ code: "V-19", last: day, weeks: 13 }, [dayTexts, ["13 weken", "13 weeks"]]],
    [{ code: "V-19", last: null, weeks: 13 }, [["niets bekend", "Nothing is known"], "Overleg"]],
  ],
  "V-20": [
    [
      { code: "V-20", reason: "shared", place: 6, others: ["P-1", "P-2"] },
      [["ook bij P-1 en P-2", "also that of P-1 and P-2"]],
    ],
    [
      { code: "V-20", reason: "late", place: 6, end: day, termEnd: on("2023-01-01") },
      [dayTexts, ["01-01-2023", "1 Jan 2023"], ["bestuursperiode", "term of office"]],
    ],
    [
      {
        ...{ code: "V-20", reason: "blocked", place: 6, role: "jurist", period: period("quarter", 2023, 1).key },
        ...{ asked: hours(1200), left: hours(-30) },
      },
      ["2023-Q1", ["1.200 uur jurist", "1,200 hours of jurist"], ["-30 uur over", "-30 hours is left"]],
    ],
  ],
  "V-21": [
    [
      { code: "V-21", missing: ["hours", "money", "funding"] },
      [
        ["uren per rol, geld per jaar en dekking ontbreken", "hours per role, money per year and funding are missing"],
        "p.m.",
      ],
    ],
    [{ code: "V-21", missing: ["funding"] }, [["dekking ontbreekt", "funding is missing"]]],
  ],
  "V-22": [
    [
      {
        ...{ code: "V-22", reason: "different" },
        years: [
          { year: 2023, costs: cents(150000), funding: cents(0) },
          { year: 2024, costs: cents(0), funding: cents(100) },
        ],
      },
      [
        ["in 2023 is € 1.500 nodig en € 0 gedekt", "in 2023 € 1,500 is needed and € 0 funded"],
        ["in 2024 is € 0 nodig en € 1 gedekt", "in 2024 € 0 is needed and € 1 funded"],
      ],
    ],
    [{ code: "V-22", reason: "noFunding" }, [["geen dekking", "no funding"]]],
  ],
  "V-23": [
    [
      { code: "V-23", amount: cents(20000000), years: [2023, 2024] },
      [
        ["€ 200.000 in 2023 en 2024", "€ 200,000 in 2023 and 2024"],
        ["incidenteel geld", "one-off money"],
      ],
    ],
  ],
  "V-24": [
    [{ code: "V-24", kind: "cost", years: 4 }, ["lasten", ["4 jaar", "4 years"]]],
    [{ code: "V-24", kind: "income", years: 5 }, ["baten", ["5 jaar", "5 years"]]],
  ],
  "V-25": [
    [
      { code: "V-25", source: "Reserve", year: 2024, short: cents(500000), nrs: ["P-1", "P-2"] },
      ["Reserve", "2024", ["€ 5.000 onder nul", "€ 5,000 below zero"], "(P-1, P-2)"],
    ],
  ],
  "V-26": [
    [
      { code: "V-26", year: 2023, hired: hours(1500), share: fraction(0.15), norm: fraction(0.1) },
      ["2023", ["1.500 uur", "1,500 hours"], "15 %", "10 %"],
    ],
  ],
  "V-27": [[{ code: "V-27", text: "onderwijs" }, ["'onderwijs'", "6.72"]]],
  "V-28": [
    [
      { code: "V-28", promised: day, comes: on("2023-12-31"), isDelivered: false },
      [dayTexts, ["verwacht 31-12-2023", "expected 31 Dec 2023"], "Reden verschuiving"],
    ],
    [
      { code: "V-28", promised: day, comes: on("2023-12-31"), isDelivered: true },
      [["geleverd 31-12-2023", "delivered 31 Dec 2023"]],
    ],
  ],
  "S-1": [
    [
      { code: "S-1", lacks: ["supply", "demand"], rules: ["V-17", "V-18"] },
      [
        ["Capaciteitsaanbod en Capaciteitsvraag", "Capaciteitsaanbod and Capaciteitsvraag"],
        "V-17, V-18",
        ["Nodig is het niet.", "It is not needed."],
      ],
    ],
    [{ code: "S-1", lacks: ["people"], rules: ["V-4"] }, [["Zonder Personen", "Without Personen"], "V-4"]],
    [
      { code: "S-1", lacks: ["people.functions"], rules: ["V-4"] },
      [["de kolom Functie in Personen", "the column Functie in Personen"]],
    ],
    [
      { code: "S-1", lacks: ["people.rows"], rules: ["V-4"] },
      [["Zonder namen in Personen", "Without names in Personen"]],
    ],
    [
      { code: "S-1", lacks: ["initiatives.lead"], rules: ["V-1"] },
      [["de kolom Ambtelijk opdrachtnemer in Portfolio", "the column Ambtelijk opdrachtnemer in Portfolio"]],
    ],
  ],
  "S-2": [[{ code: "S-2" }, [["telt mee als gewenst", "counts as wanted"]]]],
  "S-3": [[{ code: "S-3", parent: "PG1", suggestions: ["PG-1"] }, ["PG1", ["Bedoelt u PG-1?", "Did you mean PG-1?"]]]],
  "S-4": [[{ code: "S-4", chain: ["P-1", "P-2", "P-1"] }, ["P-1 → P-2 → P-1"]]],
  "S-5": [[{ code: "S-5", parent: "P-1" }, ["P-1"]]],
  "S-6": [
    [
      { code: "S-6", of: "hours", role: "jurist", hours: hours(1234), children: ["P-1", "P-2"] },
      [
        ["1.234 uur jurist", "1,234 hours of jurist"],
        [
          "in elke periode precies wat P-1 en P-2 samen vragen",
          "in every period exactly what P-1 and P-2 together ask for",
        ],
        ["telt de vraag dubbel", "counts twice"],
      ],
    ],
    [
      { code: "S-6", of: "hours", role: "jurist", hours: hours(1), children: ["P-1"] },
      [
        ["1 uur jurist", "1 hour of jurist"],
        ["precies wat P-1 vraagt", "exactly what P-1 asks for"],
      ],
    ],
    [
      {
        code: "S-6",
        of: "money",
        kind: "cost",
        nature: "structural",
        amount: cents(150_000),
        children: ["P-1", "P-2"],
      },
      [
        ["€ 1.500 structurele lasten", "€ 1,500 (lasten, structureel)"],
        ["in elk jaar precies wat bij P-1 en P-2 samen staat", "in every year exactly what P-1 and P-2 have together"],
      ],
    ],
    [
      { code: "S-6", of: "money", kind: "income", nature: null, amount: cents(150), children: ["P-1"] },
      [
        ["€ 1,50 baten", "€ 1.50 (baten)"],
        ["precies wat bij P-1 staat", "exactly what P-1 has."],
      ],
    ],
  ],
  "S-7": [[{ code: "S-7", nr: "P-9", suggestions: [] }, ["P-9"]]],
  "S-8": [[{ code: "S-8", nr: "K9", suggestions: ["K-9"] }, ["K9", ["Bedoelt u K-9?", "Did you mean K-9?"]]]],
  "S-9": [
    [
      { code: "S-9", role: "juristt", suggestions: ["jurist"] },
      ["juristt", ["0 uur", "0 hours"], ["Bedoelt u jurist?", "Did you mean jurist?"]],
    ],
  ],
  "S-10": [[{ code: "S-10", role: "jurist", nrs: ["L-1", "L-2"] }, ["jurist", "L-1, L-2"]]],
  "S-11": [[{ code: "S-11" }, [["wettelijke grondslag", "Wettelijke grondslag"]]]],
  "S-12": [
    [
      { code: "S-12", rank: 1300, setRank: 1 },
      [
        ["rang is 1,", "set is 1,"],
        ["rang 1.300", "rank 1,300"],
      ],
    ],
  ],
  "S-13": [
    [
      { code: "S-13", criterion: "impact", value: 5.5, lowest: 1, highest: 5 },
      [
        ["5,5 op impact", "5.5 on impact"],
        ["1 tot 5", "1 to 5"],
      ],
    ],
  ],
  "S-14": [
    [{ code: "S-14", criterion: "impact", reason: "noWeight" }, ["impact", ["telt niet mee", "does not count"]]],
    ...criterionFaults.map(
      ([reason, fact]) => [{ code: "S-14", criterion: "impact", reason }, ["impact", fact]] as const,
    ),
  ],
  "S-15": [[{ code: "S-15", nr: "P-1" }, ["P-1", "Beoordelaar vastgesteld"]]],
  "S-16": [[{ code: "S-16", period: period("quarter", 2023, 1).key, figure: -5.5 }, ["2023-Q1", ["-5,5", "-5.5"]]]],
  "S-17": [
    [
      { code: "S-17", span: "item", from: day, until: on("2023-01-01") },
      [
        ["Het eind (01-01-2023)", "The end (1 Jan 2023)"],
        ["de start (30-06-2023)", "the start (30 Jun 2023)"],
      ],
    ],
    [
      { code: "S-17", span: "start", from: day, until: on("2023-01-01") },
      [["De uiterste start (01-01-2023)", "The latest start (1 Jan 2023)"]],
    ],
    [
      { code: "S-17", span: "service", from: day, until: on("2023-01-01") },
      [["De laatste dag in dienst (01-01-2023)", "The last day in service (1 Jan 2023)"]],
    ],
  ],
  "S-18": [[{ code: "S-18" }, [["geen nummer", "no number"], "Keuzenr"]]],
  "S-19": [[{ code: "S-19", nr: "P4", suggestions: ["P-4"] }, ["P4", ["Bedoelt u P-4?", "Did you mean P-4?"]]]],
  "S-20": [[{ code: "S-20", nr: "KP4", suggestions: ["KP-4"] }, ["KP4", ["Bedoelt u KP-4?", "Did you mean KP-4?"]]]],
  "S-21": [
    [
      { code: "S-21", source: "Reserves", suggestions: ["Reserve"] },
      ["Bron", "Reserves", "Middelen", ["Bedoelt u Reserve?", "Did you mean Reserve?"]],
    ],
  ],
  "S-22": [
    [
      { code: "S-22", nr: "K-1", on: day, fields: ["decision", "decisionDate"] },
      ["K-1", ["30-06-2023", "30 Jun 2023"], ["Besluit en Datum besluit", "Besluit and Datum besluit"]],
    ],
  ],
  "S-23": [[{ code: "S-23", nr: "K-1", on: day }, ["K-1", ["30-06-2023", "30 Jun 2023"], "Keuzes"]]],
  "S-24": [
    [
      { code: "S-24", product: "Startnotitie", from: on("2023-02-01"), to: on("2023-04-01"), on: day },
      ["Startnotitie", ["01-02-2023", "1 Feb 2023"], ["01-04-2023", "1 Apr 2023"], "Reden verschuiving"],
    ],
    [
      { code: "S-24", product: "Startnotitie", from: on("2023-02-01"), to: null, on: day },
      ["Startnotitie", ["voor geen dag meer", "for no day any more"]],
    ],
  ],
  "S-25": [
    [
      { code: "S-25", act: "hire", lacks: ["role", "hours"] },
      ["inhuren", ["Rol en Uren", "Rol and Uren"], ["verandert niets", "changes nothing"]],
    ],
  ],
  "S-27": [
    [{ code: "S-27", nr: "K-1", sheets: ["Besluit K-1"] }, ["K-1", ["blad 'Besluit K-1'", "sheet 'Besluit K-1'"]]],
    [
      { code: "S-27", nr: "K-1", sheets: ["Besluit K-1", "Besluit K-1 (definitief)"] },
      [
        [
          "de bladen 'Besluit K-1' en 'Besluit K-1 (definitief)'",
          "the sheets 'Besluit K-1' and 'Besluit K-1 (definitief)'",
        ],
      ],
    ],
  ],
  "S-26": [
    [
      { code: "S-26", role: "jursit", suggestions: ["jurist"] },
      ["jursit", ["Bedoelt u jurist?", "Did you mean jurist?"]],
    ],
  ],
};
