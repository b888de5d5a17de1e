import { readFileSync } from "node:fs";
import { flawLine, flaws } from "../../samples/voorbeeldregister/gebreken";
import { type Row, partsOf, rowsOf, textOf } from "./sample";

const text = readFileSync("samples/voorbeeldregister/GEBREKEN.md", "utf8");

describe("de lijst van gebreken", () => {
  test("is dezelfde als die in GEBREKEN.md", () => {
    const lines = text.split("\n").filter((line) => line.startsWith("| GB-"));
    expect(lines).toEqual(flaws.map(flawLine));
  });

  test.each(flaws.map((flaw) => [flaw.id, flaw] as const))("%s staat waar de lijst het zegt", (_, flaw) => {
    const found = rowsOf(flaw.table).filter((row) =>
      Object.entries(flaw.row).every(([heading, cell]) => textOf(row[heading]) === textOf(cell)),
    );
    expect(found.length).toBe(1);
    expect(found[0]?.[flaw.column]).toEqual(flaw.cell);
  });
});

/** The rules of domain.md as far as one row of Portfolio and its neighbours tell, written down once more. */
describe("de driehoekregels vinden precies de gebreken", () => {
  const people = new Map(rowsOf("Personen").map((row) => [textOf(row.Naam), row]));
  const owners = new Map(rowsOf("Capaciteitsaanbod").map((row) => [textOf(row.Rol), textOf(row.Capaciteitshouder)]));
  const roles = ["Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever", "Ambtelijk opdrachtnemer"] as const;
  const fitting: Readonly<Record<string, string>> = {
    proces: "procesregisseur",
    programma: "programmamanager",
    project: "projectleider",
    lijn: "medewerker",
  };
  const notDemanded = ["Idee", "Opgave", "Geparkeerd", "On hold", "Gestopt", "Uitbesteed", "Afgerond"];
  const has = (name: string, duty: string): boolean => partsOf(people.get(name)?.Functie).includes(duty);

  const broken = (item: Row): readonly string[] => {
    const members = roles.map((role) => partsOf(item[role]));
    const [bog, aog, aon] = members.map(([name = ""]) => name) as [string, string, string];
    const single = members.every(({ length }) => length <= 1);
    const group = partsOf(item.Stuurgroep);
    const needed = [...members.flat(), ...partsOf(item.Portefeuillehouders)];
    const asked = rowsOf("Capaciteitsvraag").filter(({ Nr }) => Nr === item.Nr);
    const leaves = (name: string): string => textOf(people.get(name)?.["In dienst tot"]) || "9999";
    const checks: readonly (readonly [string, boolean])[] = [
      ["V-1", members.some(({ length }) => length === 0)],
      ["V-2", !single],
      ["V-3", single && new Set(members.flat()).size < members.flat().length],
      ["V-4", bog !== "" && !has(bog, "collegelid")],
      ["V-5", single && people.has(aog) && !has(aog, "lijnmanager")],
      ["V-6", aon !== "" && !has(aon, fitting[textOf(item.Werkwijze)] ?? "")],
      ["V-7", members.flat().some((name) => !people.has(name) || leaves(name) < textOf(item.Eind))],
      ["V-9", item.Omvang === "groot" && needed.some((name) => !group.includes(name))],
      ["V-11", has(aon, "collegelid")],
      ["V-12", people.get(aon)?.["MT-lid"] === "ja"],
      ["V-16", has(aog, "portfoliomanager")],
      ["V-17", single && people.has(aog) && !asked.some(({ Rol }) => owners.get(textOf(Rol)) === aog)],
      ["V-18", asked.some(({ Rol, Toezegging }) => owners.get(textOf(Rol)) !== aog && Toezegging !== "toegezegd")],
    ];
    return checks.filter(([, breaks]) => breaks).map(([rule]) => rule);
  };

  const demanded = rowsOf("Portfolio").filter(({ Status }) => !notDemanded.includes(textOf(Status)));
  const ofItem = (nr: string): typeof flaws => flaws.filter(({ row }) => row.Nr === nr);

  test.each(demanded.map((item) => [textOf(item.Nr), item] as const))("%s", (nr, item) => {
    const known = broken(item);
    const checked = "V-1 V-2 V-3 V-4 V-5 V-6 V-7 V-9 V-11 V-12 V-16 V-17 V-18".split(" ");
    const placed = ofItem(nr).flatMap(({ rules }) => rules.filter((rule) => checked.includes(rule)));
    const allowed = ofItem(nr).flatMap(({ rules, mayAlsoRaise }) => [...rules, ...mayAlsoRaise]);
    expect(placed.filter((rule) => !known.includes(rule))).toEqual([]);
    expect(known.filter((rule) => !allowed.includes(rule))).toEqual([]);
  });

  test("ruim zestig procent van de driehoeken is gevuld en zonder fout", () => {
    const errors = "V-1 V-2 V-3 V-4 V-5 V-6 V-7 V-11 V-16".split(" ");
    const sound = demanded.filter((item) => !broken(item).some((rule) => errors.includes(rule)));
    expect(sound.length / demanded.length).toBeGreaterThan(0.6);
    expect(sound.length / demanded.length).toBeLessThan(0.7);
  });
});

describe("andere regels vinden precies de gebreken", () => {
  const items = rowsOf("Portfolio");
  const numbers = (rows: readonly Row[]): readonly string[] => rows.map(({ Nr }) => textOf(Nr));
  const placed = (rule: string): readonly string[] =>
    flaws.filter(({ rules }) => rules.includes(rule)).map(({ row }) => textOf(row.Nr));
  const running = items.filter(({ Status }) => Status === "In uitvoering");

  test("V-8: in uitvoering met een omschreven opdracht", () => {
    const gaps = running.filter((row) =>
      ["Aanleiding", "Beoogd effect", "Resultaat"].some((part) => row[part] === null),
    );
    expect(numbers(gaps)).toEqual(placed("V-8"));
  });

  test("V-13: begonnen met een koersvast-gesprek en, bij project en programma, een project-start-up", () => {
    const begun = items.filter(({ Status }) => ["Voorbereiding", "In uitvoering", "Nazorg"].includes(textOf(Status)));
    const gaps = begun.filter(
      (row) =>
        row["Koersvast gehouden op"] === null ||
        (["project", "programma"].includes(textOf(row.Werkwijze)) && row["PSU gehouden op"] === null),
    );
    expect(numbers(gaps)).toEqual(placed("V-13"));
  });

  test("V-14: een voortgangsrapportage in het laatste halfjaar voor de peildatum", () => {
    const late = running.filter((row) => textOf(row["Laatste voortgangsrapportage"]) < "2022-03-31");
    expect(numbers(late)).toEqual(placed("V-14"));
  });

  test("V-15: de begeleider zit niet in de driehoek", () => {
    const roles = ["Bestuurlijk opdrachtgever", "Ambtelijk opdrachtgever", "Ambtelijk opdrachtnemer"];
    const inside = items.filter((row) => roles.some((role) => partsOf(row[role]).includes(textOf(row.Begeleider))));
    expect(numbers(inside)).toEqual(placed("V-15"));
  });

  test("V-20: elke plaats in de top 10 komt één keer voor", () => {
    const ranks = items.map((row) => row["Top 10"]).filter((rank) => rank !== null);
    expect(ranks.length).toBeLessThanOrEqual(10);
    expect(ranks.filter((rank, index) => ranks.indexOf(rank) !== index)).toEqual([6]);
    expect(items.filter((row) => row["Top 10"] === 6).map(({ Nr }) => Nr)).toEqual(["P-21", "P-33"]);
  });

  test("V-21: voorgelegd met uren en euro's", () => {
    const submitted = items.filter(({ Status }) => Status === "Voorgelegd");
    const has = (table: string, nr: string): boolean => rowsOf(table).some((row) => row.Nr === nr);
    const gaps = submitted.filter(({ Nr }) => !has("Capaciteitsvraag", textOf(Nr)) || !has("Financien", textOf(Nr)));
    expect(numbers(gaps)).toEqual(placed("V-21"));
  });

  test("V-10: over een groot item wordt niet alleen bilateraal gesproken", () => {
    const large = items.filter((row) => row.Omvang === "groot").map(({ Nr }) => textOf(Nr));
    const kindsOf = (nr: string) => rowsOf("Overleg").flatMap((row) => (row.Nr === nr ? [textOf(row.Soort)] : []));
    const gaps = large.filter((nr) => kindsOf(nr).length > 0 && kindsOf(nr).every((kind) => kind === "bilateraal"));
    expect(gaps).toEqual(placed("V-10"));
  });

  test("V-19: de driehoek van wat loopt kwam in de laatste dertien weken bij elkaar", () => {
    const begun = items.filter(
      ({ Status, Werkwijze }) =>
        ["Voorbereiding", "In uitvoering", "Nazorg"].includes(textOf(Status)) && Werkwijze !== "lijn",
    );
    const recent = rowsOf("Overleg").filter(
      ({ Soort, Gehouden }) => Soort === "driehoek" && textOf(Gehouden) >= "2022-07-01",
    );
    const gaps = numbers(begun).filter((nr) => !recent.some(({ Nr }) => Nr === nr));
    expect(gaps).toEqual(placed("V-19"));
  });

  test("V-25: wat een reserve moet dekken, is er", () => {
    const years = ["2023", "2024", "2025", "2026"];
    const short = rowsOf("Middelen").filter((reserve) => {
      if (reserve.Stand === null) return false;
      const claims = rowsOf("Financien").filter(({ Soort, Bron }) => Soort === "dekking" && Bron === reserve.Bron);
      let left = Number(reserve.Stand);
      return years.some((year) => {
        left += Number(reserve[year]) - claims.reduce((sum, row) => sum + (Number(row[year]) || 0), 0);
        return left < 0;
      });
    });
    expect(short.map(({ Bron }) => Bron)).toEqual(["Reserve leefbaarheid"]);
  });

  test("V-28: wie later levert dan toegezegd, zegt waarom", () => {
    const silent = rowsOf("Producten").filter(
      (row) =>
        textOf(row["Geleverd op"] ?? row.Prognose) > textOf(row["Toegezegd op"]) && row["Reden verschuiving"] === null,
    );
    expect(numbers(silent)).toEqual(placed("V-28"));
  });

  test("verplicht heeft een grondslag en het eind ligt na de start", () => {
    const baseless = items.filter((row) => row.Verplicht === "ja" && row["Wettelijke grondslag"] === null);
    expect(numbers(baseless)).toEqual(["P-23"]);
    const reversed = items.filter((row) => row.Eind !== null && textOf(row.Eind) < textOf(row.Start));
    expect(numbers(reversed)).toEqual(["P-30"]);
  });

  test("een keuze heeft ten minste twee alternatieven, waaronder niet doen", () => {
    const alternatives = (nr: string): readonly string[] =>
      rowsOf("Alternatieven").flatMap((row) => (row.Keuzenr === nr ? [textOf(row.Alternatief)] : []));
    const choices = rowsOf("Keuzes").map(({ Keuzenr }) => textOf(Keuzenr));
    expect(choices.filter((nr) => alternatives(nr).length < 2)).toEqual(["K-3"]);
    expect(choices.filter((nr) => !alternatives(nr).includes("niet doen"))).toEqual(["K-3", "K-4"]);
  });

  test("incidentele lasten lopen ten hoogste drie jaar", () => {
    const long = rowsOf("Financien").filter(
      (row) =>
        row.Soort === "lasten" &&
        row.Aard === "incidenteel" &&
        !["2023", "2024", "2025", "2026"].some((year) => row[year] === null),
    );
    expect(numbers(long)).toEqual(["P-18"]);
  });
});
