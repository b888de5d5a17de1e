import { matchKey } from "../../domain/matching";
import type { RuleCode } from "../../domain/rule-codes";

type Rule = readonly [code: RuleCode, meaning: string];

/** The rules that a search is about: the one of a code (`V-1`, `v1`), else those that hold every word of it. */
export const matchingRules = (rules: readonly Rule[], search: string): readonly Rule[] => {
  const sought = matchKey(search);
  const code = /^([vs])\s*-?\s*(\d+)$/u.exec(sought);
  if (code) return rules.filter(([each]) => matchKey(each) === `${code[1]}-${code[2]}`);
  const words = sought.split(" ");
  return rules.filter((rule) => {
    const text = matchKey(rule.join(" "));
    return words.every((word) => text.includes(word));
  });
};
