import type { TableId } from "../domain/model";
import type { Adoption } from "./adoption";
import { runChangeTables } from "./change-tables";
import { type Outcome, refused } from "./outcome";
import type { Register } from "./register";

/** The tables that a choice was made for. */
const chosenFor: readonly TableId[] = ["initiatives", "demand", "supply"];

/**
 * Makes a scenario the plan, as `adoptionOf` showed it. Refused, with nothing written, when one of these tables was changed
 * meanwhile: what was chosen then may no longer solve anything. Gives how many cells and rows it wrote.
 */
export const runAdoptScenario = async (
  seen: Register,
  { changes, refusal }: Pick<Adoption, "changes" | "refusal">,
): Promise<Outcome<number>> =>
  refusal
    ? refused(refusal)
    : runChangeTables(
        seen,
        "adoptScenario",
        changes,
        chosenFor.flatMap((id) => seen.tables.get(id) ?? []),
      );
