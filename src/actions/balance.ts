import { answerSources } from "../domain/answer-sources";
import { type Balance, capacityBalance } from "../domain/capacity";
import type { Day } from "../domain/quantity";
import { renderBalance } from "../workbook/render/balance-sheet";
import { runAnswer } from "./answer";
import type { Outcome } from "./outcome";
import { stampOf } from "./register";

/** Writes sheet Balans: what every role can give and what is asked of it. */
export const runBalance = (on: Day, signal?: AbortSignal): Promise<Outcome<Balance>> =>
  runAnswer(
    "balance",
    on,
    answerSources.balance.needed,
    (register) => {
      const balance = capacityBalance(register.portfolio);
      return {
        result: balance,
        plans: [renderBalance(balance, stampOf(register, answerSources.balance.used))],
      };
    },
    signal,
  );
