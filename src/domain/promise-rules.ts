/** Whether it is said why a product comes later than was promised (V-28). */
import { type Issue, issueInRow } from "./issue";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { isMet, needs } from "./rule-needs";

/** V-28: a later day than was promised has a reason. */
export const checkPromises = once((portfolio: Portfolio): readonly Issue[] =>
  isMet(portfolio, needs.promises)
    ? portfolio.products.flatMap(({ row, promisedOn, forecast, deliveredOn, shiftReason }) => {
        const comes = deliveredOn ?? forecast;
        if (promisedOn === null || comes === null || comes <= promisedOn || shiftReason !== "") return [];
        const problem = { code: "V-28", promised: promisedOn, comes, isDelivered: deliveredOn !== null } as const;
        return [issueInRow(problem, "beforeSubmission", row, "shiftReason")];
      })
    : [],
);
