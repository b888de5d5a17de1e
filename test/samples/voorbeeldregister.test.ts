import { flaws } from "../../samples/voorbeeldregister/gebreken";
import { quarters, years } from "../../samples/voorbeeldregister/sample-table";
import { sampleTables } from "../../samples/voorbeeldregister/tables";
import { counts } from "../../samples/voorbeeldregister/verwachting";
import { type Row, partsOf, rowsOf, tableNamed, textOf } from "./sample";

/** The columns of workbook.md, and what a table repeats per quarter or year. */
const columns: Readonly<Record<string, readonly string[]>> = {
  Portfolio: [
    ..."Nr,Naam,Werkwijze,Motivering werkwijze,Taak of ambitie,Thema,Valt onder,Status,Omvang".split(","),
    ..."Bestuurlijk opdrachtgever,Ambtelijk opdrachtgever,Ambtelijk opdrachtnemer,Stuurgroep".split(","),
    ..."Portefeuillehouders,Afdelingen,Kern of wijk,Start,Eind,Vroegste start,Uiterste start,Verplicht".split(","),
    ..."Wettelijke grondslag,Prioriteitsgroep,Vastgestelde rang,Motivering rang,Top 10,Aanleiding".split(","),
    ..."Beoogd effect,Resultaat,Afbakening,Koersvast gehouden op,PSU gehouden op,Begeleider".split(","),
    ..."Laatste voortgangsrapportage,Stand van zaken,Risico,Prijs uitbesteden,Regie-uren uitbesteden,Link".split(","),
  ],
  Personen: ["Naam", "Functie", "Afdeling", "MT-lid", "In dienst vanaf", "In dienst tot", "Vervanger van"],
  Capaciteitsaanbod: [
    ..."Rol,Capaciteitshouder,Eenheid,Lijnaandeel,Inhuur maximaal,Inhuur tarief,Inhuur vanaf".split(","),
    ...quarters,
  ],
  Capaciteitsvraag: ["Nr", "Rol", "Eenheid", "Toezegging", "Bemensing", "Wie", ...quarters],
  Beoordelingscriteria: "Criterium,Gewicht,Richting,Laagste,Hoogste,Betekenis laagste,Betekenis hoogste".split(","),
  Scores: [
    "Nr",
    "Beoordelaar",
    ..."Maatschappelijk effect,Maatschappelijke opbrengst,Bestuursprogramma,Wettelijke plicht,Urgentie".split(","),
    ..."Risico bij niet doen,Samenhang,Haalbaarheid,Draagvlak".split(","),
  ],
  Financien: [
    ..."Nr,Omschrijving,Soort,Aard,Bron,In begroting,Begrotingsprogramma,Taakveld,Termijn,Rente".split(","),
    ...years,
  ],
  Middelen: ["Bron", "Aard", "Stand", ...years],
  Knelpunten: "Knelpuntnr,Knelpunt,Herkomst,Nr,Rol,Periode,Uren,Toelichting,Status".split(","),
  Keuzes: [
    ..."Keuzenr,Keuze,Nr,Knelpuntnr,Orgaan,Deadline,Beslispunten,Aanleiding,Beoogd effect,Argumenten".split(","),
    ..."Kanttekeningen,Communicatie,Evaluatie,Openbaarheid,Steller,Zaaknummer,MT-advies,Besluit".split(","),
    ..."Datum besluit,Besluitnummer,Motivering,Status,Bijlagen".split(","),
  ],
  Alternatieven: [
    ..."Keuzenr,Alternatief,Beschrijving,Uren,Dekking".split(","),
    ...years.map((year) => `Incidenteel ${year}`),
    ...years.map((year) => `Structureel ${year}`),
    ..."Gereed,Bemensing,Effect,Aanbevolen".split(","),
  ],
  Samenhang: ["Van", "Naar", "Soort", "Toelichting"],
  Overleg: ["Nr", "Soort", "Gepland", "Gehouden", "Aanwezig", "Begeleider"],
  Akkoord: ["Passage", "Tekst", "Thema", "Portefeuillehouder", "Nr", "Begrotingsprogramma"],
  Ontwikkelingen: "Ontwikkeling,Bron,Verwacht effect,Horizon,Raakt,Advies,Besproken op".split(","),
  Producten: ["Nr", "Product", "Toegezegd op", "Prognose", "Reden verschuiving", "Geleverd op", "Voor"],
  Reacties: ["Nr", "Keuzenr", "Wie", "Reactie", "Tekst", "Datum", "Antwoord", "Afgehandeld op"],
  Instellingen: ["Instelling", "Waarde"],
};

/** Words of workbook.md; an empty cell is always allowed. */
const words: readonly (readonly [string, string, string])[] = [
  ["Portfolio", "Werkwijze", "proces,programma,project,lijn"],
  ["Portfolio", "Taak of ambitie", "taak,ambitie"],
  ["Portfolio", "Omvang", "klein,middel,groot"],
  ["Portfolio", "Verplicht", "ja,nee"],
  ["Personen", "MT-lid", "ja,nee"],
  ["Capaciteitsaanbod", "Eenheid", "uren,dagen,fte"],
  ["Capaciteitsvraag", "Eenheid", "uren,dagen,fte"],
  ["Capaciteitsvraag", "Toezegging", "gevraagd,toegezegd,afgewezen"],
  ["Capaciteitsvraag", "Bemensing", "ingevuld,vacature,inhuur gezocht,onbekend"],
  ["Beoordelingscriteria", "Richting", "hoger,lager"],
  ["Financien", "Soort", "lasten,baten,dekking,investering"],
  ["Financien", "Aard", "incidenteel,structureel"],
  ["Financien", "In begroting", "ja,nieuw"],
  ["Middelen", "Aard", "incidenteel,structureel"],
  ["Knelpunten", "Herkomst", "portfolio,lijn"],
  ["Keuzes", "Orgaan", "MT,college,raad"],
  ["Keuzes", "Openbaarheid", "openbaar,niet openbaar,geheim"],
  ["Keuzes", "Status", "open,besloten"],
  ["Samenhang", "Soort", "eerst klaar,tegelijk,versterkt,sluit uit,zelfde plek,zelfde middelen"],
  ["Overleg", "Soort", "koersvast,PSU,driehoek,stuurgroep,bilateraal,voortgang,periodiek gesprek"],
  ["Producten", "Voor", "college,raad"],
  ["Reacties", "Reactie", "akkoord,vraag,bezwaar"],
];

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
const isFlawed = (table: string, column: string, cell: string): boolean =>
  flaws.some((flaw) => flaw.table === table && flaw.column === column && textOf(flaw.cell) === cell);

describe("het voorbeeldregister als tabellen", () => {
  test("heeft de tabellen in volgorde, elk op een eigen blad", () => {
    expect(sampleTables.map(({ table }) => table)).toEqual(Object.keys(columns));
    expect(sampleTables.map(({ sheet }) => sheet)).toEqual(Object.keys(columns));
  });

  test.each(sampleTables.map((table) => [table.table, table] as const))(
    "%s heeft de koppen van de afspraak",
    (_, t) => {
      expect(t.headings).toEqual(columns[t.table]);
      expect(t.rows.filter((row) => row.length !== t.headings.length)).toEqual([]);
    },
  );

  test("heeft de afgesproken omvang", () => {
    const items = tableNamed("Portfolio").rows;
    expect(items.length).toBe(counts.rows);
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(items.length).toBeLessThanOrEqual(50);
    expect(distinct(rowsOf("Portfolio").map(({ Nr }) => textOf(Nr))).length).toBe(counts.distinctNumbers);
    expect(tableNamed("Personen").rows.length).toBe(counts.people);
    expect(distinct(rowsOf("Capaciteitsaanbod").map(({ Rol }) => textOf(Rol))).length).toBe(counts.roles);
    expect(quarters.length).toBe(counts.quarters);
    expect(tableNamed("Capaciteitsvraag").rows.length).toBe(counts.demandRows);
    expect(tableNamed("Keuzes").rows.length).toBe(counts.choices);
  });

  test.each(words)("%s: %s kent alleen de woorden %s", (table, column, allowed) => {
    const found = distinct(rowsOf(table).map((row) => textOf(row[column])));
    expect(found.filter((word) => word !== "" && !allowed.split(",").includes(word))).toEqual([]);
  });
});

describe("verwijzingen in het voorbeeldregister", () => {
  const people = new Set(rowsOf("Personen").map(({ Naam }) => textOf(Naam)));
  const numbers = new Set(rowsOf("Portfolio").map(({ Nr }) => textOf(Nr)));

  test("elke verzonnen naam draagt de aanduiding (fictief) en komt één keer voor", () => {
    expect([...people].filter((name) => !name.endsWith(" (fictief)"))).toEqual([]);
    expect(people.size).toBe(tableNamed("Personen").rows.length);
  });

  test.each([
    ["Portfolio", "Bestuurlijk opdrachtgever"],
    ["Portfolio", "Ambtelijk opdrachtgever"],
    ["Portfolio", "Ambtelijk opdrachtnemer"],
    ["Portfolio", "Stuurgroep"],
    ["Portfolio", "Portefeuillehouders"],
    ["Portfolio", "Begeleider"],
    ["Personen", "Vervanger van"],
    ["Capaciteitsaanbod", "Capaciteitshouder"],
    ["Capaciteitsvraag", "Wie"],
    ["Keuzes", "Steller"],
    ["Overleg", "Aanwezig"],
    ["Overleg", "Begeleider"],
    ["Akkoord", "Portefeuillehouder"],
    ["Reacties", "Wie"],
  ])("de namen in %s, %s staan in Personen of bij de gebreken", (table, column) => {
    const names = distinct(rowsOf(table).flatMap((row) => partsOf(row[column])));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !people.has(name) && !isFlawed(table, column, name))).toEqual([]);
  });

  test.each([
    ["Portfolio", "Valt onder"],
    ["Capaciteitsvraag", "Nr"],
    ["Scores", "Nr"],
    ["Financien", "Nr"],
    ["Knelpunten", "Nr"],
    ["Keuzes", "Nr"],
    ["Samenhang", "Van"],
    ["Samenhang", "Naar"],
    ["Overleg", "Nr"],
    ["Akkoord", "Nr"],
    ["Ontwikkelingen", "Raakt"],
    ["Producten", "Nr"],
    ["Reacties", "Nr"],
  ])("de nummers in %s, %s staan in Portfolio of bij de gebreken", (table, column) => {
    const used = distinct(rowsOf(table).flatMap((row) => partsOf(row[column])));
    expect(used.filter((nr) => !numbers.has(nr) && !isFlawed(table, column, nr))).toEqual([]);
  });

  test.each([
    ["Capaciteitsvraag", "Rol", "Capaciteitsaanbod", "Rol"],
    ["Knelpunten", "Rol", "Capaciteitsaanbod", "Rol"],
    ["Financien", "Bron", "Middelen", "Bron"],
    ["Keuzes", "Knelpuntnr", "Knelpunten", "Knelpuntnr"],
    ["Alternatieven", "Keuzenr", "Keuzes", "Keuzenr"],
    ["Reacties", "Keuzenr", "Keuzes", "Keuzenr"],
  ])("%s, %s verwijst naar %s of staat bij de gebreken", (table, column, target, key) => {
    const known = new Set(rowsOf(target).map((row) => textOf(row[key])));
    const used = distinct(rowsOf(table).flatMap((row) => partsOf(row[column])));
    expect(used.filter((text) => !known.has(text) && !isFlawed(table, column, text))).toEqual([]);
  });

  test("een persoon is in dienst zodra het item begint", () => {
    const since = new Map(rowsOf("Personen").map((row) => [textOf(row.Naam), textOf(row["In dienst vanaf"])]));
    const roles = ["Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever", "Ambtelijk opdrachtnemer"];
    const late = rowsOf("Portfolio").flatMap((row) =>
      roles.flatMap((role) => partsOf(row[role])).filter((name) => (since.get(name) ?? "") > textOf(row.Start)),
    );
    expect(late).toEqual([]);
  });
});

describe("uren en euro's in het voorbeeldregister", () => {
  const quarterStart = (quarter: string): string =>
    `${quarter.slice(0, 4)}-${["01", "04", "07", "10"][+quarter.slice(6) - 1]}-01`;
  const quarterEnd = (quarter: string): string =>
    `${quarter.slice(0, 4)}-${["03", "06", "09", "12"][+quarter.slice(6) - 1]}-31`;

  test("uren worden gevraagd binnen de looptijd", () => {
    const items = new Map(rowsOf("Portfolio").map((row) => [textOf(row.Nr), row]));
    const outside = rowsOf("Capaciteitsvraag").flatMap((row) => {
      const item = items.get(textOf(row.Nr)) as Row;
      const end = /^\d{4}-/.test(textOf(item.Eind)) ? textOf(item.Eind) : "9999";
      return quarters
        .filter((quarter) => row[quarter] !== null)
        .filter((quarter) => quarterEnd(quarter) < textOf(item.Start) || quarterStart(quarter) > end)
        .map((quarter) => `${textOf(row.Nr)} ${textOf(row.Rol)} ${quarter}`);
    });
    expect(outside).toEqual([]);
  });

  test("elke vraag noemt in ten minste één kwartaal iets", () => {
    expect(rowsOf("Capaciteitsvraag").filter((row) => quarters.every((quarter) => row[quarter] === null))).toEqual([]);
  });

  const withoutInvestment = new Set(
    rowsOf("Financien")
      .filter(({ Soort }) => Soort === "investering")
      .map(({ Nr }) => textOf(Nr)),
  );

  /** Σ of a kind per item, nature and year; `p.m.` when any cell is. */
  const total = (nr: string, kind: string, nature: string | null, year: string): string => {
    const cells = rowsOf("Financien")
      .filter((row) => row.Nr === nr && row.Soort === kind && (nature === null || row.Aard === nature))
      .map((row) => (row[year] === "18.734,56" ? 18734.56 : row[year]));
    return cells.includes("p.m.") ? "p.m." : String(cells.reduce<number>((sum, cell) => sum + Number(cell), 0));
  };

  test("lasten zijn per jaar en aard gedekt, behalve waar het een gebrek is of nog een opgave", () => {
    const numbers = distinct(rowsOf("Financien").map(({ Nr }) => textOf(Nr)));
    const uncovered = numbers.flatMap((nr) =>
      ["incidenteel", "structureel"]
        .filter((nature) => nature === "incidenteel" || !withoutInvestment.has(nr))
        .filter((nature) =>
          years.some((year) => total(nr, "lasten", nature, year) !== total(nr, "dekking", nature, year)),
        )
        .map((nature) => `${nr} ${nature}`),
    );
    expect(uncovered).toEqual(["P-12 incidenteel", "P-21 incidenteel", "P-21 structureel"]);
    expect(years.map((year) => total("P-21", "lasten", null, year))).toEqual(
      years.map((year) => total("P-21", "dekking", null, year)),
    );
  });
});
