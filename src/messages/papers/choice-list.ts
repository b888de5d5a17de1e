import { countedText } from "../nl-format";

/** The open choices as a list in a paper. */
export const choiceListTexts = {
  headings: {
    nr: "Nr",
    title: "Keuze",
    body: "Voor",
    deadline: "Besluit nodig vóór",
    items: "Items",
    recommended: "Aanbevolen",
    state: "Stand",
  },
  secret: "(geheim)",
  complete: "compleet",
  concept: (gaps: number): string => countedText(gaps, "punt ontbreekt", "punten ontbreken"),
  nothingRecommended: "niets",
  none: "Er staat geen keuze open.",
} as const;
