/** The coalition agreement and the register, both ways (domain.md 1, row 53): which passage has an item, which item a passage. */
import { initiativesById, orderedInitiatives } from "./initiative-index";
import { matchKey } from "./matching";
import type { Initiative, InitiativeId } from "./model";
import type { Passage } from "./model/follow-up";
import { inNaturalOrder } from "./natural-order";
import type { Portfolio } from "./portfolio";
import { isOut } from "./status";

export interface LinkedPassage {
  readonly passage: Passage;
  /** Those of the items that it names which the register has, as typed. */
  readonly items: readonly Initiative[];
  /** All of them are buiten: geparkeerd, gestopt, afgerond …; false without any. */
  readonly areAllOut: boolean;
}

export interface AgreementLinks {
  /** In natural order of the passage. */
  readonly passages: readonly LinkedPassage[];
  /** Items that count, are no taak and no lijnwerk, and that no passage names, in natural order. */
  readonly withoutPassage: readonly Initiative[];
}

/** Ties every passage to its items, and says which ambitions no passage names. */
export const agreementLinks = (portfolio: Portfolio): AgreementLinks => {
  const byId = initiativesById(portfolio);
  const passages = inNaturalOrder(portfolio.agreement, ({ passage }) => passage).map((passage): LinkedPassage => {
    const items = passage.initiatives.flatMap((nr) => byId.get(matchKey(nr)) ?? []);
    return { passage, items, areAllOut: items.length > 0 && items.every(({ status }) => isOut(status)) };
  });
  const named = new Set<InitiativeId>(passages.flatMap(({ items }) => items.map(({ id }) => id)));
  return {
    passages,
    withoutPassage: orderedInitiatives(portfolio).filter(
      ({ id, status, demandClass, workingMethod }) =>
        !named.has(id) && !isOut(status) && demandClass !== "task" && workingMethod !== "line",
    ),
  };
};
