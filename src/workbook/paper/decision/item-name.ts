import type { DecisionSubject } from "../../../domain/decision-subject";

/** `P-25 Nieuwbouw IKC`. */
export const itemName = ({ nr, name }: Pick<DecisionSubject, "nr" | "name">): string => `${nr} ${name}`.trim();
