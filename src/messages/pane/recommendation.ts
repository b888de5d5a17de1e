/** Which option is recommended, and what it does over the others. */
import type { LevelName } from "../../domain/scenario/judge";
import type { ItemChange } from "../../domain/scenario/outcome";
import type { Language } from "../language";

/** Behind how many. */
export type Counted = readonly [one: string, more: string];

export interface RecommendationTexts {
  readonly recommended: string;
  readonly recommendedIs: (option: string) => string;
  readonly nothingHelps: string;
  readonly noneWorkedOut: string;
  readonly solvesAll: string;
  readonly solvesSome: (hours: string, of: string) => string;
  readonly solvesNothing: string;
  readonly does: Readonly<Record<ItemChange["kind"], (items: string) => string>>;
  readonly doesNot: Readonly<Record<"dropped" | "shifted", string>>;
  readonly hires: (hours: string) => string;
  readonly items: Counted;
  /** What one has over another, behind the name of the first. */
  readonly better: Readonly<Record<LevelName | "items" | "equal", (by: string, other: string) => string>>;
  readonly mixAdds: (better: string, does: string) => string;
  readonly mixAddsNothing: string;
}

export const recommendationTexts: Record<Language, RecommendationTexts> = {
  nl: {
    recommended: "Aanbevolen",
    recommendedIs: (option) => `Aanbevolen: ${option}`,
    nothingHelps: "Geen van de vier lost iets van dit tekort op.",
    noneWorkedOut: "Er is nog geen mogelijkheid uitgerekend.",
    solvesAll: "lost het hele tekort op",
    solvesSome: (hours, of) => `lost ${hours} van de ${of} op`,
    solvesNothing: "lost niets op",
    does: {
      dropped: (items) => `laat ${items} vallen`,
      shifted: (items) => `verschuift ${items}`,
      outsourced: (items) => `besteedt ${items} uit`,
    },
    doesNot: { dropped: "schrapt niets", shifted: "stelt niets uit" },
    hires: (hours) => `huurt ${hours} in`,
    items: ["item", "items"],
    better: {
      shortage: (by, other) => `lost ${by} meer van het tekort op dan ${other}`,
      topTen: (by, other) => `houdt ${by} meer uit de top 10 op tijd dan ${other}`,
      value: (by, other) => `houdt ${by} meer aan score dan ${other}`,
      items: (_, other) => `laat minder items vallen dan ${other}`,
      delay: (by, other) => `stelt ${by} minder uit dan ${other}`,
      cost: (by, other) => `kost ${by} minder dan ${other}`,
      changes: (by, other) => `verandert ${by} minder dan ${other}`,
      equal: (_, other) => `komt op hetzelfde uit als ${other}`,
    },
    mixAdds: (better, does) => `Combineren ${better}. Het ${does}.`,
    mixAddsNothing: "Combineren voegt daar niets aan toe.",
  },
  en: {
    recommended: "Recommended",
    recommendedIs: (option) => `Recommended: ${option}`,
    nothingHelps: "None of the four solves any of this shortage.",
    noneWorkedOut: "No option has been worked out yet.",
    solvesAll: "solves the whole shortage",
    solvesSome: (hours, of) => `solves ${hours} of ${of}`,
    solvesNothing: "solves nothing",
    does: {
      dropped: (items) => `drops ${items}`,
      shifted: (items) => `shifts ${items}`,
      outsourced: (items) => `outsources ${items}`,
    },
    doesNot: { dropped: "drops nothing", shifted: "delays nothing" },
    hires: (hours) => `hires ${hours}`,
    items: ["item", "items"],
    better: {
      shortage: (by, other) => `solves ${by} more than ${other}`,
      topTen: (by, other) => `keeps ${by} more from the top 10 on time than ${other}`,
      value: (by, other) => `keeps ${by} more of the score than ${other}`,
      items: (_, other) => `drops fewer items than ${other}`,
      delay: (by, other) => `delays ${by} less than ${other}`,
      cost: (by, other) => `costs ${by} less than ${other}`,
      changes: (by, other) => `changes ${by} fewer than ${other}`,
      equal: (_, other) => `comes out the same as ${other}`,
    },
    mixAdds: (better, does) => `Combining ${better}. It ${does}.`,
    mixAddsNothing: "Combining adds nothing to it.",
  },
};
