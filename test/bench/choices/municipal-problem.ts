/**
 * The portfolio of a municipality as a choice, made by a seed: items of which each takes some roles for some quarters, may start
 * up to four quarters later, and of each role three quarters of what is asked of it on average. With all that makes choices hard:
 * links, a top 10, statutory items, outsourcing, and hire for a few roles.
 */
import { period } from "../../../src/domain/period";
import { seededRandom } from "../../../src/domain/random";
import type { Candidate, CapacityCell, Link, Problem, Way } from "../../../src/domain/scenario/problem";

export interface MunicipalSize {
  readonly items: number;
  readonly roles: number;
  readonly quarters: number;
}

const MOST_SHIFT = 4;
const CAPACITY = 0.75;

/** What an item asks of a role in each quarter that it runs. */
interface Asked {
  readonly role: number;
  readonly hours: readonly number[];
}

export const municipalProblem = (seed: number, { items, roles, quarters }: MunicipalSize): Problem => {
  const random = seededRandom(seed);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const list = <T>(length: number, make: (at: number) => T): readonly T[] =>
    Array.from({ length }, (_, at) => make(at));
  const cellOf = (role: number, quarter: number): number => role * quarters + quarter;

  const wayOf = (asked: readonly Asked[], start: number, shift: number): Way => {
    const length = asked[0]?.hours.length ?? 0;
    return {
      ...{ kind: shift === 0 ? "planned" : "shifted", shift, start: start + shift, end: start + shift + length - 1 },
      asks: asked.flatMap(({ role, hours }) =>
        hours.map((each, at) => ({ cell: cellOf(role, start + shift + at), hours: each })),
      ),
      ...{ spends: [], extraCost: 0, isInTerm: start + shift + length <= quarters - 2 },
    };
  };
  const outsourced = (planned: Way): Way => ({
    ...planned,
    kind: "outsourced",
    asks: planned.asks.map(({ cell, hours }) => ({ cell, hours: Math.ceil(hours * 0.15) })),
    extraCost: planned.asks.reduce((sum, { hours }) => sum + hours * 11_000, 0),
  });
  const candidate = (at: number): Candidate => {
    const length = between(1, 6);
    const start = between(0, quarters - length);
    const own = new Set(list(between(1, 4), () => between(0, roles - 1)));
    const asked = [...own].map((role) => ({ role, hours: list(length, () => between(2, 20) * between(2, 10)) }));
    const shifts = list(1 + MOST_SHIFT, (shift) => shift).filter((shift) => start + shift + length <= quarters);
    const ways = shifts.map((shift) => wayOf(asked, start, shift));
    return {
      key: `P-${at + 1}`,
      ways: [...ways, ...(between(1, 10) === 1 ? ways.slice(0, 1).map(outsourced) : [])],
      mustBeDone: between(1, 15) === 1,
      value: between(100, 1000),
      isTopTen: between(1, Math.max(1, Math.round(items / 10))) === 1,
    };
  };
  const candidates = list(items, candidate);

  const asked = list(roles, () => ({ hours: 0 }));
  for (const { cell, hours } of candidates.flatMap(({ ways: [planned] }) => planned?.asks ?? [])) {
    const ofRole = asked[Math.floor(cell / quarters)];
    if (ofRole) ofRole.hours += hours;
  }
  const cells = list(roles * quarters, (cell): CapacityCell => {
    const role = Math.floor(cell / quarters);
    const limit = Math.round((CAPACITY * (asked[role]?.hours ?? 0)) / quarters);
    return {
      ...{
        role: `rol ${role + 1}`,
        period: period("quarter", 2023 + Math.floor((cell % quarters) / 4), 1 + (cell % 4)),
      },
      ...{ limit, mayLack: 0 },
      hire: role % 4 === 0 ? { most: Math.round(limit / 20), centsPerHour: 9_500 + 500 * role, budget: null } : null,
    };
  });
  const kinds = ["finishFirst", "finishFirst", "excludes", "together", "strengthens"] as const;
  const free = candidates.flatMap(({ mustBeDone }, at) => (mustBeDone ? [] : [at]));
  const startOf = (at: number): number | null => candidates[at]?.ways[0]?.start ?? null;
  const links = list(Math.round(items / 6), (at): Link => {
    const kind = kinds[at % kinds.length] ?? "excludes";
    const from = free[between(0, free.length - 1)] ?? 0;
    const others = free.filter((other) => other !== from && (kind !== "together" || startOf(other) === startOf(from)));
    const to = others[between(0, others.length - 1)] ?? free.find((other) => other !== from) ?? 0;
    return kind === "strengthens" ? { kind, from, to, value: between(20, 120) } : { kind, from, to };
  });
  return { candidates, cells, budgets: [], links };
};
