/** What people settle in a talk about the choices: from which option they started, and what they hold since. */
import { matchKey } from "../../domain/matching";
import type { InitiativeId } from "../../domain/model";
import type { PeriodKey } from "../../domain/period";
import type { Adjustment, Pin } from "../../domain/scenario/adjust";
import { type Freedom, freedoms, type OptionKind } from "../../domain/scenario/options";
import type { Outcome } from "../../domain/scenario/outcome";
import { type Candidate, NOISE } from "../../domain/scenario/problem";
import type { Departure } from "../../domain/scenario/settled";
import { everySpot, type Spot } from "./spot";

export interface Talk {
  readonly spot: Spot;
  /** The option from which it started; null is the plan of today. */
  readonly option: OptionKind | null;
  readonly departures: readonly Departure[];
  /** Hours are hired as it stands. */
  readonly hires: boolean;
  readonly adjustments: readonly Adjustment[];
  /** What may be done to whom nothing was settled about. */
  readonly freedom: Freedom;
}

/** A talk about the plan of today. */
export const planTalk: Talk = {
  ...{ spot: everySpot, option: null, departures: [], hires: false, adjustments: [] },
  freedom: freedoms.combined,
};

/** How things stand in an outcome: what departs from the plan, and whether hours are hired for it. */
export const asIn = ({ changes, cells }: Pick<Outcome, "changes" | "cells">): Pick<Talk, "departures" | "hires"> => ({
  departures: changes.map(({ item, kind, shift }) => ({ item: item.id, kind, shift })),
  hires: cells.some(({ hired }) => hired > NOISE),
});

/** A talk that starts from an option. */
export const talkFrom = (spot: Spot, option: OptionKind, outcome: Outcome): Talk => ({
  ...{ spot, option, adjustments: [], freedom: freedoms[option] },
  ...asIn(outcome),
});

/** The pin on an item; undefined where it is free. */
export const pinOn = (adjustments: readonly Adjustment[], item: InitiativeId): Pin | undefined =>
  adjustments.filter((each): each is Pin => each.kind !== "capacity").find((each) => each.item === item);

/** The adjustments with another pin on an item, or with it free. */
export const withPin = (
  adjustments: readonly Adjustment[],
  item: InitiativeId,
  pin: Pin | null,
): readonly Adjustment[] => [
  ...adjustments.filter((each) => each.kind === "capacity" || each.item !== item),
  ...(pin ? [pin] : []),
];

/** The adjustments with so many hours more or less of a role in a period instead of what was settled before; 0 is none. */
export const withHours = (
  adjustments: readonly Adjustment[],
  role: string,
  period: PeriodKey,
  hours: number,
): readonly Adjustment[] => [
  ...adjustments.filter(
    (each) => each.kind !== "capacity" || each.period !== period || matchKey(each.role) !== matchKey(role),
  ),
  ...(hours === 0 ? [] : [{ kind: "capacity", role, period, hours } as const]),
];

/** What can be settled about an item, each with a key of its own; without a pin it is free. */
export interface PinChoice {
  readonly key: string;
  readonly pin: Pin | null;
}

const keyOf = (pin: Pin | undefined): string =>
  pin ? (pin.kind === "shift" ? `shift ${pin.shift}` : pin.kind) : "free";

/** What can be settled about an item: free, in or out, and each of the ways that it has, earliest first. */
export const pinChoices = (item: InitiativeId, { ways, mustBeDone }: Candidate): readonly PinChoice[] => {
  const shifts = ways.flatMap(({ kind, shift }) => (kind === "outsourced" ? [] : [shift])).sort((a, b) => a - b);
  const pins: readonly Pin[] = [
    { kind: "in", item },
    // what is verplicht cannot be left out
    ...(mustBeDone ? [] : [{ kind: "out", item } as const]),
    ...shifts.map((shift) => ({ kind: "shift", item, shift }) as const),
    ...(ways.some(({ kind }) => kind === "outsourced") ? [{ kind: "outsource", item } as const] : []),
  ];
  return [{ key: keyOf(undefined), pin: null }, ...pins.map((pin) => ({ key: keyOf(pin), pin }))];
};

/** The key of what was settled about an item. */
export const settledKey = (adjustments: readonly Adjustment[], item: InitiativeId): string =>
  keyOf(pinOn(adjustments, item));
