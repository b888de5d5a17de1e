/** The sample register, of which everything was worked out by hand beforehand, through the parsers and the domain. */
import { capacityBalance } from "../../src/domain/capacity";
import { checkRegister } from "../../src/domain/check-register";
import { decisionSheet } from "../../src/domain/decision-sheet";
import { computeOverview } from "../../src/domain/overview";
import { rankInitiatives } from "../../src/domain/ranking";
import type { RolePeriod } from "../../src/domain/role-period";
import { checkTriangle } from "../../src/domain/triangle";
import { verdictWord } from "../../src/messages/nl-words";
import { flaws } from "../../samples/voorbeeldregister/gebreken";
import type { SampleCell } from "../../samples/voorbeeldregister/sample-table";
import { sampleTables } from "../../samples/voorbeeldregister/tables";
import * as expected from "../../samples/voorbeeldregister/verwachting";
import { on } from "../support/builders";
import { issues, place, portfolio } from "../support/sample-portfolio";

const today = on("2022-09-30");
const broken = checkRegister(portfolio, today).map((issue) => ({ ...issue, at: place(issue.where) }));

/** The row number that Excel shows of the one row that has these cells. */
const rowOf = (table: string, cells: Readonly<Record<string, SampleCell>>): number => {
  const sample = sampleTables.find((each) => each.table === table)!;
  const at = sample.rows.findIndex((row) =>
    Object.entries(cells).every(([heading, cell]) => row[sample.headings.indexOf(heading)] === cell),
  );
  return at + 2;
};

const ours = /^[VS]-\d+$/u;

describe("bevindingen", () => {
  const asked = flaws.flatMap((flaw) =>
    flaw.rules.filter((rule) => ours.test(rule)).map((rule) => [flaw.id, rule, flaw] as const),
  );

  test("de lijst van gebreken raakt elke regel van de driehoek", () => {
    expect(new Set(asked.map(([, rule]) => rule)).size).toBeGreaterThanOrEqual(20);
  });

  test.each(asked)("%s: %s staat op de rij van het gebrek", (_, rule, flaw) => {
    const at = broken.filter(({ code }) => code === rule).map((issue) => `${issue.at.table} ${issue.at.row}`);
    expect(at).toContain(`${flaw.table} ${rowOf(flaw.table, flaw.row)}`);
  });

  test("meer dan een advies komt alleen van een gebrek", () => {
    const known = flaws.flatMap((flaw) =>
      [...flaw.rules, ...flaw.mayAlsoRaise].map((rule) => `${rule} ${flaw.table} ${rowOf(flaw.table, flaw.row)}`),
    );
    const serious = broken.filter(({ severity }) => severity !== "advice");
    expect(
      serious.map(({ code, at }) => `${code} ${at.table} ${at.row}`).filter((each) => !known.includes(each)),
    ).toEqual([]);
  });
});

describe("driehoeken", () => {
  const { rows } = checkTriangle(portfolio, today);
  const incomplete = rows.filter(({ complete }) => !complete).map(({ nr }) => nr);

  test("wat leeg of gebroken is, is niet volledig, en al het andere wel", () => {
    expect(incomplete).toEqual(expect.arrayContaining([...expected.blankTriangles, ...expected.brokenTriangles]));
    const doubtful = [...expected.blankTriangles, ...expected.brokenTriangles, ...expected.doubtfulTriangles];
    expect(incomplete.filter((nr) => !doubtful.some((each) => each === nr))).toEqual([]);
    expect(rows.length - doubtful.length).toBe(expected.soundTriangleRows);
  });

  test("V-9, V-17 en V-18 maken haar onvolledig, V-12 alleen niet", () => {
    expect(expected.doubtfulTriangles.filter((nr) => incomplete.includes(nr))).toEqual([
      "P-2",
      "P-6",
      "P-9",
      "P-13",
      "P-25",
      "P-39",
    ]);
    const serious = rows.find(({ nr }) => nr === "P-39")?.issues.filter(({ severity }) => severity !== "advice");
    expect(serious?.map(({ code }) => code)).toEqual(["V-6"]);
  });
});

describe("balans", () => {
  const { views } = capacityBalance(portfolio);
  const cell = (scope: "committed" | "all", role: string, quarter: string): RolePeriod | undefined =>
    views[scope].withLine.roles
      .flatMap(({ cells }) => cells)
      .find((each) => each.role === role && each.period.key === quarter);
  const known = (of: RolePeriod | undefined): number =>
    (of?.contributions ?? []).reduce((sum, { hours }) => sum + (hours ?? 0), 0);

  test.each(expected.roleQuarters.map((each) => [each.role, each.quarter, each] as const))(
    "%s %s",
    (role, quarter, by) => {
      for (const [scope, hand] of [
        ["committed", by.committed],
        ["all", by.committedAndWanted],
      ] as const) {
        const found = cell(scope, role, quarter);
        expect(found?.supply).toBe(by.supply);
        expect(known(found)).toBe(hand.demand);
        expect(found && verdictWord[found.verdict]).toBe(hand.verdict);
        if (hand.verdict !== "onbekend") expect(found?.balance).toBe(hand.balance);
      }
    },
  );

  test("de verkeerd gespelde rol is een tekort", () => {
    const { role, quarter, supply, demand } = expected.misspeltRole;
    expect(cell("all", role, quarter)).toMatchObject({ supply, demand, verdict: "shortage" });
    expect(broken.find(({ code }) => code === "S-9")).toMatchObject({ suggestions: [expected.misspeltRole.meant] });
  });

  test("een overschot in totaal naast tekorten", () => {
    const { supply, demand, balance, quarter } = expected.wholeOrganisation;
    const { withLine } = views.all;
    const at = withLine.roles[0]!.cells.findIndex(({ period }) => period.key === quarter);
    expect(withLine.periodTotals[at]).toMatchObject({ supply, demand, balance, unknown: 0 });
    expect(withLine.periodTotals[at]?.shortageRoles).toEqual(["Comunicatieadviseur", "Planeconoom", "Projectleider"]);
  });
});

test("rangorde", () => {
  const { rows } = rankInitiatives(portfolio);
  const ranked = rows.flatMap(({ rank, nr, score, missing }) =>
    rank.kind === "ranked" ? [{ rank: rank.rank, nr, score, missing: missing.length > 0 }] : [],
  );
  const nrsOf = (kind: "statutory" | "unknown") => rows.filter(({ rank }) => rank.kind === kind).map(({ nr }) => nr);
  const inOrder = [...expected.ranking].sort((a, b) => a.rank - b.rank);
  expect(ranked).toEqual(inOrder);
  expect(nrsOf("statutory")).toEqual([...expected.statutoryWanted]);
  expect(nrsOf("unknown")).toEqual([...expected.wantedWithoutScore]);
});

test("overzicht", () => {
  const { initiatives, statuses, pm, openChoices, overdueChoices } = computeOverview(portfolio, today, issues);
  expect(initiatives).toBe(expected.counts.rows);
  expect(Object.fromEntries(statuses.map(({ label, count }) => [label, count]))).toEqual(expected.rowsByStatus);
  expect(pm).toBe(Object.values(expected.pmCells).reduce((sum, each) => sum + each, 0));
  expect([openChoices, overdueChoices.map(({ nr }) => nr)]).toEqual([4, ["K-4"]]);
});

test.each([
  ["K-1", []],
  ["K-3", ["fewerThanTwoAlternatives", "noNotDoing", "caveatsMissing"]],
  ["K-4", ["noNotDoing", "deadlinePassed"]],
  ["K-6", []],
])("besluitblad %s mist %j", (number, kinds) => {
  const sheet = decisionSheet(portfolio, number, today);
  expect(sheet.kind === "sheet" && sheet.gaps.map(({ kind }) => kind)).toEqual(kinds);
});
