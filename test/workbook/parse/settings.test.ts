import { dayOf } from "../../../src/domain/quantity";
import { defaultSettings } from "../../../src/domain/settings";
import { settingRows } from "../../../src/workbook/schema/settings";
import { settingValues } from "../../../src/workbook/schema/setting-values";
import type { RawCell } from "../../../src/workbook/raw-table";
import { found, read, theFinding } from "../../support/raw-tables";

const given = (...rows: readonly (readonly [string, RawCell])[]) =>
  read({ settings: [["Instelling", "Waarde"], ...rows] });

test("without the table the defaults hold", () => {
  expect(read({}).portfolio.settings).toEqual(defaultSettings);
});

test("each setting is read as what it is", () => {
  const parsed = given(
    ["gemeente", "Nieuwdorp (fictief)"],
    ["Begrotingsjaar", 2024],
    ["Einde bestuursperiode", 46000],
    ["Uren per fte", 1350],
    ["Uren per dag", "7,2"],
    ["Krap boven", "85 %"],
    ["Spreiding gewichten", 0.1],
    ["Ambtelijk opdrachtgever mag zijn", "lijnmanager; gemeentesecretaris"],
    ["Tekenafspraak", "min is nadeel"],
    ["Schemaversie", 3],
  );
  expect(parsed.portfolio.settings).toMatchObject({
    municipality: "Nieuwdorp (fictief)",
    budgetYear: 2024,
    termEnd: 46000,
    hoursPerFte: 1350,
    hoursPerDay: 7.2,
    tightAbove: 0.85,
    weightSpread: 0.1,
    statuses: defaultSettings.statuses,
    executiveSponsorFunctions: ["lineManager", "townClerk"],
  });
  expect(found(parsed)).toEqual(["G-18 @ B6", "G-18 @ B7"]);
});

test("what is blank or cannot be read is as it holds by default, and the latter is said", () => {
  const parsed = given(
    ["Gemeente", ""],
    ["Begrotingsjaar", 23],
    ["Einde bestuursperiode", "maart 2026"],
    ["Uren per fte", 0],
    ["Uren per dag", "8 fte"],
    ["Krap boven", 90],
    ["AOG mag zijn", "de baas"],
  );
  expect(parsed.portfolio.settings).toEqual(defaultSettings);
  expect(found(parsed).slice().sort()).toEqual([
    "G-28 @ B8",
    "G-36 @ B3",
    "G-36 @ B4",
    "G-36 @ B5",
    "G-36 @ B6",
    "G-36 @ B7",
  ]);
});

test.each([
  ["Begrotingsjaar", "year", 2023],
  ["Einde bestuursperiode", "date", dayOf(2026, 3, 18)],
  ["Productieve uren per fte", "hours", 1400],
  ["Krap boven", "share", 0.9],
] as const)("p.m. at %s is no value: the default holds, and that is said", (setting, expected, standard) => {
  const parsed = given([setting, "p.m."]);
  expect(parsed.portfolio.settings).toEqual(defaultSettings);
  expect(theFinding(parsed, "G-36")).toMatchObject({ setting, text: "p.m.", expected, standard, severity: "now" });
  expect(parsed.issues).toHaveLength(1);
});

test("an error or a formula as text at a setting is said as such", () => {
  expect(found(given(["Uren per fte", "#N/A"], ["Uren per dag", "=B1"]))).toEqual(["G-15 @ B2", "G-16 @ B3"]);
});

test("a setting that stands twice under different names is said, and the first that is filled counts", () => {
  const parsed = given(["Uren per fte", ""], ["Productieve uren per fte", 1350], ["Uren per fte", 1300]);
  expect(parsed.portfolio.settings.hoursPerFte).toBe(1350);
  expect(found(parsed)).toEqual(["G-14 @ A4"]);
  expect(theFinding(parsed, "G-14")).toMatchObject({ text: "Uren per fte", firstRow: 3, counts: "first" });
});

test("a setting that is not known is said, with the one that is meant", () => {
  expect(theFinding(given(["Uren per ft", 1400]), "G-29")).toMatchObject({
    text: "Uren per ft",
    suggestions: ["Uren per fte"],
    severity: "advice",
  });
});

test("a setting that stands twice is said, and the first counts", () => {
  const parsed = given(["Begrotingsjaar", 2024], ["Begrotingsjaar", 2025]);
  expect(parsed.portfolio.settings.budgetYear).toBe(2024);
  expect(found(parsed)).toEqual(["G-14 @ A3"]);
});

test("a register of a newer or an older Koersvast is said; one that says no version may be of any", () => {
  expect(theFinding(given(["Schemaversie", 4]), "G-31")).toMatchObject({ found: "4", known: 3 });
  expect(theFinding(given(["Schemaversie", "1"]), "G-41")).toMatchObject({ found: "1", known: 3, severity: "advice" });
  for (const said of [3, "3", null, "concept"]) expect(given(["Schemaversie", said]).issues).toEqual([]);
});

describe("statuses", () => {
  const labels = (statusClass: string, parsed = given()): readonly string[] =>
    parsed.portfolio.settings.statuses.filter((one) => one.class === statusClass).map(({ label }) => label);

  test("a list replaces that of its class and takes its statuses out of the others", () => {
    const parsed = given(["Statussen vastgelegd", "Loopt; Voorgelegd"]);
    expect(labels("committed", parsed)).toEqual(["Loopt", "Voorgelegd"]);
    expect(labels("wanted", parsed)).toEqual(["Idee", "Opgave", "Koersvast"]);
    expect(parsed.issues).toEqual([]);
  });

  test("one in two lists is said, and the first counts", () => {
    const parsed = given(["Statussen gewenst", "Idee; Loopt"], ["Statussen buiten", "Klaar; loopt"]);
    expect(labels("wanted", parsed)).toEqual(["Idee", "Loopt"]);
    expect(labels("out", parsed)).toEqual(["Klaar"]);
    expect(theFinding(parsed, "G-30")).toMatchObject({ status: "loopt" });
    expect(found(parsed)).toEqual(["G-30 @ B3"]);
  });

  test("demand the triangle as listed", () => {
    const parsed = given(["Driehoek verplicht bij", "Opgave; Nazrog"]);
    const demanding = parsed.portfolio.settings.statuses.filter(({ demandsTriangle }) => demandsTriangle);
    expect(demanding.map(({ label }) => label)).toEqual(["Opgave"]);
    expect(theFinding(parsed, "G-28").words).toEqual(["Nazrog"]);
  });

  test("a new one demands it when it is committed", () => {
    const parsed = given(["Statussen vastgelegd", "Loopt"], ["Statussen gewenst", "Wens"]);
    expect(parsed.portfolio.settings.statuses).toMatchObject([
      { label: "Wens", demandsTriangle: false },
      { label: "Loopt", demandsTriangle: true },
      { class: "out" },
      { class: "out" },
      { class: "out" },
      { class: "out" },
      { class: "out" },
    ]);
  });
});

test("what is written of settings reads as the same settings", () => {
  const other = {
    ...defaultSettings,
    municipality: "Nieuwdorp (fictief)",
    budgetYear: 2025,
    termEnd: dayOf(2026, 3, 18),
    executiveSponsorFunctions: ["lineManager", "townClerk"] as const,
  };
  for (const settings of [defaultSettings, other]) {
    const parsed = given(
      ...settingValues(settings).map(([field, value]) => [settingRows[field].heading, value] as const),
    );
    expect(parsed.portfolio.settings).toEqual(settings);
    expect(parsed.issues).toEqual([]);
  }
});

test("the parts of a decision sheet are read in their order, with a heading of one's own; what is no part is said", () => {
  const { portfolio, issues } = given([
    "Onderdelen besluitblad",
    "Argumenten = Waarom = zo; driehoek; argumenten; Toegift; besluit = Wat is besloten",
  ]);
  expect(portfolio.settings.decisionParts).toEqual([
    { part: "arguments", heading: "Waarom = zo" },
    { part: "triangle", heading: null },
    { part: "decision", heading: "Wat is besloten" },
  ]);
  expect(issues).toMatchObject([{ code: "G-28", words: ["Toegift"] }]);
});

test("without any known part the decision sheet is as by default, and so are those who sign", () => {
  const { portfolio, issues } = given(["Onderdelen besluitblad", "toegift"]);
  expect(portfolio.settings.decisionParts).toEqual(defaultSettings.decisionParts);
  expect(issues).toHaveLength(1);
  expect(given(["Ondertekenaars", "secretaris; controller"]).portfolio.settings.signatories).toEqual([
    "secretaris",
    "controller",
  ]);
});
