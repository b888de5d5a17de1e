import type { Lacking } from "../../domain/definitive";
import { countedText, listText } from "../nl-format";

/** What a paper that lists choices and bottlenecks lacks, counted; empty where nothing does. */
export const lackingText = ({ choices, bottlenecks }: Lacking): string => {
  const parts = [
    ...(choices.length > 0 ? [countedText(choices.length, "keuze", "keuzes")] : []),
    ...(bottlenecks.length > 0 ? [countedText(bottlenecks.length, "open knelpunt", "open knelpunten")] : []),
  ];
  return parts.length === 0 ? "" : `van ${listText(parts)} ontbreekt nog iets, zie daar`;
};
