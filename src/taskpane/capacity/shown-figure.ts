import type { BalanceScope, BalanceTotal } from "../../domain/balance-view";
import type { CapacityUnit } from "../../domain/model";
import type { Period } from "../../domain/period";
import type { Fraction } from "../../domain/quantity";
import { figureIn } from "../../domain/role-hours";
import { type RolePeriod, occupancyOf } from "../../domain/role-period";
import type { Settings } from "../../domain/settings";

export const figureNames = ["balance", "occupancy", "demand", "supply"] as const;
export type FigureName = (typeof figureNames)[number];

/** What a person wants to see of the balance. */
export interface Shown {
  readonly figure: FigureName;
  readonly unit: CapacityUnit;
  readonly scope: BalanceScope;
  readonly line: "withLine" | "withoutLine";
}

/** What is known of a role-period or of a total. */
export type Sums = Pick<RolePeriod, "supply" | "demand" | "balance">;

/** A figure in the unit that was asked for. */
export type ShownFigure =
  | { readonly kind: "amount"; readonly amount: number; readonly isBalance: boolean }
  | { readonly kind: "share"; readonly share: Fraction }
  | { readonly kind: "notApplicable" }
  | { readonly kind: "unknown" };

/** The figure of a role-period, or of all roles in a period; what is not known stays unknown in every unit. */
export const shownFigure = (
  sums: Sums | BalanceTotal,
  period: Period,
  { figure, unit }: Pick<Shown, "figure" | "unit">,
  settings: Settings,
): ShownFigure => {
  if (figure === "occupancy") {
    const occupancy = occupancyOf(sums.supply, sums.demand);
    return occupancy.kind === "value" ? { kind: "share", share: occupancy.value } : occupancy;
  }
  const inHours = sums[figure];
  return inHours === null
    ? { kind: "unknown" }
    : {
        kind: "amount",
        amount: figureIn(inHours, unit, period.kind, settings),
        isBalance: figure === "balance",
      };
};
