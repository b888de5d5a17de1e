import { dayText } from "../nl-format";
import type { Day } from "../../domain/quantity";

/** Whether a paper is definitief, on which round it rests, or what keeps it a concept. */
export const standingTexts = {
  incomplete: (what: string): string => `Concept, niet compleet: ${what}.`,
  waiting: "Concept, compleet: het kan definitief gemaakt worden als de actualisatieronde gesloten is.",
  ready:
    "Concept, compleet: het kan definitief gemaakt worden zolang het register is zoals bij het sluiten van de ronde.",
  definitive: (round: string, closedOn: Day): string =>
    `Definitief, uit actualisatieronde ${round}, gesloten op ${dayText(closedOn)}.`,
  definitiveName: (paper: string): string => `${paper} (definitief)`,
} as const;
