/** What an item asks as it is planned. */
import { asksOfRows } from "../asks";
import { registerAsks } from "../asked-hours";
import { groupBy } from "../group-by";
import type { MatchKey } from "../matching";
import type { Initiative } from "../model";
import type { Period } from "../period";
import type { Portfolio } from "../portfolio";

/** Hours of a role at a place on the calendar. */
export interface AskedHours {
  readonly roleKey: MatchKey;
  readonly place: number;
  readonly hours: number;
}

export interface Asked {
  readonly hours: readonly AskedHours[];
  /** Nothing of it is p.m. or unreadable, which takes nothing here. */
  readonly isCertain: boolean;
}

/** What each item asks on a calendar. */
export const askedBy = (portfolio: Portfolio, calendar: readonly Period[]): ((item: Initiative) => Asked) => {
  const asks = registerAsks(portfolio);
  const rowsOf = groupBy(asks.rows, ({ initiative }) => initiative.id);
  const placeOf = new Map<string, number>(calendar.map(({ key }, place) => [key, place]));
  const placeOfPeriod = asks.periods.map((key) => placeOf.get(key));
  return ({ id }) => {
    const each = asksOfRows(asks, rowsOf.get(id) ?? []);
    const found = each.flatMap(({ by, place, exact }) => {
      const at = placeOfPeriod[place];
      return at === undefined || exact === 0 ? [] : [{ roleKey: by.roleKey, place: at, hours: exact }];
    });
    return {
      // several rows may ask the same role, and a row a period in parts
      hours: [...groupBy(found, ({ roleKey, place }) => `${place} ${roleKey}`).values()].flatMap((same) =>
        same.slice(0, 1).map((first) => ({ ...first, hours: same.reduce((sum, { hours }) => sum + hours, 0) })),
      ),
      isCertain: each.every(({ unknown }) => unknown === undefined),
    };
  };
};
