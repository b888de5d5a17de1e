import type { RuleProblem } from "./rule-problem";

/** The code of a rule: V-… of the register, S-… of rows that contradict each other. */
export type RuleCode = RuleProblem["code"];

const known: Readonly<Record<RuleCode, true>> = {
  ...{ "V-1": true, "V-2": true, "V-3": true, "V-4": true, "V-5": true, "V-6": true, "V-7": true, "V-8": true },
  ...{ "V-9": true, "V-10": true, "V-11": true, "V-12": true, "V-13": true, "V-14": true, "V-15": true, "V-16": true },
  ...{ "V-17": true, "V-18": true, "V-19": true, "V-20": true, "V-21": true, "V-22": true, "V-23": true, "V-24": true },
  ...{ "V-25": true, "V-26": true, "V-27": true, "V-28": true },
  ...{ "S-1": true, "S-2": true, "S-3": true, "S-4": true, "S-5": true, "S-6": true, "S-7": true, "S-8": true },
  ...{ "S-9": true, "S-10": true, "S-11": true, "S-12": true, "S-13": true, "S-14": true, "S-15": true, "S-16": true },
  ...{ "S-17": true, "S-18": true, "S-19": true, "S-20": true, "S-21": true, "S-22": true, "S-23": true, "S-24": true },
  ...{ "S-25": true, "S-26": true, "S-27": true },
};

/** Every rule of the register, in the order of their codes. */
export const ruleCodes = Object.keys(known) as readonly RuleCode[];

/** The rule of a code as a person types it; undefined where there is none. */
export const ruleNamed = (code: string): RuleCode | undefined => ruleCodes.find((each) => each === code.toUpperCase());
