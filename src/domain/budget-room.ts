/** Per year and aard: ruimte − verplicht − gekozen = rest, and what is left of it when what is wished is done too. */
import type { AmountSum } from "./amount-sum";
import { isFilled, yearSum } from "./finance-lines";
import { claimed, type FundingSource } from "./funding-sources";
import type { MoneyNature } from "./model";
import type { Standing } from "./money-claims";
import { type Cents, cents } from "./quantity";

/** A year; `rest` is null where it is not known what there is. Cells that are p.m. or unreadable are in no sum. */
export interface RoomYear {
  readonly year: number;
  readonly room: AmountSum;
  readonly statutory: AmountSum;
  readonly chosen: AmountSum;
  readonly rest: Cents | null;
  readonly wanted: AmountSum;
  readonly restAfterWanted: Cents | null;
  /** The sources that say nothing of this year: a blank is not 0. */
  readonly blank: readonly string[];
}

export interface Room {
  readonly nature: MoneyNature | null;
  readonly years: readonly RoomYear[];
}

/** What is left of an amount after others; what is not known is not taken off. */
export const leftOf = (amount: Cents | null, ...taken: readonly AmountSum[]): Cents | null =>
  amount === null ? null : cents(taken.reduce((left, { known }) => left - (known ?? 0), Number(amount)));

const roomYear = (sources: readonly FundingSource[], year: number): RoomYear => {
  const room = yearSum(
    sources.flatMap(({ rows }) => rows),
    year,
  );
  const claims = sources.flatMap((source) => source.claims);
  const of = (standing: Standing): AmountSum =>
    claimed(
      claims.filter((claim) => claim.standing === standing),
      year,
    );
  const [statutory, chosen, wanted] = [of("statutory"), of("chosen"), of("wanted")];
  const rest = leftOf(room.known, statutory, chosen);
  const blank = sources.filter(({ rows }) => !isFilled(yearSum(rows, year))).map(({ source }) => source);
  return { year, room, statutory, chosen, rest, wanted, restAfterWanted: leftOf(rest, wanted), blank };
};

const natures = ["incidental", "structural", null] as const;

/** The room of the sources that are no reserve, per nature of the source: a nature without any has none. */
export const budgetRoom = (sources: readonly FundingSource[], years: readonly number[]): readonly Room[] =>
  natures.flatMap((nature) => {
    const own = sources.filter((source) => !source.isReserve && source.nature === nature);
    return own.length === 0 ? [] : [{ nature, years: years.map((year) => roomYear(own, year)) }];
  });
