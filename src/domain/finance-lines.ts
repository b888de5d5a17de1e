/** The money of items as a decision sheet shows and tests it. */
import { groupBy } from "./group-by";
import type { FinanceRow, MoneyNature } from "./model";
import { type Cents, cents } from "./quantity";

/** Money of the item, added up per kind and nature; `known` are the values, beside which `pm` cells were not added. */
export interface FinanceLine {
  readonly kind: NonNullable<FinanceRow["kind"]>;
  readonly nature: MoneyNature | null;
  /** One per year of the sheet. */
  readonly years: readonly { readonly known: Cents | null; readonly pm: number; readonly unreadable: number }[];
}

/** A year in which what is to be funded (lasten − baten) and the dekking differ, or cannot be compared. */
export type FundingGap =
  | { readonly kind: "different"; readonly year: number; readonly toFund: Cents; readonly funding: Cents }
  | { readonly kind: "notComparable"; readonly year: number };

const kinds = ["cost", "income", "investment", "funding"] as const;
const natures = ["incidental", "structural", null] as const;

/** The value cells of a year added up, null without any, and how many cells say something else. */
const yearOf = (rows: readonly FinanceRow[], year: number): FinanceLine["years"][number] => {
  const amounts = rows.flatMap((row) => row.amounts.filter((each) => each.year === year)).map(({ amount }) => amount);
  const values = amounts.flatMap((amount) => (amount.kind === "value" ? [amount.value] : []));
  const count = (kind: "pm" | "unreadable"): number => amounts.filter((amount) => amount.kind === kind).length;
  return {
    known: values.length === 0 ? null : cents(values.reduce<number>((sum, each) => sum + each, 0)),
    pm: count("pm"),
    unreadable: count("unreadable"),
  };
};

/** One line per kind and nature that occurs: lasten, baten, investering, dekking; incidenteel before structureel. */
export const financeLines = (rows: readonly FinanceRow[], years: readonly number[]): readonly FinanceLine[] =>
  kinds.flatMap((kind) =>
    natures.flatMap((nature) => {
      const ofLine = rows.filter((row) => row.kind === kind && row.nature === nature);
      return ofLine.length === 0 ? [] : [{ kind, nature, years: years.map((year) => yearOf(ofLine, year)) }];
    }),
  );

/**
 * The years in which dekking is not lasten − baten, to the cent. An investment is not funded by itself: its kapitaallasten
 * are lasten. A row without a readable kind, a p.m. or an unreadable cell makes its year incomparable.
 */
export const fundingGaps = (rows: readonly FinanceRow[]): readonly FundingGap[] => {
  const byKind = groupBy(
    rows.filter(({ kind }) => kind !== "investment"),
    ({ kind }) => kind,
  );
  const years = new Set([...byKind.values()].flat().flatMap(({ amounts }) => amounts.map(({ year }) => year)));
  const sums = (kind: FinanceRow["kind"], year: number) => yearOf(byKind.get(kind) ?? [], year);
  return [...years]
    .sort((a, b) => a - b)
    .flatMap((year): readonly FundingGap[] => {
      const [cost, income, funding, nameless] = [
        sums("cost", year),
        sums("income", year),
        sums("funding", year),
        sums(null, year),
      ];
      const isOpen = [cost, income, funding].some(({ pm, unreadable }) => pm + unreadable > 0);
      if (isOpen || nameless.known !== null || nameless.pm + nameless.unreadable > 0)
        return [{ kind: "notComparable", year }];
      const toFund = cents((cost.known ?? 0) - (income.known ?? 0));
      const found = cents(funding.known ?? 0);
      return toFund === found ? [] : [{ kind: "different", year, toFund, funding: found }];
    });
};
