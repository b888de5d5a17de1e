import { cents, pm, type Reading, value } from "../../../src/domain/quantity";
import type { Portfolio } from "../../../src/domain/portfolio";
import { optionFunding } from "../../../src/domain/scenario/option-funding";
import type { CellOutcome, ItemChange, Outcome } from "../../../src/domain/scenario/outcome";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import {
  aDemandRow,
  aFinanceRow,
  aPortfolio,
  aResource,
  aSupplyRow,
  aWish,
  type Figure,
  periodOf,
} from "../../support/builders";

/** P-2 kost 400 in 2023 en krijgt die uit Ruimte, een bron zonder stand; met kwartalen als perioden. */
const register = (over: Partial<Portfolio> = {}, room: Readonly<Record<number, Figure>> = { 2023: 900, 2024: 900 }) =>
  aPortfolio({
    initiatives: [aWish("P-2")],
    supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100, "2023-Q3": 100, "2023-Q4": 100 } })],
    demand: [aDemandRow({ nr: "P-2", figures: { "2023-Q1": 50 } })],
    resources: [aResource("Ruimte", room, { nature: "incidental" })],
    finances: [
      aFinanceRow("cost", { 2023: 400 }, { nr: "P-2" }),
      aFinanceRow("funding", { 2023: 400 }, { nr: "P-2", source: "Ruimte" }),
    ],
    ...over,
  });

const change = (portfolio: Portfolio, kind: ItemChange["kind"], shift = 0): ItemChange => {
  const [item] = portfolio.initiatives;
  if (!item) throw new Error("no item");
  return { item, kind, shift, from: null, to: null };
};

const fundingOf = (
  portfolio: Portfolio,
  changes: readonly ItemChange[],
  over: Partial<Pick<Outcome, "cells" | "openMoney">> = {},
) => {
  const found = optionFunding(portfolio, portfolioProblem(portfolio), { changes, cells: [], openMoney: [], ...over });
  return found.kind === "along"
    ? found.funding.map(({ item, source, year, cents: more }) => `${item.nr} ${source} ${year} ${more}`)
    : found.kind;
};

test("wat niet gedaan wordt, vraagt geen dekking", () => {
  expect(fundingOf(register(), [change(register(), "dropped")])).toBe("none");
});

test("wat alleen in tijd schuift en geen geld heeft, vraagt geen dekking", () => {
  const portfolio = register({ finances: [] });
  expect(fundingOf(portfolio, [change(portfolio, "shifted", 2)])).toBe("none");
});

test("een item dat niet doorgaat en meer opbrengt dan het kost, laat een gat waarvan niemand de dekking zegt", () => {
  const portfolio = register({ finances: [aFinanceRow("income", { 2023: 100 }, { nr: "P-2" })] });
  expect(fundingOf(portfolio, [change(portfolio, "dropped")])).toBe("unknown");
});

test("de dekking schuift mee: van drie kwartalen gaat driekwart naar het volgende jaar, uit dezelfde bron", () => {
  expect(fundingOf(register(), [change(register(), "shifted", 3)])).toEqual(["P-2 Ruimte 2024 30000"]);
});

test("uit twee bronnen schuift elk zijn deel mee", () => {
  const portfolio = register({
    resources: [
      aResource("Ruimte", { 2023: 900, 2024: 900 }, { nature: "incidental" }),
      aResource("Subsidie", { 2023: 100, 2024: 100 }, { nature: "incidental" }),
    ],
    finances: [
      aFinanceRow("cost", { 2023: 400 }, { nr: "P-2" }),
      aFinanceRow("funding", { 2023: 320 }, { nr: "P-2", source: "Ruimte" }),
      aFinanceRow("funding", { 2023: 80 }, { nr: "P-2", source: "Subsidie" }),
    ],
  });
  expect(fundingOf(portfolio, [change(portfolio, "shifted", 4)])).toEqual([
    "P-2 Ruimte 2024 32000",
    "P-2 Subsidie 2024 8000",
  ]);
});

test("een reserve heeft het later nog, en eerder is dat niet te zeggen", () => {
  const reserve = aResource("Reserve", {}, { nature: "incidental", balance: 1_000 });
  const portfolio = register({
    resources: [reserve],
    finances: [
      aFinanceRow("cost", { 2024: 400 }, { nr: "P-2" }),
      aFinanceRow("funding", { 2024: 400 }, { nr: "P-2", source: "Reserve" }),
    ],
  });
  expect(fundingOf(portfolio, [change(portfolio, "shifted", 4)])).toEqual(["P-2 Reserve 2025 40000"]);
  expect(fundingOf(portfolio, [change(portfolio, "shifted", -4)])).toBe("unknown");
});

describe("nooit verzonnen", () => {
  const shifted = (portfolio: Portfolio) => fundingOf(portfolio, [change(portfolio, "shifted", 4)]);
  const cost = aFinanceRow("cost", { 2023: 400 }, { nr: "P-2" });
  const funding = (amount: number | Reading<never>, source = "Ruimte") =>
    aFinanceRow("funding", { 2023: amount }, { nr: "P-2", source });

  test.each<[string, Partial<Portfolio>]>([
    ["het item heeft geen dekking", { finances: [cost] }],
    ["de dekking is minder dan de lasten", { finances: [cost, funding(399)] }],
    ["de dekking is p.m.", { finances: [cost, funding(400), funding(pm)] }],
    ["Middelen kent de bron niet", { finances: [cost, funding(400, "Potje")] }],
    ["van een deel is geen bron gezegd", { finances: [cost, funding(300), funding(100, "")] }],
    ["er is geen Middelen", { resources: [] }],
  ])("als %s", (_, over) => {
    expect(shifted(register(over))).toBe("unknown");
  });

  test("als van het jaar niet bekend is wat de bron heeft", () => {
    expect(shifted(register({}, { 2023: 900 }))).toBe("unknown");
    expect(shifted(register({}, { 2023: 900, 2024: pm }))).toBe("unknown");
  });

  test("als er ingehuurd wordt, ook naast een item dat geld vrij laat", () => {
    const cell: CellOutcome = {
      ...{ role: "Jurist", period: periodOf("2023-Q1"), supply: 100, demandBefore: 120, demandAfter: 120 },
      ...{ hired: 20, hireCost: 1_000, shortBefore: 20, shortAfter: 0 },
    };
    expect(fundingOf(register(), [change(register(), "dropped")], { cells: [cell] })).toBe("unknown");
  });

  test("als uitbesteden een prijs heeft", () => {
    const portfolio = register({ initiatives: [aWish("P-2", { outsourcingPrice: value(cents(5_000)) })] });
    expect(fundingOf(portfolio, [change(portfolio, "outsourced")])).toBe("unknown");
  });

  test("als een bedrag van wat verandert open is", () => {
    const openMoney = [{ year: 2023, nature: "incidental" }] as const;
    expect(fundingOf(register(), [change(register(), "dropped")], { openMoney })).toBe("unknown");
  });
});
