import { type DecisionGap } from "../../src/domain/decision-gap";
import { type DecisionSheet, decisionSheet } from "../../src/domain/decision-sheet";
import type { Alternative, Choice, FinanceRow, Initiative } from "../../src/domain/model";
import type { Portfolio } from "../../src/domain/portfolio";
import { cents, empty, pm, unreadable, value } from "../../src/domain/quantity";
import {
  aChoice,
  aDemandRow,
  aDependency,
  aFinanceRow,
  alternatives,
  amounts,
  anAlternative,
  anInitiative,
  aPortfolio,
  aSupplyRow,
  aWish,
  hoursReading,
  none,
  on,
  status,
} from "../support/builders";

const today = on("2023-03-01");
const complete = { choices: [aChoice()], alternatives };

const ask = (number: string, over: Partial<Portfolio> = complete) => decisionSheet(aPortfolio(over), number, today);

/** The sheet of a number that has one. */
const sheet = (number: string, over: Partial<Portfolio> = complete): DecisionSheet => {
  const answer = ask(number, over);
  if (answer.kind !== "sheet") throw new Error(`${number}: ${answer.kind}`);
  return answer;
};

const gaps = (choice: Partial<Choice>, over: Partial<Portfolio> = {}): readonly DecisionGap[] =>
  sheet("K-1", { ...complete, choices: [aChoice(choice)], ...over }).gaps;

const gapsOf = (...options: readonly Alternative[]): readonly DecisionGap[] => gaps({}, { alternatives: options });

const [notDoing = anAlternative(), phasing = anAlternative()] = alternatives;

test("een volledige keuze geeft een volledig blad", () => {
  expect(sheet("k-1")).toMatchObject({
    state: "complete",
    about: "choice",
    number: "K-1",
    subject: "Zwembad: vernieuwen of sluiten",
    body: "college",
    deadline: on("2023-06-01"),
    author: "S. de Boer",
    publicity: "public",
    caseNumber: "Z-2023-1",
    portfolioHolders: ["W. Bakker"],
    decisionPoints: [{ number: "1", text: "In te stemmen met faseren" }],
    advice: { recommended: ["faseren"], mtAdvice: "" },
    arguments: [{ number: "1.1", text: "Het scheelt uren in 2023" }],
    caveats: [{ number: "1.1", text: "Het bad blijft langer dicht" }],
    decision: null,
    gaps: [],
    notes: [{ kind: "fundingUnknown" }],
  });
});

describe("mogelijkheden naast elkaar", () => {
  test("per jaar T … T+3, met p.m. als p.m. en leeg als leeg", () => {
    const option = anAlternative({ incidental: amounts({ 2023: 1000, 2025: pm }), structural: amounts({ 2026: 0 }) });
    const { years, options } = sheet("K-1", { ...complete, alternatives: [option] });
    expect(years).toEqual([2023, 2024, 2025, 2026]);
    expect(options[0]?.incidental).toEqual([value(100_000), empty, pm, empty]);
    expect(options[0]?.structural).toEqual([empty, empty, empty, value(0)]);
  });

  test("een bedrag buiten die jaren wordt gezegd", () => {
    const option = { ...phasing, incidental: amounts({ 2023: 1, 2027: 5, 2022: pm, 2030: empty }) };
    expect(sheet("K-1", { ...complete, alternatives: [notDoing, option] })).toMatchObject({
      state: "complete",
      notes: [{ kind: "fundingUnknown" }, { kind: "amountsOutsideYears", years: [2022, 2027] }],
    });
  });
});

describe("wat ontbreekt, maakt het blad een concept", () => {
  test.each<[string, readonly DecisionGap[], readonly DecisionGap[]]>([
    ["één mogelijkheid", gapsOf(phasing), [{ kind: "fewerThanTwoAlternatives", count: 1 }, { kind: "noNotDoing" }]],
    [
      "geen niet doen",
      gapsOf(phasing, { ...notDoing, kind: "other", incidental: amounts({ 2023: 0 }), hours: hoursReading(0) }),
      [{ kind: "noNotDoing" }],
    ],
    ["geen aanbeveling", gapsOf(notDoing, { ...phasing, recommended: false }), [{ kind: "noRecommendation" }]],
    [
      "twee aanbevelingen",
      gapsOf({ ...notDoing, recommended: true }, phasing),
      [{ kind: "severalRecommendations", names: ["niet doen", "faseren"] }],
    ],
    [
      "geen geld en geen effect",
      gapsOf(notDoing, { ...phasing, effect: "", incidental: amounts({ 2023: empty }) }),
      [{ kind: "alternativeIncomplete", name: "faseren", missing: ["money", "effect"] }],
    ],
    [
      "geen bemensing",
      gapsOf({ ...notDoing, staffing: "" }, { ...phasing, staffing: "" }),
      [{ kind: "alternativeIncomplete", name: "faseren", missing: ["staffing"] }],
    ],
    [
      "geld zonder dekking",
      gapsOf(
        { ...notDoing, structural: amounts({ 2024: pm }), funding: "" },
        { ...phasing, funding: "nader te bepalen" },
      ),
      [{ kind: "alternativesWithoutFunding", names: ["niet doen", "faseren"] }],
    ],
    [
      "geen geld en dus geen dekking",
      gapsOf(notDoing, { ...phasing, incidental: amounts({ 2023: 0 }), funding: "" }),
      [],
    ],
    ["geen uren", gapsOf(notDoing, { ...phasing, hours: empty }), [{ kind: "personnelMissing", names: ["faseren"] }]],
    [
      "onleesbaar geld en onleesbare uren",
      gapsOf(notDoing, {
        ...phasing,
        hours: unreadable,
        incidental: amounts({ 2023: unreadable }),
        structural: amounts({ 2024: unreadable }),
      }),
      [
        { kind: "alternativeIncomplete", name: "faseren", missing: ["money"] },
        { kind: "personnelMissing", names: ["faseren"] },
      ],
    ],
    ["geen beslispunten", gaps({ decisionPoints: none }), [{ kind: "decisionPointsMissing" }]],
    [
      "een beslispunt zonder werkwoord",
      gaps({ decisionPoints: ["In te stemmen", "De nota"] }),
      [{ kind: "decisionPointWithoutVerb", number: 2, text: "De nota" }],
    ],
    ["geen aanleiding", gaps({ background: "" }), [{ kind: "backgroundMissing" }]],
    ["geen beoogd effect", gaps({ intendedEffect: "" }), [{ kind: "intendedEffectMissing" }]],
    ["geen argumenten", gaps({ arguments: none }), [{ kind: "argumentsMissing" }]],
    ["geen kanttekening", gaps({ caveats: none }), [{ kind: "caveatsMissing" }]],
    ["geen communicatie", gaps({ communication: "" }), [{ kind: "communicationMissing" }]],
    ["geen deadline", gaps({ deadline: null }), [{ kind: "deadlineMissing" }]],
    ["geen openbaarheid", gaps({ publicity: null }), [{ kind: "publicityUnset" }]],
    ["geen steller", gaps({ author: "" }), [{ kind: "authorMissing" }]],
    [
      "geen portefeuillehouder",
      gaps({}, { initiatives: [anInitiative({ politicalSponsor: none })] }),
      [{ kind: "portfolioHolderMissing" }],
    ],
    [
      "een verstreken datum",
      gaps({ deadline: on("2023-02-28") }),
      [{ kind: "deadlinePassed", deadline: on("2023-02-28") }],
    ],
    ["een datum vandaag", gaps({ deadline: today }), []],
    [
      "een onbekend item",
      gaps({ initiatives: ["P-1", "P01", "Q-9"] }),
      [
        { kind: "unknownInitiative", nr: "P01", suggestions: ["P-1"] },
        { kind: "unknownInitiative", nr: "Q-9", suggestions: [] },
      ],
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("p.m. is gezegd en ontbreekt niet", () => {
    expect(gapsOf(notDoing, { ...phasing, hours: pm, incidental: amounts({ 2023: pm }) })).toEqual([]);
  });

  test("met één gat is het blad een concept", () => {
    expect(sheet("K-1", { ...complete, choices: [aChoice({ author: "" })] }).state).toBe("concept");
  });

  test("aanleiding en beoogd effect komen van het item als de keuze er één noemt en ze zelf leeg laat", () => {
    const item = { background: "Lek", intendedEffect: "Droog" };
    const bare = aChoice({ background: "", intendedEffect: "", initiatives: ["P-1"] });
    const over = {
      ...complete,
      choices: [bare],
      initiatives: [anInitiative(item), anInitiative({ nr: "P-2", ...item })],
    };
    expect(sheet("K-1", over)).toMatchObject({ background: "Lek", intendedEffect: "Droog", state: "complete" });
    const both = { ...over, choices: [{ ...bare, initiatives: ["P-1", "P-2"] }] };
    expect(sheet("K-1", both)).toMatchObject({ background: "", state: "concept" });
  });
});

describe("een genomen besluit", () => {
  const decided = {
    status: "decided",
    deadline: on("2023-01-10"),
    decision: "Conform",
    decisionDate: on("2023-01-12"),
    decisionNumber: "B-7",
    motivation: "Draagvlak",
  } as const;

  test("staat op het blad, en een verstreken datum is dan geen gat", () => {
    expect(sheet("K-1", { ...complete, choices: [aChoice(decided)] })).toMatchObject({
      state: "complete",
      decision: { text: "Conform", date: on("2023-01-12"), number: "B-7", motivation: "Draagvlak" },
    });
  });

  test("zonder tekst, datum of nummer is het blad niet compleet; het MT nummert zijn besluiten niet", () => {
    const bare = { ...decided, decision: "", decisionDate: null, decisionNumber: "" };
    expect(gaps(bare)).toEqual([{ kind: "decisionIncomplete", missing: ["decision", "date", "number"] }]);
    expect(gaps({ ...bare, body: "mt" })).toEqual([{ kind: "decisionIncomplete", missing: ["decision", "date"] }]);
  });
});

describe("dekking", () => {
  test("ongelijk aan de lasten van de items is een gat, per jaar", () => {
    const finances = [aFinanceRow("cost", { 2023: 100, 2024: 10 }), aFinanceRow("funding", { 2023: 90, 2024: 10 })];
    expect(gaps({}, { finances })).toEqual([{ kind: "fundingIncomplete", year: 2023, costs: 10_000, funding: 9_000 }]);
  });

  test("meer dekking dan lasten naast een investering wordt gezegd en is geen gat", () => {
    const finances = [aFinanceRow("investment", { 2023: 100 }), aFinanceRow("funding", { 2024: 5 })];
    expect(sheet("K-1", { ...complete, finances })).toMatchObject({
      state: "complete",
      notes: [{ kind: "capitalChargesNotCounted", years: [2024] }],
    });
  });

  test("geld van een ander item telt niet: de dekking is uit het register niet bekend, en dat staat er", () => {
    const finances = [aFinanceRow("cost", { 2023: 100 }, { nr: "P-2" })];
    expect(sheet("K-1", { ...complete, finances })).toMatchObject({ gaps: [], notes: [{ kind: "fundingUnknown" }] });
  });

  test.each<[string, readonly FinanceRow[], readonly DecisionGap[]]>([
    ["zonder dekking", [], [{ kind: "investmentWithoutFunding" }]],
    ["met lege dekking", [aFinanceRow("funding", { 2023: empty })], [{ kind: "investmentWithoutFunding" }]],
    ["waarvan de lasten p.m. zijn", [aFinanceRow("cost", { 2024: pm })], [{ kind: "investmentWithoutFunding" }]],
    [
      "waarvan de lasten zelf al dekking missen",
      [aFinanceRow("cost", { 2024: 5 })],
      [{ kind: "fundingIncomplete", year: 2024, costs: cents(500), funding: cents(0) }],
    ],
    ["met dekking", [aFinanceRow("funding", { 2024: 5 })], []],
    ["met dekking p.m.", [aFinanceRow("funding", { 2024: pm })], []],
  ])("een investering %s", (_, rows, expected) => {
    expect(gaps({}, { finances: [aFinanceRow("investment", { 2023: 100 }), ...rows] })).toEqual(expected);
  });

  test("staat de dekking van het item in Financien, dan hoeft de mogelijkheid haar niet te noemen", () => {
    const unfunded = [notDoing, { ...phasing, funding: "" }];
    const finances = [aFinanceRow("cost", { 2023: 5 }), aFinanceRow("funding", { 2023: 5 })];
    expect(gaps({}, { alternatives: unfunded })).toEqual([{ kind: "alternativesWithoutFunding", names: ["faseren"] }]);
    expect(gaps({}, { alternatives: unfunded, finances })).toEqual([]);
  });

  test("een investering zonder bedrag vraagt geen dekking", () => {
    expect(gaps({}, { finances: [aFinanceRow("investment", { 2023: empty })] })).toEqual([]);
  });

  test("p.m. wordt gezegd en is geen gat", () => {
    const finances = [aFinanceRow("cost", { 2023: pm })];
    expect(sheet("K-1", { ...complete, finances })).toMatchObject({
      state: "complete",
      notes: [{ kind: "fundingNotComparable", years: [2023] }],
      subjects: [{ finances: [{ kind: "cost", nature: "incidental", years: [{ known: null, pm: 1 }, {}, {}, {}] }] }],
    });
  });
});

describe("waar het op rust", () => {
  const over = {
    ...complete,
    initiatives: [
      anInitiative({ portfolioHolders: ["w. bakker", "H. Older"], link: "https://voorbeeld.invalid/p1" }),
      aWish("P-2"),
    ],
    supply: [
      aSupplyRow({ role: "jurist", figures: { "2023-Q1": 10, "2023-Q2": 100 } }),
      aSupplyRow({ role: "inkoop", figures: { "2023-Q1": 1000, "2023-Q2": 1000 } }),
    ],
    demand: [
      aDemandRow({ role: "jurist", unit: "days", figures: { "2023-Q2": 1, "2023-Q1": 2 } }),
      aDemandRow({ role: "Jurist", figures: { "2023-Q1": 4, "2023-Q2": pm } }),
      aDemandRow({ role: "inkoop", figures: { "2023-Q1": 5, "2023-Q2": empty } }),
      aDemandRow({ nr: "P-2", role: "inkoop", figures: { "2023-Q1": 7 } }),
    ],
  } as const;

  const demandOf = (of: Partial<Portfolio>) =>
    sheet("K-1", of).subjects[0]?.demand.map(({ role, hours }) => [
      role,
      hours.map((each) => [each.period.key, each.hours]),
    ]);

  test("de uren van het item per rol en periode, met p.m. als p.m.", () => {
    expect(demandOf(over)).toEqual([
      ["inkoop", [["2023-Q1", { known: 5, pm: 0, unreadable: 0 }]]],
      [
        "Jurist",
        [
          ["2023-Q1", { known: 20, pm: 0, unreadable: 0 }],
          ["2023-Q2", { known: 8, pm: 1, unreadable: 0 }],
        ],
      ],
    ]);
  });

  test("wat bekend is naast p.m. of onleesbaar in één rol en periode, blijft bekend", () => {
    const rows = [
      aDemandRow({ role: "Jurist", figures: { "2023-Q1": 120, "2023-Q2": 8 } }),
      aDemandRow({ role: "Jurist", figures: { "2023-Q1": pm, "2023-Q2": unreadable } }),
      aDemandRow({ role: "jurist", unit: "days", figures: { "2023-Q1": 2, "2023-Q2": pm } }),
    ];
    expect(demandOf({ ...over, demand: rows })).toEqual([
      [
        "Jurist",
        [
          ["2023-Q1", { known: 136, pm: 1, unreadable: 0 }],
          ["2023-Q2", { known: 8, pm: 1, unreadable: 1 }],
        ],
      ],
    ]);
  });

  test("de knelpunten die het item raakt", () => {
    expect(
      sheet("K-1", over).subjects[0]?.bottlenecks.map(({ role, period, verdict, balance }) => [
        role,
        period.key,
        verdict,
        balance,
      ]),
    ).toEqual([
      ["jurist", "2023-Q1", "shortage", -10],
      ["jurist", "2023-Q2", "unknown", null],
    ]);
  });

  test("waar het item niets vraagt, is het knelpunt niet van hem; wat buiten valt, raakt er geen", () => {
    const bottlenecks = (initiative: Partial<Initiative>) =>
      sheet("K-1", {
        initiatives: [anInitiative(initiative), anInitiative({ nr: "P-2" })],
        choices: [aChoice()],
        supply: [aSupplyRow({ figures: { "2023-Q1": 10, "2023-Q2": 10 } })],
        demand: [
          aDemandRow({
            figures: { "2023-01": 5, "2023-02": 0, "2023-03": 0, "2023-04": 0, "2023-05": 0, "2023-06": 0 },
          }),
          aDemandRow({ nr: "P-2", figures: { "2023-01": 50, "2023-04": 50 } }),
        ],
      }).subjects[0]?.bottlenecks.map(({ period }) => period.key);
    expect(bottlenecks({})).toEqual(["2023-Q1"]);
    expect(bottlenecks({ status: status("Geparkeerd") })).toEqual([]);
  });

  test("de driehoek, de bijlage en elke portefeuillehouder één keer", () => {
    expect(sheet("K-1", over)).toMatchObject({
      portfolioHolders: ["W. Bakker", "H. Older"],
      subjects: [
        {
          nr: "P-1",
          politicalSponsor: "W. Bakker",
          executiveSponsor: "L. Visser",
          lead: "P. Jansen",
          link: "https://voorbeeld.invalid/p1",
        },
      ],
    });
  });
});

describe("samenhang en eerdere keuzes", () => {
  test("elke rij van Samenhang waarin een item van de keuze staat, met de namen die bekend zijn", () => {
    const dependencies = [
      aDependency("P-1", "P-2", { kind: "finishFirst", explanation: "Eerst het plan" }),
      aDependency("P-9", "P-1", { kind: null }),
      aDependency("P-2", "P-3", {}),
    ];
    const initiatives = [anInitiative({ name: "Zwembad" }), aWish("P-2", { name: "Sporthal" })];
    expect(sheet("K-1", { ...complete, initiatives, dependencies }).dependencies).toEqual([
      {
        from: { nr: "P-1", name: "Zwembad" },
        to: { nr: "P-2", name: "Sporthal" },
        kind: "finishFirst",
        explanation: "Eerst het plan",
      },
      { from: { nr: "P-9", name: "" }, to: { nr: "P-1", name: "Zwembad" }, kind: null, explanation: "" },
    ]);
  });

  const extra = (nr: string, structural: Alternative["structural"]): Alternative =>
    anAlternative({
      ...{ choiceNr: nr, choice: aChoice({ nr }).id, name: "extra middelen", kind: "extraMeans", structural },
    });
  const made = (nr: string, day: string, more: Partial<Choice> = {}): Choice =>
    aChoice({ nr, status: "decided", decision: "extra middelen", decisionDate: on(day), decisionNumber: nr, ...more });
  const earlier = {
    choices: [
      aChoice(),
      made("K-2", "2022-05-01"),
      made("K-3", "2022-11-01"),
      made("K-4", "2022-06-01", { publicity: "secret" }),
    ],
    alternatives: [
      ...alternatives,
      extra("K-2", amounts({ 2023: 1000, 2024: 2000 })),
      extra("K-3", amounts({ 2024: 500, 2025: pm })),
      extra("K-4", amounts({ 2023: 9999 })),
    ],
  };

  test("wat eerdere keuzes voor extra middelen structureel vastleggen, opgeteld; van wat geheim is niets", () => {
    expect(sheet("K-1", earlier).earlier).toEqual({
      nrs: ["K-2", "K-3"],
      perYear: [
        { year: 2023, structural: { known: cents(100_000), pm: 0, unreadable: 0 } },
        { year: 2024, structural: { known: cents(250_000), pm: 0, unreadable: 0 } },
        { year: 2025, structural: { known: null, pm: 1, unreadable: 0 } },
      ],
      unreadable: [],
      secret: 1,
      unclear: [],
    });
  });

  test("bij een gemaakte keuze telt zij zelf niet mee, en wat later besloten is evenmin", () => {
    expect(sheet("K-2", earlier).earlier).toEqual({ nrs: [], perYear: [], unreadable: [], secret: 0, unclear: [] });
    expect(sheet("K-3", earlier).earlier).toMatchObject({ nrs: ["K-2"], secret: 1 });
  });

  test("wat onleesbaar is, is geen p.m.: elk bedrag met zijn rij en jaar, van wat geheim is niets", () => {
    const [option, secret] = [
      extra("K-2", amounts({ 2023: unreadable, 2024: 10, 2026: unreadable })),
      extra("K-4", amounts({ 2023: unreadable })),
    ];
    const { perYear, unreadable: cells } = sheet("K-1", { ...earlier, alternatives: [option, secret] }).earlier;
    expect(cells).toEqual([2023, 2026].map((year) => ({ nr: "K-2", row: option.row, year })));
    expect(perYear[0]).toEqual({ year: 2023, structural: { known: null, pm: 0, unreadable: 1 } });
  });
});

test("uren buiten de jaren van het blad worden gezegd", () => {
  const demand = [aDemandRow({ figures: { "2023-Q1": 4, "2027-Q1": 8, "2022-Q4": pm, "2028-Q1": empty } })];
  expect(sheet("K-1", { ...complete, demand }).notes).toContainEqual({
    kind: "hoursOutsideYears",
    years: [2022, 2027],
  });
});

describe("waarvoor een blad is", () => {
  test("een item zonder keuze krijgt een eigen blad, met wat een keuze nog moet zeggen als gat", () => {
    const item = anInitiative({ background: "Lek", intendedEffect: "Droog" });
    const {
      about,
      subject,
      options,
      gaps: found,
      background,
    } = sheet("P-1", { initiatives: [item], demand: [aDemandRow()] });
    expect([about, subject, options, background]).toEqual(["initiative", "Item P-1", [], "Lek"]);
    expect(found.map(({ kind }) => kind)).toEqual([
      "noChoice",
      "decisionPointsMissing",
      "fewerThanTwoAlternatives",
      "noNotDoing",
      "noRecommendation",
      "authorMissing",
      "publicityUnset",
      "argumentsMissing",
      "caveatsMissing",
      "communicationMissing",
    ]);
  });

  test("een item zonder uren mist ook de personele gevolgen", () => {
    expect(sheet("P-1", {}).gaps).toContainEqual({ kind: "personnelMissing", names: ["P-1"] });
  });

  test("het nummer van een item geeft de keuze die het eerst gemaakt moet worden, en noemt de andere", () => {
    const choices = [
      aChoice({ nr: "K-1", status: "decided", deadline: on("2022-01-01") }),
      aChoice({ nr: "K-2", deadline: null }),
      aChoice({ nr: "K-4", deadline: on("2023-05-01") }),
      aChoice({ nr: "K-3", deadline: on("2023-05-01"), status: null }),
    ];
    expect(sheet("p-1", { choices })).toMatchObject({
      number: "K-3",
      notes: [{ kind: "fundingUnknown" }, { kind: "otherChoices", nrs: ["K-4", "K-2", "K-1"] }],
    });
  });

  test("een keuze over meer items heeft ze alle, ook wat buiten staat", () => {
    const initiatives = [
      anInitiative(),
      anInitiative({ nr: "P-2", status: status("Geparkeerd"), politicalSponsor: ["C. Lid"] }),
    ];
    expect(
      sheet("K-1", { ...complete, initiatives, choices: [aChoice({ initiatives: ["p-2", "P-1", "P-2"] })] }),
    ).toMatchObject({
      subjects: [{ nr: "P-2" }, { nr: "P-1" }],
      portfolioHolders: ["C. Lid", "W. Bakker"],
    });
  });

  test("van wat geheim is, staat er alleen waar het te vinden is", () => {
    const secret = {
      choices: [aChoice({ publicity: "secret", title: "Aankoop", decisionNumber: "G-1" })],
      alternatives,
    };
    const reference = {
      kind: "secret",
      number: "K-1",
      caseNumber: "Z-2023-1",
      body: "college",
      deadline: on("2023-06-01"),
      decisionDate: null,
      decisionNumber: "G-1",
    };
    expect(ask("K-1", secret)).toEqual(reference);
    expect(ask("P-1", secret)).toEqual(reference);
  });

  test("een nummer dat niet bestaat, met wat bedoeld kan zijn", () => {
    expect(ask("k01")).toEqual({ kind: "notFound", number: "k01", suggestions: ["K-1"] });
    expect(ask("zwembad")).toEqual({ kind: "notFound", number: "zwembad", suggestions: [] });
  });
});
