import { capacityBalance } from "./capacity";
import { type DecisionSheet, decisionSheet } from "./decision-sheet";
import type { SecretReference } from "./decision-target";
import { inNaturalOrder } from "./natural-order";
import { once } from "./once";
import { isOpen } from "./open-choice";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";

/** What the sheets of all open choices say, the first to be decided first; without a deadline last. */
export const openDecisions = once((portfolio: Portfolio, on: Day): readonly (DecisionSheet | SecretReference)[] => {
  const open = inNaturalOrder(portfolio.choices.filter(isOpen), ({ nr }) => nr);
  const ordered = [...open].sort((a, b) => (a.deadline ?? Infinity) - (b.deadline ?? Infinity) || 0);
  const balance = capacityBalance(portfolio);
  return ordered
    .map(({ nr }) => decisionSheet(portfolio, nr, on, balance))
    .filter((content) => content.kind !== "notFound");
});
