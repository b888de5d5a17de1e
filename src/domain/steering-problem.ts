/** What breaks a rule of how items are steered, funded and promised (codes V-…, domain.md 1 and 2). */
import type { PeriodKey } from "./period";
import type { Cents, Day, Fraction, Hours } from "./quantity";

export const assignmentParts = ["background", "intendedEffect", "result", "boundaries"] as const;
export type AssignmentPart = (typeof assignmentParts)[number];

export type StartingTalk = "directionTalk" | "startUp";

/** What must be known of an item that is submitted: hours per role and period, euros per year, and what pays for them. */
export type MeansPart = "hours" | "money" | "funding";

export type SteeringProblem =
  /** `missing` are the names that the steering group must hold and does not; `empty` when it holds nobody. */
  /** Parts of the assignment of an item that is under way. */
  | { readonly code: "V-8"; readonly missing: readonly AssignmentPart[] }
  /** A large item of which nothing but bilateral talks are known. */
  | { readonly code: "V-10" }
  | { readonly code: "V-13"; readonly missing: readonly StartingTalk[] }
  /** The last progress report, null when there was none, is longer ago than this. */
  | { readonly code: "V-14"; readonly last: Day | null; readonly weeks: number }
  /** The last talk of the triangle, null when none is known, is longer ago than this. */
  | { readonly code: "V-19"; readonly last: Day | null; readonly weeks: number }
  | { readonly code: "V-20"; readonly reason: "shared"; readonly place: number; readonly others: readonly string[] }
  | { readonly code: "V-20"; readonly reason: "late"; readonly place: number; readonly end: Day; readonly termEnd: Day }
  /** What is vastgelegd and stands above it in the ranking leaves too few hours for it. */
  | {
      readonly code: "V-20";
      readonly reason: "blocked";
      readonly place: number;
      readonly role: string;
      readonly period: PeriodKey;
      readonly asked: Hours;
      readonly left: Hours;
    }
  | { readonly code: "V-21"; readonly missing: readonly MeansPart[] }
  | {
      readonly code: "V-22";
      readonly reason: "different";
      readonly years: readonly { readonly year: number; readonly costs: Cents; readonly funding: Cents }[];
    }
  | { readonly code: "V-22"; readonly reason: "noFunding" }
  /** Structural lasten of these years that incidental dekking pays for: the most of any year. */
  | { readonly code: "V-23"; readonly amount: Cents; readonly years: readonly number[] }
  | { readonly code: "V-24"; readonly kind: "cost" | "income"; readonly years: number }
  /** A reserve that is asked more than it holds: the first year, by how much, and who asks. */
  | {
      readonly code: "V-25";
      readonly source: string;
      readonly year: number;
      readonly short: Cents;
      readonly nrs: readonly string[];
    }
  | {
      readonly code: "V-26";
      readonly year: number;
      readonly hired: Hours;
      readonly share: Fraction;
      readonly norm: Fraction;
    }
  | { readonly code: "V-27"; readonly text: string }
  /** A product that comes or came on a later day than was promised. */
  | { readonly code: "V-28"; readonly promised: Day; readonly comes: Day; readonly isDelivered: boolean };
