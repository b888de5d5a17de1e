/** Which reactions the view shows, one behind the other. */
import type { Reaction } from "../../domain/model";
import type { ReactionSubject } from "../../domain/reaction-subject";
import { isOpenReaction, type ReactionCounts, type ReactionGroup } from "../../domain/reactions";
import type { ReactionFilter } from "../../messages/pane/reactions";

export interface ReactionEntry {
  /** Tells the reaction from every other, also after its row moved. */
  readonly key: string;
  readonly reaction: Reaction;
  readonly subject: ReactionSubject;
  /** What is open about the subject, where this is the first that is shown of it. */
  readonly heads: ReactionCounts | null;
}

/** The reactions of each subject that a filter shows, with those that are kept though it lets them go. */
export const shownReactions = (
  groups: readonly ReactionGroup[],
  filter: ReactionFilter,
  kept: ReadonlySet<string>,
): readonly ReactionEntry[] => {
  const keys = keysOf(groups.flatMap(({ reactions }) => reactions));
  return groups.flatMap(({ subject, reactions, open }) =>
    reactions
      .map((reaction) => ({ reaction, key: keys.get(reaction) ?? "" }))
      .filter(({ reaction, key }) => filter === "all" || isOpenReaction(reaction) || kept.has(key))
      .map(({ reaction, key }, at) => ({ key, reaction, subject, heads: at === 0 ? open : null })),
  );
};

/** What people typed tells reactions apart; those that say the same are numbered. */
const keysOf = (reactions: readonly Reaction[]): ReadonlyMap<Reaction, string> => {
  const times = new Map<string, number>();
  return new Map(
    reactions.map((reaction) => {
      const { who, nr, choiceNr, kind, wording, date } = reaction;
      const said = JSON.stringify([who, nr, choiceNr, kind, wording, date]);
      const time = times.get(said) ?? 0;
      times.set(said, time + 1);
      return [reaction, `${said} ${time}`];
    }),
  );
};
