import type { Period } from "../../domain/period";
import type { PeriodFigure } from "../../domain/model";
import type { Contribution } from "../../domain/role-demand";
import { figuresWithin } from "../../domain/role-hours";
import type { RolePeriod } from "../../domain/role-period";

/** Who asks of a role in a period, with what is typed. */
export interface Asker {
  readonly contribution: Contribution;
  /** The figures that ask, in the unit of the row: more than one where the table counts in shorter periods. */
  readonly figures: readonly PeriodFigure[];
  /** Why its hours are not known; what is unreadable comes first, because it can be mended at once. */
  readonly unknown: "pm" | "unreadable" | null;
}

/** Those who ask: first whose hours nobody knows, then by hours, largest first; equals in natural order of Nr. */
export const askersOf = ({ contributions, period }: RolePeriod): readonly Asker[] =>
  contributions.map((contribution) => askerOf(contribution, period)).sort((a, b) => weight(b) - weight(a));

const weight = ({ contribution: { hours } }: Asker): number => hours ?? Number.MAX_VALUE;

const askerOf = (contribution: Contribution, period: Period): Asker => {
  const figures = figuresWithin(contribution.row.figures, period).filter(
    ({ figure }) => figure.kind !== "empty" && !(figure.kind === "value" && figure.value === 0),
  );
  const has = (kind: "pm" | "unreadable"): boolean => figures.some(({ figure }) => figure.kind === kind);
  return { contribution, figures, unknown: has("unreadable") ? "unreadable" : has("pm") ? "pm" : null };
};
