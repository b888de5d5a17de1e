/** What CAPACITEITSBALANS spills; the expectation is worked out by hand from the small register. */
import { balanceBlock } from "../../../src/workbook/block/balance-block";
import type { Block } from "../../../src/workbook/block/block";
import { type Matrix, tablesNamed } from "../../support/formula-tables";

const names = ["Portfolio", "Capaciteitsaanbod", "Capaciteitsvraag", "Instellingen"];
const tables = tablesNamed(names);
const [portfolio, supply, demand, settings] = tables as [Matrix, Matrix, Matrix, Matrix];

const block = (view: unknown, given: readonly Matrix[] = tables): Block => {
  const answer = balanceBlock(view, given);
  if ("code" in answer) throw new Error(JSON.stringify(answer));
  return answer;
};
const notes = (answer: Block): readonly string[] =>
  answer.filter(([first]) => first === "Let op").map((row) => String(row.at(-1)));

const quarters = ["2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4"];

/** Jurist: 200 less 25 % for the line is 150. P-4 asks Communicatieadviseur p.m. in the last quarter. */
test("saldo: aanbod min vraag, vastgelegd en gewenst, per rol en periode", () => {
  expect(block("saldo")).toEqual([
    ["Rol", ...quarters],
    ["Communicatieadviseur", 120 - 40, 120 - 70, 120 - 70, "onbekend"],
    ["Jurist", 150 - 130, 150 - 110, 150 - 100, 150 - 100],
    ["Projectleider", 400 - 200, 400 - 360, 400 - 290, 400 - 220],
  ]);
});

test("saldo vastgelegd: alleen wat loopt of besloten is", () => {
  expect(block("saldo vastgelegd")).toEqual([
    ["Rol", ...quarters],
    ["Communicatieadviseur", 120, 120, 120, 120],
    ["Jurist", 150 - 70, 150 - 50, 150 - 40, 150 - 40],
    ["Projectleider", 400 - 200, 400 - 200, 400 - 130, 400 - 60],
  ]);
});

test("vraag en aanbod", () => {
  expect(block("vraag")[1]).toEqual(["Communicatieadviseur", 40, 70, 70, "onbekend"]);
  expect(block("aanbod")[2]).toEqual(["Jurist", 150, 150, 150, 150]);
});

test("bezetting is een deel van één; zonder aanbod n.v.t.", () => {
  expect(block("bezetting")[2]).toEqual(["Jurist", 130 / 150, 110 / 150, 100 / 150, 100 / 150]);
  const asked = [...demand, ["P-3", "Ecoloog", "uren", "toegezegd", "onbekend", "", 8, "", "", ""]];
  expect(block("bezetting", [portfolio, supply, asked, settings])[2]).toEqual([
    "Ecoloog",
    ...Array<string>(4).fill("n.v.t."),
  ]);
});

test("lijst: een regel per rol en periode, met het oordeel", () => {
  const list = block("lijst");
  expect(list[0]).toEqual(["Rol", "Periode", "Aanbod", "Vraag", "Saldo", "Bezetting", "Oordeel"]);
  expect(list).toContainEqual(["Projectleider", "2023-Q2", 400, 360, 40, 0.9, "in balans"]);
  expect(list).toContainEqual(["Communicatieadviseur", "2023-Q4", 120, "onbekend", "onbekend", "onbekend", "onbekend"]);
  expect(list).toHaveLength(1 + 3 * 4);
});

test("zonder lijn gaat het lijnaandeel eraf en telt lijnwerk niet mee", () => {
  const asked = [...demand, ["L-1", "Jurist", "uren", "toegezegd", "ingevuld", "", 50, 50, 50, 50]];
  const given = [portfolio, supply, asked, settings];
  expect(block("aanbod", given)[2]).toEqual(["Jurist", 200, 200, 200, 200]);
  expect(block("saldo", given)[2]?.[1]).toBe(200 - 180);
  expect(block("saldo zonder lijn", given)[2]?.[1]).toBe(150 - 130);
  expect(block("SALDO  Vastgelegd zonder lijn", given)[2]?.[1]).toBe(150 - 70);
  expect(block("saldo zonder lijn vastgelegd", given)).toEqual(block("saldo vastgelegd zonder lijn", given));
});

test.each([
  "",
  "saldi",
  "saldo zonder",
  "saldo lijn",
  "vastgelegd",
  "saldo vastgelegd gewenst",
  3,
  null,
  { code: "#N/A" },
])("de weergave %p bestaat niet", (view) => {
  expect(balanceBlock(view, tables)).toMatchObject({ code: "unknownView" });
});

test("lege cellen als null geven hetzelfde als omhulde", () => {
  expect(block("lijst", tablesNamed(names, null))).toEqual(block("lijst"));
});

describe("wat er misgaat, staat eronder", () => {
  const withDemand = (...row: readonly unknown[]) => block("saldo", [portfolio, supply, [...demand, row], settings]);

  test("een gezond register zegt niets", () => {
    expect(notes(block("saldo"))).toEqual([]);
  });

  test("een onleesbare cel maakt haar rolperiode onbekend, met haar plaats", () => {
    const answer = withDemand("P-2", "Jurist", "uren", "toegezegd", "ingevuld", "", "veel", "", "", "");
    expect(answer[2]).toEqual(["Jurist", "onbekend", 40, 50, 50]);
    expect(notes(answer)).toEqual([
      expect.stringMatching(/^Capaciteitsvraag, tabelrij 11, 2023-Q1: 'veel' .*\(G-19\)$/u),
    ]);
  });

  test("een getal als tekst telt mee en wordt gezegd; p.m. is geen 0", () => {
    const answer = withDemand("P-2", "Jurist", "uren", "toegezegd", "ingevuld", "", "12,5", "p.m.", "", "");
    expect(answer[2]).toEqual(["Jurist", 7.5, "onbekend", 50, 50]);
    expect(notes(answer)).toEqual([expect.stringContaining("tabelrij 11, 2023-Q1")]);
  });

  test("een rij van een onbekend nummer telt niet mee", () => {
    const answer = withDemand("P-99", "Jurist", "uren", "toegezegd", "ingevuld", "", 12, "", "", "");
    expect(answer[2]?.[1]).toBe(20);
    expect(notes(answer)).toEqual([expect.stringContaining("P-99")]);
  });

  test("een foutwaarde in een tabel is een bevinding", () => {
    const answer = withDemand({ code: "#N/A" }, "Jurist", "uren", "", "", "", 12, "", "", "");
    expect(answer[2]?.[1]).toBe(20);
    expect(notes(answer).join()).toContain("#N/A");
  });

  test("gelijke bevindingen staan op één regel, met hun plaatsen", () => {
    const bad = ["P-2", "Jurist", "uren", "toegezegd", "ingevuld", "", "veel", "veel", "", ""];
    const answer = block("saldo", [portfolio, supply, [...demand, bad, bad], settings]);
    expect(notes(answer)).toEqual([
      expect.stringMatching(
        /tabelrij 11, 2023-Q1: .* Zo ook: tabelrij 11, 2023-Q2, tabelrij 12, 2023-Q1 en tabelrij 12, 2023-Q2\.$/u,
      ),
    ]);
  });

  test("zonder Capaciteitsaanbod is de vraag bekend en het saldo niet", () => {
    const answer = block("lijst", [portfolio, demand, settings]);
    expect(answer).toContainEqual(["Jurist", "2023-Q1", "onbekend", 130, "onbekend", "onbekend", "onbekend"]);
    expect(notes(answer)).toEqual([expect.stringContaining("Capaciteitsaanbod ontbreekt in de formule")]);
  });

  test("zonder Instellingen zegt de laatste regel welke standaardwaarden gelden", () => {
    const answer = block("saldo", [portfolio, supply, demand]);
    expect(answer.at(-1)?.at(-1)).toBe(
      "Zonder Instellingen gelden de standaardwaarden: 1.400 uren per fte, 8 uren per dag, krap boven 90 % en de standaardstatussen.",
    );
  });

  test("een tabel die hier niets doet, wordt genoemd", () => {
    expect(notes(block("saldo", [...tables, ...tablesNamed(["Keuzes"])]))).toEqual([
      "Argument 6 (Keuzes) doet in deze functie niets.",
    ]);
  });

  test("alle regels zijn even breed, en geen cel is leeg", () => {
    for (const row of withDemand("P-99", "Jurist", "uren", "", "", "", "veel", "", "", "")) {
      expect(row).toHaveLength(5);
      expect(row.filter((value) => value === null || value === undefined)).toEqual([]);
    }
  });
});

describe("waar een kale 0 ook leeg kan zijn", () => {
  test("zegt het blok dat, en geeft geen getal", () => {
    const answer = block("saldo vastgelegd", tablesNamed(names, 0));
    expect(answer[2]).toEqual(["Jurist", 150 - 70, "onbekend", "onbekend", "onbekend"]);
    expect(notes(answer).join()).toContain("onbekend: 0 of leeg");
  });
});

test("20.000 rijen tellen allemaal mee", () => {
  const small = Array.from({ length: 20_000 }, () => [
    "P-2",
    "Jurist",
    "uren",
    "toegezegd",
    "ingevuld",
    "",
    0.01,
    "",
    "",
    "",
  ]);
  expect(block("saldo", [portfolio, supply, [...demand, ...small], settings])[2]).toEqual([
    "Jurist",
    20 - 200,
    40,
    50,
    50,
  ]);
});
