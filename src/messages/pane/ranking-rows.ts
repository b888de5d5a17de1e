import type { Moscow, MoscowLabel } from "../../domain/moscow";
import type { Fraction } from "../../domain/quantity";
import type { Neighbour } from "../../domain/swap-weight";
import type { Language } from "../language";

interface RankingRowTexts {
  readonly equal: (below: string) => string;
  readonly swaps: (below: string, criterion: string, share: string, at: string) => string;
  readonly never: (below: string) => string;
  readonly labels: Readonly<Record<MoscowLabel, string>>;
  readonly proposed: (label: string) => string;
}

export const rankingRowTexts: Record<Language, RankingRowTexts> = {
  nl: {
    equal: (below) => `Staat gelijk met ${below}.`,
    swaps: (below, criterion, share, at) => `Wisselt met ${below} als ${criterion} van ${share} naar ${at} gaat.`,
    never: (below) => `Wisselt met ${below} door geen gewicht alleen.`,
    labels: { must: "Moet", should: "Zou moeten", could: "Kan", notNow: "Nu niet" },
    proposed: (label) => `${label} (voorstel)`,
  },
  en: {
    equal: (below) => `Scores the same as ${below}.`,
    swaps: (below, criterion, share, at) =>
      `Changes places with ${below} when ${criterion} goes from ${share} to ${at}.`,
    never: (below) => `Changes places with ${below} by no single weight.`,
    labels: { must: "Must", should: "Should", could: "Could", notNow: "Not now" },
    proposed: (label) => `${label} (proposal)`,
  },
};

/** What a row of the ranking says of the one below it. */
export const neighbourText = (
  texts: RankingRowTexts,
  neighbour: Neighbour,
  partText: (part: Fraction) => string,
): string =>
  neighbour.kind === "swaps"
    ? texts.swaps(
        neighbour.below.nr,
        neighbour.criterion.name,
        partText(neighbour.criterion.share),
        partText(neighbour.share),
      )
    : texts[neighbour.kind](neighbour.below.nr);

/** The label of an item, and that the ranking proposes it where nobody typed it. */
export const moscowText = ({ labels, proposed }: RankingRowTexts, { label, isTyped }: Moscow): string =>
  isTyped ? labels[label] : proposed(labels[label]);
