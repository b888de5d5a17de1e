/** The talks of each quarter: planned, held, and those that slip (domain.md 1, rows 45 and 48). */
import { groupBy } from "./group-by";
import { type PersonFunction, personFunctions } from "./model";
import { type Meeting, type MeetingKind, meetingKinds } from "./model/follow-up";
import { comparePeriods, type Period, period } from "./period";
import type { Portfolio } from "./portfolio";
import { dateOf, type Day } from "./quantity";
import { hasFunction, staffOf } from "./staff";

export interface QuarterTalks {
  readonly quarter: Period;
  readonly kind: MeetingKind;
  /** With a planned day in this quarter. */
  readonly planned: number;
  /** Held in this quarter, whenever it was planned. */
  readonly held: number;
  /** Planned in this quarter and before today, and not held. */
  readonly slipped: number;
  /** Planned in this quarter, for today or later, and not held yet. */
  readonly toCome: number;
}

/** Who attends a talk, by function and never by name; empty where nobody's function is known. */
export type Attendance = readonly PersonFunction[];

export interface SlippedTalk {
  readonly meeting: Meeting;
  readonly days: number;
  readonly attendance: Attendance;
}

/** The calendar quarter of a day. */
export const quarterOf = (day: Day): Period => {
  const { year, month } = dateOf(day);
  return period("quarter", year, Math.ceil(month / 3));
};

/** A day of holding that has not come yet is no talk that was held. */
export const isHeld = ({ held }: Meeting, on: Day): boolean => held !== null && held <= on;

/** Planned before today, and not held. */
export const isSlipped = (meeting: Meeting, on: Day): boolean =>
  meeting.planned !== null && meeting.planned < on && !isHeld(meeting, on);

/** The talks per quarter and kind, in order; what has no day or no kind is in none of them. */
export const quarterTalks = (meetings: readonly Meeting[], on: Day): readonly QuarterTalks[] => {
  const plannedIn = groupBy(meetings, ({ planned, kind }) => planned && `${quarterOf(planned).key} ${kind}`);
  const heldIn = groupBy(meetings, (each) =>
    each.held !== null && isHeld(each, on) ? `${quarterOf(each.held).key} ${each.kind}` : null,
  );
  const days = meetings.flatMap(({ planned, held }) => [planned, held !== null && held <= on ? held : null]);
  const quarters = new Map(
    days.flatMap((day) => (day === null ? [] : [quarterOf(day)])).map((each) => [each.key, each]),
  );
  return [...quarters.values()].sort(comparePeriods).flatMap((quarter) =>
    meetingKinds.flatMap((kind): readonly QuarterTalks[] => {
      const planned = plannedIn.get(`${quarter.key} ${kind}`) ?? [];
      const held = heldIn.get(`${quarter.key} ${kind}`) ?? [];
      if (planned.length + held.length === 0) return [];
      const slipped = planned.filter((each) => isSlipped(each, on)).length;
      const toCome = planned.filter((each) => !isHeld(each, on)).length - slipped;
      return [{ quarter, kind, planned: planned.length, held: held.length, slipped, toCome }];
    }),
  );
};

/** The functions of those who attend, each once, from collegelid to medewerker. */
export const attendanceOf = ({ people }: Portfolio, { attendees }: Meeting): Attendance => {
  const staff = staffOf(people);
  const present = attendees.flatMap((name) => staff.named(name) ?? []);
  return personFunctions.filter((each) => present.some((person) => hasFunction(person, [each])));
};

/** The talks that slip, longest first. */
export const slippedTalks = (portfolio: Portfolio, on: Day): readonly SlippedTalk[] =>
  portfolio.meetings
    .flatMap((meeting): readonly SlippedTalk[] =>
      meeting.planned !== null && isSlipped(meeting, on)
        ? [{ meeting, days: on - meeting.planned, attendance: attendanceOf(portfolio, meeting) }]
        : [],
    )
    .sort((a, b) => b.days - a.days);
