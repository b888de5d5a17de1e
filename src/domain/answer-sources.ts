/** What each answer is made of. */
import type { TableId } from "./model";

/** The tables that an answer rests on: without the needed ones there is none, the others make it say more. */
export interface Sources {
  readonly needed: readonly TableId[];
  readonly used: readonly TableId[];
}

export const answerSources = {
  balance: { needed: ["initiatives", "demand"], used: ["initiatives", "supply", "demand", "settings"] },
  triangle: { needed: ["initiatives"], used: ["initiatives", "people", "supply", "demand", "settings"] },
  ranking: {
    needed: ["initiatives", "criteria", "scores"],
    used: ["initiatives", "criteria", "scores", "settings"],
  },
  decision: {
    needed: ["initiatives"],
    used: ["initiatives", "supply", "demand", "finances", "choices", "alternatives", "settings"],
  },
} as const satisfies Readonly<Record<string, Sources>>;

/** The answers by name. */
export type AnswerName = keyof typeof answerSources;
