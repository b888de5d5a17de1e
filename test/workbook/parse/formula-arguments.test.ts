/** A blank cell reaches a formula as 0 (desktop) or as null (web), and as "" where the formula wraps it. */
import type { RawCell } from "../../../src/workbook/raw-table";
import { found, read } from "../../support/raw-tables";

const demand = (blank: RawCell, figure: RawCell = 12) =>
  read(
    {
      demand: [
        ["Nr", "Rol", "Eenheid", "Toezegging", "Wie", "2023-Q1", "2023-Q2"],
        ["P-1", "jurist", blank, blank, blank, figure, 3],
        Array<RawCell>(7).fill(blank),
      ],
    },
    "zeroOrNull",
  );

test.each([0, null, ""])("%p in a text or choice column is blank, and so is a row of it", (blank) => {
  const parsed = demand(blank);
  expect(parsed.portfolio.demand).toMatchObject([
    {
      role: "jurist",
      unit: "hours",
      commitment: null,
      who: "",
      figures: [{ figure: { value: 12 } }, { figure: { value: 3 } }],
    },
  ]);
  expect(parsed.issues).toEqual([]);
});

test.each([null, ""])("where blanks show as %p, a 0 in a number column is a 0", (blank) => {
  expect(demand(blank, 0).portfolio.demand[0]?.figures[0]?.figure).toEqual({ kind: "value", value: 0 });
});

test("where blanks are 0, a 0 in a number column is said to be 0 or blank, and is no value", () => {
  const parsed = demand(0, 0);
  expect(parsed.portfolio.demand[0]?.figures[0]?.figure).toEqual({ kind: "unreadable" });
  expect(found(parsed)).toEqual(["G-17 @ F2"]);
});

test("a null in one table tells that the 0s of the others are true", () => {
  const parsed = read(
    {
      people: [
        ["Naam", "Functie", "Afdeling"],
        ["A. Vos (fictief)", "controller", null],
      ],
      demand: [
        ["Nr", "Rol", "2023-Q1"],
        ["P-1", "jurist", 0],
      ],
    },
    "zeroOrNull",
  );
  expect(parsed.portfolio.demand[0]?.figures[0]?.figure).toEqual({ kind: "value", value: 0 });
  expect(parsed.issues).toEqual([]);
});

test("a table in which nothing is blank is read as the others: they show that the formula wraps", () => {
  const tables = (who: RawCell, role: RawCell = "planner") =>
    read(
      {
        supply: [
          ["Rol", "Capaciteitshouder", "2023-Q1"],
          ["jurist", "D. Bakker (fictief)", 0],
          [role, "D. Bakker (fictief)", 30],
        ],
        demand: [
          ["Nr", "Rol", "Wie", "2023-Q1"],
          ["P-1", "jurist", who, 12],
        ],
      },
      "zeroOrNull",
    );
  const idle = (parsed: ReturnType<typeof tables>) => parsed.portfolio.supply[0]?.figures[0]?.figure.kind;
  expect(idle(tables(""))).toBe("value");
  expect(idle(tables("E. Mulder (fictief)"))).toBe("unreadable");
  expect(idle(tables("", 0))).toBe("unreadable");
});

test("a needed number that is 0 is not missing", () => {
  const criteria = [
    ["Criterium", "Gewicht", "Richting", "Laagste", "Hoogste"],
    ["Draagvlak", 1, "", 0, 10],
  ] as const;
  expect(read({ criteria }, "zeroOrNull").issues).toEqual([]);
  expect(read({ criteria }).issues).toEqual([]);
});

test("a 0 is no direction, and leaves the weight", () => {
  const criteria = [
    ["Criterium", "Gewicht", "Richting", "Laagste", "Hoogste"],
    ["Draagvlak", 1, 0, 1, 10],
  ] as const;
  expect(read({ criteria }, "zeroOrNull").portfolio.criteria).toMatchObject([
    { direction: "higher", weight: { kind: "value", value: 1 } },
  ]);
});

test("in a workbook a 0 in a text column is the text 0", () => {
  expect(
    read({
      demand: [
        ["Nr", "Rol", "2023-Q1"],
        [0, "jurist", 0],
      ],
    }).portfolio.demand,
  ).toMatchObject([{ nr: "0" }]);
});
