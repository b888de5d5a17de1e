/** What is asked of the owners of capacity, and what they promised of it (domain.md 1, rows 25 and 46). */
import { askedHours, type AskedHours, registerAsks } from "./asked-hours";
import type { Asks } from "./asks";
import type { AskingRow } from "./demand-lines";
import type { DemandRow, Initiative } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type Fraction, fraction } from "./quantity";

/** What a row of demand says of its Toezegging; `unsaid` where that is blank. */
export type CommitmentState = NonNullable<DemandRow["commitment"]> | "unsaid";

export interface CommitmentSums {
  readonly asked: AskedHours;
  readonly promised: AskedHours;
  readonly rejected: AskedHours;
  /** Asked, and neither promised nor rejected. */
  readonly waiting: AskedHours;
  /** promised ÷ asked; null where nothing known is asked. */
  readonly share: Fraction | null;
}

export interface RoleCommitment extends CommitmentSums {
  readonly role: string;
}

/** A row of demand that is not wholly promised, of an item that counts. */
export interface OpenCommitment {
  readonly row: DemandRow;
  readonly initiative: Initiative;
  readonly state: Exclude<CommitmentState, "promised">;
  readonly asked: AskedHours;
}

export interface Commitments {
  readonly roles: readonly RoleCommitment[];
  readonly total: CommitmentSums;
  /** What was rejected first, then what waits, most hours first. */
  readonly open: readonly OpenCommitment[];
}

const stateOf = ({ row }: AskingRow): CommitmentState => row.commitment ?? "unsaid";

const sumsOf = (asks: Asks, rows: readonly AskingRow[]): CommitmentSums => {
  const of = (...states: readonly CommitmentState[]): AskedHours =>
    askedHours(
      asks,
      rows.filter((row) => states.includes(stateOf(row))),
    );
  const [asked, promised] = [askedHours(asks, rows), of("promised")];
  return {
    asked,
    promised,
    rejected: of("rejected"),
    waiting: of("requested", "unsaid"),
    share: asked.hours === 0 ? null : fraction(promised.hours / asked.hours),
  };
};

const order = ["rejected", "unsaid", "requested", "promised"] as const satisfies readonly CommitmentState[];

/** What every role is asked by items that count, and what of it was promised. */
export const commitments = once((portfolio: Portfolio): Commitments => {
  const asks = registerAsks(portfolio);
  const roles = [...asks.byRole.values()].map((rows) => ({
    role: rows.at(-1)?.row.role ?? "",
    ...sumsOf(asks, rows),
  }));
  const open = asks.rows.flatMap((asking): readonly OpenCommitment[] => {
    const state = stateOf(asking);
    const { row, initiative } = asking;
    return state === "promised" ? [] : [{ row, initiative, state, asked: askedHours(asks, [asking]) }];
  });
  return {
    roles: inNaturalOrder(roles, ({ role }) => role),
    total: sumsOf(asks, asks.rows),
    open: [...open].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || b.asked.hours - a.asked.hours),
  };
});
