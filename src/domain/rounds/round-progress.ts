/** Who has answered in a round: they said so, or their items changed since it was opened. */
import { groupBy } from "../group-by";
import { matchKey } from "../matching";
import type { Initiative, InitiativeId } from "../model";
import type { UpdateRow } from "../model/follow-up";
import { once } from "../once";
import type { Portfolio } from "../portfolio";
import type { Day } from "../quantity";
import type { StatusDefinition } from "../settings";

export interface RoundAnswer {
  readonly row: UpdateRow;
  /** The day that stands at Beantwoord op; null while nothing does. */
  readonly saidOn: Day | null;
  /** The Nrs of their items that changed since the opening; null where its snapshot is gone, so that nobody knows. */
  readonly changed: readonly string[] | null;
}

/** Either of both is an answer. */
export const hasAnswered = ({ saidOn, changed }: RoundAnswer): boolean =>
  saidOn !== null || (changed !== null && changed.length > 0);

/** The rows of a round in the order of the table, each with its answer. `opening` is the register when it was opened. */
export const roundAnswers = (portfolio: Portfolio, round: string, opening: Portfolio | null): readonly RoundAnswer[] =>
  portfolio.updates
    .filter((row) => matchKey(row.round) === matchKey(round))
    .map((row) => ({
      row,
      saidOn: row.answeredOn,
      changed: opening && row.initiatives.filter((nr) => hasChanged(opening, portfolio, matchKey(nr) as InitiativeId)),
    }));

const hasChanged = (then: Portfolio, now: Portfolio, id: InitiativeId): boolean =>
  contentsByItem(then).get(id) !== contentsByItem(now).get(id);

/** Where a row stands, what MT and college settle of it, and what Instellingen make of a status: nobody's answer. */
const noAnswer: ReadonlySet<string> = new Set<keyof Initiative | keyof StatusDefinition>([
  ...(["row", "setRank", "setRankReason", "topTen", "class", "demandsTriangle", "isUnderWay", "demandsMeans"] as const),
]);

/** Everything that an opdrachtnemer says of an item, as one text: where its rows stand, and in what order, is no part of it. */
const contentsByItem = once((portfolio: Portfolio): ReadonlyMap<InitiativeId, string> => {
  const { initiatives, demand, finances, products } = portfolio;
  const rows = [
    ...initiatives.map((item) => ({ id: item.id, said: saidIn(item) })),
    ...[...demand, ...finances, ...products].map((row) => ({ id: row.initiative, said: saidIn(row) })),
  ];
  return new Map(
    [...groupBy(rows, ({ id }) => id)].map(([id, own]) => [
      id,
      own
        .map(({ said }) => said)
        .sort()
        .join("\n"),
    ]),
  );
});

const saidIn = (row: object): string =>
  JSON.stringify(row, (key, value: unknown) =>
    noAnswer.has(key) ? undefined : isSeries(key, value) ? filled(value) : value,
  );

/** A year or period that got a column is nobody's answer while its cells are blank. */
const filled = (series: readonly object[]): readonly object[] =>
  series.filter((each) => Object.values(each).every((part) => (part as { kind?: unknown } | null)?.kind !== "empty"));

const isSeries = (key: string, value: unknown): value is readonly object[] =>
  (key === "amounts" || key === "figures") && Array.isArray(value);
