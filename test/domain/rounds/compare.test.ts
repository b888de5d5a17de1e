/** What differs between two states of a register; every expectation is made by hand. */
import type { Choice } from "../../../src/domain/model";
import type { Portfolio } from "../../../src/domain/portfolio";
import { pm } from "../../../src/domain/quantity";
import { comparePortfolios, isSame } from "../../../src/domain/rounds/compare";
import {
  aChoice,
  aCriterion,
  aDemandRow,
  aFinanceRow,
  anInitiative,
  aPortfolio,
  aProduct,
  aScoreRow,
  aSupplyRow,
  aWish,
  on,
  status,
} from "../../support/builders";

const without = (portfolio: Portfolio, table: "finances" | "demand"): Portfolio => ({
  ...portfolio,
  [table]: [],
  tables: new Set([...portfolio.tables].filter((id) => id !== table)),
});

test("hetzelfde register verschilt nergens in, ook niet in een andere volgorde", () => {
  const then = aPortfolio({
    initiatives: [anInitiative({ nr: "P-1" }), anInitiative({ nr: "P-2" })],
    demand: [aDemandRow({ nr: "P-1" }), aDemandRow({ nr: "P-2" })],
    finances: [aFinanceRow("cost", { 2023: 100 }), aFinanceRow("funding", { 2023: 100 })],
    choices: [aChoice()],
  });
  const now = {
    ...then,
    initiatives: [...then.initiatives].reverse(),
    demand: [...then.demand].reverse(),
    finances: [...then.finances].reverse(),
  };
  expect(isSame(comparePortfolios(then, now))).toBe(true);
  expect(comparePortfolios(then, now).uncompared).toEqual([]);
});

describe("items", () => {
  test("zijn nieuw, weg of gewijzigd, veld voor veld", () => {
    const then = aPortfolio({
      initiatives: [anInitiative({ nr: "P-1" }), anInitiative({ nr: "P-2", lead: ["A. Bos"] })],
    });
    const now = aPortfolio({
      initiatives: [
        anInitiative({ nr: "P-10" }),
        anInitiative({ nr: "p-2", lead: ["B. Kok"], end: on("2024-06-30") }),
        anInitiative({ nr: "P-3" }),
      ],
    });
    const { added, gone, changed } = comparePortfolios(then, now);
    expect(added.map(({ nr }) => nr)).toEqual(["P-3", "P-10"]);
    expect(gone.map(({ nr }) => nr)).toEqual(["P-1"]);
    expect(changed).toMatchObject([
      {
        initiative: { nr: "p-2" },
        fields: [
          { field: "nr", from: "P-2", to: "p-2" },
          { field: "name", from: "Item P-2", to: "Item p-2" },
          { field: "lead", from: ["A. Bos"], to: ["B. Kok"] },
          { field: "end", from: on("2023-12-31"), to: on("2024-06-30") },
        ],
      },
    ]);
  });

  test("twee met hetzelfde nummer worden op volgorde naast elkaar gelegd; de derde is nieuw", () => {
    const twice = [anInitiative({ nr: "P-1", name: "een" }), anInitiative({ nr: "P-1", name: "twee" })];
    const { added, gone, changed } = comparePortfolios(
      aPortfolio({ initiatives: twice }),
      aPortfolio({ initiatives: [...twice, anInitiative({ nr: "P-1", name: "drie" })] }),
    );
    expect([added.map(({ name }) => name), gone, changed]).toEqual([["drie"], [], []]);
  });

  test("een status die verschoof staat apart, en niet ook bij de velden", () => {
    const { statuses, changed } = comparePortfolios(
      aPortfolio({ initiatives: [anInitiative({ status: status("Voorbereiding") })] }),
      aPortfolio({ initiatives: [anInitiative({ status: status("In uitvoering") })] }),
    );
    expect(statuses).toMatchObject([{ from: { label: "Voorbereiding" }, to: { label: "In uitvoering" } }]);
    expect(changed).toEqual([]);
  });

  test("een kolom die er alleen toen of alleen nu is, wordt genoemd en niet vergeleken", () => {
    const then = aPortfolio({ initiatives: [anInitiative()] });
    const columns = new Map([
      [
        "initiatives" as const,
        new Set([...(then.columns.get("initiatives") ?? [])].filter((field) => field !== "risk")),
      ],
    ]);
    const now = { ...aPortfolio({ initiatives: [anInitiative({ risk: "nieuw" })] }), columns };
    expect(comparePortfolios(then, now)).toMatchObject({
      changed: [],
      uncompared: [{ table: "initiatives", field: "risk", onlyIn: "then" }],
    });
  });
});

describe("rang", () => {
  const criteria = [aCriterion("Effect")];
  const state = (first: number, second: number, setRank: number | null = null) =>
    aPortfolio({
      criteria,
      scores: [aScoreRow("P-1", { Effect: first }), aScoreRow("P-2", { Effect: second })],
      initiatives: [aWish("P-1", { setRank }), aWish("P-2")],
    });

  test("op score verschoven: van 1 naar 2, en andersom", () => {
    expect(comparePortfolios(state(8, 5), state(4, 5)).ranks).toMatchObject([
      { initiative: { nr: "P-1" }, from: { kind: "ranked", rank: 1 }, to: { kind: "ranked", rank: 2 } },
      { initiative: { nr: "P-2" }, from: { kind: "ranked", rank: 2 }, to: { kind: "ranked", rank: 1 } },
    ]);
  });

  test("vastgesteld verschoven, terwijl de score dezelfde rang geeft", () => {
    expect(comparePortfolios(state(8, 5), state(9, 5, 2)).ranks).toMatchObject([
      { initiative: { nr: "P-1" }, from: { rank: 1 }, to: { rank: 1 }, setFrom: null, setTo: 2 },
    ]);
  });
});

describe("geld", () => {
  const state = (cost: number | typeof pm, year2024 = 50) =>
    aPortfolio({
      finances: [
        aFinanceRow("cost", { 2023: cost, 2024: year2024 }),
        aFinanceRow("cost", { 2023: 10 }, { nature: "structural" }),
        aFinanceRow("cost", { 2023: 5 }, { nr: "P-9" }),
      ],
    });

  test("per jaar, soort en aard: het totaal en per item, ook van een Nr zonder item", () => {
    const { totals, items } = comparePortfolios(state(100), state(130)).money;
    expect(totals).toEqual([
      {
        ...{ kind: "cost", nature: "incidental", year: 2023 },
        from: { known: 10_500, pm: 0, unreadable: 0 },
        to: { known: 13_500, pm: 0, unreadable: 0 },
      },
    ]);
    expect(items).toMatchObject([
      { nr: "P-1", name: "Item P-1", moves: [{ year: 2023, from: { known: 10_000 }, to: { known: 13_000 } }] },
    ]);
  });

  test("p.m. is geen 0: wat p.m. werd, wordt als p.m. geteld", () => {
    expect(comparePortfolios(state(100), state(pm)).money.items).toMatchObject([
      { moves: [{ from: { known: 10_000, pm: 0 }, to: { known: null, pm: 1 } }] },
    ]);
  });

  test("een tabel die er toen niet was, wordt genoemd en niet als nieuw geld getoond", () => {
    const { money, uncompared } = comparePortfolios(without(state(100), "finances"), state(100));
    expect(money).toEqual({ totals: [], items: [] });
    expect(uncompared).toEqual([{ table: "finances", field: null, onlyIn: "now" }]);
  });
});

describe("capaciteit", () => {
  test("per item en rol de perioden die verschoven, in uren, en wat een rol kan geven", () => {
    const then = aPortfolio({
      demand: [aDemandRow({ figures: { "2023-Q1": 40, "2023-Q2": 40 } })],
      supply: [aSupplyRow({ role: "jurist", figures: { "2023-Q1": 100 } })],
    });
    const now = aPortfolio({
      demand: [
        aDemandRow({ unit: "days", figures: { "2023-Q1": 5, "2023-Q2": pm } }),
        aDemandRow({ role: "planner", figures: { "2023-Q1": 8 } }),
      ],
      supply: [aSupplyRow({ role: "Jurist", figures: { "2023-Q1": 120 } })],
    });
    expect(comparePortfolios(then, now).capacity).toMatchObject([
      {
        side: "demand",
        nr: "P-1",
        role: "jurist",
        periods: [{ period: "2023-Q2", from: { known: 40 }, to: { known: null, pm: 1 } }],
      },
      {
        side: "demand",
        nr: "P-1",
        role: "planner",
        periods: [{ period: "2023-Q1", from: { known: null }, to: { known: 8 } }],
      },
      {
        side: "supply",
        nr: "",
        role: "Jurist",
        periods: [{ period: "2023-Q1", from: { known: 100 }, to: { known: 120 } }],
      },
    ]);
  });
});

describe("keuzes", () => {
  const decided: Partial<Choice> = { status: "decided", decision: "Akkoord" };
  const state = (...choices: readonly Choice[]) => aPortfolio({ choices });
  const nrs = (choices: readonly Choice[]): readonly string[] => choices.map(({ nr }) => nr);

  test("gemaakt is wat nu besloten is en toen niet; nieuw en open staat apart", () => {
    const { made, added, altered, gone } = comparePortfolios(
      state(aChoice({ nr: "K-1" }), aChoice({ nr: "K-2", ...decided })),
      state(
        aChoice({ nr: "K-1", ...decided }),
        aChoice({ nr: "K-2", ...decided }),
        aChoice({ nr: "K-3", ...decided }),
        aChoice({ nr: "K-4" }),
      ),
    ).choices;
    expect([nrs(made), nrs(added), altered, gone]).toEqual([["K-1", "K-3"], ["K-4"], [], []]);
  });

  test("een besluit dat anders of weg is, wordt getoond", () => {
    const { altered, gone, made } = comparePortfolios(
      state(aChoice({ nr: "K-1", ...decided }), aChoice({ nr: "K-2", ...decided })),
      state(aChoice({ nr: "K-1", ...decided, decision: "Toch niet" })),
    ).choices;
    expect(altered).toMatchObject([
      { choice: { nr: "K-1" }, fields: [{ field: "decision", from: "Akkoord", to: "Toch niet" }] },
    ]);
    expect([nrs(gone), made]).toEqual([["K-2"], []]);
  });
});

describe("producten", () => {
  test("verschoven, met de dagen en de reden; nieuw en weg staan apart", () => {
    const then = aPortfolio({
      products: [
        aProduct({ product: "Startnotitie", promisedOn: on("2023-05-01"), forecast: on("2023-05-01") }),
        aProduct({ product: "Visie", promisedOn: on("2023-06-01") }),
      ],
    });
    const now = aPortfolio({
      products: [
        aProduct({
          product: "startnotitie",
          promisedOn: on("2023-05-31"),
          forecast: on("2023-04-30"),
          shiftReason: "subsidie",
        }),
        aProduct({ product: "Plan" }),
      ],
    });
    const { moved, added, gone } = comparePortfolios(then, now).products;
    expect(moved).toMatchObject([
      {
        product: { shiftReason: "subsidie" },
        field: "promisedOn",
        from: on("2023-05-01"),
        to: on("2023-05-31"),
        shift: 30,
      },
      { field: "forecast", shift: -1 },
    ]);
    expect([added, gone].map((list) => list.map(({ product }) => product))).toEqual([["Plan"], ["Visie"]]);
  });
});
