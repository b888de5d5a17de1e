import { matchKey } from "../../domain/matching";
import type { ChoiceId, InitiativeId } from "../../domain/model";
import { remembered } from "../../domain/remembered";

/** The id of the item with this Nr. */
export type InitiativeIds = (nr: string) => InitiativeId;

/** Ids of items for the tables of one register: the same Nr has one and the same. */
export const initiativeIds = (): InitiativeIds => remembered((nr: string) => matchKey(nr) as InitiativeId);

/** The id of the choice with this Keuzenr. */
export const choiceId = (nr: string): ChoiceId => matchKey(nr) as ChoiceId;
