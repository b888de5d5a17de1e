import { addedMoney, itemMoney, movedMoney, movedPlaces } from "../../../src/domain/scenario/item-money";
import { matchKey } from "../../../src/domain/matching";
import type { FinanceRow, InitiativeId } from "../../../src/domain/model";
import { pm } from "../../../src/domain/quantity";
import { aFinanceRow, aPortfolio } from "../../support/builders";

const id = matchKey("P-1") as InitiativeId;
const incidental = (year: number, cents: number) => ({ year, nature: "incidental", cents }) as const;

test("een item kost zijn lasten min zijn baten; een investering en dekking tellen niet mee", () => {
  const { money, open } = itemMoney(
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
  expect(open).toEqual([]);
});

test("van p.m. en van een rij zonder aard is niet alles bekend, en waarvan niet wordt gezegd", () => {
  const open = (row: FinanceRow) => itemMoney(aPortfolio({ finances: [row] }), id).open;
  expect(open(aFinanceRow("cost", { 2023: pm, 2024: 100 }))).toEqual([{ year: 2023, nature: "incidental" }]);
  expect(open(aFinanceRow("cost", { 2023: 100 }, { nature: null }))).toEqual([
    { year: 2023, nature: "incidental" },
    { year: 2023, nature: "structural" },
  ]);
  expect(open(aFinanceRow("funding", { 2023: pm }))).toEqual([]);
});

test("wat p.m. is, is dat ook in het jaar waar het heen schuift", () => {
  const years = (months: number) => movedPlaces([{ year: 2023, nature: "incidental" }], months).map(({ year }) => year);
  expect([years(3), years(12), years(-3)]).toEqual([[2023, 2024], [2024], [2022, 2023]]);
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

test("structureel dat eerder begint, houdt aan het eind niet op", () => {
  const structural = (year: number, cents: number) => ({ year, nature: "structural", cents }) as const;
  const asPlanned = [structural(2023, 100), structural(2024, 100)];
  // drie maanden eerder: een kwart van 2023 al in 2022, en 2023 en 2024 houden hun 100
  expect(addedMoney(movedMoney(asPlanned, -3))).toEqual([structural(2022, 25), ...asPlanned]);
  expect(addedMoney(movedMoney(asPlanned, -15))).toEqual([structural(2021, 25), structural(2022, 100), ...asPlanned]);
});
