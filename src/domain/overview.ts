/** The state of the register in one glance. */
import type { Severity } from "./issue";
import type { ChoiceId, StatusClass } from "./model";
import type { Day } from "./quantity";
import type { RolePeriod } from "./role-period";

/** `label` is empty for items without status; `class` is what they count as, null when the register keeps no status. */
export interface StatusCount {
  readonly label: string;
  readonly class: StatusClass | null;
  readonly count: number;
}

export interface OverdueChoice {
  readonly choice: ChoiceId;
  readonly nr: string;
  readonly title: string;
  readonly deadline: Day;
}

export interface Overview {
  readonly on: Day;
  readonly initiatives: number;
  /** In the order of the settings; unknown ones and none after those. */
  readonly statuses: readonly StatusCount[];
  /** Of the items whose triangle is demanded. */
  readonly triangles: { readonly demanded: number; readonly complete: number; readonly incomplete: readonly string[] };
  /** At most five, of vastgelegd + gewenst with line work. */
  readonly worst: readonly RolePeriod[];
  readonly shortages: number;
  readonly openChoices: number;
  /** Earliest deadline first. */
  readonly overdueChoices: readonly OverdueChoice[];
  readonly findings: Readonly<Record<Severity, number>>;
  /** Cells that say p.m. in any table. */
  readonly pm: number;
}
