import { coherence } from "../../src/domain/coherence-answer";
import { dependencyState } from "../../src/domain/dependency-state";
import {
  aChoice,
  aDemandRow,
  aDependency,
  aFinanceRow,
  alternatives,
  anAlternative,
  anInitiative,
  aPortfolio,
  aResource,
  aSupplyRow,
  on,
  status,
} from "../support/builders";

const item = (nr: string, start: string | null, end: string | null, over: Parameters<typeof anInitiative>[0] = {}) =>
  anInitiative({ nr, start: start === null ? null : on(start), end: end === null ? null : on(end), ...over });

const items = (...nrs: readonly string[]) => nrs.map((nr) => anInitiative({ nr }));

describe("kringen in eerst klaar", () => {
  const chains = (...pairs: readonly (readonly [string, string])[]) =>
    coherence(
      aPortfolio({
        initiatives: items("P-10", "P-2", "P-3", "P-4"),
        dependencies: pairs.map(([from, to]) => aDependency(from, to)),
      }),
    ).cycles.map(({ chain }) => chain.map(({ nr }) => nr));

  test("elke kring één keer, vanaf wat het eerst komt", () => {
    expect(chains(["P-10", "P-3"], ["P-3", "P-2"], ["P-2", "P-10"], ["P-2", "P-4"])).toEqual([["P-2", "P-10", "P-3"]]);
  });
  test("twee kringen door één item zijn er twee", () => {
    expect(chains(["P-2", "P-3"], ["P-3", "P-2"], ["P-2", "P-4"], ["P-4", "P-2"])).toEqual([
      ["P-2", "P-3"],
      ["P-2", "P-4"],
    ]);
  });
  test("een item dat op zichzelf wacht", () => {
    expect(chains(["P-3", "P-3"])).toEqual([["P-3"]]);
  });
  test("een rij zonder kring, ook tussen twee kringen, is geen kring", () => {
    expect(chains(["P-2", "P-3"], ["P-3", "P-4"])).toEqual([]);
    expect(chains(["P-2", "P-2"], ["P-2", "P-3"], ["P-3", "P-4"], ["P-4", "P-4"])).toEqual([["P-2"], ["P-4"]]);
  });
});

describe("een samenhang op data en status", () => {
  const stopped = { status: status("Gestopt") };
  test.each([
    ["finishFirst", item("A", "2023-01-01", "2023-03-31"), item("B", "2023-04-01", null), { kind: "holds" }],
    ["finishFirst", item("A", null, "2023-04-11"), item("B", "2023-04-01", null), { breach: { days: 10 } }],
    ["finishFirst", item("A", null, null), item("B", "2023-04-01", null), { kind: "unknown" }],
    ["finishFirst", item("A", null, null, stopped), item("B", null, null), { breach: { status: "Gestopt" } }],
    ["finishFirst", item("A", null, null, { status: status("Afgerond") }), item("B", null, null), { kind: "holds" }],
    ["finishFirst", item("A", null, "2024-01-01"), item("B", "2023-01-01", null, stopped), { kind: "idle" }],
    ["together", item("A", "2023-01-01", "2023-03-31"), item("B", "2023-03-31", "2023-05-01"), { kind: "holds" }],
    ["together", item("A", null, "2023-03-31"), item("B", "2023-04-05", null), { breach: { kind: "apart", days: 5 } }],
    ["together", item("A", "2023-04-05", null), item("B", null, "2023-03-31"), { breach: { kind: "apart", days: 5 } }],
    ["together", item("A", "2023-01-01", null), item("B", "2023-01-01", "2023-03-31"), { kind: "unknown" }],
    ["excludes", item("A", null, null), item("B", null, null), { breach: { kind: "bothCount" } }],
    ["excludes", item("A", null, null), item("B", null, null, stopped), { kind: "idle" }],
    ["strengthens", item("A", null, null), item("B", null, null), { kind: "idle" }],
  ] as const)("%s %#", (kind, from, to, expected) => {
    expect(dependencyState(kind, from, to)).toMatchObject(expected);
  });
});

test("rijen die kloppen, niets vragen of een onbekend nummer noemen, worden geteld", () => {
  const { broken, holding, idle, dangling } = coherence(
    aPortfolio({
      initiatives: [item("P-1", "2023-01-01", "2023-03-31"), item("P-2", "2023-04-01", null)],
      dependencies: [
        aDependency("P-1", "P-2"),
        aDependency("P-1", "P-2", { kind: "strengthens" }),
        aDependency("P-2", "P-1"),
        aDependency("P-1", "P-9"),
      ],
    }),
  );
  expect(broken.map(({ from, to, breach }) => [from.nr, to.nr, breach])).toEqual([["P-2", "P-1", null]]);
  expect({ holding, idle, dangling }).toEqual({ holding: 1, idle: 1, dangling: { here: 1, everywhere: 1 } });
});

describe("een keuze die een samenhang breekt", () => {
  const breaks = (choice: Parameters<typeof aChoice>[0], of: ReturnType<typeof anAlternative>[]) =>
    coherence(
      aPortfolio({
        initiatives: [item("P-1", null, "2023-03-31"), item("P-2", "2023-04-01", null)],
        dependencies: [aDependency("P-1", "P-2")],
        choices: [aChoice(choice)],
        alternatives: of,
      }),
    ).byChoice;
  const phasing = (ready: string | null) =>
    anAlternative({ recommended: true, ready: ready === null ? null : on(ready) });
  const notDoing = anAlternative({ name: "niet doen", kind: "notDoing", recommended: true });
  const kinds = ({ broken }: ReturnType<typeof breaks>) => broken.map(({ kind, days }) => [kind, days]);

  test("het aanbevolen alternatief van een open keuze", () => {
    expect(kinds(breaks({}, [notDoing]))).toEqual([["notDone", null]]);
    expect(kinds(breaks({}, [phasing("2023-04-11")]))).toEqual([["tooLate", 10]]);
    expect(kinds(breaks({}, [phasing("2023-04-01")]))).toEqual([]);
    expect(kinds(breaks({}, [phasing(null)]))).toEqual([["unknown", null]]);
    expect(kinds(breaks({ initiatives: ["P-2"] }, [notDoing]))).toEqual([]);
  });
  test("van een besluit telt wat het noemt, en niet wat werd aanbevolen", () => {
    const decided = { status: "decided", decision: "Niet doen" } as const;
    expect(kinds(breaks(decided, [...alternatives]))).toEqual([["notDone", null]]);
    expect(kinds(breaks({ ...decided, decision: "Faseren" }, [...alternatives]))).toEqual([["unknown", null]]);
    const { broken, unclear } = breaks({ ...decided, decision: "Aangehouden" }, [...alternatives]);
    expect([broken, unclear.map(({ nr }) => nr)]).toEqual([[], ["K-1"]]);
  });
  test("een geheime keuze wordt niet getoetst, wel geteld", () => {
    const { broken, secret } = breaks({ publicity: "secret" }, [notDoing]);
    expect([broken, secret]).toEqual([[], 1]);
  });
});

describe("hetzelfde gevraagd door verschillende bestuurlijk opdrachtgevers", () => {
  const of = (nr: string, sponsor: string, over: Parameters<typeof anInitiative>[0] = {}) =>
    item(nr, "2023-01-01", "2023-06-30", { politicalSponsor: sponsor === "" ? [] : [sponsor], ...over });

  test("een rol in een periode met tekort", () => {
    const shared = (...sponsors: readonly [string, string]) =>
      coherence(
        aPortfolio({
          initiatives: [of("P-1", sponsors[0]), of("P-2", sponsors[1])],
          supply: [aSupplyRow({ role: "jurist", figures: { "2023-Q1": 50, "2023-Q2": 500 } })],
          demand: ["P-1", "P-2"].map((nr) => aDemandRow({ nr, figures: { "2023-Q1": 40, "2023-Q2": 40 } })),
        }),
      ).roles.map(({ cell, claimants }) => [cell.period.key, cell.balance, claimants]);
    expect(shared("A", "B")).toEqual([
      [
        "2023-Q1",
        -30,
        [
          { holder: "A", nrs: ["P-1"] },
          { holder: "B", nrs: ["P-2"] },
        ],
      ],
    ]);
    expect(shared("A", "A")).toEqual([]);
    expect(shared("A", "")).toEqual([]);
  });

  test("de dagen van een botsing zijn die van verschillende opdrachtgevers, niet die van een van hen met zichzelf", () => {
    const at = (nr: string, holder: string, start: string, end: string) =>
      of(nr, holder, { place: "Borger", start: on(start), end: on(end) });
    const { places } = coherence(
      aPortfolio({
        initiatives: [
          at("P-1", "A", "2023-01-01", "2023-12-31"),
          at("P-2", "A", "2023-02-01", "2023-12-31"),
          at("P-3", "B", "2023-06-01", "2023-07-31"),
        ],
      }),
    );
    expect(places.claims.map(({ from, until }) => [from, until])).toEqual([[on("2023-06-01"), on("2023-07-31")]]);
  });

  test("een plek in dezelfde tijd, ook als Samenhang haar noemt", () => {
    const { places } = coherence(
      aPortfolio({
        initiatives: [
          of("P-1", "A", { place: "Borger" }),
          of("P-2", "B", { place: "borger; Odoorn", start: on("2023-06-01"), end: on("2023-12-31") }),
          of("P-3", "B", { place: "Borger", start: on("2023-07-01"), end: on("2023-12-31") }),
          of("P-4", "A", { place: "Odoorn", start: null }),
          of("P-5", "C"),
        ],
        dependencies: [
          aDependency("P-1", "P-5", { kind: "samePlace", explanation: "Het plein" }),
          aDependency("P-1", "P-2", { kind: "samePlace" }),
        ],
      }),
    );
    expect(places.claims.map(({ place, from, until, claimants }) => [place, from, until, claimants])).toEqual([
      [
        "Borger",
        ...[on("2023-06-01"), on("2023-06-30")],
        [
          { holder: "A", nrs: ["P-1"] },
          { holder: "B", nrs: ["P-2"] },
        ],
      ],
      [
        "Het plein",
        ...[on("2023-01-01"), on("2023-06-30")],
        [
          { holder: "A", nrs: ["P-1"] },
          { holder: "C", nrs: ["P-5"] },
        ],
      ],
    ]);
    expect(places.withoutDays).toBe(1);
  });

  test("een bron waaruit samen meer gedekt wordt dan er is, of waarvan dat niet bekend is", () => {
    const funding = (nr: string, source: string, byYear: Readonly<Record<number, number>>) =>
      aFinanceRow("funding", byYear, { nr, source });
    const { sources } = coherence(
      aPortfolio({
        initiatives: [of("P-1", "A"), of("P-2", "B")],
        resources: [aResource("Ruimte", { 2023: 100, 2024: 10 }), aResource("Reserve", {}, { balance: 100 })],
        finances: [
          funding("P-1", "Ruimte", { 2023: 60, 2024: 6 }),
          funding("P-2", "Ruimte", { 2023: 50, 2024: 4 }),
          funding("P-1", "Reserve", { 2023: 60, 2024: 20, 2025: 500 }),
          funding("P-2", "Reserve", { 2023: 30, 2024: 5 }),
          funding("P-1", "Fonds", { 2023: 1 }),
          funding("P-2", "fonds", { 2023: 1 }),
        ],
      }),
    );
    expect(sources.map(({ source, year, asked, there }) => [source, year, asked / 100, there && there / 100])).toEqual([
      ["Reserve", 2024, 25, 10],
      ["Ruimte", 2023, 110, 100],
      ["Fonds", 2023, 2, null],
    ]);
  });
});
