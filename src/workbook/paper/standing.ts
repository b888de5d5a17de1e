import type { PaperStanding } from "../../domain/definitive";
import { standingTexts as texts } from "../../messages/papers/standing";
import type { Paper } from "./paper";

/** What a paper says of its standing; `lacking` is what it lacks in words, empty where it is complete. */
export const standingOf = (standing: PaperStanding, lacking: string): Pick<Paper, "state" | "standing"> => {
  if (standing.kind === "definitive")
    return { state: "definitive", standing: texts.definitive(standing.round, standing.closedOn) };
  if (lacking !== "") return { state: "concept", standing: texts.incomplete(lacking) };
  return { state: "concept", standing: standing.isRoundClosed ? texts.ready : texts.waiting };
};
