/** Which knelpunten a person can choose from, and what Knelpunten says of them. */
import { matchKey } from "../../../src/domain/matching";
import { pm } from "../../../src/domain/quantity";
import { type ShortRoles, shortRoles, shortSpot } from "../../../src/taskpane/choices/short-roles";
import { spotKey, spotOf } from "../../../src/taskpane/choices/spot";
import { aBottleneck, aDemandRow, aPortfolio, aSupplyRow, aWish, periodOf } from "../../support/builders";

/** Jurist mist 20 in Q1 en 5 in Q2; planeconoom 40 in Q2; inkoper heeft genoeg. */
const portfolio = aPortfolio({
  initiatives: [aWish("P-1"), aWish("P-2")],
  supply: [
    aSupplyRow({ role: "Jurist", figures: { "2023-Q1": 100, "2023-Q2": 100 } }),
    aSupplyRow({ role: "Planeconoom", figures: { "2023-Q1": 10, "2023-Q2": 10 } }),
    aSupplyRow({ role: "Inkoper", figures: { "2023-Q1": 50, "2023-Q2": 50 } }),
  ],
  demand: [
    aDemandRow({ nr: "P-1", role: "jurist", figures: { "2023-Q1": 70, "2023-Q2": 105 } }),
    aDemandRow({ nr: "P-2", role: "jurist", figures: { "2023-Q1": 50 } }),
    aDemandRow({ nr: "P-2", role: "planeconoom", figures: { "2023-Q2": 50 } }),
    aDemandRow({ nr: "P-2", role: "inkoper", figures: { "2023-Q1": 50 } }),
  ],
  bottlenecks: [
    aBottleneck({ nr: "KP-1", role: "jurist", period: periodOf("2023-Q1") }),
    aBottleneck({ nr: "KP-2", role: "Jurist", period: periodOf("2023-Q2"), isSolved: true }),
    aBottleneck({ nr: "KP-3", role: "JURIST", period: periodOf("2023-H1") }),
    aBottleneck({ nr: "KP-4", role: "jurist", period: null }),
    aBottleneck({ nr: "KP-5", role: "planeconoom", period: periodOf("2023-Q1") }),
    aBottleneck({ nr: "KP-6", role: "inkoper", period: periodOf("2023-01"), hours: pm }),
    aBottleneck({ nr: "KP-7", role: "planeconoom", period: periodOf("2023-05") }),
  ],
});

const nrs = (of: readonly { readonly nr: string }[]): readonly string[] => of.map(({ nr }) => nr);
const short: ShortRoles = shortRoles(portfolio);

test("rollen met de meeste uren eerst, elk met haar perioden", () => {
  expect(short.roles.map(({ role, hours }) => `${role} ${hours}`)).toEqual(["Planeconoom 40", "Jurist 25"]);
  expect(short.roles.flatMap(({ periods }) => periods.map((each) => `${each.period.key} ${each.hours}`))).toEqual([
    ...["2023-Q2 40", "2023-Q1 20", "2023-Q2 5"],
  ]);
  expect(short.hours).toBe(65);
});

test("een genoteerd knelpunt staat bij zijn rol als het over een van haar perioden gaat, ook in een andere maat", () => {
  expect(short.roles.map(({ written }) => nrs(written))).toEqual([["KP-7"], ["KP-1", "KP-3", "KP-4"]]);
});

test("wat genoteerd is en niet opgelost, en waar geen uren ontbreken, wordt apart genoemd", () => {
  expect(nrs(short.writtenElsewhere)).toEqual(["KP-5", "KP-6"]);
});

test("een plek is alles, een rol of een rol in een periode", () => {
  const jurist = matchKey("Jurist");
  expect(shortSpot(short, { kind: "all" })).toMatchObject({ scope: null, hours: 65, role: null });
  expect(shortSpot(short, { kind: "role", role: jurist })).toMatchObject({ hours: 25, role: "Jurist", period: null });
  const [second, first] = short.roles.map(({ periods }) => periods.map(({ cell }) => cell));
  expect(shortSpot(short, { kind: "role", role: jurist })?.scope).toEqual(first);
  expect(shortSpot(short, { kind: "period", role: jurist, period: periodOf("2023-Q2").key })).toMatchObject({
    ...{ scope: first?.slice(1), hours: 5 },
  });
  expect(second).toHaveLength(1);
});

test("waar geen tekort is, is niets te kiezen", () => {
  expect(shortSpot(short, { kind: "role", role: matchKey("inkoper") })).toBeNull();
  expect(
    shortSpot(short, { kind: "period", role: matchKey("planeconoom"), period: periodOf("2023-Q1").key }),
  ).toBeNull();
  expect(shortSpot(shortRoles(aPortfolio()), { kind: "all" })).toBeNull();
});

test.each([
  { kind: "all" },
  { kind: "role", role: matchKey("Jurist / bezwaar 2023") },
  { kind: "period", role: matchKey("Jurist / bezwaar 2023"), period: periodOf("2023-Q2").key },
] as const)("een plek en haar sleutel zeggen hetzelfde: $kind", (spot) => {
  expect(spotOf(spotKey(spot))).toEqual(spot);
});

test("wat geen plek is", () => {
  expect(spotOf("K-1")).toBeNull();
});
