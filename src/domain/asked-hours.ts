/** Hours that rows of Capaciteitsvraag ask, added up by whatever tells them apart. */
import { type Asks, asksOf, noAsks } from "./asks";
import { capacityBalance } from "./capacity";
import type { AskingRow } from "./demand-lines";
import type { Portfolio } from "./portfolio";
import { type Hours, hours } from "./quantity";

/** What some rows ask together; `open` are the cells that say p.m. or cannot be read, and are not in it. */
export interface AskedHours {
  readonly hours: Hours;
  readonly open: number;
}

/** The asks of the register in the periods of the balance. */
export const registerAsks = (portfolio: Portfolio): Asks => {
  const { periodKind } = capacityBalance(portfolio);
  return periodKind === null ? noAsks : asksOf(portfolio, periodKind);
};

/** The sum over all periods, or over the one at a place among those of the asks. */
export const askedHours = (asks: Asks, rows: readonly AskingRow[], place: number | null = null): AskedHours => {
  let [sum, open] = [0, 0];
  for (const { first, end } of rows) {
    for (let at = first; at < end; at += 1) {
      if (place !== null && asks.places[at] !== place) continue;
      sum += asks.exact[at] ?? 0;
      if (asks.unknown.has(at)) open += 1;
    }
  }
  return { hours: hours(sum), open };
};
