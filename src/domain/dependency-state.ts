/** Whether what a row of Samenhang says can still be, by days and statuses. */
import type { Initiative } from "./model";
import type { Dependency } from "./model/follow-up";
import { type Day } from "./quantity";
import { isFinished, isOut } from "./status";

/** Why a dependency does not hold. */
export type Breach =
  /** Of "eerst klaar": the one ends so many days after the other begins. */
  | { readonly kind: "overlap"; readonly days: number }
  /** Of "eerst klaar": what is waited for is buiten, and not because it is finished. */
  | { readonly kind: "waitsForOut"; readonly status: string }
  /** Of "tegelijk": so many days lie between the end of the one and the start of the other. */
  | { readonly kind: "apart"; readonly days: number }
  /** Of "sluit uit": both count. */
  | { readonly kind: "bothCount" };

/** idle: an item of it is buiten, or its kind asks nothing of days · unknown: a day is not filled in. */
export type DependencyState =
  { readonly kind: "holds" | "idle" | "unknown" } | { readonly kind: "broken"; readonly breach: Breach };

const holds: DependencyState = { kind: "holds" };
const idle: DependencyState = { kind: "idle" };
const unknown: DependencyState = { kind: "unknown" };
const broken = (breach: Breach): DependencyState => ({ kind: "broken", breach });

const finishFirst = (from: Initiative, to: Initiative): DependencyState => {
  if (isOut(to.status)) return idle;
  if (from.status.kind === "known" && isOut(from.status))
    return isFinished(from.status) ? holds : broken({ kind: "waitsForOut", status: from.status.label });
  if (from.end === null || to.start === null) return unknown;
  return from.end > to.start ? broken({ kind: "overlap", days: from.end - to.start }) : holds;
};

/** Days between the end of the one and the start of the other, when they are known not to meet. */
const gap = (end: Day | null, start: Day | null): number => (end !== null && start !== null ? start - end : 0);

const together = (from: Initiative, to: Initiative): DependencyState => {
  if (isOut(from.status) || isOut(to.status)) return idle;
  const days = Math.max(gap(from.end, to.start), gap(to.end, from.start));
  if (days > 0) return broken({ kind: "apart", days });
  return [from.start, from.end, to.start, to.end].includes(null) ? unknown : holds;
};

const excludes = (from: Initiative, to: Initiative): DependencyState =>
  isOut(from.status) || isOut(to.status) ? idle : broken({ kind: "bothCount" });

/** What days and statuses of both items make of a dependency. */
export const dependencyState = (kind: Dependency["kind"], from: Initiative, to: Initiative): DependencyState => {
  switch (kind) {
    case "finishFirst":
      return finishFirst(from, to);
    case "together":
      return together(from, to);
    case "excludes":
      return excludes(from, to);
    case "strengthens":
    case "samePlace":
    case "sameMeans":
    case null:
      return idle;
  }
};
