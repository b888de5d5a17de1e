import { type ReactionKind, reactionKinds } from "../../domain/model";
import type { ReactionCounts } from "../../domain/reactions";
import type { Formats } from "../../messages/format";

const kinds: readonly (ReactionKind | "unsaid")[] = [...reactionKinds, "unsaid"];

/** How many are open of all kinds together. */
export const sumOf = (open: ReactionCounts): number => kinds.reduce((sum, kind) => sum + open[kind], 0);

/** `1 bezwaar · 3 vragen`: the kinds of which any is open. */
export const openText = (
  open: ReactionCounts,
  words: Readonly<Record<keyof ReactionCounts, readonly [string, string]>>,
  countedText: Formats["countedText"],
): string =>
  kinds
    .filter((kind) => open[kind] > 0)
    .map((kind) => countedText(open[kind], ...words[kind]))
    .join(" · ");
