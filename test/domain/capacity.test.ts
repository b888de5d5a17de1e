import type { BalanceScope } from "../../src/domain/balance-view";
import { capacityBalance } from "../../src/domain/capacity";
import type { Portfolio } from "../../src/domain/portfolio";
import { empty, fraction, hours, pm, unreadable, value } from "../../src/domain/quantity";
import { figureIn, hoursOfRow } from "../../src/domain/role-hours";
import { defaultSettings } from "../../src/domain/settings";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, aWish, status } from "../support/builders";

interface Shown {
  readonly scope?: BalanceScope;
  readonly line?: "withLine" | "withoutLine";
}

const balanceOf = (over: Partial<Portfolio>) => capacityBalance(aPortfolio({ supply: [], demand: [], ...over }));

const viewOf = (over: Partial<Portfolio>, { scope = "all", line = "withLine" }: Shown = {}) =>
  balanceOf(over).views[scope][line];

/** The cell of a role in a period. */
const cell = (over: Partial<Portfolio>, period = "2023-Q1", role = "jurist", shown: Shown = {}) =>
  viewOf(over, shown)
    .roles.find(({ roleKey }) => roleKey === role)
    ?.cells.find((each) => each.period.key === period);

const supply = (quarter: number) => [aSupplyRow({ figures: { "2023-Q1": quarter } })];
const demand = (quarter: number) => [aDemandRow({ figures: { "2023-Q1": quarter } })];

describe("saldo, bezetting en oordeel", () => {
  test.each([
    [100, 40, 60, 0.4, "balanced"],
    [100, 90, 10, 0.9, "balanced"],
    [100, 90.01, 9.99, 0.9001, "tight"],
    [100, 100, 0, 1, "tight"],
    [100, 100.01, -0.01, 1.0001, "shortage"],
  ])("aanbod %d, vraag %d: saldo %d, bezetting %d, %s", (offered, asked, balance, occupancy, verdict) => {
    expect(cell({ supply: supply(offered), demand: demand(asked) })).toMatchObject({
      supply: offered,
      demand: asked,
      balance,
      occupancy: { kind: "value", value: expect.closeTo(occupancy, 10) as number },
      verdict,
      reasons: [],
    });
  });

  test("zonder aanbod is de bezetting niet van toepassing", () => {
    expect(cell({ supply: supply(0), demand: demand(10) })).toMatchObject({
      occupancy: { kind: "notApplicable" },
      verdict: "shortage",
    });
    expect(cell({ supply: supply(0), demand: demand(0) })).toMatchObject({
      occupancy: { kind: "notApplicable" },
      verdict: "balanced",
    });
  });

  test("de drempel voor krap is een instelling", () => {
    const settings = { ...defaultSettings, tightAbove: fraction(0.5) };
    expect(cell({ supply: supply(100), demand: demand(51), settings })?.verdict).toBe("tight");
  });
});

describe("eenheden", () => {
  test.each([
    ["hours", { "2023-Q1": 40 }, "2023-Q1", 40],
    ["days", { "2023-Q1": 5 }, "2023-Q1", 40],
    ["fte", { "2023-Q1": 1 }, "2023-Q1", 350],
    ["fte", { "2023-04": 0.6 }, "2023-04", 70],
    ["fte", { "2023-H2": 0.5 }, "2023-H2", 350],
    ["fte", { "2023": 0.25 }, "2023", 350],
  ] as const)("%s %j is in %s %d uur", (unit, figures, period, hours) => {
    expect(cell({ supply: [aSupplyRow({ unit, figures })] }, period)?.supply).toBe(hours);
    expect(
      cell({ supply: [aSupplyRow({ figures: { [period]: 1000 } })], demand: [aDemandRow({ unit, figures })] }, period)
        ?.demand,
    ).toBe(hours);
  });

  test("twaalf maanden 0,1 fte zijn precies het jaar 0,1 fte: geen tekort door afronding", () => {
    const months = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`2023-${String(at + 1).padStart(2, "0")}`, 0.1]),
    );
    const asked = [aDemandRow({ unit: "fte", figures: months })];
    expect(
      cell({ supply: [aSupplyRow({ unit: "fte", figures: { "2023": 0.1 } })], demand: asked }, "2023"),
    ).toMatchObject({
      supply: 140,
      demand: 140,
      balance: 0,
      verdict: "tight",
    });
  });

  test("tien keer 0,1 uur is 1 uur", () => {
    const asked = Array.from({ length: 10 }, () => aDemandRow({ figures: { "2023-Q1": 0.1 } }));
    expect(cell({ supply: supply(1), demand: asked })).toMatchObject({ demand: 1, balance: 0 });
  });
});

describe("uren in een eenheid", () => {
  test.each([
    ["hours", "quarter", 350, 350],
    ["days", "quarter", 40, 5],
    ["fte", "month", 70, 0.6],
    ["fte", "quarter", 350, 1],
    ["fte", "half", 350, 0.5],
    ["fte", "year", 350, 0.25],
    ["fte", "quarter", -35, -0.1],
  ] as const)("in %s per %s is %d uur %d", (unit, kind, inHours, figure) => {
    expect(figureIn(hours(inHours), unit, kind, defaultSettings)).toBeCloseTo(figure, 12);
  });

  test("met de uren per fte en per dag van de instellingen", () => {
    const settings = { ...defaultSettings, hoursPerFte: hours(1200), hoursPerDay: hours(7.2) };
    expect(figureIn(hours(300), "fte", "quarter", settings)).toBe(1);
    expect(figureIn(hours(36), "days", "quarter", settings)).toBe(5);
  });
});

describe("wat tegenover de vraag staat", () => {
  const rows = [
    aSupplyRow({ lineShare: value(fraction(0.25)), figures: { "2023-Q1": 200, "2023-Q2": pm } }),
    aSupplyRow({ unit: "days", figures: { "2023-Q1": 10 } }),
  ];
  const given = (over: Partial<Portfolio>, period = "2023-Q1", shown: Shown = {}) => {
    const of = cell(over, period, "jurist", shown)!;
    return of.pool.map((row) => hoursOfRow(row, of.period, of.takesLineShare, defaultSettings));
  };

  test("de rijen van een rol samen zijn haar aanbod, na Lijnaandeel", () => {
    expect(given({ supply: rows })).toEqual([150, 80]);
    expect(cell({ supply: rows })?.supply).toBe(230);
  });

  test("zonder Lijnaandeel als lijnwerk de rol zelf vraagt, en zonder lijnwerk weer met", () => {
    const line = { initiatives: [anInitiative({ workingMethod: "line" })], supply: rows, demand: demand(10) };
    expect(given(line)).toEqual([200, 80]);
    expect(given(line, "2023-Q1", { line: "withoutLine" })).toEqual([150, 80]);
  });

  test("wat p.m. is, is onbekend en geen 0", () => {
    expect(given({ supply: rows.slice(0, 1) }, "2023-Q2")).toEqual([null]);
    expect(given({ supply: [aSupplyRow({ lineShare: pm })] })).toEqual([null]);
  });

  test("maanden tellen op in hun kwartaal", () => {
    const months = { "2023-01": 0.6, "2023-02": 0.6, "2023-03": 1.2, "2023-04": 6 };
    const asked = [aDemandRow({ figures: { "2023-Q1": 1 } })];
    expect(given({ supply: [aSupplyRow({ unit: "fte", figures: months })], demand: asked })).toEqual([280]);
  });
});

test("wat samen niets is, laat geen ruis achter: 0,3 − 0,1 − 0,2 is 0", () => {
  const asked = [0.3, -0.1, -0.2].map((hours) => aDemandRow({ figures: { "2023-Q1": hours } }));
  expect(cell({ supply: supply(0), demand: asked })).toMatchObject({ demand: 0, balance: 0, verdict: "balanced" });
});

describe("wat niet bekend is, is onbekend en geen nul", () => {
  test.each([
    ["p.m.", pm, { kind: "supplyPm" }],
    ["leeg", empty, { kind: "supplyEmpty" }],
    ["onleesbaar", unreadable, { kind: "supplyUnreadable" }],
  ])("aanbod %s", (_, figure, reason) => {
    expect(cell({ supply: [aSupplyRow({ figures: { "2023-Q1": figure } })], demand: demand(10) })).toMatchObject({
      supply: null,
      demand: 10,
      balance: null,
      occupancy: { kind: "unknown" },
      verdict: "unknown",
      reasons: [reason],
    });
  });

  test.each([
    ["p.m.", pm, { kind: "demandPm", nrs: ["P-1"] }],
    ["onleesbaar", unreadable, { kind: "demandUnreadable", nrs: ["P-1"] }],
  ])("vraag %s, ook als de rest al een tekort is", (_, figure, reason) => {
    const initiatives = [anInitiative(), anInitiative({ nr: "P-2" })];
    const asked = [
      aDemandRow({ figures: { "2023-Q1": figure } }),
      aDemandRow({ nr: "P-2", figures: { "2023-Q1": 500 } }),
    ];
    expect(cell({ initiatives, supply: supply(100), demand: asked })).toMatchObject({
      supply: 100,
      demand: null,
      verdict: "unknown",
      reasons: [reason],
      contributions: [
        { nr: "P-1", hours: null },
        { nr: "P-2", hours: 500 },
      ],
    });
  });

  test("een lege vraag vraagt niets", () => {
    expect(cell({ supply: supply(100), demand: [aDemandRow({ figures: { "2023-Q1": empty } })] })).toMatchObject({
      demand: 0,
      verdict: "balanced",
      contributions: [],
    });
  });

  test("een periode zonder kolom in het aanbod", () => {
    const asked = [aDemandRow({ figures: { "2023-Q2": 10 } })];
    expect(cell({ supply: supply(100), demand: asked }, "2023-Q2")).toMatchObject({
      supply: null,
      verdict: "unknown",
      reasons: [{ kind: "noSupplyPeriod" }],
    });
  });

  test("zonder tabel Capaciteitsaanbod is niets een tekort", () => {
    const { views } = capacityBalance(aPortfolio({ demand: demand(10) }));
    expect(views.all.withLine.counts).toEqual({ shortage: 0, tight: 0, balanced: 0, unknown: 1 });
    expect(views.all.withLine.roles[0]?.cells[0]?.reasons).toEqual([{ kind: "noSupplyTable" }]);
  });

  test("ook zonder kolom Rol in Capaciteitsaanbod is niets een tekort, en S-9 zwijgt", () => {
    const portfolio = aPortfolio({ supply: [], demand: demand(10) });
    const columns = new Map([...portfolio.columns, ["supply", new Set(["owner"])] as const]);
    const { views, issues } = capacityBalance({ ...portfolio, columns });
    expect(views.all.withLine.counts).toEqual({ shortage: 0, tight: 0, balanced: 0, unknown: 1 });
    expect(issues).toEqual([]);
  });

  test("zonder perioden is er geen balans", () => {
    expect(balanceOf({})).toMatchObject({ periodKind: null, periods: [], issues: [] });
  });
});

describe("een rol die gevraagd wordt en geen rij in het aanbod heeft", () => {
  const asked = [aDemandRow({ role: "Juristt" })];

  test("heeft aanbod 0 en is een tekort", () => {
    expect(cell({ supply: supply(100), demand: asked }, "2023-Q1", "juristt")).toMatchObject({
      supply: 0,
      demand: 40,
      balance: -40,
      occupancy: { kind: "notApplicable" },
      verdict: "shortage",
    });
    expect(
      viewOf({ supply: supply(100), demand: asked }).roles.map(({ role, hasSupplyRow }) => [role, hasSupplyRow]),
    ).toEqual([
      ["jurist", true],
      ["Juristt", false],
    ]);
  });

  test.each([
    ["zonder rijen: net gemaakt", []],
    ["met andere perioden", [aSupplyRow({ figures: { "2024-Q1": 100 } })]],
  ])("ook als Capaciteitsaanbod er staat %s", (_, rows) => {
    expect(cell({ supply: rows, demand: asked }, "2023-Q1", "juristt")).toMatchObject({
      supply: 0,
      balance: -40,
      verdict: "shortage",
      reasons: [],
    });
  });

  test("ook in een jaar waarvan het aanbod maar een deel heeft", () => {
    const rows = [aSupplyRow({ figures: { "2023-Q1": 100 } })];
    const yearly = [aDemandRow({ role: "Juristt", figures: { "2023": 5 } })];
    expect(cell({ supply: rows, demand: yearly }, "2023", "juristt")).toMatchObject({ supply: 0, verdict: "shortage" });
  });

  test("en krijgt één keer de vraag: bedoelt u jurist?", () => {
    const initiatives = [anInitiative(), anInitiative({ nr: "P-2" })];
    const twice = [...asked, aDemandRow({ nr: "P-2", role: "juristt" })];
    expect(balanceOf({ initiatives, supply: supply(100), demand: twice }).issues).toMatchObject([
      { code: "S-9", role: "Juristt", suggestions: ["jurist"], severity: "beforeSubmission", where: { field: "role" } },
    ]);
  });

  test("hoofdletters, accenten en spaties maken geen andere rol", () => {
    expect(cell({ supply: supply(100), demand: [aDemandRow({ role: " JURIST" })] })).toMatchObject({ balance: 60 });
  });
});

test("rijen van dezelfde rol tellen op; een lege cel in een ervan maakt het aanbod onbekend", () => {
  const rows = [
    aSupplyRow({ figures: { "2023-Q1": 30, "2023-Q2": 30 } }),
    aSupplyRow({ role: "Jurist", figures: { "2023-Q1": 20, "2023-Q2": empty } }),
  ];
  expect(cell({ supply: rows })?.supply).toBe(50);
  expect(cell({ supply: rows }, "2023-Q2")?.supply).toBeNull();
});

describe("de lange vorm: rijen van een rol hebben elk een deel van de perioden", () => {
  const quarters = [
    ["2023-Q1", 100],
    ["2023-Q1", 50],
    ["2023-Q2", 100],
    ["2023-Q2", 50],
  ] as const;
  const orders = [
    [0, 1, 2, 3],
    [0, 2, 1, 3],
    [3, 1, 0, 2],
  ];
  /** As `workbook/parse` gathers them: a figure of a period that the latest row has already, begins a new row. */
  const gathered = (order: readonly number[]) =>
    order
      .map((at) => quarters[at]!)
      .reduce<readonly Readonly<Record<string, number>>[]>((rows, [key, figure]) => {
        const latest = rows.at(-1);
        return latest && !(key in latest)
          ? [...rows.slice(0, -1), { ...latest, [key]: figure }]
          : [...rows, { [key]: figure }];
      }, []);

  test.each(orders.map((order) => [order]))("rijvolgorde %j: hetzelfde register, hetzelfde antwoord", (order) => {
    const rows = gathered(order).map((figures) => aSupplyRow({ figures }));
    expect(viewOf({ supply: rows }).roles[0]?.cells.map((each) => each.supply)).toEqual([150, 150]);
  });

  test("een periode waarvan geen rij van de rol een cel heeft, is onbekend", () => {
    const rows = [
      aSupplyRow({ figures: { "2023-Q1": 100 } }),
      aSupplyRow({ role: "inkoop", figures: { "2023-Q2": 5 } }),
    ];
    expect(cell({ supply: rows }, "2023-Q2")).toMatchObject({ supply: null, reasons: [{ kind: "supplyEmpty" }] });
  });

  test("een half jaar telt de kwartalen van alle rijen op, en mist er geen", () => {
    const rows = [aSupplyRow({ figures: { "2023-Q1": 10 } }), aSupplyRow({ figures: { "2023-Q2": 20 } })];
    const asked = [aDemandRow({ figures: { "2023-H1": 5 } })];
    expect(cell({ supply: rows, demand: asked }, "2023-H1")?.supply).toBe(30);
    const other = aSupplyRow({ role: "inkoop", figures: { "2023-Q1": 1, "2023-Q2": 1 } });
    expect(cell({ supply: [...rows.slice(1), other], demand: asked }, "2023-H1")?.supply).toBeNull();
  });
});

describe("perioden van verschillende soort worden op de grofste vergeleken", () => {
  const quarters = { "2023-Q1": 10, "2023-Q2": 20, "2023-Q3": 30, "2023-Q4": 40 };

  test("vier kwartalen vraag tegen een jaar aanbod", () => {
    const balance = balanceOf({
      supply: [aSupplyRow({ figures: { "2023": 120 } })],
      demand: [aDemandRow({ figures: quarters })],
    });
    expect(balance.periodKind).toBe("year");
    expect(balance.periods.map(({ key }) => key)).toEqual(["2023"]);
    expect(balance.views.all.withLine.roles[0]?.cells).toMatchObject([
      { supply: 120, demand: 100, balance: 20, contributions: [{ nr: "P-1", hours: 100 }] },
    ]);
  });

  test("een fte per kwartaal telt over een half jaar op in uren, niet in fte", () => {
    const rows = [aSupplyRow({ unit: "fte", figures: { "2023-Q1": 1, "2023-Q2": 1 } })];
    expect(cell({ supply: rows, demand: [aDemandRow({ figures: { "2023-H1": 10 } })] }, "2023-H1")?.supply).toBe(700);
  });

  test("een jaar waarvan het aanbod een kwartaal mist, is onbekend", () => {
    const rows = [aSupplyRow({ figures: { "2023-Q1": 10, "2023-Q2": 10, "2023-Q4": 10 } })];
    expect(cell({ supply: rows, demand: [aDemandRow({ figures: { "2023": 5 } })] }, "2023")).toMatchObject({
      supply: null,
      verdict: "unknown",
      reasons: [{ kind: "supplyPartlyCovered", missing: ["2023-Q3"] }],
    });
  });

  test("een jaar waarvan de vraag een half jaar mist, is onbekend", () => {
    const asked = [aDemandRow({ figures: { "2023-Q1": 10, "2023-Q2": 10 } })];
    expect(cell({ supply: [aSupplyRow({ figures: { "2023": 50 } })], demand: asked }, "2023")).toMatchObject({
      demand: null,
      reasons: [{ kind: "demandPartlyCovered", missing: ["2023-Q3", "2023-Q4"] }],
    });
  });

  test("een rol die niets vraagt, heeft geen last van kolommen die in de vraag ontbreken", () => {
    const rows = [aSupplyRow({ role: "inkoop", figures: { "2023": 50 } })];
    const asked = [aDemandRow({ figures: { "2023-Q1": 10 } })];
    expect(cell({ supply: rows, demand: asked }, "2023", "inkoop")).toMatchObject({ demand: 0, verdict: "balanced" });
  });

  test("in een jaar waarvan de vraag geen enkele kolom heeft, wordt niets gevraagd", () => {
    const rows = [aSupplyRow({ figures: { "2023": 50, "2024": 50 } })];
    expect(cell({ supply: rows, demand: [aDemandRow({ figures: { "2023-Q1": 10 } })] }, "2024")).toMatchObject({
      demand: 0,
      verdict: "balanced",
    });
  });

  test("een p.m. in een maand maakt het kwartaal onbekend", () => {
    const asked = [aDemandRow({ figures: { "2023-01": 1, "2023-02": pm, "2023-03": 1 } })];
    expect(cell({ supply: supply(50), demand: asked })).toMatchObject({
      demand: null,
      reasons: [{ kind: "demandPm" }],
    });
  });
});

describe("lijnaandeel", () => {
  const shared = [aSupplyRow({ lineShare: value(fraction(0.4)), figures: { "2023-Q1": 100 } })];
  const lineWork = anInitiative({ nr: "L-1", workingMethod: "line" });
  const both = {
    initiatives: [anInitiative(), lineWork],
    supply: shared,
    demand: [...demand(50), aDemandRow({ nr: "L-1", figures: { "2023-Q1": 30 } })],
  };

  test("gaat van het aanbod af", () => {
    expect(cell({ supply: shared, demand: demand(50) })).toMatchObject({ supply: 60, balance: 10 });
  });

  test("gaat er niet af als lijnwerk zelf uren vraagt, met een bevinding", () => {
    expect(cell(both)).toMatchObject({ supply: 100, demand: 80, balance: 20 });
    expect(balanceOf(both).issues).toMatchObject([
      { code: "S-10", role: "jurist", nrs: ["L-1"], severity: "advice", where: { field: "lineShare" } },
    ]);
  });

  test("zonder lijnwerk in beeld staat het lijnaandeel voor de lijn", () => {
    expect(cell(both, "2023-Q1", "jurist", { line: "withoutLine" })).toMatchObject({
      supply: 60,
      demand: 50,
      balance: 10,
    });
  });

  test("gewenst lijnwerk beslist het ook voor vastgelegd: onder één aanbod staan geen twee oordelen", () => {
    const asked = {
      initiatives: [anInitiative(), aWish("L-1", { workingMethod: "line" })],
      supply: [aSupplyRow({ lineShare: value(fraction(0.25)), figures: { "2023-Q1": 100 } })],
      demand: [...demand(80), aDemandRow({ nr: "L-1", figures: { "2023-Q1": 10 } })],
    };
    expect(cell(asked, "2023-Q1", "jurist", { scope: "committed" })).toMatchObject({
      supply: 100,
      balance: 20,
      verdict: "balanced",
    });
    expect(cell(asked)).toMatchObject({ supply: 100, balance: 10, verdict: "balanced" });
    for (const scope of ["committed", "all"] as const) {
      expect(cell(asked, "2023-Q1", "jurist", { scope, line: "withoutLine" })?.supply).toBe(75);
    }
  });

  test("lijnwerk dat buiten staat, telt ook hier niet", () => {
    const stopped = { ...both, initiatives: [anInitiative(), { ...lineWork, status: status("Gestopt") }] };
    expect(cell(stopped)).toMatchObject({ supply: 60, demand: 50 });
    expect(balanceOf(stopped).issues).toEqual([]);
  });

  test.each([
    ["p.m.", pm],
    ["onleesbaar", unreadable],
  ])("van %s maakt het aanbod onbekend", (_, lineShare) => {
    expect(cell({ supply: [aSupplyRow({ lineShare })], demand: demand(10) })).toMatchObject({
      supply: null,
      reasons: [{ kind: "lineShareUnknown" }],
    });
  });
});

describe("vastgelegd en vastgelegd + gewenst", () => {
  const initiatives = [
    anInitiative({ nr: "P-1" }),
    aWish("P-2"),
    anInitiative({ nr: "P-3", status: { kind: "none" } }),
    anInitiative({ nr: "P-4", status: { kind: "unknown", label: "Bezig" } }),
    anInitiative({ nr: "P-5", status: status("On hold") }),
  ];
  const asked = initiatives.map(({ nr }, at) => aDemandRow({ nr, figures: { "2023-Q1": 10 ** at } }));
  const over = { initiatives, supply: supply(100_000), demand: asked };

  test("geen of onbekende status telt als gewenst, buiten telt niet", () => {
    expect(cell(over, "2023-Q1", "jurist", { scope: "committed" })?.demand).toBe(1);
    expect(cell(over)?.demand).toBe(1111);
    expect(balanceOf(over).statusUntracked).toBe(false);
  });

  test("zonder kolom Status telt elk item in beide", () => {
    const untracked = {
      ...over,
      initiatives: initiatives.map((each) => ({ ...each, status: { kind: "untracked" } as const })),
    };
    expect(cell(untracked, "2023-Q1", "jurist", { scope: "committed" })?.demand).toBe(11111);
    expect(cell(untracked)?.demand).toBe(11111);
    expect(balanceOf(untracked).statusUntracked).toBe(true);
  });

  test("een rol die alleen gewenst wordt gevraagd, vraagt vastgelegd niets en is daar in balans", () => {
    const rows = { initiatives, supply: supply(100), demand: [aDemandRow({ nr: "P-2", role: "inkoop" })] };
    expect(cell(rows, "2023-Q1", "inkoop", { scope: "committed" })).toMatchObject({
      supply: 0,
      demand: 0,
      balance: 0,
      verdict: "balanced",
    });
    expect(cell(rows, "2023-Q1", "inkoop")?.verdict).toBe("shortage");
  });

  test("elke weergave toont dezelfde rollen", () => {
    const mixed = [anInitiative(), anInitiative({ nr: "L-1", workingMethod: "line" }), aWish("P-2")];
    const asks = ["P-1", "L-1", "P-2"].map((nr) => aDemandRow({ nr, role: nr }));
    const rows = { initiatives: mixed, supply: supply(100), demand: asks };
    for (const scope of ["committed", "all"] as const) {
      for (const line of ["withLine", "withoutLine"] as const) {
        expect(viewOf(rows, { scope, line }).roles.map(({ role }) => role)).toEqual(["jurist", "L-1", "P-1", "P-2"]);
      }
    }
  });

  test("wie wat vraagt, staat op nummer", () => {
    const rows = { ...over, demand: [...asked].reverse() };
    expect(cell(rows)?.contributions).toMatchObject([
      { nr: "P-1", name: "Item P-1", class: "committed", hours: 1 },
      { nr: "P-2", class: "wanted", hours: 10 },
      { nr: "P-3", class: "wanted", hours: 100 },
      { nr: "P-4", class: "wanted", hours: 1000 },
    ]);
  });

  test("van twee items met één nummer geldt het eerste", () => {
    const twice = [anInitiative({ status: status("Gestopt") }), anInitiative()];
    const rows = { supply: supply(100), demand: [aDemandRow({ role: "inkoop" }), ...demand(10)] };
    expect(cell({ ...rows, initiatives: twice })?.demand).toBe(0);
    expect(balanceOf({ ...rows, initiatives: twice }).issues).toEqual([]);
    expect(cell({ ...rows, initiatives: [...twice].reverse() })?.demand).toBe(10);
    expect(balanceOf({ ...rows, initiatives: [...twice].reverse() }).issues).toMatchObject([
      { code: "S-9", role: "inkoop" },
    ]);
  });

  test("vraag van een onbekend nummer telt niet mee", () => {
    expect(cell({ supply: supply(100), demand: [aDemandRow({ nr: "X-9" })] })?.demand).toBe(0);
  });
});

describe("sommen en het ergste eerst", () => {
  const over = {
    supply: [
      aSupplyRow({ role: "jurist", figures: { "2023-Q1": 10, "2023-Q2": 10 } }),
      aSupplyRow({ role: "planeconoom", figures: { "2023-Q1": 200, "2023-Q2": pm } }),
      aSupplyRow({ role: "inkoop", figures: { "2023-Q1": 100, "2023-Q2": 100 } }),
    ],
    demand: [
      aDemandRow({ role: "jurist", figures: { "2023-Q1": 40, "2023-Q2": 60 } }),
      aDemandRow({ role: "planeconoom", figures: { "2023-Q1": 50, "2023-Q2": 50 } }),
      aDemandRow({ role: "inkoop", figures: { "2023-Q1": 95, "2023-Q2": 98 } }),
    ],
  };

  test("een overschot in totaal staat naast het tekort van een rol", () => {
    const { periodTotals, total } = viewOf(over);
    expect(periodTotals).toEqual([
      { supply: 310, demand: 185, balance: 125, known: 3, unknown: 0, shortageRoles: ["jurist"] },
      { supply: 110, demand: 158, balance: -48, known: 2, unknown: 1, shortageRoles: ["jurist"] },
    ]);
    expect(total).toEqual({ supply: 420, demand: 343, balance: 77, known: 5, unknown: 1, shortageRoles: ["jurist"] });
  });

  test("waarvan niets bekend is, is het totaal onbekend en geen 0", () => {
    const { periodTotals, total } = capacityBalance(aPortfolio({ demand: demand(10) })).views.all.withLine;
    const unknown = { supply: null, demand: null, balance: null, known: 0, unknown: 1, shortageRoles: [] };
    expect([total, ...periodTotals]).toEqual([unknown, unknown]);
  });

  test("eerst het grootste tekort in uren, dan het volste krap", () => {
    expect(viewOf(over).worst.map(({ role, period, verdict }) => `${role} ${period.key} ${verdict}`)).toEqual([
      "jurist 2023-Q2 shortage",
      "jurist 2023-Q1 shortage",
      "inkoop 2023-Q2 tight",
      "inkoop 2023-Q1 tight",
    ]);
    expect(viewOf(over).counts).toEqual({ shortage: 2, tight: 2, balanced: 1, unknown: 1 });
  });

  test("het tekort per rol telt tekorten op, zonder wat elders over is", () => {
    const rows = {
      supply: [aSupplyRow({ figures: { "2023-Q1": 10, "2023-Q2": 500 } })],
      demand: [aDemandRow({ figures: { "2023-Q1": 40, "2023-Q2": 60 } })],
    };
    expect(viewOf(rows).roles.map(({ shortage }) => shortage)).toEqual([30]);
  });

  test("gelijke tekorten staan op rol en periode", () => {
    const rows = {
      supply: [],
      demand: ["b", "a"].map((role) => aDemandRow({ role, figures: { "2023-Q2": 5, "2023-Q1": 5 } })),
    };
    const periods = [aSupplyRow({ role: "c", figures: { "2023-Q1": 1, "2023-Q2": 1 } })];
    expect(viewOf({ ...rows, supply: periods }).worst.map(({ role, period }) => `${role} ${period.key}`)).toEqual([
      "a 2023-Q1",
      "a 2023-Q2",
      "b 2023-Q1",
      "b 2023-Q2",
    ]);
  });
});

describe("bevindingen over uren", () => {
  test("S-16: uren onder nul", () => {
    expect(balanceOf({ supply: supply(-5), demand: [] }).issues).toMatchObject([
      { code: "S-16", period: "2023-Q1", figure: -5, severity: "now", where: { field: "2023-Q1" } },
    ]);
  });

  test("S-6: een programma dat precies vraagt wat zijn projecten samen vragen", () => {
    const initiatives = [
      anInitiative({ nr: "PG-1", workingMethod: "programme" }),
      anInitiative({ nr: "P-1", parent: "pg-1" }),
      anInitiative({ nr: "P-2", parent: "PG-1" }),
    ];
    const programme = aDemandRow({ nr: "PG-1", unit: "days", figures: { "2023-Q1": 5, "2023-Q2": 1 } });
    const parts = [
      aDemandRow({ nr: "P-1", figures: { "2023-Q1": 30 } }),
      aDemandRow({ nr: "P-2", figures: { "2023-Q1": 10, "2023-Q2": 8 } }),
    ];
    const all = [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100 } })];
    expect(balanceOf({ initiatives, supply: all, demand: [programme, ...parts] }).issues).toMatchObject([
      { code: "S-6", of: "hours", role: "jurist", hours: 48, children: ["P-1", "P-2"], where: { row: programme.row } },
    ]);
    const own = aDemandRow({ nr: "PG-1", figures: { "2023-Q1": 40, "2023-Q2": 9 } });
    expect(balanceOf({ initiatives, supply: all, demand: [own, ...parts] }).issues).toEqual([]);
  });

  test("S-6: niet van p.m., waarvan niemand de omvang kent", () => {
    const initiatives = [anInitiative({ nr: "PG-1", workingMethod: "programme" }), anInitiative({ parent: "PG-1" })];
    const demand = ["PG-1", "P-1"].map((nr) => aDemandRow({ nr, figures: { "2023-Q1": pm } }));
    expect(balanceOf({ initiatives, supply: [aSupplyRow({ figures: { "2023-Q1": pm } })], demand }).issues).toEqual([]);
  });
});
