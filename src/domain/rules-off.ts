import type { Issue } from "./issue";
import type { Settings } from "./settings";

/** The findings of rules that the register is held to: those of a rule that is off are left out. */
export const withoutRulesOff = ({ rulesOff }: Settings, issues: readonly Issue[]): readonly Issue[] =>
  rulesOff.length === 0 ? issues : issues.filter((issue) => rulesOff.every(({ code }) => code !== issue.code));
