import { cutLine, type Fit } from "../../src/domain/cut-line";
import { matchKey } from "../../src/domain/matching";
import type { InitiativeId } from "../../src/domain/model";
import type { Portfolio } from "../../src/domain/portfolio";
import { pm, unreadable } from "../../src/domain/quantity";
import { type Figure, aDemandRow, aPortfolio, aSupplyRow, aWish, anInitiative, status } from "../support/builders";

const id = (nr: string): InitiativeId => matchKey(nr) as InitiativeId;

/** `past`, `vraagt niets`, `onbekend jurist 2023-Q1`, or `jurist 2023-Q1: 20 van 10`: what it asks of what is left. */
const said = (fit: Fit | undefined): string => {
  switch (fit?.kind) {
    case "fits":
      return "past";
    case "asksNothing":
      return "vraagt niets";
    case "unknown":
      return `onbekend ${fit.at.role} ${fit.at.period.key}`;
    case "blocked":
      return `${fit.by.role} ${fit.by.period.key}: ${fit.by.asked} van ${fit.by.left}`;
    case undefined:
      return "-";
  }
};

const cut = (over: Partial<Portfolio>, nrs: readonly string[], statutory: readonly string[] = []) => {
  const portfolio = aPortfolio(over);
  const order = nrs.map((nr, at) => ({
    initiative: id(nr),
    rank: statutory.includes(nr) ? ({ kind: "statutory" } as const) : ({ kind: "ranked", rank: at + 1 } as const),
  }));
  const { fits, cutAt } = cutLine(portfolio, order);
  return { fits: nrs.map((nr) => said(fits.get(id(nr)))), cutAt };
};

/** Jurist has 100 in 2023-Q1, of which P-1, vastgelegd, takes 40. */
const supply = [aSupplyRow()];
const committed = anInitiative();
const wishes = (asks: Readonly<Record<string, Figure>>): Partial<Portfolio> => ({
  initiatives: [committed, ...Object.keys(asks).map((nr) => aWish(nr))],
  supply,
  demand: [
    aDemandRow(),
    ...Object.entries(asks).map(([nr, figure]) => aDemandRow({ nr, figures: { "2023-Q1": figure } })),
  ],
});

describe("van boven naar beneden in wat er naast het vastgelegde over is", () => {
  test("wat past neemt zijn uren, wat niet past neemt niets, en de streep staat boven het eerste dat niet past", () => {
    const over = wishes({ "P-2": 50, "P-3": 20, "P-4": 10 });
    expect(cut(over, ["P-2", "P-3", "P-4"])).toEqual({
      fits: ["past", "jurist 2023-Q1: 20 van 10", "past"],
      cutAt: id("P-3"),
    });
  });

  test("de volgorde beslist", () => {
    const over = wishes({ "P-2": 50, "P-3": 20, "P-4": 10 });
    expect(cut(over, ["P-4", "P-3", "P-2"]).fits).toEqual(["past", "past", "jurist 2023-Q1: 50 van 30"]);
  });

  test("precies genoeg past", () => {
    expect(cut(wishes({ "P-2": 60 }), ["P-2"])).toEqual({ fits: ["past"], cutAt: null });
  });

  test("een tiende en tweemaal een vijfde passen in een half, al is dat in drijvende komma net niet zo", () => {
    const over = {
      ...wishes({ "P-2": 0.1, "P-3": 0.2, "P-4": 0.2 }),
      supply: [aSupplyRow({ figures: { "2023-Q1": 40.5 } })],
    };
    expect(cut(over, ["P-2", "P-3", "P-4"]).fits).toEqual(["past", "past", "past"]);
  });

  test("een item zonder uren vraagt niets, en dat is geen 'past'", () => {
    expect(cut(wishes({ "P-2": 0 }), ["P-2"]).fits).toEqual(["vraagt niets"]);
  });

  test("de streep staat niet boven wat verplicht is: dat neemt zijn uren hoe dan ook", () => {
    const over = wishes({ "P-2": 80, "P-3": 1 });
    expect(cut(over, ["P-2", "P-3"], ["P-2"])).toEqual({
      fits: ["jurist 2023-Q1: 80 van 60", "jurist 2023-Q1: 1 van -20"],
      cutAt: id("P-3"),
    });
  });

  test("twee rijen van één item en één rol tellen samen", () => {
    const over = wishes({ "P-2": 40 });
    expect(cut({ ...over, demand: [...over.demand!, aDemandRow({ nr: "P-2" })] }, ["P-2"]).fits).toEqual([
      "jurist 2023-Q1: 80 van 60",
    ]);
  });

  test("wat buiten valt, vraagt niets van de capaciteit; wat vastligt, wel", () => {
    const out = anInitiative({ nr: "P-9", status: status("Geparkeerd") });
    const over = wishes({ "P-2": 60 });
    const demand = [...over.demand!, aDemandRow({ nr: "P-9", figures: { "2023-Q1": 100 } })];
    expect(cut({ ...over, initiatives: [...over.initiatives!, out], demand }, ["P-2"]).fits).toEqual(["past"]);
  });

  test("een register zonder status telt elk item één keer", () => {
    const untracked = ["P-1", "P-2"].map((nr) => anInitiative({ nr, status: { kind: "untracked" } }));
    const over = { ...wishes({ "P-2": 60 }), initiatives: untracked };
    expect(cut(over, ["P-1", "P-2"]).fits).toEqual(["past", "past"]);
    expect(cut(over, ["P-2", "P-1"]).fits).toEqual(["past", "past"]);
  });
});

describe("welke rolperiode het eerst tegenhoudt", () => {
  const roles = {
    initiatives: [aWish("P-2")],
    supply: [
      aSupplyRow({ figures: { "2023-Q1": 10, "2023-Q2": 10 } }),
      aSupplyRow({ role: "ecoloog", figures: { "2023-Q1": 10, "2023-Q2": 10 } }),
    ],
  };

  test("de vroegste periode, daarna de eerste rol op naam", () => {
    const asks = (jurist: Readonly<Record<string, number>>, ecologist: Readonly<Record<string, number>>) => ({
      ...roles,
      demand: [
        aDemandRow({ nr: "P-2", figures: jurist }),
        aDemandRow({ nr: "P-2", role: "ecoloog", figures: ecologist }),
      ],
    });
    expect(cut(asks({ "2023-Q1": 11 }, { "2023-Q2": 11 }), ["P-2"]).fits).toEqual(["jurist 2023-Q1: 11 van 10"]);
    expect(cut(asks({ "2023-Q2": 11 }, { "2023-Q2": 12 }), ["P-2"]).fits).toEqual(["ecoloog 2023-Q2: 12 van 10"]);
  });

  test("een rol zonder rij in Capaciteitsaanbod heeft niets over", () => {
    const demand = [aDemandRow({ nr: "P-2", role: "tekenaar", figures: { "2023-Q1": 1 } })];
    expect(cut({ ...roles, demand }, ["P-2"]).fits).toEqual(["tekenaar 2023-Q1: 1 van 0"]);
  });

  test("maanden worden bij het kwartaal opgeteld", () => {
    const demand = [aDemandRow({ nr: "P-2", figures: { "2023-01": 4, "2023-02": 4, "2023-03": 4 } })];
    expect(cut({ ...roles, demand }, ["P-2"]).fits).toEqual(["jurist 2023-Q1: 12 van 10"]);
  });

  test("het lijnaandeel is niet over", () => {
    const halved = [aSupplyRow({ lineShare: { kind: "value", value: 0.5 as never } })];
    expect(cut({ ...wishes({ "P-2": 11 }), supply: halved }, ["P-2"]).fits).toEqual(["jurist 2023-Q1: 11 van 10"]);
  });
});

describe("wat niet bekend is, heet nooit 'past'", () => {
  test.each([
    ["p.m.", pm],
    ["onleesbaar", unreadable],
  ])("%s van het item zelf is onbekend, en voor wie eronder staat ook", (_, figure) => {
    expect(cut(wishes({ "P-2": figure, "P-3": 10 }), ["P-2", "P-3"])).toEqual({
      fits: ["onbekend jurist 2023-Q1", "onbekend jurist 2023-Q1"],
      cutAt: null,
    });
    expect(cut(wishes({ "P-2": figure, "P-3": 10 }), ["P-3", "P-2"]).fits).toEqual(["past", "onbekend jurist 2023-Q1"]);
  });

  test("p.m. van wat vastligt ook", () => {
    const over = wishes({ "P-2": 10 });
    const demand = [...over.demand!, aDemandRow({ role: "jurist", figures: { "2023-Q1": pm } })];
    expect(cut({ ...over, demand }, ["P-2"]).fits).toEqual(["onbekend jurist 2023-Q1"]);
  });

  test("maar wat zelfs zonder het onbekende niet past, past niet", () => {
    expect(cut(wishes({ "P-2": pm, "P-3": 61 }), ["P-2", "P-3"])).toEqual({
      fits: ["onbekend jurist 2023-Q1", "jurist 2023-Q1: 61 van 60"],
      cutAt: id("P-3"),
    });
  });

  test.each([
    ["p.m.", [aSupplyRow({ figures: { "2023-Q1": pm } })]],
    ["leeg", [aSupplyRow({ figures: { "2023-Q1": { kind: "empty" } } })]],
    ["zonder kolom voor de periode", [aSupplyRow({ figures: { "2022-Q4": 100 } })]],
    ["met een onbekend lijnaandeel", [aSupplyRow({ lineShare: pm })]],
  ])("aanbod %s is onbekend", (_, rows) => {
    expect(cut({ ...wishes({ "P-2": 10 }), supply: rows }, ["P-2"]).fits).toEqual(["onbekend jurist 2023-Q1"]);
  });

  test("een kwartaal waarvan de vraag een maand mist, is onbekend", () => {
    const demand = [aDemandRow({ nr: "P-2", figures: { "2023-01": 4, "2023-02": 4 } })];
    expect(cut({ initiatives: [aWish("P-2")], supply, demand }, ["P-2"]).fits).toEqual(["onbekend jurist 2023-Q1"]);
  });

  test("p.m. waar al te veel genomen is, blijft onbekend: nul zou passen", () => {
    const over = wishes({ "P-2": 70, "P-3": pm });
    expect(cut(over, ["P-2", "P-3"], ["P-2"]).fits).toEqual(["jurist 2023-Q1: 70 van 60", "onbekend jurist 2023-Q1"]);
  });

  test("zonder Capaciteitsaanbod is het onbekend", () => {
    const { initiatives, demand } = wishes({ "P-2": 10 });
    expect(cut({ initiatives: initiatives!, demand: demand! }, ["P-2"]).fits).toEqual(["onbekend jurist 2023-Q1"]);
  });
});
