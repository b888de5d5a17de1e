import type { TableId } from "../../../src/domain/model";
import { type KeptChoice, noChoice } from "../../../src/workbook/parse/kept-choice";
import { type Candidate, recogniseTables } from "../../../src/workbook/parse/recognise-tables";

const candidate = (name: string, ...headings: readonly string[]): Candidate => ({
  name,
  sheet: `Blad van ${name}`,
  headings,
  rows: 3,
});
const portfolio = candidate("Portfolio", "Nr", "Naam", "Status");
const people = candidate("Personen", "Naam", "Functie");

/** The names of the tables that were taken, by the table of the register. */
const taken = (candidates: readonly Candidate[], kept: Partial<KeptChoice> = {}): Record<string, string> =>
  Object.fromEntries(
    [...recogniseTables(candidates, { ...noChoice, ...kept }).found].map(([id, index]) => [
      id,
      candidates[index]!.name,
    ]),
  );

const codes = (candidates: readonly Candidate[], kept: Partial<KeptChoice> = {}): readonly string[] =>
  recogniseTables(candidates, { ...noChoice, ...kept }).issues.map(({ code }) => code);

describe("a table is found by its own name", () => {
  test("without regard to case and accents, whatever its headings", () => {
    const all = [portfolio, people, candidate("FINANCIËN", "Foo")];
    expect(taken(all)).toEqual({ initiatives: "Portfolio", people: "Personen", finances: "FINANCIËN" });
  });

  test("before another that fits better", () => {
    const better = candidate("Tabel1", "Nr", "Naam", "Status", "Start", "Eind", "Thema");
    expect(taken([better, portfolio, people])).toEqual({ initiatives: "Portfolio", people: "Personen" });
    expect(codes([better, portfolio, people])).toEqual([]);
  });
});

describe("else by the best fit of its headings", () => {
  test.each<[TableId, readonly string[]]>([
    ["initiatives", ["Volgnr", "Onderwerp", "Wethouder"]],
    ["initiatives", ["Nr.", "Onderwerp", "Structureel", "Incidenteel"]],
    ["people", ["Naam", "Functie", "Afdeling"]],
    ["supply", ["Rol", "Capaciteitshouder", "2023-Q1", "2023-Q2"]],
    ["supply", ["Rol", "Periode", "Uren"]],
    ["demand", ["Nr", "Rol", "Q1 2023"]],
    ["demand", ["Nr", "Rol", "Periode", "Uren"]],
    ["demand", ["Nr", "Rol", "Wie", "2023"]],
    ["criteria", ["Criterium", "Gewicht", "Laagste", "Hoogste"]],
    ["scores", ["Nr", "Beoordelaar", "Draagvlak", "Urgentie"]],
    ["scores", ["Nr", "Criterium", "Score"]],
    ["finances", ["Nr", "Omschrijving", "Soort", "Aard", "2023", "2024"]],
    ["finances", ["Nr", "Soort", "Aard", "Jaar", "Bedrag"]],
    ["resources", ["Bron", "Aard", "Stand", "2023"]],
    ["bottlenecks", ["Knelpuntnr", "Knelpunt", "Nr", "Rol", "Periode", "Uren"]],
    ["choices", ["Keuzenr", "Keuze", "Nr", "Orgaan", "Deadline"]],
    ["alternatives", ["Keuzenr", "Alternatief", "Uren", "Incidenteel 2023"]],
    ["dependencies", ["Van", "Naar", "Soort"]],
    ["meetings", ["Nr", "Soort", "Gepland", "Gehouden"]],
    ["agreement", ["Passage", "Tekst", "Thema", "Nr"]],
    ["developments", ["Ontwikkeling", "Horizon", "Advies"]],
    ["products", ["Nr", "Product", "Prognose"]],
    ["reactions", ["Keuzenr", "Wie", "Reactie"]],
    ["settings", ["Instelling", "Waarde"]],
  ])("%s: %p", (id, headings) => {
    expect(taken([candidate("Tabel9", ...headings)])).toEqual({ [id]: "Tabel9" });
  });

  test.each([
    [["Datum", "Bedrag"]],
    [["Nr", "Kleur"]],
    [["Rol", "Telefoon"]],
    [["Nr", "Wie"]],
    [["Soort", "Aantal"]],
    [[]],
  ])("%p is no table of ours", (headings) => {
    expect(taken([candidate("Tabel9", ...headings)])).toEqual({});
  });

  test("a result of ours is never taken", () => {
    expect(taken([candidate("Koersvast_rangorde", "Rang", "Nr", "Naam", "Score")])).toEqual({});
  });

  test("an argument of a formula has no name: there the needed columns are enough", () => {
    const scores = { ...candidate("", "Nr", "Draagvlak", "Urgentie"), sheet: "" };
    expect([...recogniseTables([scores]).found]).toEqual([["scores", 0]]);
  });
});

describe("where several could be meant, none is taken", () => {
  const first = candidate("Tabel1", "Nr", "Naam", "Status");
  const second = candidate("Tabel2", "Nr", "Onderwerp", "Start");

  test("and that is said, with their names", () => {
    const { found, issues } = recogniseTables([first, second, people]);
    expect(found.has("initiatives")).toBe(false);
    expect(issues).toEqual([
      {
        code: "G-2",
        table: "Portfolio",
        candidates: [
          { name: "Tabel1", sheet: "Blad van Tabel1" },
          { name: "Tabel2", sheet: "Blad van Tabel2" },
        ],
        severity: "now",
        where: { kind: "table", table: "initiatives" },
      },
    ]);
  });

  test("unless the person has chosen", () => {
    const kept = { tables: new Map<TableId, string>([["initiatives", "tabel2"]]) };
    expect(taken([first, second, people], kept)).toEqual({ initiatives: "Tabel2", people: "Personen" });
    expect(codes([first, second, people], kept)).toEqual([]);
  });

  test("a choice of a table that is no longer there does not count, and is said", () => {
    const kept = { tables: new Map<TableId, string>([["initiatives", "Weg"]]) };
    expect(recogniseTables([first, second, people], { ...noChoice, ...kept }).issues).toMatchObject([
      { code: "G-37", table: "Portfolio", chosen: "Weg", where: { kind: "table", table: "initiatives" } },
      { code: "G-2", table: "Portfolio" },
    ]);
    expect(taken([portfolio, people], kept)).toEqual({ initiatives: "Portfolio", people: "Personen" });
  });

  test("a far poorer fit is not meant", () => {
    const full = candidate("Tabel1", "Nr", "Naam", "Status", "Start", "Eind", "Thema");
    const poor = candidate("Tabel2", "Nr", "Naam", "Kleur");
    expect(taken([poor, full, people])).toEqual({ initiatives: "Tabel1", people: "Personen" });
  });
});

describe("what the person chose comes first", () => {
  const other = candidate("Tabel1", "Code", "Betreft");

  test("before the own name of another table", () => {
    const kept = { tables: new Map<TableId, string>([["initiatives", "Tabel1"]]) };
    expect(taken([portfolio, people, other], kept)).toEqual({ initiatives: "Tabel1", people: "Personen" });
  });

  test("a table is taken once, by choice and not by its name", () => {
    const kept = { tables: new Map<TableId, string>([["demand", "Portfolio"]]) };
    expect(taken([portfolio, people], kept)).toEqual({ demand: "Portfolio", people: "Personen" });
  });

  test("a table that is none of the register's is not taken, by its name nor by its headings", () => {
    const list = candidate("Tabel2", "Nr", "Onderwerp", "Start");
    expect(taken([portfolio, people, list], { none: ["Portfolio"] })).toEqual({
      initiatives: "Tabel2",
      people: "Personen",
    });
    expect(taken([people, list], { none: ["Tabel2"] })).toEqual({ people: "Personen" });
  });

  test("chosen columns count for what is missing, and for recognising the table where its name has gone", () => {
    const columns: KeptChoice["columns"] = new Map([
      [
        "initiatives",
        new Map([
          ["Code", "nr"],
          ["Betreft", "name"],
        ]),
      ],
    ]);
    const tables = new Map<TableId, string>([["initiatives", "Tabel1"]]);
    expect(codes([other, people], { tables })).toEqual(["G-4", "G-4"]);
    expect(codes([other, people], { tables, columns })).toEqual([]);
    const status = candidate("Hernoemd", "Code", "Betreft", "Status");
    expect(taken([status, people], { tables, columns })).toEqual({ initiatives: "Hernoemd", people: "Personen" });
    expect(codes([status, people], { tables, columns })).toEqual(["G-37"]);
  });
});

describe("what is missing is said", () => {
  test("the two tables without which there is no register", () => {
    expect(recogniseTables([]).issues).toMatchObject([
      { code: "G-1", table: "Portfolio", where: { kind: "table", table: "initiatives" } },
      { code: "G-1", table: "Personen", where: { kind: "table", table: "people" } },
    ]);
  });

  test("no other table", () => {
    expect(codes([portfolio, people])).toEqual([]);
  });

  test("a needed column, with the heading that comes nearest", () => {
    const { issues } = recogniseTables([candidate("Portfolio", "Nr", "Naan", "Status"), people]);
    expect(issues).toEqual([
      {
        code: "G-4",
        table: "Portfolio",
        heading: "Naam",
        suggestions: ["Naan"],
        severity: "now",
        where: { kind: "table", table: "initiatives" },
      },
    ]);
  });

  test("a heading that holds the word comes near as well; an own column does not", () => {
    const { issues } = recogniseTables([candidate("Portfolio", "Nr", "Naam project", "Thema"), people]);
    expect(issues).toMatchObject([{ heading: "Naam", suggestions: ["Naam project"] }]);
  });

  test("a needed column with nothing near", () => {
    expect(recogniseTables([portfolio, candidate("Personen", "Naam")]).issues).toMatchObject([
      { code: "G-4", table: "Personen", heading: "Functie", suggestions: [] },
    ]);
  });
});
