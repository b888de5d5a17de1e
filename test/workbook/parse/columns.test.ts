import { matchColumns } from "../../../src/workbook/parse/columns";
import { headingKey, parseHeading, parseHeadings } from "../../../src/workbook/parse/heading";
import { schema } from "../../../src/workbook/schema";

const match = (headings: readonly string[]) => matchColumns(schema.initiatives.columns, headings.map(parseHeading));

/** The headings by the field they were taken for. */
const fieldsOf = (headings: readonly string[]): Record<string, string> =>
  Object.fromEntries([...match(headings).byField].map(([field, column]) => [field, headings[column]!]));

describe("a heading", () => {
  test.each([
    ["Nr.", "nr"],
    [" NR ", "nr"],
    ["Financiën", "financien"],
    ["Bestuurlijk\nopdrachtgever", "bestuurlijk opdrachtgever"],
    ["MT-lid", "mt lid"],
    ["Omvang (klein, middel, groot)", "omvang"],
    ["Naam*", "naam"],
    ["Status:", "status"],
  ])("%p is compared as %p", (text, key) => {
    expect(headingKey(text)).toBe(key);
  });

  test.each([
    ["Bedrag (x € 1.000)", "bedrag", 1_000],
    ["Bedrag x € 1.000", "bedrag", 1_000],
    ["2023 × € 1000", "2023", 1_000],
    ["2023 (€ x 1.000)", "2023", 1_000],
    ["2023 (x € 1.000.000)", "2023", 1_000_000],
    ["2023 x € 1 mln", "2023", 1_000_000],
    ["2023", "2023", 1],
    ["2023 (in duizenden)", "2023", 1_000],
    ["2023 (in duizenden euro's)", "2023", 1_000],
    ["2024 (€ 1.000)", "2024", 1_000],
    ["2024 (1.000 euro)", "2024", 1_000],
    ["2025 (k€)", "2025", 1_000],
    ["2025 (€k)", "2025", 1_000],
    ["2025 (keur)", "2025", 1_000],
    ["2025 (mln)", "2025", 1_000_000],
    ["2025 (€ mln)", "2025", 1_000_000],
    ["2025 (in miljoenen)", "2025", 1_000_000],
    ["Bedrag (raming) (x 1.000)", "bedrag", 1_000],
    ["2023 (€)", "2023", 1],
    ["Nut (k)", "nut", 1],
  ])("%p names %p and multiplies by %p", (text, key, factor) => {
    expect(parseHeading(text)).toMatchObject({ text, key, factor });
  });

  test.each([
    ["2023-Q1 (fte)", "fte"],
    ["2023-Q1 (in dagen)", "days"],
    ["Capaciteit (Uren)", "hours"],
    ["2023-Q1 (aantal fte)", "fte"],
    ["2023 (in euro's)", "euro"],
    ["2023 (€ excl. btw)", "euro"],
    ["2024 (€ 1.000)", "euro"],
    ["2023 (%)", "share"],
    ["2023-Q1 (weken)", "unknown"],
    ["2023 (miljard)", "unknown"],
    ["2023 ($)", "unknown"],
    ["2023-Q1 (fte x 100)", "unknown"],
    ["2023-Q1 (raming)", null],
    ["2023-Q1 (zonder de dagen die nog over zijn)", null],
    ["Omvang (klein, middel, groot)", null],
    ["2023 (kleur)", null],
    ["Inhuur tarief (per uur)", null],
    ["Inhuur tarief (€ per uur)", "euro"],
  ])("%p counts in %p", (text, unit) => {
    expect(parseHeading(text).unit).toBe(unit);
  });
});

describe("columns are found", () => {
  test("in any order, without regard to case and accents", () => {
    expect(fieldsOf(["STATUS", "náám", "nr"])).toEqual({ nr: "nr", name: "náám", status: "STATUS" });
  });

  test("by the headings that people use", () => {
    expect(fieldsOf(["Volgnr", "Onderwerp", "BOG", "AOG", "Projectleider", "Fase", "Oplevering"])).toEqual({
      nr: "Volgnr",
      name: "Onderwerp",
      politicalSponsor: "BOG",
      executiveSponsor: "AOG",
      lead: "Projectleider",
      status: "Fase",
      end: "Oplevering",
    });
  });

  test("by their own heading before any synonym", () => {
    expect(fieldsOf(["ID", "Nr", "Omschrijving", "Naam"])).toEqual({ nr: "Nr", name: "Naam" });
    expect(match(["ID", "Nr"]).twice).toEqual([]);
  });

  test("Portefeuillehouder is the political sponsor, unless that has its own column", () => {
    expect(fieldsOf(["Nr", "Portefeuillehouder"])).toEqual({ nr: "Nr", politicalSponsor: "Portefeuillehouder" });
    expect(fieldsOf(["Nr", "Portefeuillehouder", "Bestuurlijk opdrachtgever"])).toMatchObject({
      politicalSponsor: "Bestuurlijk opdrachtgever",
      portfolioHolders: "Portefeuillehouder",
    });
  });

  test("a column that fits nothing is left alone", () => {
    expect(match(["Nr", "Kleur", "Naam"]).rest).toEqual([1]);
  });
});

describe("a second column for the same is said", () => {
  test.each([
    [["Nr", "Naam", "Nr2"], [{ column: 2, counted: 0 }]],
    [["Nr", "Naam", "nr"], [{ column: 2, counted: 0 }]],
    [["Onderwerp", "Nr", "Omschrijving"], [{ column: 2, counted: 0 }]],
    [["Nr", "Onderwerp", "Onderwerp3"], [{ column: 2, counted: 1 }]],
  ])("%p", (headings, twice) => {
    expect(match(headings).twice).toEqual(twice);
  });

  test("Top 10 is no repetition of anything", () => {
    expect(match(["Nr", "Naam", "Top 10"]).twice).toEqual([]);
  });
});

describe("what the person chose", () => {
  const columnsOf = (headings: readonly string[], choice: Readonly<Record<string, string | null>>) => {
    const { byField, twice, rest } = matchColumns(
      schema.initiatives.columns,
      parseHeadings(headings, new Map(Object.entries(choice))),
    );
    const named = (column: number): string => headings[column]!;
    return {
      byField: Object.fromEntries([...byField].map(([field, column]) => [field, named(column)])),
      twice: twice.map(({ column, counted }) => [named(column), named(counted)]),
      rest: rest.map(named),
    };
  };

  test("comes before the own heading and the synonyms, which are then columns of the person's own", () => {
    expect(columnsOf(["Nr", "Naam", "Onderwerp", "Betreft"], { Betreft: "name" })).toEqual({
      byField: { nr: "Nr", name: "Betreft" },
      twice: [],
      rest: ["Naam", "Onderwerp"],
    });
  });

  test("a column that is none of ours is nowhere, and another may take its place", () => {
    expect(columnsOf(["Nr", "Naam", "Onderwerp"], { Naam: null })).toEqual({
      byField: { nr: "Nr", name: "Onderwerp" },
      twice: [],
      rest: [],
    });
  });

  test("a column chosen for one field is not taken for another by its heading", () => {
    expect(columnsOf(["Nr", "Naam", "Status"], { Status: "theme" }).byField).toEqual({
      nr: "Nr",
      name: "Naam",
      theme: "Status",
    });
  });

  test("a second column that was chosen for the same is a second one", () => {
    expect(columnsOf(["Nr", "PL", "PM"], { PL: "lead", PM: "lead" })).toEqual({
      byField: { nr: "Nr", lead: "PL" },
      twice: [["PM", "PL"]],
      rest: [],
    });
  });
});
