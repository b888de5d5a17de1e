/** What adopting a scenario does not do, or does and a person must know. */
import { type PeriodKey, widen } from "../domain/period";
import { suppliedPeriods } from "../domain/role-hours";
import type { Adjustment } from "../domain/scenario/adjust";
import type { YearMoney } from "../domain/scenario/item-money";
import type { ItemChange, Outcome } from "../domain/scenario/outcome";
import { NOISE } from "../domain/scenario/problem";
import type { RoleHours } from "./adopted-supply";
import type { PlanEdit } from "./plan-edit";
import type { Register } from "./register";

export type AdoptionNote =
  /** What has that status counts nowhere, and with it the regie of what is bought would not: their status stays. */
  | { readonly kind: "statusStays"; readonly status: string; readonly nrs: readonly string[] }
  /** Items without Start and Eind: only their hours move. */
  | { readonly kind: "noDates"; readonly nrs: readonly string[] }
  /** Items of which hours were toegezegd for other periods. */
  | { readonly kind: "promised"; readonly nrs: readonly string[] }
  /** Hours move to periods that Capaciteitsaanbod does not have: there the balance will not know. */
  | { readonly kind: "supplyUnknown"; readonly periods: readonly PeriodKey[] }
  /** Hours to be hired in such periods, which are not written. */
  | { readonly kind: "hireUnplaced"; readonly hours: readonly RoleHours[] }
  /** What is paid more, or less, than Financien says, which stays as it is. */
  | { readonly kind: "money"; readonly money: readonly YearMoney[] }
  /** Capacity that the scenario counts on, and that Capaciteitsaanbod does not have. */
  | { readonly kind: "capacity"; readonly counted: readonly Extract<Adjustment, { readonly kind: "capacity" }>[] };

/** The status of what is bought as a whole. */
export const boughtLabel = "Uitbesteed";

/** What a person must know of adopting a choice. */
export const adoptionNotes = (
  { portfolio }: Register,
  { changes, cells, money }: Pick<Outcome, "changes" | "cells" | "money">,
  edits: readonly PlanEdit[],
  unplaced: readonly RoleHours[],
  adjustments: readonly Adjustment[],
): readonly AdoptionNote[] => {
  const changed = (kind: PlanEdit["kind"]) => new Set(edits.filter((edit) => edit.kind === kind).map(({ nr }) => nr));
  const [status, day] = [changed("status"), changed("day")];
  const bought = numbersOf(changes, "outsourced").filter((nr) => !status.has(nr));
  const undated = numbersOf(changes, "shifted").filter((nr) => !day.has(nr));
  const shifted = changes.filter(({ kind }) => kind === "shifted").map(({ item }) => item);
  const promised = shifted.filter(({ id }) =>
    portfolio.demand.some(({ initiative, commitment }) => initiative === id && commitment === "promised"),
  );
  const supplied = suppliedPeriods(portfolio);
  const beyond = cells.filter(
    ({ period, demandAfter, demandBefore }) =>
      demandAfter - demandBefore > NOISE && !supplied.some((each) => widen(each, period.kind).key === period.key),
  );
  const counted = adjustments.flatMap((each) => (each.kind === "capacity" ? [each] : []));
  const notes: readonly (readonly [readonly unknown[], AdoptionNote])[] = [
    [bought, { kind: "statusStays", status: boughtLabel, nrs: bought }],
    [undated, { kind: "noDates", nrs: undated }],
    [promised, { kind: "promised", nrs: promised.map(({ nr }) => nr) }],
    [beyond, { kind: "supplyUnknown", periods: [...new Set(beyond.map(({ period }) => period.key))] }],
    [unplaced, { kind: "hireUnplaced", hours: unplaced }],
    [money, { kind: "money", money }],
    [counted, { kind: "capacity", counted }],
  ];
  return notes.flatMap(([about, note]) => (about.length > 0 ? [note] : []));
};

const numbersOf = (changes: readonly ItemChange[], kind: ItemChange["kind"]): readonly string[] =>
  changes.filter((change) => change.kind === kind).map(({ item }) => item.nr);
