/** A shock while it is typed. */
import { type PeriodKey } from "../../domain/period";
import type { Shock } from "../../domain/scenario/shock";
import type { RolePeriods } from "./role-periods";
import { typedHours } from "./typed-hours";

/** What it asks, as typed. */
export interface DraftAsk {
  /** Tells lines apart while they come and go. */
  readonly key: number;
  readonly role: string;
  readonly period: string;
  readonly hours: string;
}

export interface ShockDraft {
  readonly name: string;
  readonly asks: readonly DraftAsk[];
}

/** A line to begin with: the first role and period. */
const firstAsk = (key: number, { roles, periods }: RolePeriods): DraftAsk => ({
  ...{ key, role: roles[0] ?? "", period: periods[0]?.key ?? "", hours: "" },
});

/** The draft of a shock that was asked before, or an empty one. */
export const firstDraft = (shock: Shock | null, known: RolePeriods): ShockDraft =>
  shock
    ? {
        name: shock.name,
        asks: shock.asks.map(({ role, period, hours }, key) => ({
          key,
          role,
          period,
          hours: String(hours).replace(".", ","),
        })),
      }
    : { name: "", asks: [firstAsk(0, known)] };

/** The draft with a line more, like the last. */
export const withAsk = (draft: ShockDraft, known: RolePeriods): ShockDraft => {
  const key = Math.max(-1, ...draft.asks.map((each) => each.key)) + 1;
  return { ...draft, asks: [...draft.asks, { ...firstAsk(key, known), ...lastPlace(draft) }] };
};

const lastPlace = ({ asks }: ShockDraft): Partial<DraftAsk> => {
  const last = asks.at(-1);
  return last ? { role: last.role, period: last.period } : {};
};

/** Whether the hours of a line are a number above 0. */
export const hasHours = ({ hours }: Pick<DraftAsk, "hours">): boolean => (typedHours(hours) ?? 0) > 0;

/** The shock that is meant; null as long as a name or hours lack. */
export const shockOf = ({ name, asks }: ShockDraft): Shock | null =>
  name.trim() === "" || asks.length === 0 || !asks.every(hasHours)
    ? null
    : {
        name: name.trim(),
        asks: asks.map(({ role, period, hours }) => ({
          role,
          period: period as PeriodKey,
          hours: typedHours(hours) ?? 0,
        })),
      };
