/** What a snapshot fixes of decisions and promises, as short signs, so that every reading of the register can tell. */
import { fingerprint } from "../fingerprint";
import { groupBy } from "../group-by";
import type { Issue } from "../issue";
import { issueInRow } from "../issue";
import { matchKey } from "../matching";
import type { Choice } from "../model";
import type { Portfolio } from "../portfolio";
import type { Day } from "../quantity";
import { choiceFields, isDecided } from "./changed-choices";
import { productKey } from "./changed-products";

/** A choice that was besloten: its number, and for each of `choiceFields` the sign of what it said, empty where blank. */
export interface KeptDecision {
  readonly nr: string;
  readonly signs: readonly string[];
}

/** The day at Toegezegd op of a product, by the sign of its item and name. */
export interface KeptPromise {
  readonly sign: string;
  readonly promisedOn: Day;
}

export interface KeptFacts {
  /** The day of the snapshot. */
  readonly on: Day;
  readonly decisions: readonly KeptDecision[];
  readonly promises: readonly KeptPromise[];
}

/** What must be kept of a register when a snapshot of it is made. */
export const factsOf = ({ choices, products }: Portfolio, on: Day): KeptFacts => ({
  on,
  decisions: choices.filter(isDecided).map((choice) => ({ nr: choice.nr, signs: signsOf(choice) })),
  promises: products.flatMap((product) =>
    product.promisedOn === null ? [] : [{ sign: fingerprint(productKey(product)), promisedOn: product.promisedOn }],
  ),
});

const signsOf = (choice: Choice): readonly string[] =>
  choiceFields.map((field) => {
    const said = choice[field];
    return said === null || (typeof said === "object" && said.length === 0) || said === ""
      ? ""
      : fingerprint(JSON.stringify(said));
  });

/** Where a register does not hold to what the last snapshot of it fixed. */
export const checkKept = (portfolio: Portfolio, facts: KeptFacts): readonly Issue[] => [
  ...checkDecisions(portfolio, facts),
  ...checkPromises(portfolio, facts),
];

/** S-22, S-23: a choice that was besloten and says something else now, or is gone. What was blank then may be filled in. */
const checkDecisions = (portfolio: Portfolio, { on, decisions }: KeptFacts): readonly Issue[] => {
  if (!portfolio.tables.has("choices")) return [];
  const now = groupBy(portfolio.choices, ({ id }) => id);
  return decisions.flatMap(({ nr, signs }): readonly Issue[] => {
    const rows = now.get(matchKey(nr) as Choice["id"]) ?? [];
    const [first] = rows;
    if (!first) return [{ code: "S-23", nr, on, severity: "now", where: { kind: "table", table: "choices" } }];
    const changes = rows.map((row) => {
      const own = signsOf(row);
      return choiceFields.filter((_, at) => (signs[at] ?? "") !== "" && own[at] !== signs[at]);
    });
    const [fewest = []] = [...changes].sort((a, b) => a.length - b.length);
    const row = rows[changes.indexOf(fewest)] ?? first;
    const [field = null] = fewest;
    return fewest.length === 0 ? [] : [issueInRow({ code: "S-22", nr, on, fields: fewest }, "now", row.row, field)];
  });
};

/** S-24: another promised day, or none any more, without a reason. */
const checkPromises = ({ products }: Portfolio, { on, promises }: KeptFacts): readonly Issue[] => {
  const kept = groupBy(promises, ({ sign }) => sign);
  return products.flatMap((product): readonly Issue[] => {
    const days = (kept.get(fingerprint(productKey(product))) ?? []).map(({ promisedOn }) => promisedOn);
    const [from] = days;
    const to = product.promisedOn;
    if (from === undefined || product.shiftReason !== "" || days.some((each) => each === to)) return [];
    return [
      issueInRow(
        { code: "S-24", product: product.product, from, to, on },
        "beforeSubmission",
        product.row,
        "shiftReason",
      ),
    ];
  });
};
