/**
 * When a paper may be definitive: it lacks nothing, the register that it is of was brought up to date, and says since then
 * the same (domain.md 1, row 41).
 */
import type { DecisionGap } from "./decision-gap";
import type { DecisionSheet } from "./decision-sheet";
import type { SecretReference } from "./decision-target";
import type { BottleneckPart, OpenBottleneck } from "./open-bottlenecks";
import type { Day } from "./quantity";
import type { ChangedRows } from "./rounds/changed-rows";
import { type Round, type RoundState, roundState } from "./rounds/round";

/** As what a paper is made. concept: whether the round is closed, so that what lacks is not the round · definitive: from which round. */
export type PaperStanding =
  | { readonly kind: "concept"; readonly isRoundClosed: boolean }
  | { readonly kind: "definitive"; readonly round: string; readonly closedOn: Day };

/** What a choice or bottleneck lacks, by its number. */
export interface Lacking {
  readonly choices: readonly { readonly number: string; readonly gaps: readonly DecisionGap[] }[];
  readonly bottlenecks: readonly { readonly number: string; readonly lacks: readonly BottleneckPart[] }[];
}

/** What the choices that a paper is about or lists lack, and of the bottlenecks those that are not wholly known. */
export const lackingIn = (
  decisions: readonly (DecisionSheet | SecretReference)[],
  bottlenecks: readonly OpenBottleneck[] = [],
): Lacking => ({
  choices: decisions.flatMap((each) =>
    each.kind === "sheet" && each.gaps.length > 0 ? [{ number: each.number, gaps: each.gaps }] : [],
  ),
  bottlenecks: bottlenecks.flatMap(({ bottleneck, lacks }) =>
    lacks.length > 0 ? [{ number: bottleneck.nr, lacks }] : [],
  ),
});

/** What several papers lack, each choice and bottleneck once. */
export const lackingTogether = (all: readonly Lacking[]): Lacking => {
  const once = <T extends { readonly number: string }>(each: readonly T[]): readonly T[] => [
    ...new Map(each.map((one) => [one.number, one])).values(),
  ];
  return {
    choices: once(all.flatMap(({ choices }) => choices)),
    bottlenecks: once(all.flatMap(({ bottlenecks }) => bottlenecks)),
  };
};

export const isComplete = ({ choices, bottlenecks }: Lacking): boolean => choices.length + bottlenecks.length === 0;

/** What keeps papers from being definitive: the round, what they lack, and what changed after the round was closed. */
export interface DefinitiveObstacle extends Lacking {
  readonly round: RoundState;
  /** By the names of the workbook; null where it does not tell any more what the register was then. */
  readonly changed: readonly NamedRows[] | null;
}

/** Rows that changed, with the name that their table has in the workbook. */
export interface NamedRows extends Omit<ChangedRows, "table"> {
  readonly table: string;
}

/** How papers that lack this become definitive, or what keeps them from it. */
export const definitiveStanding = (
  lacking: Lacking,
  rounds: readonly Round[],
  changed: DefinitiveObstacle["changed"],
): PaperStanding | DefinitiveObstacle => {
  const round = roundState(rounds);
  return round.kind === "closed" && isComplete(lacking) && changed?.length === 0
    ? { kind: "definitive", round: round.round.name, closedOn: round.closedOn }
    : { ...lacking, round, changed };
};
