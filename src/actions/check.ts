import type { Issue } from "../domain/issue";
import type { Day } from "../domain/quantity";
import { checkRegister } from "../domain/check-register";
import { renderCheck } from "../workbook/render/check-sheet";
import { runAnswer } from "./answer";
import type { Outcome } from "./outcome";
import { type Register, stampOf } from "./register";

/** Everything that is wrong with the register: what reading found, then what the rules find. */
export const findingsOf = (register: Register): readonly Issue[] => [
  ...register.issues,
  ...checkRegister(register.portfolio, register.on),
];

/** Writes sheet Controle with every finding, its place and what to do. */
export const runCheck = (
  on: Day,
  signal?: AbortSignal,
): Promise<Outcome<{ readonly register: Register; readonly issues: readonly Issue[] }>> =>
  runAnswer(
    "check",
    on,
    [],
    (register) => {
      const issues = findingsOf(register);
      const { rulesOff } = register.portfolio.settings;
      return {
        result: { register, issues },
        plans: [renderCheck(issues, register.place, rulesOff, stampOf(register))],
      };
    },
    signal,
  );
