/** The items that a talk can be about, as they are listed. */
import { matchKey } from "../../domain/matching";
import type { Initiative } from "../../domain/model";
import type { ItemChange } from "../../domain/scenario/outcome";
import type { PortfolioProblem } from "../../domain/scenario/portfolio-problem";
import type { Candidate } from "../../domain/scenario/problem";

export interface TalkEntry {
  readonly item: Initiative;
  /** Its place among the candidates. */
  readonly at: number;
  readonly candidate: Candidate;
  /** What happens to it as it stands; undefined where it is done as planned. */
  readonly change: ItemChange | undefined;
  readonly isDone: boolean;
}

interface Listed {
  readonly found: Pick<PortfolioProblem, "problem" | "items" | "open">;
  readonly concerned: ReadonlySet<number>;
  readonly changes: readonly ItemChange[];
  readonly choice: readonly (number | null)[];
  readonly search: string;
  readonly onlyConcerned: boolean;
}

/** Those that are chosen from and sought; with `onlyConcerned` those that are concerned, or done otherwise than planned. */
export const talkItems = ({
  found,
  concerned,
  changes,
  choice,
  search,
  onlyConcerned,
}: Listed): readonly TalkEntry[] => {
  const changed = new Map(changes.map((change) => [change.item.id, change]));
  const words = matchKey(search).split(" ").filter(Boolean);
  return found.items.slice(0, found.open).flatMap((item, at): readonly TalkEntry[] => {
    const candidate = found.problem.candidates[at];
    const change = changed.get(item.id);
    if (!candidate || (onlyConcerned && !concerned.has(at) && !change)) return [];
    const text = matchKey(`${item.nr} ${item.name}`);
    return words.every((word) => text.includes(word))
      ? [{ item, at, candidate, change, isDone: (choice[at] ?? null) !== null }]
      : [];
  });
};
