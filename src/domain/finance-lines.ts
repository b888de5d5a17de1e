/** The money of items as a decision sheet shows and tests it. */
import { type AmountSum, amountSum, sumsTogether } from "./amount-sum";
import { groupBy } from "./group-by";
import type { FinanceRow, MoneyNature, YearAmount } from "./model";
import { type Cents, cents } from "./quantity";

/** Money of the item, added up per kind and nature. */
export interface FinanceLine {
  readonly kind: NonNullable<FinanceRow["kind"]>;
  readonly nature: MoneyNature | null;
  /** One per year of the sheet. */
  readonly years: readonly AmountSum[];
}

/**
 * A year in which dekking and lasten differ, or in which that cannot be said: an amount is open, or an investment may
 * bring the kapitaallasten that the rest of the dekking is for.
 */
export type FundingGap =
  | { readonly kind: "different"; readonly year: number; readonly costs: Cents; readonly funding: Cents }
  | { readonly kind: "notComparable"; readonly year: number }
  | { readonly kind: "capitalCharges"; readonly year: number };

const kinds = ["cost", "income", "investment", "funding"] as const;
const natures = ["incidental", "structural", null] as const;

/** What rows say of a year, added up. */
export const yearSum = (rows: readonly { readonly amounts: readonly YearAmount[] }[], year: number): AmountSum =>
  amountSum(rows.flatMap(({ amounts }) => amounts.filter((each) => each.year === year)).map(({ amount }) => amount));

/** What rows say of a year together, blank as nothing; null where an amount is open. */
export const sumIn = (rows: readonly { readonly amounts: readonly YearAmount[] }[], year: number): number | null => {
  const said = yearSum(rows, year);
  return isOpen(said) ? null : (said.known ?? 0);
};

/** One line per kind and nature that occurs: lasten, baten, investering, dekking; incidenteel before structureel. */
export const financeLines = (rows: readonly FinanceRow[], years: readonly number[]): readonly FinanceLine[] =>
  kinds.flatMap((kind) =>
    natures.flatMap((nature) => {
      const ofLine = rows.filter((row) => row.kind === kind && row.nature === nature);
      return ofLine.length === 0 ? [] : [{ kind, nature, years: years.map((year) => yearSum(ofLine, year)) }];
    }),
  );

const hasAmount = (rows: readonly FinanceRow[], kind: FinanceRow["kind"]): boolean =>
  rows.some((row) => row.kind === kind && row.amounts.some(({ amount }) => amount.kind !== "empty"));

/** Whether there is any dekking, also p.m. or unreadable. */
export const hasFunding = (rows: readonly FinanceRow[]): boolean => hasAmount(rows, "funding");

/** Whether there is an amount, also p.m. or unreadable, for an investment and none for dekking: not in any year. */
export const investmentWithoutFunding = (rows: readonly FinanceRow[]): boolean =>
  hasAmount(rows, "investment") && !hasFunding(rows);

/** An open amount: p.m., unreadable, or of a row whose kind cannot be read. */
export const isOpen = ({ pm, unreadable }: AmountSum): boolean => pm + unreadable > 0;

/** The lines of several items together: one per kind and nature that occurs, in the same order. */
export const linesTogether = (lines: readonly FinanceLine[]): readonly FinanceLine[] =>
  kinds.flatMap((kind) =>
    natures.flatMap((nature) => {
      const alike = lines.filter((line) => line.kind === kind && line.nature === nature);
      const years = alike[0]?.years.map((_, at) => sumsTogether(alike.flatMap((line) => line.years[at] ?? [])));
      return years ? [{ kind, nature, years }] : [];
    }),
  );

/** Whether a year says anything. */
export const isFilled = (sum: AmountSum): boolean => sum.known !== null || isOpen(sum);

/**
 * The years in which dekking is not lasten, to the cent. An investment is not funded by itself, but by the dekking of its
 * kapitaallasten: beside one, more dekking than lasten is no gap.
 */
export const fundingGaps = (rows: readonly FinanceRow[]): readonly FundingGap[] => {
  const byKind = groupBy(rows, ({ kind }) => kind);
  const sums = (kind: FinanceRow["kind"], year: number) => yearSum(byKind.get(kind) ?? [], year);
  const fundingGap = (year: number): readonly FundingGap[] => {
    const [cost, funding, nameless] = [sums("cost", year), sums("funding", year), sums(null, year)];
    if (isOpen(cost) || isOpen(funding) || isOpen(nameless) || nameless.known !== null)
      return [{ kind: "notComparable", year }];
    const [costs, funds] = [cents(cost.known ?? 0), cents(funding.known ?? 0)];
    if (costs === funds) return [];
    return funds > costs && byKind.has("investment")
      ? [{ kind: "capitalCharges", year }]
      : [{ kind: "different", year, costs, funding: funds }];
  };
  const years = new Set(rows.flatMap(({ amounts }) => amounts.map(({ year }) => year)));
  return [...years].sort((a, b) => a - b).flatMap(fundingGap);
};
