import { recogniseLists } from "../../../../src/workbook/parse/list/recognise-lists";
import { gridOf, kindsOf } from "../../../support/lists/grid";
import { investments, priorities } from "../../../support/lists/hand-made";

test("een DPL: titel, koppen, groepen, nummers die per groep opnieuw beginnen, subtotalen, totaal en noot", () => {
  const [one, two, three] = [
    "Prioriteit 1: onontkoombaar",
    "Prioriteit 2: bestuursprogramma",
    "Prioriteit 3: wenselijk",
  ];
  expect(kindsOf(priorities.rows)).toEqual([
    [
      ...["1 title", "2 title", "3 empty", "4 heading"],
      ...["5 group", `6 data (${one})`, `7 data (${one})`, `8 subtotal (${one})`],
      ...["9 group", `10 data (${two})`, `11 data (${two})`, `12 data (${two})`, `13 subtotal (${two})`],
      ...["14 group", `15 data (${three})`, `16 data (${three})`, `17 subtotal (${three})`],
      ...["18 total", "19 empty", "20 note"],
    ],
  ]);
});

test("een MJIP met groepen in de eerste kolom", () => {
  expect(kindsOf(investments.rows)).toEqual([
    [
      ...["1 title", "2 heading", "3 group", "4 data (Onderwijs)", "5 subtotal (Onderwijs)"],
      ...["6 group", "7 data (Wegen)", "8 data (Wegen)", "9 subtotal (Wegen)", "10 total"],
    ],
  ]);
});

test("twee lijsten onder elkaar: een lege regel scheidt de noot van de eerste van de titel van de tweede", () => {
  expect(
    kindsOf([
      ["Projectnaam", "Projectleider", "Startdatum"],
      ["Haven", "A. Vos (fictief)", 44927],
      ["Brug", "B. Smit (fictief)", null],
      ["* nog te bespreken"],
      [],
      ["Wie is wie"],
      [],
      ["Naam", "Functie"],
      ["A. Vos (fictief)", "projectleider"],
    ]),
  ).toEqual([
    ["1 heading", "2 data", "3 data", "4 note"],
    ["5 empty", "6 title", "7 empty", "8 heading", "9 data"],
  ]);
});

test("twee lijsten naast elkaar, elk met eigen rijen", () => {
  const lists = recogniseLists(
    gridOf({
      name: "Blad1",
      rows: [
        ["Projecten", null, null, "Personen", null],
        ["Nr", "Naam", null, "Naam", "Functie"],
        ["P-1", "Haven", null, "A. Vos (fictief)", "wethouder"],
        ["P-2", "Brug", null, null, null],
      ],
    }),
  );
  expect(lists.map(({ firstColumn, headings }) => [firstColumn, headings])).toEqual([
    [0, ["Nr", "Naam"]],
    [3, ["Naam", "Functie"]],
  ]);
  expect(lists.map(({ rows }) => rows.map(({ kind }) => kind))).toEqual([
    ["title", "heading", "data", "data"],
    ["title", "heading", "data"],
  ]);
});

test("koppen in twee rijen, met jaren onder een kop die over meer kolommen gaat", () => {
  const [list] = recogniseLists(
    gridOf({
      name: "Blad1",
      rows: [
        ["Nr.", "Onderwerp", "Structureel", null, "Incidenteel", null],
        [null, null, 2023, 2024, 2023, 2024],
        [1, "Haven", 10, 10, 5, null],
      ],
    }),
  );
  expect(list?.headings).toEqual([
    ...["Nr.", "Onderwerp", "Structureel 2023", "Structureel 2024", "Incidenteel 2023", "Incidenteel 2024"],
  ]);
  expect(list?.rows.map(({ kind, reason }) => [kind, reason])).toEqual([
    ["heading", "upperHeadings"],
    ["heading", "knownHeadings"],
    ["data", "filledIn"],
  ]);
});

test("jaren boven Structureel en Incidenteel", () => {
  const [list] = recogniseLists(
    gridOf({
      name: "Blad1",
      rows: [
        ["Bestuursprogramma"],
        [null, null, "2023", null, "2024", null],
        ["Nr", "Onderwerp", "Structureel", "Incidenteel", "Structureel", "Incidenteel"],
        ["1", "Haven", 10, 10, 5, 5],
      ],
    }),
  );
  expect(list?.headings).toEqual([
    ...["Nr", "Onderwerp", "Structureel 2023", "Incidenteel 2023", "Structureel 2024", "Incidenteel 2024"],
  ]);
  expect(list?.rows.map(({ kind }) => kind)).toEqual(["title", "heading", "heading", "data"]);
});

test("herhaalde koppen per groep horen bij één lijst; wat erboven staat is de groep", () => {
  expect(
    kindsOf([
      ["Prioriteitenlijst"],
      ["Prioriteit 1"],
      ["Nr.", "Onderwerp", "Structureel", "Incidenteel"],
      [1, "Haven", 10, null],
      [null, "Subtotaal", 10, null],
      [],
      ["Prioriteit 2"],
      ["Nr.", "Onderwerp", "Structureel", "Incidenteel"],
      [1, "Brug", 5, null],
      [null, "Subtotaal", 5, null],
      [null, "Totaal", 15, null],
    ]),
  ).toEqual([
    [
      ...[
        "1 title",
        "2 group",
        "3 heading",
        "4 data (Prioriteit 1)",
        "5 subtotal (Prioriteit 1)",
        "6 empty",
        "7 group",
      ],
      ...["8 heading (Prioriteit 2)", "9 data (Prioriteit 2)", "10 subtotal (Prioriteit 2)", "11 total"],
    ],
  ]);
});

test("een kop die niemand kent: de eerste rij met verschillende korte teksten boven ingevulde rijen", () => {
  const [list] = recogniseLists(
    gridOf({
      name: "Blad1",
      rows: [["Wensen van de dorpen"], ["Kenmerk", "Betreft"], ["a1", "Speeltuin"], ["a2", "Bankje"]],
    }),
  );
  expect(list?.headings).toEqual(["Kenmerk", "Betreft"]);
  expect(list?.rows.map(({ kind, reason }) => [kind, reason])).toEqual([
    ["title", "aboveHeadings"],
    ["heading", "likelyHeadings"],
    ["data", "filledIn"],
    ["data", "filledIn"],
  ]);
});

describe("een rij is", () => {
  const of = (...cells: readonly (string | number | null)[]): string | undefined =>
    kindsOf([
      ["Nr", "Naam", "Structureel", "Incidenteel"],
      [1, "Haven", 10, null],
      cells,
      [2, "Brug", 10, null],
      [null, "Totaal", 20, null],
    ])[0]?.[2]?.replace(/^3 /u, "");

  test.each([
    ["data, ook als haar onderwerp met Totaal begint", [3, "Totaal vernieuwen sporthal", 10], "data"],
    ["data, als haar naam één woord met totaal is", [null, "Totaalaanpak", 10], "data"],
    ["een subtotaal, ook als dat Totaal heet en er nog rijen volgen", [null, "Totaal groep 1", 10], "subtotal"],
    ["een subtotaal, met haar groep erbij", [null, "Sub-totaal prioriteit 1:", 10], "subtotal"],
    ["een groep, als er alleen een tekst staat en er rijen volgen", ["Wonen"], "group"],
    ["een groep, ook in de kolom van de naam", [null, "Wonen:"], "group"],
    ["een groep, met nummer en naam", ["Prioriteit 2", "Wonen"], "group"],
    ["data, als er een nummer bij staat en nog geen bedrag", [3, "Wonen"], "data"],
    ["een noot, als zij een zin is", [null, "De bedragen zijn nog niet met de controller besproken."], "note"],
    ["een noot, als zij met een sterretje begint", ["* inclusief btw"], "note"],
    ["een noot, als zij achter de naam staat", [null, null, null, "volgt"], "note"],
    ["leeg", [null, " ", ""], "empty"],
    ["opnieuw de koppen", ["NR.", "naam", "Structureel", "incidenteel"], "heading"],
  ])("%s", (_, cells, kind) => expect(of(...cells)?.replace(/ \(.*/u, "")).toBe(kind));
});

test("onder het totaal is niets meer een rij van de lijst", () => {
  expect(
    kindsOf([
      ["Nr", "Onderwerp", "Structureel", "Incidenteel"],
      [1, "Haven", 10, null],
      [null, "Afronding", 1, null],
      [null, "Totaal", 11, null],
      [null, "Beschikbare ruimte", 50, null],
    ]),
  ).toEqual([["1 heading", "2 data", "3 data", "4 total", "5 note"]]);
});

test.each([
  ["losse woorden", [["Naam"], ["Haven"], ["Brug"]]],
  [
    "cijfers zonder koppen",
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
  ],
  ["koppen zonder rijen", [["Nr", "Naam", "Status"]]],
])("%s is geen lijst", (_, rows) => expect(kindsOf(rows)).toEqual([]));
