/** What BESLUITBLAD spills, of the small register on 1 October 2022. */
import { dayOf } from "../../../src/domain/quantity";
import type { Block } from "../../../src/workbook/block/block";
import { decisionBlock } from "../../../src/workbook/block/decision-block";
import { type Blank, type Matrix, tablesNamed } from "../../support/formula-tables";

const names = [
  ...["Portfolio", "Keuzes", "Alternatieven", "Financien", "Capaciteitsaanbod", "Capaciteitsvraag", "Instellingen"],
];
const tables = tablesNamed(names);
const [portfolio, choices, alternatives, finances, supply, demand, settings] = tables as readonly [
  ...[Matrix, Matrix, Matrix, Matrix, Matrix, Matrix, Matrix],
];
const on = dayOf(2022, 10, 1);

const block = (number: unknown, ...given: readonly Matrix[]): Block => {
  const answer = decisionBlock(number, given, on);
  if ("code" in answer) throw new Error(JSON.stringify(answer));
  return answer;
};
const texts = (answer: Block, part: string): readonly unknown[] =>
  answer.filter(([first]) => first === part).map(([, text]) => text);

/** Keuzes with another value in a column of its only row. */
const chosen = (heading: string, value: unknown): Matrix => {
  const column = choices[0]!.indexOf(heading);
  return [choices[0]!, choices[1]!.map((cell, at) => (at === column ? value : cell))];
};
const withChoices = (given: Matrix) => [portfolio, given, alternatives, finances, supply, demand, settings];

test("het blad van een keuze in twee kolommen", () => {
  const answer = block("K-1", ...tables);
  expect(answer[0]).toEqual(["Onderdeel", "Tekst"]);
  for (const row of [
    ["Besluitblad", "K-1"],
    ["Onderwerp", "Zwembad in 2023 of later (fictief)"],
    ["Voor", "college · besluit nodig vóór 01-12-2022"],
    ["Voorgesteld besluit 1", "In te stemmen met renovatie vanaf april 2023"],
    ["Voorgesteld besluit 2", "De raad voor te stellen hiervoor € 300.000 beschikbaar te stellen"],
    ["niet doen: Uren", "20 uur"],
    ["faseren: Incidenteel 2024", "€ 120.000"],
    ["faseren: Aanbevolen", "ja"],
    ["extra middelen: Beschrijving", "Alles in één keer."],
    ["Advies", "Aanbevolen: faseren."],
    ["Advies MT", "Kies voor faseren"],
    ["Aanleiding", "Het bad voldoet niet meer aan de eisen."],
    ["Argumenten 1.2", "De aannemer kan in april beginnen"],
    ["P-4", "Zwembad De Kolk (fictief)"],
    ["P-4: Gevraagde capaciteit", "Projectleider: 2023 480 uur"],
    ["P-4: lasten incidenteel 2023", "€ 180.000"],
    ["Evaluatie", "niet ingevuld"],
    ["Stand van 01-10-2022", ""],
  ]) {
    expect(answer).toContainEqual(row);
  }
  expect(texts(answer, "Ontbreekt")).toEqual([]);
  expect(answer.every((row) => row.length === 2 && row.every((text) => typeof text === "string"))).toBe(true);
});

test("het Nr van een item geeft de keuze erover, ook als het als getal getypt is", () => {
  expect(block("p-4", ...tables)).toEqual(block("K-1", ...tables));
  const numbered = [
    [...portfolio[0]!],
    [42, "Speeltuin (fictief)", ...Array<string>(portfolio[0]!.length - 2).fill("")],
  ];
  expect(texts(block(42, numbered), "Onderwerp")).toEqual(["Speeltuin (fictief)"]);
});

test("wat ontbreekt, staat in rijen; het blad is dan een concept", () => {
  const answer = block("K-1", ...withChoices(chosen("Argumenten", "")));
  expect(texts(answer, "Ontbreekt")).toEqual(["De argumenten ontbreken."]);
  expect(texts(answer, "Let op")).toEqual(["Concept, niet compleet: 1 punt ontbreekt."]);
});

test("een item zonder keuze krijgt een blad van zichzelf, met wat eraan ontbreekt", () => {
  const answer = block("P-6", ...tables);
  expect(texts(answer, "Onderwerp")).toEqual(["Zorg dichterbij (fictief)"]);
  expect(texts(answer, "Ontbreekt")[0]).toContain("nog geen rij in Keuzes");
});

test("wat besloten is, staat erop; bij een open keuze geen lege regels", () => {
  expect(texts(block("K-1", ...tables), "Besluit")).toEqual([]);
  const decided = [...choices.map((row, at) => [...row, at === 0 ? "Besluit" : "Akkoord met faseren"])];
  const column = choices[0]!.indexOf("Status");
  const done = decided.map((row, at) => row.map((cell, index) => (at === 1 && index === column ? "besloten" : cell)));
  expect(texts(block("K-1", ...withChoices(done)), "Besluit")).toEqual(["Akkoord met faseren"]);
});

test("de dag beslist of de datum voorbij is", () => {
  const answer = decisionBlock("K-1", tables, dayOf(2022, 12, 2));
  if ("code" in answer) throw new Error(answer.code);
  expect(texts(answer, "Ontbreekt")).toEqual(["De datum waarop besloten moest zijn, 01-12-2022, is voorbij."]);
});

test("van wat geheim is, staat er alleen een verwijzing, hoe het nummer ook gevraagd wordt", () => {
  const secret = chosen("Openbaarheid", "geheim").map((row) => row.map((cell) => (cell === "open" ? "zoek" : cell)));
  for (const number of ["K-1", "P-4"]) {
    const answer = block(number, ...withChoices(secret));
    expect(answer.map(([part]) => part)).toEqual([
      ...["Onderdeel", "Besluitblad", "Let op", "Zaaknummer", "Voor", "Besluit nodig vóór", "Besluitnummer"],
      ...["Datum besluit", "Stand van 01-10-2022"],
    ]);
    expect(JSON.stringify(answer)).not.toContain("Zwembad");
    expect(JSON.stringify(answer)).not.toContain("zoek");
  }
});

test("een onleesbaar bedrag staat er als onleesbaar, met zijn plaats; van een andere keuze staat er niets", () => {
  const broken = alternatives.map((row, at) => row.map((cell, index) => (at === 2 && index === 4 ? "duur" : cell)));
  const other = choices.map((row, at) =>
    at === 1 ? ["K-2", "Ander onderwerp (fictief)", ...row.slice(2, 4), "ooit", ...row.slice(5)] : row,
  );
  const answer = block("K-1", portfolio, [...choices, other[1]!], broken, finances, supply, demand, settings);
  expect(texts(answer, "faseren: Incidenteel 2023")).toEqual(["onleesbaar"]);
  expect(texts(answer, "Let op").at(-1)).toMatch(/^Alternatieven, tabelrij 3, Incidenteel 2023: 'duur' /u);
  expect(JSON.stringify(answer)).not.toContain("ooit");
});

test("welke tabellen niet zijn meegegeven en welke standaardwaarden gelden, staat onderaan", () => {
  expect(texts(block("P-6", portfolio), "Let op").slice(1)).toEqual([
    "Capaciteitsaanbod, Capaciteitsvraag, Financien, Keuzes en Alternatieven ontbreken in de formule; wat daarin staat, telt hier niet mee.",
    "Zonder Instellingen gelden de standaardwaarden: begrotingsjaar 2023, 1.400 uren per fte, 8 uren per dag, krap boven 90 % en de standaardstatussen.",
  ]);
});

test.each<Blank>([null])("met %p voor een lege cel is het antwoord hetzelfde", (blank) => {
  expect(block("K-1", ...tablesNamed(names, blank))).toEqual(block("K-1", ...tables));
});

describe("geen antwoord", () => {
  test("zonder nummer", () => {
    expect(decisionBlock("", tables, on)).toEqual({ code: "noNumber" });
    expect(decisionBlock(null, tables, on)).toEqual({ code: "noNumber" });
  });

  test("een nummer dat nergens staat, met wat bedoeld kan zijn", () => {
    expect(decisionBlock("K1", tables, on)).toMatchObject({
      ...{ code: "unknownNumber", number: "K1", suggestions: ["K-1"], choicesGiven: true },
    });
    expect(decisionBlock("K-1", [portfolio], on)).toMatchObject({ code: "unknownNumber", choicesGiven: false });
  });

  test("zonder Portfolio", () => {
    expect(decisionBlock("K-1", [choices], on)).toMatchObject({ code: "tableMissing", tables: ["Portfolio"] });
  });
});
