import { dayText } from "../nl-format";
import type { Day } from "../../domain/quantity";

/** Whether a paper is definitief, and on which round it rests. */
export const standingTexts = {
  none: "Concept: er is nog geen actualisatieronde gehouden.",
  open: (name: string): string => `Concept: de actualisatieronde ${name} is nog open.`,
  definitive: (name: string, closedOn: Day): string =>
    `Definitief: naar de actualisatieronde ${name}, gesloten op ${dayText(closedOn)}.`,
} as const;
