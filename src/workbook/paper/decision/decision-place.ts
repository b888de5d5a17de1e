/** Which of our papers, and so which sheet, is that of a decision. */
import type { DecisionSheet } from "../../../domain/decision-sheet";
import type { DecisionTarget, SecretReference, SheetNotFound } from "../../../domain/decision-target";
import type { PaperStanding } from "../../../domain/definitive";
import type { Paper } from "../paper";

const conceptId = (number: string): string => `besluit:${number}`;
const definitiveId = (number: string): string => `besluit-definitief:${number}`;
const secretId = (number: string): string => `besluit-geheim:${number}`;

/**
 * Which of our papers that of a number is. A definitive one is another than the concept, so that the concept never takes its
 * place; of what is geheim there is one alone, which takes that of the concept, and the other way round.
 */
export const decisionPaperPlace = (
  { kind, number }: Pick<DecisionSheet | SecretReference | DecisionTarget | SheetNotFound, "kind" | "number">,
  standing: PaperStanding["kind"],
): Pick<Paper, "id" | "insteadOf"> => {
  if (kind === "secret") return { id: secretId(number), insteadOf: conceptId(number) };
  return standing === "definitive"
    ? { id: definitiveId(number) }
    : { id: conceptId(number), insteadOf: secretId(number) };
};

/** The papers that say of a choice all that there is to say, the definitive one first. */
export const fullPaperIds = (number: string): readonly string[] => [definitiveId(number), conceptId(number)];
