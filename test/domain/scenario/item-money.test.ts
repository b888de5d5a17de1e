import { addedMoney, itemMoney, movedMoney } from "../../../src/domain/scenario/item-money";
import { matchKey } from "../../../src/domain/matching";
import type { FinanceRow, InitiativeId } from "../../../src/domain/model";
import { pm } from "../../../src/domain/quantity";
import { aFinanceRow, aPortfolio } from "../../support/builders";

const id = matchKey("P-1") as InitiativeId;
const incidental = (year: number, cents: number) => ({ year, nature: "incidental", cents }) as const;

test("een item kost zijn lasten min zijn baten; een investering en dekking tellen niet mee", () => {
  const { money, isCertain } = itemMoney(
    aPortfolio({
      finances: [
        aFinanceRow("cost", { 2023: 1000 }),
        aFinanceRow("income", { 2023: 400 }),
        aFinanceRow("investment", { 2023: 9000 }),
        aFinanceRow("funding", { 2023: 600 }),
      ],
    }),
    id,
  );
  expect(addedMoney(money)).toEqual([incidental(2023, 60_000)]);
  expect(isCertain).toBe(true);
});

test("p.m. en een rij zonder aard maken dat niet alles bekend is", () => {
  const certain = (row: FinanceRow) => itemMoney(aPortfolio({ finances: [row] }), id).isCertain;
  expect(certain(aFinanceRow("cost", { 2023: pm }))).toBe(false);
  expect(certain(aFinanceRow("cost", { 2023: 100 }, { nature: null }))).toBe(false);
  expect(certain(aFinanceRow("funding", { 2023: pm }))).toBe(true);
});

test("een kwartaal later schuift een kwart van elk jaar een jaar op, op de cent", () => {
  // 100,01 euro: 25,0025 schuift op, dus 2500 cent, en 7501 blijft.
  expect(addedMoney(movedMoney([incidental(2023, 10_001), incidental(2024, 4_000)], 3))).toEqual([
    incidental(2023, 7_501),
    incidental(2024, 2_500 + 3_000),
    incidental(2025, 1_000),
  ]);
});

test("een jaar later schuift alles een jaar, en eerder kan ook", () => {
  expect(movedMoney([incidental(2023, 100)], 12)).toEqual([incidental(2024, 100)]);
  expect(addedMoney(movedMoney([incidental(2023, 100)], -6))).toEqual([incidental(2022, 50), incidental(2023, 50)]);
});

test("structureel gaat door, en wordt gezegd tot en met het laatste jaar van Financien", () => {
  const structural = (year: number, cents: number) => ({ year, nature: "structural", cents }) as const;
  expect(addedMoney(movedMoney([structural(2023, 100), structural(2024, 100)], 6))).toEqual([
    structural(2023, 50),
    structural(2024, 100),
  ]);
});
