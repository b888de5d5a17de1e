/** What is read of a hand-made list and written again is the same list; and what is written agrees with itself. */
import { type BudgetList, pmPosts } from "../../../src/domain/budget-list";
import { cents, dayOf, value } from "../../../src/domain/quantity";
import { withWorkbook } from "../../../src/workbook/excel/with-workbook";
import { renderBudgetList } from "../../../src/workbook/render/budget-list-sheet";
import { openWorkbook, sheetNames, sheetValues } from "../../support/driver";
import { budgetListOf, linesIn } from "../../support/lists/budget-list";
import { investments, priorities, withCells } from "../../support/lists/hand-made";
import type { SheetInput } from "../../support/xlsx/book";

const stamp = { on: dayOf(2022, 10, 1), municipality: "Voorbeeld (fictief)", stale: '=""' };

/** Writes the list in a workbook and gives the cells of its sheet. */
const written = async (list: BudgetList): Promise<SheetInput> => {
  await openWorkbook();
  const remarks = { sign: "costPositive", shows: "Bedragen in euro's.", posts: pmPosts(list), notes: [] } as const;
  const plan = renderBudgetList(list, remarks, stamp);
  await withWorkbook("test", async (workbook) => workbook.writeSheets(await workbook.find(), [plan]));
  const name = (await sheetNames()).at(-1) ?? "";
  return { name, rows: (await sheetValues(name)) as SheetInput["rows"] };
};

/** The rows from the headings to the total, in the columns of the layout. */
const layoutOf = ({ rows }: SheetInput): readonly unknown[] => {
  const first = rows.findIndex(([nr]) => nr === "Nr.");
  const last = rows.findIndex((cells) => cells.includes("Totaal:"));
  return rows.slice(first, last + 1).map((cells) => Array.from({ length: 4 }, (_, column) => cells[column] ?? ""));
};

test("een DPL: gelezen, opgeteld en gelijk teruggeschreven", async () => {
  const { list } = budgetListOf(priorities);
  const again = await written(list);
  expect(layoutOf(again)).toEqual(layoutOf(priorities));
  const reread = budgetListOf(again);
  expect(linesIn(reread.list)).toEqual(linesIn(list));
  expect(reread.issues).toEqual([]);
  expect(again.rows.flat()).toContain("Alle sommen zijn exclusief 2 p.m.-posten.");
});

test("een MJIP: gelezen, opgeteld en gelijk teruggeschreven, met de groepen in de kolom van het onderwerp", async () => {
  const { list } = budgetListOf(investments);
  const moved = {
    ...investments,
    rows: investments.rows.map((cells) =>
      typeof cells[0] === "string" && cells[0] !== "Nr." ? [null, cells[0], ...cells.slice(2)] : cells,
    ),
  };
  expect(layoutOf(await written(list))).toEqual(layoutOf(moved));
});

test.each([
  ["een subtotaal dat niet klopt", withCells(priorities, { C8: 110000 })],
  ["duizenden in tekst", withCells(priorities, { C6: "80.000", D6: "€ 250.000,-" })],
])("%s: teruggeschreven zoals het hoort", async (_, sheet) => {
  const again = await written(budgetListOf(sheet).list);
  expect(layoutOf(again)).toEqual(layoutOf(priorities));
});

test("een bedrag dat p.m. wordt, blijft p.m. en telt niet als 0", async () => {
  const again = await written(budgetListOf(withCells(priorities, { C10: "PM" })).list);
  const expected = withCells(priorities, { C10: "p.m.", C13: "p.m.", C18: 100000 });
  expect(layoutOf(again)).toEqual(layoutOf(expected));
  expect(again.rows.flat()).toContain("Alle sommen zijn exclusief 3 p.m.-posten.");
});

test("wat in duizenden staat, wordt in duizenden geschreven, met wat afronding overlaat in een rij", async () => {
  const { list } = budgetListOf(investments);
  const inThousands = {
    ...list,
    columns: list.columns.map((column) => ({ ...column, factor: 1000 })),
    groups: list.groups.map((group) => ({
      ...group,
      // 350.400 + 90.400 = 440.800: afgerond 350 + 90 en 441
      lines: group.lines.map((line) => ({
        ...line,
        amounts:
          group.name === "Wegen"
            ? [value(cents(line.nr === "1" ? 35_040_000 : 9_040_000)), value(cents(0))]
            : line.amounts,
      })),
    })),
  };
  const again = await written(inThousands);
  const rows = again.rows.map((cells) => cells.slice(0, 4));
  expect(rows).toContainEqual(["Nr.", "Onderwerp", "Investering (x € 1.000)", "Structureel (x € 1.000)"]);
  expect(rows).toContainEqual([1, "Rotonde (fictief)", 350, 0]);
  expect(rows).toContainEqual([2, "Brug (fictief)", 90, 0]);
  expect(rows).toContainEqual(["", "Afronding", 1, ""]);
  expect(rows).toContainEqual(["", "Subtotaal:", 441, 0]);
  expect(rows).toContainEqual(["", "Totaal:", 1641, 66]);
  expect(budgetListOf(again).issues).toEqual([]);
});
