/** A problem as the search for a choice sees it: what is done together is one unit, and each way of a unit a list of figures. */
import { type Choice, type Link, linkHolds, type Problem, type Way } from "./problem";

/** A way of doing a unit: a way of each of its members. */
export interface UnitWay {
  readonly ways: readonly number[];
  /** What it takes together: so many hours of each of these cells. */
  readonly cells: Int32Array;
  readonly hours: Float64Array;
  readonly spends: Way["spends"];
  /** Top 10 items that are in time. */
  readonly topTen: number;
  readonly delay: number;
  readonly cost: number;
}

/** Candidates that are done together or not at all. */
export interface Unit {
  readonly members: readonly number[];
  readonly ways: readonly UnitWay[];
  readonly mustBeDone: boolean;
  /** It must be done, or what must cannot do without it. */
  readonly isNeeded: boolean;
  readonly value: number;
  /** What holds between it and other units. */
  readonly links: readonly Link[];
  /** What doing it with another unit gains. */
  readonly gains: readonly { readonly other: number; readonly value: number }[];
}

export interface Units {
  readonly problem: Problem;
  readonly units: readonly Unit[];
  /** Of each candidate, its unit and its place there. */
  readonly unitOf: readonly number[];
  readonly placeOf: readonly number[];
}

/** So many ways of a unit are searched; only of many members that can each be outsourced or not there are more. */
const MOST_WAYS = 500;

/** Candidates that are done together or not at all, each group once. */
const groupsOf = ({ candidates, links }: Problem): readonly (readonly number[])[] => {
  const leader = [...candidates.keys()];
  const leaderOf = (candidate: number): number => {
    const above = leader[candidate] ?? candidate;
    return above === candidate ? candidate : leaderOf(above);
  };
  for (const { kind, from, to } of links) if (kind === "together") leader[leaderOf(to)] = leaderOf(from);
  const groups = new Map<number, number[]>();
  for (const candidate of leader.keys()) {
    const own = groups.get(leaderOf(candidate));
    if (own) own.push(candidate);
    else groups.set(leaderOf(candidate), [candidate]);
  }
  return [...groups.values()];
};

/** What must be done, and what that cannot do without. */
const neededOf = ({ candidates, links }: Problem): ReadonlySet<number> => {
  const needed = new Set([...candidates.keys()].filter((candidate) => candidates[candidate]?.mustBeDone));
  for (let before = -1; before !== needed.size;) {
    before = needed.size;
    for (const { kind, from, to } of links) {
      if ((kind === "finishFirst" || kind === "together") && needed.has(to)) needed.add(from);
      if (kind === "together" && needed.has(from)) needed.add(to);
    }
  }
  return needed;
};

/** The ways of a group: those of its members that go together. */
const waysOf = ({ candidates, links }: Problem, members: readonly number[]): readonly UnitWay[] => {
  const within = links.filter(({ from, to }) => members.includes(from) && members.includes(to));
  const wayOf = (ways: readonly number[], candidate: number): Way | undefined =>
    candidates[candidate]?.ways[ways[members.indexOf(candidate)] ?? -1];
  return members
    .reduce<readonly (readonly number[])[]>(
      (all, member, at) =>
        all
          .flatMap((ways) => [...(candidates[member]?.ways.keys() ?? [])].map((way) => [...ways, way]))
          .filter((ways) =>
            within.every(
              (link) =>
                members.indexOf(link.from) > at ||
                members.indexOf(link.to) > at ||
                linkHolds(link, wayOf(ways, link.from), wayOf(ways, link.to)),
            ),
          )
          .slice(0, MOST_WAYS),
      [[]],
    )
    .map((ways) => {
      const own = members.flatMap((member) => wayOf(ways, member) ?? []);
      const hours = new Map<number, number>();
      for (const { asks } of own) for (const ask of asks) hours.set(ask.cell, (hours.get(ask.cell) ?? 0) + ask.hours);
      return {
        ways,
        ...{ cells: Int32Array.from(hours.keys()), hours: Float64Array.from(hours.values()) },
        spends: own.flatMap(({ spends }) => spends),
        topTen: members.filter((member) => candidates[member]?.isTopTen && wayOf(ways, member)?.isInTerm).length,
        delay: own.reduce((sum, { shift }) => sum + Math.max(0, shift), 0),
        cost: own.reduce((sum, { extraCost }) => sum + extraCost, 0),
      };
    });
};

/** The units of a problem. */
export const unitsOf = (problem: Problem): Units => {
  const { candidates, links } = problem;
  const groups = groupsOf(problem);
  const needed = neededOf(problem);
  const unitOf = candidates.map(() => 0);
  const placeOf = candidates.map(() => 0);
  groups.forEach((members, unit) =>
    members.forEach((member, place) => {
      unitOf[member] = unit;
      placeOf[member] = place;
    }),
  );
  const units = groups.map((members, unit): Unit => {
    const own = links.filter(({ from, to }) => members.includes(from) || members.includes(to));
    const within = own.filter(({ from, to }) => unitOf[from] === unitOf[to]);
    const pairs = (of: readonly Link[]) => of.flatMap((link) => (link.kind === "strengthens" ? [link] : []));
    return {
      members,
      ways: waysOf(problem, members),
      mustBeDone: members.some((member) => candidates[member]?.mustBeDone),
      isNeeded: members.some((member) => needed.has(member)),
      value: [
        ...members.map((member) => candidates[member]?.value ?? 0),
        ...pairs(within).map(({ value }) => value),
      ].reduce((sum, value) => sum + value, 0),
      links: own.filter(({ kind, from, to }) => kind !== "strengthens" && unitOf[from] !== unitOf[to]),
      gains: pairs(own.filter((link) => !within.includes(link))).map(({ from, to, value }) => ({
        other: (unitOf[from] === unit ? unitOf[to] : unitOf[from]) ?? 0,
        value,
      })),
    };
  });
  return { problem, units, unitOf, placeOf };
};

/** The choice that a way of each unit makes; negative is not done. */
export const choiceOfUnits = ({ problem, units, unitOf, placeOf }: Units, chosen: ArrayLike<number>): Choice =>
  problem.candidates.map((_, candidate) => {
    const unit = unitOf[candidate] ?? 0;
    return units[unit]?.ways[chosen[unit] ?? -1]?.ways[placeOf[candidate] ?? 0] ?? null;
  });

/** The way of each unit that a choice makes; negative where it makes none. */
export const unitsOfChoice = ({ units }: Units, choice: Choice): Int32Array =>
  Int32Array.from(units, ({ members, ways }) =>
    ways.findIndex((each) => members.every((member, place) => choice[member] === each.ways[place])),
  );
