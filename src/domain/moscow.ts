/** MoSCoW for who wants it: Moet, Zou moeten, Kan, Nu niet, as people typed it or as the ranking proposes it (domain.md 3.1). */
import { type CutLine, cutLine } from "./cut-line";
import { initiativesById } from "./initiative-index";
import { type MatchKey, matchKey } from "./matching";
import type { InitiativeId } from "./model";
import type { Portfolio } from "./portfolio";
import type { RankedInitiative, Ranking } from "./ranking";

/** must: Moet · should: Zou moeten · could: Kan · notNow: Nu niet. */
export const moscowLabels = ["must", "should", "could", "notNow"] as const;
export type MoscowLabel = (typeof moscowLabels)[number];

/** `typed`: Prioriteitsgroep says it; else the ranking proposes it. */
export interface Moscow {
  readonly label: MoscowLabel;
  readonly isTyped: boolean;
}

const labelOfWord: ReadonlyMap<MatchKey, MoscowLabel> = new Map(
  (
    [
      ["must", "Moet", "Must have"],
      ["should", "Zou moeten", "Should have"],
      ["could", "Kan", "Zou kunnen", "Could have"],
      ["notNow", "Nu niet", "Won't have"],
    ] as const
  ).flatMap(([label, ...words]) => words.map((word) => [matchKey(word), label] as const)),
);

/**
 * The label of every wanted item that has one: what Prioriteitsgroep says, else Moet for what is verplicht, Zou moeten for
 * what fits above the line where capacity ends, Kan for what fits below it, Nu niet for what does not fit. What is not
 * known to fit, or asks no hours, has none.
 */
export const moscowOf = (
  portfolio: Portfolio,
  { paperOrder }: Ranking,
  cut = cutLine(portfolio, paperOrder),
): ReadonlyMap<InitiativeId, Moscow> => {
  const byId = initiativesById(portfolio);
  const cutPlace = paperOrder.findIndex(({ initiative }) => initiative === cut.cutAt);
  const isAbove = (at: number): boolean => cutPlace < 0 || at < cutPlace;
  return new Map(
    paperOrder.flatMap((item, at) => {
      const typed = labelOfWord.get(matchKey(byId.get(item.initiative)?.priorityGroup ?? ""));
      const label = typed ?? proposed(item, cut, isAbove(at));
      return label ? [[item.initiative, { label, isTyped: typed !== undefined }] as const] : [];
    }),
  );
};

const proposed = (
  { initiative, rank }: RankedInitiative,
  { fits }: CutLine,
  isAboveLine: boolean,
): MoscowLabel | null => {
  if (rank.kind === "statutory") return "must";
  const fit = fits.get(initiative)?.kind;
  if (fit === "blocked") return "notNow";
  if (fit !== "fits") return null;
  return isAboveLine ? "should" : "could";
};
