/** A choice that a person may keep as a scenario or make the plan. */
import { matchKey } from "../../domain/matching";
import type { Bottleneck } from "../../domain/model";
import type { ScenarioOption } from "../../domain/model/scenario";
import type { Portfolio } from "../../domain/portfolio";
import type { Adjustment } from "../../domain/scenario/adjust";
import type { Outcome } from "../../domain/scenario/outcome";
import type { Spot } from "./spot";

export interface Proposal {
  /** The register that it was worked out for. */
  readonly portfolio: Portfolio;
  /** A name to begin with. */
  readonly name: string;
  readonly spot: Spot;
  readonly option: ScenarioOption;
  readonly outcome: Outcome;
  readonly adjustments: readonly Adjustment[];
}

/** A proposal with the screen on which it was made. */
export interface Proposed extends Proposal {
  readonly from: string | undefined;
}

/** The rows of Knelpunten that a spot is about, unsolved ones only; all of them where it is about every tekort. */
export const bottlenecksAt = ({ bottlenecks }: Portfolio, spot: Spot): readonly Bottleneck[] =>
  bottlenecks.filter(
    ({ isSolved, nr, role, period }) =>
      !isSolved &&
      nr !== "" &&
      (spot.kind === "all" ||
        (matchKey(role) === spot.role && (spot.kind === "role" || period === null || period.key === spot.period))),
  );
