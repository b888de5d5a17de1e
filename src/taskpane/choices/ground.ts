/** Whether what was worked out for a register still holds for it once it was read again. */
import { once } from "../../domain/once";
import type { Portfolio } from "../../domain/portfolio";

/** All that a choice rests on; a decision that was recorded or a scenario that was kept changes nothing of it. */
const groundOf = once((portfolio: Portfolio): string => {
  const { initiatives, supply, demand, criteria, scores, finances, resources, dependencies, settings } = portfolio;
  return JSON.stringify([initiatives, supply, demand, criteria, scores, finances, resources, dependencies, settings]);
});

/** Whether two readings of a register leave the same choice. */
export const isSameGround = (one: Portfolio, other: Portfolio): boolean =>
  one === other || groundOf(one) === groundOf(other);
