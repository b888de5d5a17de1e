/** Whether the money of items adds up (V-22, V-23, V-24, V-27; domain.md 2.1). */
import { type FundingGap, fundingGaps, investmentWithoutFunding, sumIn } from "./finance-lines";
import { countedInitiatives, initiativesById } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import type { FinanceRow, Initiative } from "./model";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { cents } from "./quantity";
import { financesByItem, isSubmitted, lacksFunding } from "./means-rules";
import { isOut } from "./status";
import { weighed } from "./triangle-demand";

/** So many years something may go on and be incidental. */
const INCIDENTAL_YEARS = 3;

type Different = Extract<FundingGap, { readonly kind: "different" }>;

const isDifferent = (gap: FundingGap): gap is Different => gap.kind === "different";

/** V-22: in every year the dekking of an item is its lasten. What is submitted without any dekking has V-21. */
const funded = (initiative: Initiative, rows: readonly FinanceRow[]): readonly Issue[] => {
  const [first] = rows.filter(({ kind }) => kind === "funding" || kind === "cost" || kind === "investment");
  if (!first || (isSubmitted(initiative) && lacksFunding(rows))) return [];
  const severity = weighed(initiative, "beforeSubmission");
  const years = fundingGaps(rows)
    .filter(isDifferent)
    .map(({ year, costs, funding }) => ({ year, costs, funding }));
  const at = rows.find(({ kind }) => kind === "funding")?.row ?? first.row;
  if (years.length > 0)
    return [issueInRow({ code: "V-22", reason: "different", years }, severity, at, String(years[0]?.year))];
  return investmentWithoutFunding(rows)
    ? [issueInRow({ code: "V-22", reason: "noFunding" }, severity, first.row, "kind")]
    : [];
};

/** V-23: what stays is not paid from what passes: per year, structural lasten that incidental dekking is left over for. */
const structurallyFunded = (initiative: Initiative, rows: readonly FinanceRow[]): readonly Issue[] => {
  const source = rows.find(({ kind, nature }) => kind === "funding" && nature === "incidental");
  if (!source) return [];
  const shortIn = (year: number): number => {
    const sum = (kind: FinanceRow["kind"], nature: FinanceRow["nature"]): number | null =>
      sumIn(
        rows.filter((row) => row.kind === kind && row.nature === nature),
        year,
      );
    const [cost, funding] = [sum("cost", "structural"), sum("funding", "structural")];
    const [passing, passingCost, invested] = [
      sum("funding", "incidental"),
      sum("cost", "incidental"),
      sum("investment", "incidental"),
    ];
    if (cost === null || funding === null || passing === null || passingCost === null || invested === null) return 0;
    return Math.min(cost - funding, passing - passingCost - invested);
  };
  const years = [...new Set(rows.flatMap(({ amounts }) => amounts.map(({ year }) => year)))]
    .map((year) => ({ year, short: shortIn(year) }))
    .filter(({ short }) => short > 0)
    .sort((a, b) => a.year - b.year);
  if (years.length === 0) return [];
  const amount = cents(Math.max(...years.map(({ short }) => short)));
  const problem = { code: "V-23", amount, years: years.map(({ year }) => year) } as const;
  return [issueInRow(problem, weighed(initiative, "now"), source.row, "nature")];
};

/** V-24: incidental lasten or baten go on for at most three years. */
const passing = ({ row, kind, nature, amounts }: FinanceRow): readonly Issue[] => {
  if (nature !== "incidental" || (kind !== "cost" && kind !== "income")) return [];
  const years = amounts.filter(
    ({ amount }) => amount.kind === "pm" || (amount.kind === "value" && amount.value !== 0),
  ).length;
  return years > INCIDENTAL_YEARS ? [issueInRow({ code: "V-24", kind, years }, "advice", row, "nature")] : [];
};

/** `0.4`, `2.1`, `6.72`: the list of taakvelden changes, their form does not. */
const taskField = /^\d{1,2}\.\d{1,3}$/u;

/** V-27: a taakveld has the form of one. */
const namedTaskField = ({ row, taskField: text }: FinanceRow): readonly Issue[] =>
  text === "" || taskField.test(text) ? [] : [issueInRow({ code: "V-27", text }, "advice", row, "taskField")];

/** Everything in Financien that does not add up. */
export const checkFunding = once((portfolio: Portfolio): readonly Issue[] => {
  const rowsOf = financesByItem(portfolio);
  const byId = initiativesById(portfolio);
  const counting = portfolio.finances.filter(({ initiative }) => {
    const item = byId.get(initiative);
    return item && !isOut(item.status);
  });
  const perItem = (
    check: (initiative: Initiative, rows: readonly FinanceRow[]) => readonly Issue[],
  ): readonly Issue[] =>
    countedInitiatives(portfolio).flatMap((initiative) => check(initiative, rowsOf.get(initiative.id) ?? []));
  return [
    ...perItem(funded),
    ...perItem(structurallyFunded),
    ...counting.flatMap(passing),
    ...portfolio.finances.flatMap(namedTaskField),
  ];
});
