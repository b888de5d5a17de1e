/** Rounds in which everybody brings the register up to date (actualisatierondes), and the snapshots that they leave. */
import type { Day } from "../quantity";

export interface Round {
  readonly name: string;
  readonly openedOn: Day;
  readonly deadline: Day;
  /** Null while it is open. */
  readonly closedOn: Day | null;
}

export const moments = ["opening", "closing"] as const;
export type Moment = (typeof moments)[number];

/** The register as it was when a round was opened or closed. */
export interface SnapshotId {
  /** The place of the round among all, from 0: a name may be used again in another year. */
  readonly round: number;
  readonly moment: Moment;
}

/** A snapshot that the workbook keeps: of which round, and of which day. */
export interface KeptSnapshot extends SnapshotId {
  readonly name: string;
  readonly on: Day;
}

/** Where the register stands: no round yet, the last one is open, or it is closed. */
export type RoundState =
  | { readonly kind: "none" }
  | { readonly kind: "open"; readonly round: Round; readonly at: number }
  | { readonly kind: "closed"; readonly round: Round; readonly at: number; readonly closedOn: Day };

/** The state of the last round; at most that one is open. */
export const roundState = (rounds: readonly Round[]): RoundState => {
  const at = rounds.length - 1;
  const round = rounds[at];
  if (!round) return { kind: "none" };
  return round.closedOn === null
    ? { kind: "open", round, at }
    : { kind: "closed", round, at, closedOn: round.closedOn };
};

/** Whether the last round is closed, without which no paper may be definitive. */
export const isRoundClosed = (rounds: readonly Round[]): boolean => roundState(rounds).kind === "closed";

/** The snapshots that rounds left, the oldest first. */
export const snapshotsOf = (rounds: readonly Round[]): readonly KeptSnapshot[] =>
  rounds.flatMap(({ name, openedOn, closedOn }, round): readonly KeptSnapshot[] => [
    { round, moment: "opening", name, on: openedOn },
    ...(closedOn === null ? [] : [{ round, moment: "closing" as const, name, on: closedOn }]),
  ]);

/** The last snapshot; null before the first round. */
export const lastSnapshot = (rounds: readonly Round[]): KeptSnapshot | null => snapshotsOf(rounds).at(-1) ?? null;
