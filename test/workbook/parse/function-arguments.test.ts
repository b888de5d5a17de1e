/** The tables of a formula, as Excel gives them to a function. */
import { answerSources } from "../../../src/domain/answer-sources";
import { numberArgument, type ParsedArguments, parseArguments } from "../../../src/workbook/parse/function-arguments";
import { found } from "../../support/raw-tables";

const portfolio = [
  ["Nr", "Naam", "Status"],
  ["P-1", "Dorpshuis (fictief)", "In uitvoering"],
];
const demand = [
  ["Nr", "Rol", "Wie", "2023-Q1"],
  ["P-1", "jurist", "", 12],
];
const supply = [
  ["Rol", "Capaciteitshouder", "2023-Q1"],
  ["jurist", "D. Bakker (fictief)", 40],
];
const settings = [
  ["Instelling", "Waarde"],
  ["Uren per fte", 1500],
];

const read = (...tables: readonly unknown[]) => parseArguments(tables, 2, answerSources.balance);
const parsed = (...tables: readonly unknown[]): ParsedArguments => {
  const answer = read(...tables);
  if ("code" in answer) throw new Error(JSON.stringify(answer));
  return answer;
};

test("tables are known by their headings, in any order", () => {
  for (const tables of [
    [portfolio, supply, demand, settings],
    [settings, demand, portfolio, supply],
  ]) {
    const { portfolio: register, issues, unused, absent } = parsed(...tables);
    expect(register.initiatives).toMatchObject([{ nr: "P-1" }]);
    expect(register.demand).toMatchObject([{ role: "jurist" }]);
    expect(register.supply).toMatchObject([{ role: "jurist" }]);
    expect(register.settings.hoursPerFte).toBe(1500);
    expect([issues, unused, absent]).toEqual([[], [], []]);
  }
});

test("what the answer would use and was not given is named, but for Instellingen", () => {
  expect(parsed(portfolio, demand).absent).toEqual(["Capaciteitsaanbod"]);
});

test("a table of the register that the answer has no use for is named with its argument", () => {
  const people = [
    ["Naam", "Functie"],
    ["A. Vos (fictief)", "collegelid"],
  ];
  expect(parsed(portfolio, people, demand, supply).unused).toEqual([{ argument: 3, table: "Personen" }]);
});

describe("no answer", () => {
  test.each([[[]], [[null]], [[undefined, null]], [[[[0]]]], [[[[null]], [[""]]]]])(
    "%j: no table was given",
    (tables) => {
      expect(read(...tables)).toEqual({ code: "noTables" });
      expect(parseArguments(null, 1, answerSources.triangle)).toEqual({ code: "noTables" });
    },
  );

  test("a range in which nothing stands", () => {
    expect(read(portfolio, [[null, null]])).toEqual({ code: "blankArgument", argument: 3 });
    expect(read(portfolio, [[0], [0]])).toEqual({ code: "blankArgument", argument: 3 });
  });

  test("only the data of a table, without its headings", () => {
    expect(read(portfolio, demand.slice(1))).toEqual({
      code: "notATable",
      argument: 3,
      begins: ["P-1", "jurist", "12"],
    });
  });

  test("a table that is not of the register, a single value", () => {
    expect(
      read([
        ["Onderdeel", "Bedrag"],
        ["zaal", 12],
      ]),
    ).toEqual({
      code: "notATable",
      argument: 2,
      begins: ["Onderdeel", "Bedrag"],
    });
    expect(read("Portfolio")).toEqual({ code: "notATable", argument: 2, begins: ["Portfolio"] });
  });

  test("the same table twice", () => {
    expect(read(portfolio, demand, portfolio)).toEqual({ code: "sameTable", arguments: [2, 4], table: "Portfolio" });
  });

  test("a needed table is missing: what each argument was read as is said", () => {
    expect(read(supply, portfolio)).toEqual({
      code: "tableMissing",
      tables: ["Capaciteitsvraag"],
      read: [
        { argument: 2, table: "Capaciteitsaanbod" },
        { argument: 3, table: "Portfolio" },
      ],
    });
  });
});

test("an argument that is left out between others is passed over, and counted", () => {
  expect(read(portfolio, null, demand, "Kees")).toMatchObject({ code: "notATable", argument: 5 });
});

describe("whole columns", () => {
  const wide = (blank: unknown, table: readonly (readonly unknown[])[], height: number) =>
    Array.from({ length: height }, (_, row) => Array.from({ length: 8 }, (_, column) => table[row]?.[column] ?? blank));

  test.each([0, null, ""])("blank rows and columns beside the table do not count, with %p for blank", (blank) => {
    const { portfolio: register, issues } = parsed(
      wide(blank, portfolio, 50),
      wide(blank, demand, 50),
      wide(blank, supply, 50),
    );
    expect(register.demand.map(({ figures }) => figures.length)).toEqual([1]);
    expect(issues).toEqual([]);
  });

  test("a column of a million blanks is no table", () => {
    const blanks = Array.from({ length: 1_048_576 }, () => [0]);
    expect(read(portfolio, demand, blanks)).toEqual({ code: "blankArgument", argument: 4 });
  });

  test("blank rows below the table tell that a 0 in it is a true 0", () => {
    const idle = [...supply, ["planner", "D. Bakker (fictief)", 0]];
    expect(parsed(portfolio, demand, wide(null, idle, 9)).portfolio.supply[1]?.figures[0]?.figure).toEqual({
      kind: "value",
      value: 0,
    });
  });
});

describe("cells", () => {
  const figure = (cell: unknown) => {
    const answer = parsed(portfolio, [demand[0], ["P-1", "jurist", "", cell]]);
    return [answer.portfolio.demand[0]?.figures[0]?.figure.kind, found(answer)];
  };

  test("an error value has its code, and becomes a finding in its place; row 1 is that of the headings", () => {
    expect(figure({ type: "Error", code: "#N/A" })).toEqual(["unreadable", ["G-15 @ D2"]]);
    expect(figure({ type: "Error", basicValue: "#REF!" })).toEqual(["unreadable", ["G-15 @ D2"]]);
  });

  test("a data type is the plain value that it has, and else an error", () => {
    expect(figure({ type: "FormattedNumber", basicValue: 8 })).toEqual(["value", []]);
    expect(figure({ type: "Entity", text: "Amsterdam" })).toEqual(["unreadable", ["G-15 @ D2"]]);
  });
});

test.each([
  ["K-1", "K-1"],
  [" K-1 ", "K-1"],
  [12, "12"],
  [3.1, "3.1"],
  [null, ""],
  [undefined, ""],
  [0, ""],
  ["", ""],
  [{ code: "#N/A" }, "#N/A"],
])("the number %p is %p", (given, number) => {
  expect(numberArgument(given)).toBe(number);
});
