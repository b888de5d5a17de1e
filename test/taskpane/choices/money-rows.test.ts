import type { MoneyNature } from "../../../src/domain/model";
import type { YearMoney } from "../../../src/domain/scenario/item-money";
import { moneyRows, moneyTotals } from "../../../src/taskpane/choices/money-rows";

const of = (year: number, nature: MoneyNature, cents: number): YearMoney => ({ year, nature, cents });
const rows = (money: readonly YearMoney[]): readonly string[] =>
  moneyRows(money, 2023).map(({ year, incidental, structural }) => `${year} ${incidental} ${structural}`);

test("het begrotingsjaar en drie jaren erna, ook zonder bedrag", () => {
  expect(rows([of(2024, "incidental", 500), of(2024, "structural", -20)])).toEqual([
    ...["2023 0 0", "2024 500 -20", "2025 0 0", "2026 0 0"],
  ]);
});

test("een bedrag in een ander jaar valt niet weg", () => {
  expect(rows([of(2022, "structural", 7), of(2028, "incidental", 9)])).toEqual([
    ...["2022 0 7", "2023 0 0", "2024 0 0", "2025 0 0", "2026 0 0", "2028 9 0"],
  ]);
});

test("alle jaren samen, per aard", () => {
  expect(moneyTotals([of(2023, "incidental", 5), of(2028, "incidental", -9), of(2024, "structural", 3)])).toEqual({
    ...{ incidental: -4, structural: 3 },
  });
});
