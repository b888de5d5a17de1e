/** The state of the register in one glance. */
import { capacityBalance } from "./capacity";
import { checkRegister } from "./check-register";
import type { Issue, Severity } from "./issue";
import { matchKey } from "./matching";
import type { Choice, ChoiceId, StatusClass } from "./model";
import { inNaturalOrder } from "./natural-order";
import { pmCells } from "./pm";
import { isOpen } from "./open-choice";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";
import type { RolePeriod } from "./role-period";
import { checkTriangle } from "./triangle";
import { type WhatNow, whatNow } from "./what-now";

/** `label` is empty for items without status; `class` is what they count as, null when the register keeps no status. */
export interface StatusCount {
  readonly label: string;
  readonly class: StatusClass | null;
  readonly count: number;
}

export interface OverdueChoice {
  readonly choice: ChoiceId;
  readonly nr: string;
  /** Empty when the choice is geheim. */
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
  readonly now: WhatNow;
  /** Cells that say p.m. in any table. */
  readonly pm: number;
}

const WORST = 5;

const statusCounts = ({ initiatives, settings }: Portfolio): readonly StatusCount[] => {
  const known = settings.statuses.map(({ label, class: statusClass }) => ({
    label,
    class: statusClass,
    count: initiatives.filter(({ status }) => status.kind === "known" && matchKey(status.label) === matchKey(label))
      .length,
  }));
  const strange = inNaturalOrder(
    [...new Set(initiatives.flatMap(({ status }) => (status.kind === "unknown" ? [status.label] : [])))],
    (label) => label,
  ).map((label) => ({
    label,
    class: "wanted" as const,
    count: initiatives.filter(({ status }) => status.kind === "unknown" && status.label === label).length,
  }));
  const count = (kind: "none" | "untracked"): number => initiatives.filter(({ status }) => status.kind === kind).length;
  return [
    ...known,
    ...strange,
    { label: "", class: "wanted" as const, count: count("none") },
    { label: "", class: null, count: count("untracked") },
  ].filter(({ count: items }) => items > 0);
};

const overdueChoices = (choices: readonly Choice[], on: Day): readonly OverdueChoice[] =>
  inNaturalOrder(choices.filter(isOpen), ({ nr }) => nr)
    .flatMap(({ id, nr, title, deadline, publicity }) =>
      deadline !== null && deadline < on
        ? [{ choice: id, nr, title: publicity === "secret" ? "" : title, deadline }]
        : [],
    )
    .sort((a, b) => a.deadline - b.deadline);

/** Sums up the register on a day; `found` is what was wrong while reading, beside which the broken rules are counted. */
export const computeOverview = (portfolio: Portfolio, on: Day, found: readonly Issue[]): Overview => {
  const view = capacityBalance(portfolio).views.all.withLine;
  const demanded = checkTriangle(portfolio, on).rows.filter(({ demand }) => demand === "demanded");
  const incomplete = demanded.filter(({ complete }) => !complete).map(({ nr }) => nr);
  const issues = [...found, ...checkRegister(portfolio, on)];
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  return {
    on,
    initiatives: portfolio.initiatives.length,
    statuses: statusCounts(portfolio),
    triangles: { demanded: demanded.length, complete: demanded.length - incomplete.length, incomplete },
    worst: view.worst.slice(0, WORST),
    shortages: view.counts.shortage,
    openChoices: portfolio.choices.filter(isOpen).length,
    overdueChoices: overdueChoices(portfolio.choices, on),
    findings: { now: count("now"), beforeSubmission: count("beforeSubmission"), advice: count("advice") },
    now: whatNow(portfolio, on, issues),
    pm: pmCells(portfolio),
  };
};
