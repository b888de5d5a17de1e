import type { YearAmount } from "../../../src/domain/model";
import { dayOf } from "../../../src/domain/quantity";
import { found, read, theFinding } from "../../support/raw-tables";

/** Amounts in euros as `year: amount`. */
const euros = (of: readonly YearAmount[] = []): readonly string[] =>
  of.map(({ year, amount }) => `${year}: ${amount.kind === "value" ? amount.value / 100 : amount.kind}`);

describe("Financien, a column per year", () => {
  test("holds an amount for each year, in whole cents", () => {
    const parsed = read({
      finances: [
        ["Nr", "Omschrijving", "Soort", "Aard", "Bron", "In begroting", "Taakveld", "2023", "2024", "2025", "2026"],
        ["P-1", "Aanleg", "lasten", "incidenteel", "", "nieuw", 0.4, 1425110, "€ 1.425.110", "p.m.", ""],
        ["P-1", "Reserve", "dekking", "S", "Algemene reserve", "ja", "2.1", "(25)", "0.75", "#VERW!", 0],
      ],
    });
    expect(parsed.portfolio.finances).toMatchObject([
      {
        initiative: "p-1",
        description: "Aanleg",
        kind: "cost",
        nature: "incidental",
        inBudget: "new",
        taskField: "0.4",
      },
      { kind: "funding", nature: "structural", source: "Algemene reserve", inBudget: "yes", taskField: "2.1" },
    ]);
    expect(parsed.portfolio.finances.map(({ amounts }) => euros(amounts))).toEqual([
      ["2023: 1425110", "2024: 1425110", "2025: pm", "2026: empty"],
      ["2023: -25", "2024: unreadable", "2025: unreadable", "2026: 0"],
    ]);
    expect(found(parsed)).toEqual(["G-24 @ G2", "G-18 @ I2", "G-18 @ H3", "G-20 @ I3", "G-15 @ J3"]);
  });

  test("counts in thousands where the heading says so, and says it", () => {
    const parsed = read({
      finances: [
        ["Nr", "Soort", "Aard", "2023 (x € 1.000)"],
        ["P-1", "lasten", "i", 12.5],
      ],
    });
    expect(euros(parsed.portfolio.finances[0]?.amounts)).toEqual(["2023: 12500"]);
    expect(found(parsed)).toEqual(["G-11 @ kolom 2023 (x € 1.000)"]);
  });

  test.each([
    ["2023 (in duizenden)", 12_500],
    ["2023 (€ 1.000)", 12_500],
    ["2023 (k€)", 12_500],
    ["2023 (mln)", 12_500_000],
  ])("reads %p as %p and says it", (heading, euro) => {
    const parsed = read({
      finances: [
        ["Nr", "Soort", "Aard", heading],
        ["P-1", "lasten", "i", 12.5],
      ],
    });
    expect(euros(parsed.portfolio.finances[0]?.amounts)).toEqual([`2023: ${euro}`]);
    expect(found(parsed)).toEqual([`G-11 @ kolom ${heading}`]);
  });

  test.each(["2023 (uren)", "2023 (%)", "2023 (mld)", "2023 (in honderden €)"])(
    "reads nothing under %p, and says it",
    (heading) => {
      const parsed = read({
        finances: [
          ["Nr", "Soort", "Aard", heading],
          ["P-1", "lasten", "i", 12.5],
          ["P-1", "baten", "i", "p.m."],
        ],
      });
      expect(parsed.portfolio.finances.map(({ amounts }) => euros(amounts))).toEqual([
        ["2023: unreadable"],
        ["2023: pm"],
      ]);
      expect(found(parsed)).toEqual([`G-33 @ kolom ${heading}`]);
    },
  );

  test("T is the budget year of the settings", () => {
    const parsed = read({
      settings: [
        ["Instelling", "Waarde"],
        ["Begrotingsjaar", 2024],
      ],
      finances: [
        ["Nr", "Soort", "Aard", "T", "T+1"],
        ["P-1", "lasten", "i", 1, 2],
      ],
    });
    expect(euros(parsed.portfolio.finances[0]?.amounts)).toEqual(["2024: 1", "2025: 2"]);
  });

  test("a kind or nature that is blank or another word is said", () => {
    const parsed = read({
      finances: [
        ["Nr", "Soort", "Aard", "2023"],
        ["P-1", "", "eenmalig", 1],
      ],
    });
    expect(parsed.portfolio.finances[0]).toMatchObject({ kind: null, nature: null });
    expect(found(parsed)).toEqual(["G-13 @ B2", "G-28 @ C2"]);
  });

  test("a heading that seems a year is said; none at all as well", () => {
    const parsed = read({
      finances: [
        ["Nr", "Soort", "Aard", "Mutatie 2023"],
        ["P-1", "lasten", "i", 1],
      ],
    });
    expect(found(parsed)).toEqual(["G-10 @ kolom Mutatie 2023", "G-5 @ Financien"]);
    expect(theFinding(parsed, "G-5").missing).toBe("year");
  });
});

test("Financien, a row per year", () => {
  const parsed = read({
    finances: [
      ["Nr", "Soort", "Aard", "Jaar", "Bedrag (x € 1.000)"],
      ["P-1", "lasten", "i", 2023, 1],
      ["P-1", "lasten", "i", "2024", "p.m."],
      ["P-1", "lasten", "i", 23, 1],
      ["P-1", "lasten", "i", "", 1],
    ],
  });
  expect(parsed.portfolio.finances.map(({ amounts }) => euros(amounts))).toEqual([["2023: 1000", "2024: pm"]]);
  expect(found(parsed)).toEqual(["G-11 @ kolom Bedrag (x € 1.000)", "G-10 @ D4", "G-12 @ D5"]);
});

describe("Alternatieven", () => {
  test("have their amounts per nature and year, and a kind by their words", () => {
    const parsed = read({
      alternatives: [
        ["Keuzenr", "Alternatief", "Uren", "Incidenteel 2023", "I 2024", "Structureel 2024", "Gereed", "Aanbevolen"],
        ["K-1", "Niet doen", 0, 0, "", "", "", ""],
        ["K-1", "extra middelen", "120 u", 50000, "p.m.", "25-", 45291, "ja"],
        [1, "Met de buren samen", "", "", "", "", "", "nee"],
      ],
    });
    const [first, second, third] = parsed.portfolio.alternatives;
    expect(first).toMatchObject({ choice: "k-1", name: "Niet doen", kind: "notDoing", recommended: false });
    expect(second).toMatchObject({ kind: "extraMeans", ready: dayOf(2023, 12, 31), recommended: true });
    expect(third).toMatchObject({ choice: "1", name: "Met de buren samen", kind: "other" });
    expect(euros(second?.incidental)).toEqual(["2023: 50000", "2024: pm"]);
    expect(euros(second?.structural)).toEqual(["2024: -25"]);
    expect(found(parsed)).toEqual(["G-18 @ C3", "G-18 @ F3"]);
    expect(parsed.place({ kind: "row", row: second!.row, field: "structural-2024" }).address).toBe("F3");
  });

  test("have hours, and nothing is read under a heading that counts in days", () => {
    const parsed = read({
      alternatives: [
        ["Keuzenr", "Alternatief", "Uren (dagen)"],
        ["K-1", "faseren", 5],
        ["K-1", "niet doen", ""],
      ],
    });
    expect(parsed.portfolio.alternatives.map(({ hours }) => hours.kind)).toEqual(["unreadable", "empty"]);
    expect(found(parsed)).toEqual(["G-33 @ kolom Uren (dagen)"]);
  });

  test("may have none, but an amount without a year is said", () => {
    const parsed = read({
      alternatives: [
        ["Keuzenr", "Alternatief", "Incidenteel"],
        ["K-1", "faseren", 5],
      ],
    });
    expect(found(parsed)).toEqual(["G-10 @ kolom Incidenteel"]);
    expect(
      read({
        alternatives: [
          ["Keuzenr", "Alternatief"],
          ["K-1", "faseren"],
        ],
      }).issues,
    ).toEqual([]);
  });
});

test("Keuzes", () => {
  const parsed = read({
    choices: [
      ["Keuzenr", "Keuze", "Nr", "Orgaan", "Deadline", "Beslispunten", "Openbaarheid", "Status", "Zaaknummer"],
      [
        "K-1",
        "Haven nu of later",
        "P-1; P-2",
        "College",
        44866,
        "In te stemmen | Vast te stellen",
        "openbaar",
        "open",
        12345,
      ],
      ["K-1", "", 42, "bestuur", "herfst", "", "", "", ""],
    ],
  });
  expect(parsed.portfolio.choices).toMatchObject([
    {
      id: "k-1",
      nr: "K-1",
      title: "Haven nu of later",
      initiatives: ["P-1", "P-2"],
      body: "college",
      deadline: dayOf(2022, 11, 1),
      decisionPoints: ["In te stemmen", "Vast te stellen"],
      publicity: "public",
      status: "open",
      caseNumber: "12345",
    },
    { initiatives: ["42"], body: null, deadline: null, publicity: null, status: null },
  ]);
  expect(found(parsed)).toEqual(["G-13 @ B3", "G-28 @ D3", "G-26 @ E3", "G-14 @ A3"]);
});

test("Financien: termijn en rente van een investering", () => {
  const parsed = read({
    finances: [
      ["Nr", "Soort", "Aard", "Termijn", "Rente", "2023"],
      ["P-1", "investering", "incidenteel", 25, 0.02, 100],
      ["P-1", "investering", "incidenteel", "p.m.", "2,5 %", 100],
      ["P-1", "lasten", "incidenteel", "", "", 100],
    ],
  });
  expect(parsed.portfolio.finances).toMatchObject([
    { term: { kind: "value", value: 25 }, interest: { kind: "value", value: 0.02 } },
    { term: { kind: "pm" }, interest: { kind: "value", value: 0.025 } },
    { term: { kind: "empty" }, interest: { kind: "empty" } },
  ]);
  expect(found(parsed)).toEqual(["G-18 @ E3"]);
});

describe("Middelen", () => {
  test("says what a source holds and what becomes available each year", () => {
    const parsed = read({
      resources: [
        ["Bron", "Aard", "Stand", "2023", "T+1", "2025"],
        ["Algemene reserve", "incidenteel", "€ 1.425.110", 100, "p.m.", "0.75"],
        ["Begrotingsruimte", "structureel", "", "", -25, 0],
      ],
    });
    expect(parsed.portfolio.resources).toMatchObject([
      { source: "Algemene reserve", nature: "incidental", balance: { kind: "value", value: 142511000 } },
      { source: "Begrotingsruimte", nature: "structural", balance: { kind: "empty" } },
    ]);
    expect(parsed.portfolio.resources.map(({ amounts }) => euros(amounts))).toEqual([
      ["2023: 100", "2024: pm", "2025: unreadable"],
      ["2023: empty", "2024: -25", "2025: 0"],
    ]);
    expect(found(parsed)).toEqual(["G-18 @ C2", "G-20 @ F2"]);
  });

  test("a source may have a row of either nature, and not two of the same", () => {
    const parsed = read({
      resources: [
        ["Bron", "Aard", "2023"],
        ["Gemeentefonds", "structureel", 1],
        ["Gemeentefonds", "incidenteel", 1],
        ["gemeentefonds", "structureel", 1],
      ],
    });
    expect(found(parsed)).toEqual(["G-14 @ A4"]);
  });
});
