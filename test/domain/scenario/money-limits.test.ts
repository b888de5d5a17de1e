import { moneyLimits } from "../../../src/domain/scenario/money-limits";
import { matchKey } from "../../../src/domain/matching";
import type { InitiativeId } from "../../../src/domain/model";
import { type Figure, aFinanceRow, anInitiative, aPortfolio, aResource, aWish } from "../../support/builders";
import { pm } from "../../../src/domain/quantity";

const id = (nr: string) => matchKey(nr) as InitiativeId;
const fixed = new Set([id("P-1")]);

/** Ruimte 1000 in 2023 tot en met 2026, waarvan P-1 300 neemt in 2023; P-2 vraagt 400 in 2023. */
const register = (room: Readonly<Record<number, Figure>> = { 2023: 1000, 2024: 1000, 2025: 1000, 2026: 1000 }) =>
  aPortfolio({
    initiatives: [anInitiative({ nr: "P-1" }), aWish("P-2")],
    resources: [aResource("Ruimte", room, { nature: "incidental" })],
    finances: [
      aFinanceRow("funding", { 2023: 300 }, { nr: "P-1", source: "Ruimte" }),
      aFinanceRow("funding", { 2023: 400 }, { nr: "P-2", source: "Ruimte" }),
    ],
  });

test("per bron en jaar is er wat vastgelegd over laat", () => {
  expect(moneyLimits(register(), fixed).budgets).toEqual([
    { source: "Ruimte", nature: "incidental", year: 2023, limit: 70_000 },
    { source: "Ruimte", nature: "incidental", year: 2024, limit: 100_000 },
    { source: "Ruimte", nature: "incidental", year: 2025, limit: 100_000 },
    { source: "Ruimte", nature: "incidental", year: 2026, limit: 100_000 },
  ]);
});

test("een item neemt zijn dekking, die meeschuift", () => {
  const { spends } = moneyLimits(register(), fixed);
  expect(spends(id("P-2"), 0)).toEqual([{ budget: 0, cents: 40_000 }]);
  expect(spends(id("P-2"), 3)).toEqual([
    { budget: 0, cents: 30_000 },
    { budget: 1, cents: 10_000 },
  ]);
});

test("twee rijen dekking uit één bron tellen op", () => {
  const other = register();
  const more = aFinanceRow("funding", { 2023: 100 }, { nr: "P-2", source: "Ruimte" });
  const { spends } = moneyLimits({ ...other, finances: [...other.finances, more] }, fixed);
  expect(spends(id("P-2"), 0)).toEqual([{ budget: 0, cents: 50_000 }]);
});

test("een jaar waarvan niet bekend is wat er is, beperkt niets, en wordt genoemd als er iets van gevraagd wordt", () => {
  const { budgets, unlimited } = moneyLimits(register({ 2023: pm, 2024: 1000, 2025: 1000 }), fixed);
  expect(budgets.map(({ year }) => year)).toEqual([2024, 2025]);
  // Van 2026 is er ook niets bekend, maar daar vraagt P-2 niets van.
  expect(unlimited).toEqual([{ source: "Ruimte", year: 2023 }]);
});

test("een bron die niet bekend is, maakt een andere niet onbekend", () => {
  const other = register();
  const { budgets } = moneyLimits(
    { ...other, resources: [...other.resources, aResource("Rijksbijdrage", { 2023: pm }, { nature: "incidental" })] },
    fixed,
  );
  expect(budgets.map(({ source, year }) => `${source} ${year}`)).toEqual([
    "Ruimte 2023",
    "Ruimte 2024",
    "Ruimte 2025",
    "Ruimte 2026",
  ]);
});
