/** Small problems with every kind of constraint, made by a seed, and their best choice by trying every one. */
import { seededRandom } from "../../../src/domain/random";
import { period } from "../../../src/domain/period";
import { compareLevels, judge } from "../../../src/domain/scenario/judge";
import type { Candidate, Choice, Link, Problem, Way } from "../../../src/domain/scenario/problem";

export interface Kinds {
  readonly candidates: number;
  /** Without: in or out only, no shifts, links, hire or budgets. */
  readonly everything: boolean;
}

const horizon = 4;

export const randomProblem = (seed: number, { candidates: most, everything }: Kinds): Problem => {
  const random = seededRandom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const count = 1 + below(most);
  const roles = 1 + below(2);
  const cells = Array.from({ length: roles * horizon }, (_, cell) => {
    const mayLack = everything && below(4) === 0 ? 1 + below(6) : 0;
    return {
      role: `rol ${Math.floor(cell / horizon)}`,
      period: period("quarter", 2023, 1 + (cell % horizon)),
      limit: mayLack > 0 && below(2) === 0 ? 0 - below(mayLack + 1) : below(12),
      mayLack,
      hire:
        everything && below(3) === 0
          ? { most: below(6), centsPerHour: 100 * (1 + below(9)), budget: below(2) === 0 ? 0 : null }
          : null,
    };
  });
  const budgets = everything
    ? [{ source: "Ruimte", year: 2023, nature: "incidental" as const, limit: 100 * below(60) }]
    : [];
  const wayAt = (shift: number, start: number, hours: readonly (readonly number[])[]): Way => {
    const length = hours[0]?.length ?? 1;
    return {
      kind: shift === 0 ? "planned" : "shifted",
      shift,
      start: start + shift,
      end: start + shift + length - 1,
      asks: hours.flatMap((ofRole, role) =>
        ofRole.flatMap((asked, at) => {
          const place = start + shift + at;
          return asked > 0 && place < horizon ? [{ cell: role * horizon + place, hours: asked }] : [];
        }),
      ),
      spends: [],
      extraCost: 0,
      isInTerm: start + shift + length - 1 < 3,
    };
  };
  const candidate = (at: number): Candidate => {
    const length = 1 + below(2);
    const start = below(2);
    const hours = Array.from({ length: roles }, () => Array.from({ length }, () => below(7)));
    const shifts = everything ? [0, 1, 2].slice(0, 1 + below(3)) : [0];
    const outsourced: Way = {
      ...{ kind: "outsourced", shift: 0, start, end: start + length - 1, isInTerm: true },
      asks: [{ cell: start, hours: 1 }],
      spends: budgets.length > 0 ? [{ budget: 0, cents: 100 * (5 + below(20)) }] : [],
      extraCost: 100 * (5 + below(20)),
    };
    return {
      key: `P-${at + 1}`,
      ways: [
        ...shifts.map((shift) => wayAt(shift, start, hours)),
        ...(everything && below(3) === 0 ? [outsourced] : []),
      ],
      mustBeDone: everything && below(6) === 0,
      value: 1 + below(100),
      isTopTen: everything && below(4) === 0,
    };
  };
  const candidates = Array.from({ length: count }, (_, at) => candidate(at));
  const kinds = ["finishFirst", "together", "excludes", "strengthens"] as const;
  const link = (): Link | null => {
    const [from, to] = [below(count), below(count)];
    const kind = kinds[below(kinds.length)] ?? "excludes";
    if (from === to) return null;
    return kind === "strengthens" ? { kind, from, to, value: below(40) - 10 } : { kind, from, to };
  };
  const links = everything ? Array.from({ length: below(3) }, link).flatMap((each) => each ?? []) : [];
  return { candidates, cells, budgets, links };
};

/** Every choice of a problem. */
export const everyChoice = ({ candidates }: Problem): readonly Choice[] =>
  candidates.reduce<readonly Choice[]>(
    (all, { ways }) => all.flatMap((choice) => [null, ...ways.keys()].map((way) => [...choice, way])),
    [[]],
  );

/** The best levels that any choice has that can be done; null when none can. */
export const bestByTrying = (problem: Problem) =>
  everyChoice(problem)
    .map((choice) => judge(problem, choice))
    .filter(({ violations }) => violations.length === 0)
    .map(({ levels }) => levels)
    .sort((a, b) => compareLevels(b, a))[0] ?? null;
