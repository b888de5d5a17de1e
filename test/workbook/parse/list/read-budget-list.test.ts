import { pmPosts } from "../../../../src/domain/budget-list";
import { budgetListOf, foundIn, linesIn } from "../../../support/lists/budget-list";
import { investments, priorities, withCells } from "../../../support/lists/hand-made";

test("een DPL wordt gelezen met groep, nummer, onderwerp en bedragen; alles klopt", () => {
  const { list, issues } = budgetListOf(priorities);
  expect(list).toMatchObject({
    kind: "priorities",
    sheet: "DPL",
    title: "Dynamische Prioriteiten Lijst, begroting 2023",
  });
  expect(list.columns.map(({ field, letters, factor }) => [field, letters, factor])).toEqual([
    ["structural", "C", 1],
    ["incidental", "D", 1],
  ]);
  expect(linesIn(list)).toEqual([
    "Prioriteit 1: onontkoombaar 1: 80000 | 250000",
    "Prioriteit 1: onontkoombaar 2: 20000 | empty",
    "Prioriteit 2: bestuursprogramma 1: 25500 | empty",
    "Prioriteit 2: bestuursprogramma 1.1: empty | 37500",
    "Prioriteit 2: bestuursprogramma 2: empty | 25000",
    "Prioriteit 3: wenselijk 3.1: empty | 15000",
    "Prioriteit 3: wenselijk 4.4: pm | pm",
  ]);
  expect(list.groups.map(({ subtotal }) => subtotal?.row)).toEqual([8, 13, 17]);
  expect(list.total?.row).toBe(18);
  expect(list.sign).toEqual({ says: "costPositive", row: 2 });
  expect(pmPosts(list)).toBe(2);
  expect(issues).toEqual([]);
});

test("een MJIP wordt gelezen; alles klopt", () => {
  const { list, issues } = budgetListOf(investments);
  expect(linesIn(list)).toEqual(["Onderwijs 1: 1200000 | 66000", "Wegen 1: 350000 | 17500", "Wegen 2: 90000 | 9900"]);
  expect(issues).toEqual([]);
});

test("een subtotaal dat niet klopt is één bevinding, met beide bedragen en haar plaats", () => {
  const [issue, ...more] = budgetListOf(withCells(priorities, { C8: 110000 })).issues;
  expect(more).toEqual([]);
  expect(issue).toEqual({
    code: "L-1",
    of: { kind: "subtotal", group: "Prioriteit 1: onontkoombaar" },
    heading: "Structureel",
    printed: 11_000_000,
    added: 10_000_000,
    severity: "now",
    where: { kind: "cell", sheet: "DPL", row: 8, column: "Structureel", address: "C8" },
  });
});

test.each([
  ["een rij die veranderd is, in subtotaal en totaal", { D7: 5000 }, ["L-1 @ D8", "L-1 @ D18"]],
  ["een totaal dat niet klopt", { D18: 327000 }, ["L-1 @ D18"]],
  ["een subtotaal dat leeg is", { C13: null }, ["L-3 @ C13"]],
  ["een subtotaal dat p.m. zegt naast bedragen", { C13: "p.m." }, ["L-3 @ C13"]],
  ["een nummer dat twee keer in een groep staat", { A7: 1 }, ["L-4 @ 7:7"]],
  ["een rij zonder nummer", { A7: null }, ["L-5 @ 7:7"]],
  ["een p.m. in plaats van een bedrag", { C11: "p.m." }, []],
  ["duizenden in tekst", { C6: "80.000", D6: "€ 250.000" }, ["G-18 @ C6", "G-18 @ D6"]],
  ["een bedrag dat niet te lezen is: dan is niets te vergelijken", { C6: "veel" }, ["G-19 @ C6"]],
  ["een bedrag dat twee dingen kan zijn", { C6: "80.00" }, ["G-20 @ C6"]],
] as const)("%s", (_, cells, found) => expect(foundIn(withCells(priorities, cells))).toEqual(found));

test("dezelfde tekens als de instelling, en het omgekeerde", () => {
  expect(foundIn(priorities, "costPositive")).toEqual([]);
  expect(foundIn(priorities, "costNegative")).toEqual(["L-6 @ 2:2"]);
  expect(foundIn(investments, "costNegative")).toEqual([]);
});

describe("x € 1.000", () => {
  const inThousands = (total: number, ...rounding: readonly (string | number | null)[][]) => ({
    name: "DPL",
    rows: [
      ["Bedragen x € 1.000"],
      ["Nr.", "Onderwerp", "Structureel", "Incidenteel"],
      [1, "Haven (fictief)", 12, null],
      [2, "Brug (fictief)", 13, null],
      ...rounding,
      [null, "Totaal:", total, null],
    ],
  });

  test("geldt voor elk bedrag", () => {
    const { list, issues } = budgetListOf(inThousands(25));
    expect(linesIn(list)).toEqual([" 1: 12000 | empty", " 2: 13000 | empty"]);
    expect(issues).toEqual([]);
  });

  test("een verschil dat door afronding kan komen, is er een van afronding: hooguit een half duizendtal per getal", () => {
    expect(foundIn(inThousands(26))).toEqual(["L-2 @ C5"]);
    expect(foundIn(inThousands(27))).toEqual(["L-1 @ C5"]);
  });

  test("een rij Afronding maakt rijen en totaal gelijk, en heeft geen nummer nodig", () =>
    expect(foundIn(inThousands(26, [null, "Afronding", 1, null]))).toEqual([]));

  test("staat ook in een kop, voor die kolom alleen", () => {
    const { list } = budgetListOf({
      name: "DPL",
      rows: [
        ["Nr.", "Onderwerp", "Structureel (x € 1.000)", "Incidenteel"],
        [1, "Haven (fictief)", 12, 500],
      ],
    });
    expect(linesIn(list)).toEqual([" 1: 12000 | 500"]);
  });
});

test("wie andere koppen heeft, is geen DPL of MJIP", () =>
  expect(() =>
    budgetListOf({
      name: "X",
      rows: [
        ["Nr", "Naam", "Status"],
        [1, "Haven", "Idee"],
      ],
    }),
  ).toThrow());
