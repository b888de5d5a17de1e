import type { Alternative, AlternativeKind, YearAmount } from "./model";
import { type Cents, type Day, type Hours, type Reading, empty } from "./quantity";

/** `incidental` and `structural` have one reading per year of the sheet, `empty` where nothing is filled in. */
export interface DecisionOption {
  readonly name: string;
  readonly kind: AlternativeKind;
  readonly description: string;
  readonly hours: Reading<Hours>;
  readonly incidental: readonly Reading<Cents>[];
  readonly structural: readonly Reading<Cents>[];
  readonly funding: string;
  readonly ready: Day | null;
  readonly staffing: string;
  readonly effect: string;
  readonly recommended: boolean;
}

const inYears = (amounts: readonly YearAmount[], years: readonly number[]): readonly Reading<Cents>[] =>
  years.map((year) => amounts.find((each) => each.year === year)?.amount ?? empty);

/** An alternative as it stands beside the others on the sheet. */
export const optionOf = (alternative: Alternative, years: readonly number[]): DecisionOption => {
  const { name, kind, description, hours, funding, ready, staffing, effect, recommended } = alternative;
  return {
    ...{ name, kind, description, hours, funding, ready, staffing, effect, recommended },
    incidental: inYears(alternative.incidental, years),
    structural: inYears(alternative.structural, years),
  };
};
