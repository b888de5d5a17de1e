/** The criteria that take part in the ranking, each on its own anchored scale. */
import { type Issue, issueInRow } from "./issue";
import { type MatchKey, matchKey } from "./matching";
import type { Criterion } from "./model";
import { inNaturalOrder } from "./natural-order";
import { type Fraction, fraction } from "./quantity";
import type { CriterionFault } from "./rule-problem";

/** A criterion that takes part; `share` is its weight as a part of all weights. */
export interface UsedCriterion {
  readonly key: MatchKey;
  readonly name: string;
  readonly weight: number;
  readonly share: Fraction;
  readonly direction: Criterion["direction"];
  readonly lowest: number;
  readonly highest: number;
}

/** The criteria in natural order of their names, the names of those that were left out, and why. */
export interface Criteria {
  readonly used: readonly UsedCriterion[];
  readonly leftOut: readonly string[];
  readonly issues: readonly Issue[];
}

type Read = Omit<UsedCriterion, "share"> | CriterionFault;

const readCriterion = ({ name, weight, direction, lowest, highest }: Criterion): Read => {
  if (weight.kind !== "value") return "noWeight";
  if (weight.value < 0) return "negativeWeight";
  if (weight.value === 0) return "zeroWeight";
  if (lowest.kind !== "value" || highest.kind !== "value") return "noScale";
  if (lowest.value === highest.value) return "flatScale";
  if (lowest.value > highest.value) return "reversedScale";
  const key = matchKey(name);
  return { key, name, weight: weight.value, direction, lowest: lowest.value, highest: highest.value };
};

const fieldOf: Readonly<Record<CriterionFault, keyof Criterion>> = {
  noWeight: "weight",
  negativeWeight: "weight",
  zeroWeight: "weight",
  noScale: "lowest",
  flatScale: "highest",
  reversedScale: "highest",
};

const faultIssue = ({ row, name }: Criterion, reason: CriterionFault): Issue =>
  issueInRow(
    { code: "S-14", criterion: name, reason },
    reason === "zeroWeight" ? "advice" : "beforeSubmission",
    row,
    fieldOf[reason],
  );

/** Takes every criterion that has a weight above 0 and a scale from low to high; of two of one name the first. */
export const criteriaOf = (criteria: readonly Criterion[]): Criteria => {
  const once = [...new Map([...criteria].reverse().map((each) => [matchKey(each.name), each])).values()];
  const ordered = inNaturalOrder(once, ({ name }) => name).map((criterion) => ({
    criterion,
    read: readCriterion(criterion),
  }));
  const sound = ordered.flatMap(({ read }) => (typeof read === "string" ? [] : [read]));
  const total = sound.reduce((sum, { weight }) => sum + weight, 0);
  const faults = ordered.flatMap(({ criterion, read }) =>
    typeof read === "string" ? [{ criterion, reason: read }] : [],
  );
  return {
    used: sound.map((each) => ({ ...each, share: fraction(each.weight / total) })),
    leftOut: faults.map(({ criterion }) => criterion.name),
    issues: faults.map(({ criterion, reason }) => faultIssue(criterion, reason)),
  };
};

/** Where a value stands between the worst (0) and the best (1) of its scale. */
export const standing = ({ direction, lowest, highest }: UsedCriterion, value: number): number => {
  const part = (value - lowest) / (highest - lowest);
  return direction === "higher" ? part : 1 - part;
};
