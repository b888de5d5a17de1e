/** What people of the MT think of items and choices, gathered by what it is about (table Reacties). */
import { groupBy } from "./group-by";
import type { Issue } from "./issue";
import { matchKey } from "./matching";
import { type Reaction, type ReactionKind, reactionKinds } from "./model";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type ReactionSubject, numberFindings, numberOf, numbersOf, subjectOf } from "./reaction-subject";

/** How many are open, by kind; `unsaid` are those of which the kind is not filled in or not known. */
export type ReactionCounts = Readonly<Record<ReactionKind | "unsaid", number>>;

export interface ReactionGroup {
  readonly subject: ReactionSubject;
  /** The open ones first, a bezwaar before a vraag before an akkoord, then the oldest first. */
  readonly reactions: readonly Reaction[];
  readonly open: ReactionCounts;
}

export interface Reactions {
  /** Those with an open bezwaar first, then an open vraag, and so on; then in natural order of number. */
  readonly groups: readonly ReactionGroup[];
  readonly open: ReactionCounts;
  readonly issues: readonly Issue[];
}

/** A reaction is open until it has a day on which it was dealt with; an answer alone does not close it. */
export const isOpenReaction = ({ closedOn }: Reaction): boolean => closedOn === null;

/** A reaction of which nobody can tell the kind may be a bezwaar or a vraag, so it comes before what is agreed. */
const order: readonly (ReactionKind | "unsaid")[] = ["objection", "question", "unsaid", "agreed"];

/** What has no day comes behind what has one. */
const lastDay = Number.MAX_SAFE_INTEGER;

const urgencyOf = (reaction: Reaction): number =>
  (isOpenReaction(reaction) ? 0 : order.length) + order.indexOf(reaction.kind ?? "unsaid");

const byUrgency = (a: Reaction, b: Reaction): number =>
  urgencyOf(a) - urgencyOf(b) || (a.date ?? lastDay) - (b.date ?? lastDay);

/** Counts the open ones of some reactions. */
export const countOpen = (reactions: readonly Reaction[]): ReactionCounts => {
  const open = reactions.filter(isOpenReaction);
  const count = (kind: ReactionKind | null): number => open.filter((reaction) => reaction.kind === kind).length;
  const counts = Object.fromEntries(reactionKinds.map((kind) => [kind, count(kind)])) as Record<ReactionKind, number>;
  return { ...counts, unsaid: count(null) };
};

/** The reactions of the register by what they are about, with what is wrong with their numbers. */
export const gatherReactions = once((portfolio: Portfolio): Reactions => {
  const { reactions } = portfolio;
  const numbers = numbersOf(portfolio);
  const placed = reactions.map((reaction) => ({ reaction, subject: subjectOf(reaction, numbers) }));
  const bySubject = groupBy(placed, ({ subject }) => `${subject.kind} ${matchKey(numberOf(subject))}`);
  const groups = [...bySubject.values()].flatMap((members): readonly ReactionGroup[] => {
    const [first] = members;
    const sorted = members.map(({ reaction }) => reaction).sort(byUrgency);
    return first ? [{ subject: first.subject, reactions: sorted, open: countOpen(sorted) }] : [];
  });
  const urgency = ({ reactions: [first] }: ReactionGroup): number =>
    first && isOpenReaction(first) ? urgencyOf(first) : order.length;
  return {
    groups: [...inNaturalOrder(groups, ({ subject }) => numberOf(subject))].sort((a, b) => urgency(a) - urgency(b)),
    open: countOpen(reactions),
    issues: reactions.flatMap((reaction) => numberFindings(portfolio, reaction, numbers)),
  };
});
