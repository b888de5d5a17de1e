import { period } from "../../../src/domain/period";
import { betterChoices } from "../../../src/domain/scenario/first-solution";
import { judge } from "../../../src/domain/scenario/judge";
import type { CapacityCell, Candidate, Problem } from "../../../src/domain/scenario/problem";
import { staffing } from "../../../src/domain/scenario/staffing";

const aCell = (over: Partial<CapacityCell>): CapacityCell => ({
  ...{ role: "jurist", period: period("quarter", 2023, 1), limit: 100, mayLack: 0, hire: null },
  ...over,
});

const aCandidate = (hours: number, over: Partial<Candidate> = {}): Candidate => ({
  ...{ key: `P-${hours}`, mustBeDone: false, value: 10, isTopTen: false },
  ways: [
    {
      ...{ kind: "planned", shift: 0, start: 0, end: 0, spends: [], extraCost: 0, isInTerm: true },
      asks: [{ cell: 0, hours }],
    },
  ],
  ...over,
});

const aProblem = (over: Partial<Problem>): Problem => ({ candidates: [], cells: [], budgets: [], links: [], ...over });

const hire = { most: 30, centsPerHour: 100, budget: null };

test.each([
  ["binnen wat er is", 90, 0, 0],
  ["eerst inhuur", 120, 20, 0],
  ["daarna pas tekort", 150, 30, 20],
  ["tekort hoogstens zoveel als mag", 200, 30, 50],
])("%s: van %d uur wordt %d ingehuurd en komt %d tekort", (_, taken, hired, lacking) => {
  const { cells, budgets, links } = aProblem({ cells: [aCell({ mayLack: 50, hire })] });
  expect(staffing({ cells, budgets, links, candidates: [] }, [taken], [])).toEqual({
    ...{ hired: [hired], lacking: [lacking], spent: [], hireCost: hired * 100 },
  });
});

test("waar het geld opraakt komen de duurste uren tekort, voor zover dat mag", () => {
  const ofBudget = (centsPerHour: number) => ({ most: 30, centsPerHour, budget: 0 });
  const cells = [
    aCell({ mayLack: 50, hire: ofBudget(100) }),
    aCell({ mayLack: 5, hire: ofBudget(300) }),
    aCell({ mayLack: 0, hire: ofBudget(900) }),
  ];
  const budgets = [{ source: "Ruimte", year: 2023, nature: "incidental" as const, limit: 15_000 }];
  // Volledig: 10 × 100 + 10 × 300 + 10 × 900 = 13.000, en 4.000 gaat naar anderen: 2.000 te veel. Van de tweede cel komen
  // 5 uur tekort (1.500), van de eerste 5 (500); de derde mag niet tekortkomen.
  expect(staffing(aProblem({ cells, budgets }), [110, 110, 110], [4_000])).toEqual({
    ...{ hired: [5, 5, 10], lacking: [5, 5, 0], spent: [15_000], hireCost: 11_000 },
  });
});

test("wat vastligt en niet past, telt als tekort mee, en inhuur maakt het kleiner", () => {
  const short = (cell: CapacityCell) => judge(aProblem({ cells: [cell] }), []).levels.shortage;
  expect(short(aCell({ limit: -40, mayLack: 40 }))).toBe(-40);
  expect(short(aCell({ limit: -40, mayLack: 40, hire }))).toBe(-10);
});

test("de eerste keuze laat geen uren tekortkomen voor wat niet hoeft, wel voor wat moet", () => {
  const cells = [aCell({ mayLack: 50 })];
  const first = (candidates: readonly Candidate[]) => betterChoices(aProblem({ cells, candidates }), 1).next().value;
  expect(first([aCandidate(110), aCandidate(60)])?.choice).toEqual([null, 0]);
  expect(first([aCandidate(110, { mustBeDone: true }), aCandidate(60)])?.choice).toEqual([0, null]);
});
