import { matchKey } from "../../domain/matching";
import type { ChoiceId, InitiativeId } from "../../domain/model";

/** The id of the item with this Nr. */
export const initiativeId = (nr: string): InitiativeId => matchKey(nr) as InitiativeId;

/** The id of the choice with this Keuzenr. */
export const choiceId = (nr: string): ChoiceId => matchKey(nr) as ChoiceId;
