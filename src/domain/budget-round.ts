/** The budget round T … T+3: what there is per year, what is settled, and what is left (domain.md 2.1; BBV art. 19, 22 and 23). */
import { budgetRoom, type Room } from "./budget-room";
import { fundingSources, type FundingSource, type Unplaced } from "./funding-sources";
import { moneyClaims } from "./money-claims";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { type BudgetGroup, budgetGroups, type BudgetLine, budgetLines } from "./programme-lines";
import { type ReserveRun, reserveRun } from "./reserve-run";
import { isCommitted } from "./status";

/** Money per programme of the items of a scope, and of all of them together. */
export interface ProgrammeMoney {
  readonly programmes: readonly BudgetGroup[];
  readonly total: readonly BudgetLine[];
}

export interface BudgetRound {
  /** T … T+3. */
  readonly years: readonly number[];
  readonly room: readonly Room[];
  readonly reserves: readonly ReserveRun[];
  /** The sources that are no reserve, each with its own rest. */
  readonly sources: readonly { readonly source: FundingSource; readonly room: Room }[];
  /** Dekking that takes off none of them. */
  readonly unplaced: readonly Unplaced[];
  /** Of items that are vastgelegd, and with what is wished. */
  readonly committed: ProgrammeMoney;
  readonly all: ProgrammeMoney;
  /** Per taakveld, with what is wished; only rows that name one. */
  readonly taskFields: readonly BudgetGroup[];
  readonly leftOut: BudgetLeftOut;
}

/** Rows that are in no sum, and what lies outside the years. */
export interface BudgetLeftOut {
  readonly unknownNr: number;
  readonly out: number;
  readonly withoutKind: number;
  readonly withoutTaskField: number;
  /** The years beside the round in which there is money. */
  readonly otherYears: readonly number[];
}

const lasting = 4;

/** The round of the begrotingsjaar of the register and the three years after it. */
export const budgetRound = once((portfolio: Portfolio): BudgetRound => {
  const years = Array.from({ length: lasting }, (_, at) => portfolio.settings.budgetYear + at);
  const { claims, unknownNr, out } = moneyClaims(portfolio);
  const { sources, unplaced } = fundingSources(portfolio);
  const rows = claims.map(({ row }) => row);
  const committed = claims.filter(({ initiative }) => isCommitted(initiative.status)).map(({ row }) => row);
  const money = (of: typeof rows): ProgrammeMoney => ({
    programmes: budgetGroups(of, years, ({ budgetProgramme }) => budgetProgramme),
    total: budgetLines(of, years),
  });
  const inTaskField = rows.filter(({ taskField }) => taskField !== "");
  const filled = [...rows, ...portfolio.resources].flatMap(({ amounts }) =>
    amounts.filter(({ amount }) => amount.kind !== "empty").map(({ year }) => year),
  );
  return {
    years,
    room: budgetRoom(sources, years),
    reserves: sources.filter(({ isReserve }) => isReserve).map((source) => reserveRun(source, years)),
    sources: sources.flatMap((source) => budgetRoom([source], years).map((room) => ({ source, room }))),
    unplaced,
    committed: money(committed),
    all: money(rows),
    taskFields: budgetGroups(inTaskField, years, ({ taskField }) => taskField),
    leftOut: {
      unknownNr,
      out,
      withoutKind: rows.filter(({ kind }) => kind === null).length,
      withoutTaskField: rows.length - inTaskField.length,
      otherYears: [...new Set(filled)].filter((year) => !years.includes(year)).sort((a, b) => a - b),
    },
  };
});
