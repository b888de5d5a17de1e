/** The parts of a decision sheet: which of them a municipality prints, in which order, and what it calls them. */

/** Page 1, which every sheet has in this order. */
export const decisionCore = ["decisionPoints", "options", "advice", "decision"] as const;

/** What the decision rests on, from page 2; without a setting in this order. */
export const decisionGrounds = [
  "background",
  "intendedEffect",
  "arguments",
  "caveats",
  "alternatives",
  "money",
  "capacity",
  "triangle",
  "coherence",
  "earlier",
  "planning",
  "communication",
  "evaluation",
  "attachments",
] as const;

export type DecisionGround = (typeof decisionGrounds)[number];
export type DecisionPartName = (typeof decisionCore)[number] | DecisionGround;

/** A part as a municipality wants it; its heading is null where it has no own one. */
export interface DecisionPart {
  readonly part: DecisionPartName;
  readonly heading: string | null;
}

const isGround = (part: DecisionPartName): part is DecisionGround =>
  (decisionGrounds as readonly DecisionPartName[]).includes(part);

/** The grounds to print, in their order: those that the parts name, or all where they name none. */
export const groundsOf = (parts: readonly DecisionPart[]): readonly DecisionGround[] => {
  const named = parts.map(({ part }) => part).filter(isGround);
  return named.length > 0 ? named : decisionGrounds;
};

/** What a municipality calls a part; null where it has no own heading for it. */
export const ownHeading = (parts: readonly DecisionPart[], part: DecisionPartName): string | null =>
  parts.find((each) => each.part === part)?.heading ?? null;
