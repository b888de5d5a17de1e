/** Whether the method is kept: talks, starts, reports and begeleiders, by function and never by person (domain.md 1, rows 34, 45 and 48). */
import { groupBy } from "./group-by";
import { orderedInitiatives } from "./initiative-index";
import { type Initiative, type PersonFunction, personFunctions } from "./model";
import type { Meeting, MeetingKind } from "./model/follow-up";
import {
  type Attendance,
  attendanceOf,
  isHeld,
  isSlipped,
  quarterOf,
  type QuarterTalks,
  quarterTalks,
  type SlippedTalk,
  slippedTalks,
} from "./method-quarters";
import { once } from "./once";
import { comparePeriods, type Period, period } from "./period";
import { hasColumns, type Portfolio } from "./portfolio";
import { type Day, day } from "./quantity";
import { namesIn, staffOf } from "./staff";
import { isCommitted, isOut } from "./status";

/** A talk that an item begins with; `asked` is false for the start-up of a process. */
export interface StartTalk {
  readonly asked: boolean;
  /** The day on which it was held; null when it was not, or that is not known. */
  readonly held: Day | null;
}

/** An item that began without a talk, or before it. */
export interface PoorStart {
  readonly initiative: Initiative;
  readonly directionTalk: StartTalk;
  readonly startUp: StartTalk;
}

export interface OverdueReport {
  readonly initiative: Initiative;
  readonly last: Day | null;
  /** Since the last report, or the start without one. */
  readonly days: number;
}

/** How many items people of a function guide; null for begeleiders of whom Personen knows no function. */
export interface Guidance {
  readonly by: PersonFunction | null;
  readonly items: number;
}

/** Of talks that were due: the last quarters before this one, oldest first. */
export interface PeriodicTalks {
  readonly attendance: Attendance;
  readonly quarters: readonly { readonly quarter: Period; readonly due: number; readonly held: number }[];
  /** Held ÷ due of the later two quarters against the earlier two; unknown where either has nothing due. */
  readonly trend: "falling" | "steady" | "rising" | "unknown";
  readonly slipped: number;
}

export interface Method {
  readonly quarters: readonly QuarterTalks[];
  readonly slipped: readonly SlippedTalk[];
  /** Of the items that have begun; null where the register does not keep what is needed. */
  readonly poorStarts: readonly PoorStart[] | null;
  readonly overdue: readonly OverdueReport[] | null;
  /** Items that are vastgelegd, are no line work, and have begun; and those of which the start is not known. */
  readonly begun: number;
  readonly withoutStart: number;
  readonly guidance: readonly Guidance[];
  readonly unguided: number;
  readonly periodic: readonly PeriodicTalks[];
  /** Talks without any day, without a readable kind, and said to be held on a day that is still to come. */
  readonly leftOut: { readonly withoutDay: number; readonly withoutKind: number; readonly heldLater: number };
}

/** A report is expected about every quarter of a year. */
export const reportDays = 92;
const quartersShown = 4;

const lastOf = (days: readonly (Day | null)[]): Day | null => {
  const known = days.flatMap((each) => each ?? []);
  return known.length === 0 ? null : day(Math.max(...known));
};

const firstOf = (days: readonly (Day | null)[]): Day | null => {
  const known = days.flatMap((each) => each ?? []);
  return known.length === 0 ? null : day(Math.min(...known));
};

const heldOn = (meetings: readonly Meeting[], kind: MeetingKind, on: Day): readonly (Day | null)[] =>
  meetings.filter((each) => each.kind === kind && isHeld(each, on)).map(({ held }) => held);

const isPoor = ({ asked, held }: StartTalk, start: Day): boolean => asked && (held === null || held > start);

const previousQuarter = ({ year, index }: Period): Period =>
  index === 1 ? period("quarter", year - 1, 4) : period("quarter", year, index - 1);

/** The last whole quarters before a day, oldest first. */
const quartersBefore = (on: Day): readonly Period[] => {
  const quarters = [previousQuarter(quarterOf(on))];
  for (let at = quarters[0]; at && quarters.length < quartersShown;) quarters.push((at = previousQuarter(at)));
  return quarters.sort(comparePeriods);
};

const trendOf = (quarters: PeriodicTalks["quarters"]): PeriodicTalks["trend"] => {
  const shareOf = (of: PeriodicTalks["quarters"]): number | null => {
    const due = of.reduce((sum, each) => sum + each.due, 0);
    return due === 0 ? null : of.reduce((sum, each) => sum + each.held, 0) / due;
  };
  const [before, after] = [shareOf(quarters.slice(0, quartersShown / 2)), shareOf(quarters.slice(quartersShown / 2))];
  if (before === null || after === null) return "unknown";
  return after < before ? "falling" : after > before ? "rising" : "steady";
};

const periodicTalks = (portfolio: Portfolio, on: Day): readonly PeriodicTalks[] => {
  const talks = portfolio.meetings.filter(({ kind }) => kind === "periodicTalk");
  const groups = groupBy(talks, (meeting) => attendanceOf(portfolio, meeting).join(" "));
  return [...groups.values()].map((own) => {
    const dueIn = (quarter: Period): readonly Meeting[] =>
      own.filter(({ planned }) => planned !== null && quarterOf(planned).key === quarter.key);
    const quarters = quartersBefore(on).map((quarter) => {
      const due = dueIn(quarter);
      return { quarter, due: due.length, held: due.filter((each) => isHeld(each, on)).length };
    });
    return {
      attendance: own[0] ? attendanceOf(portfolio, own[0]) : [],
      quarters,
      trend: trendOf(quarters),
      slipped: own.filter((each) => isSlipped(each, on)).length,
    };
  });
};

/** Of each function how many items its people guide: an item with two begeleiders of two functions counts for both. */
const guidanceOf = ({ people }: Portfolio, items: readonly Initiative[]): readonly Guidance[] => {
  const staff = staffOf(people);
  const guides = items.flatMap((item) =>
    namesIn(item.facilitator).flatMap((name): readonly { item: Initiative; by: PersonFunction | null }[] => {
      const functions = staff.named(name)?.functions ?? [];
      return functions.length === 0 ? [{ item, by: null }] : functions.map((by) => ({ item, by }));
    }),
  );
  const itemsOf = groupBy(guides, ({ by }) => by);
  return [...personFunctions, null].flatMap((by) => {
    const own = itemsOf.get(by);
    return own ? [{ by, items: new Set(own.map(({ item }) => item)).size }] : [];
  });
};

/** How the method is kept on a day. Line work is not asked for talks and reports. */
export const method = once((portfolio: Portfolio, on: Day): Method => {
  const { meetings } = portfolio;
  const counted = orderedInitiatives(portfolio).filter(({ status }) => !isOut(status));
  const steered = counted.filter(({ status, workingMethod }) => isCommitted(status) && workingMethod !== "line");
  const begun = steered.flatMap((initiative) =>
    initiative.start !== null && initiative.start <= on ? [{ initiative, start: initiative.start }] : [],
  );
  const meetingsOf = groupBy(meetings, ({ initiative }) => initiative);
  const of = ({ id }: Initiative): readonly Meeting[] => meetingsOf.get(id) ?? [];
  const knowsTalks = hasColumns(portfolio, "meetings", "nr", "kind", "held");
  const knows = (field: keyof Initiative): boolean => knowsTalks || hasColumns(portfolio, "initiatives", field);

  const talk = (initiative: Initiative, kind: "directionTalk" | "startUp"): StartTalk => {
    const field = kind === "directionTalk" ? "directionTalkHeld" : "startUpHeld";
    const own = initiative[field];
    return {
      asked: knows(field) && (kind === "directionTalk" || initiative.workingMethod !== "process"),
      held: firstOf([own !== null && own <= on ? own : null, ...heldOn(of(initiative), kind, on)]),
    };
  };
  const starts = begun.map(({ initiative, start }) => ({
    ...{ initiative, start },
    ...{ directionTalk: talk(initiative, "directionTalk"), startUp: talk(initiative, "startUp") },
  }));
  const reports = begun.map(({ initiative, start }) => {
    const last = lastOf([initiative.lastProgressReport, ...heldOn(of(initiative), "progress", on)]);
    return { initiative, last, days: on - (last ?? start) };
  });
  return {
    quarters: quarterTalks(meetings, on),
    slipped: slippedTalks(portfolio, on),
    poorStarts:
      knows("directionTalkHeld") || knows("startUpHeld")
        ? starts
            .filter(({ directionTalk, startUp, start }) => isPoor(directionTalk, start) || isPoor(startUp, start))
            .map(({ initiative, directionTalk, startUp }) => ({ initiative, directionTalk, startUp }))
        : null,
    overdue: knows("lastProgressReport")
      ? reports.filter(({ days }) => days > reportDays).sort((a, b) => b.days - a.days)
      : null,
    begun: begun.length,
    withoutStart: steered.filter(({ start }) => start === null).length,
    guidance: guidanceOf(portfolio, counted),
    unguided: begun.filter(({ initiative }) => initiative.facilitator === "").length,
    periodic: periodicTalks(portfolio, on),
    leftOut: {
      withoutDay: meetings.filter(({ planned, held }) => planned === null && held === null).length,
      withoutKind: meetings.filter(({ kind }) => kind === null).length,
      heldLater: meetings.filter(({ held }) => held !== null && held > on).length,
    },
  };
});
