/** How an item is steered: its assignment, talks, reports and begeleider (V-8, V-10, V-13, V-14, V-15, V-19). */
import { groupBy } from "./group-by";
import { countedInitiatives } from "./initiative-index";
import { type Issue, issueInRow } from "./issue";
import { matchKey } from "./matching";
import type { Initiative } from "./model";
import type { Meeting, MeetingKind } from "./model/follow-up";
import { once } from "./once";
import { type Portfolio, hasColumns } from "./portfolio";
import { type Day, day } from "./quantity";
import { isMet, needs } from "./rule-needs";
import { triangleRoles } from "./rule-problem";
import { namesIn } from "./staff";
import { isCommitted } from "./status";
import { type StartingTalk, assignmentParts } from "./steering-problem";
import { weighed } from "./triangle-demand";

type Check = (initiative: Initiative, meetings: readonly Meeting[]) => readonly Issue[];

const nothing: Check = () => [];

const weeksBefore = (on: Day, weeks: number): Day => day(on - weeks * 7);

/** Vastgelegd by a status, and no line work: that is not steered by talks and reports. */
const isSteered = ({ status, workingMethod }: Initiative): boolean =>
  status.kind === "known" && isCommitted(status) && workingMethod !== "line";

const isUnderWay = ({ status }: Initiative): boolean => status.kind === "known" && status.isUnderWay;

const heldOf = (meetings: readonly Meeting[], kind: MeetingKind, on: Day): readonly Meeting[] =>
  meetings.filter((meeting) => meeting.kind === kind && meeting.held !== null && meeting.held <= on);

/** The last of the days that are known; null without any. */
const lastOf = (days: readonly (Day | null)[]): Day | null => {
  const known = days.flatMap((each) => each ?? []);
  return known.length === 0 ? null : day(Math.max(...known));
};

/** V-8: what is under way has an assignment; line work is given otherwise. */
const assignment: Check = (initiative) => {
  const missing = assignmentParts.filter((part) => initiative[part] === "");
  const [first] = missing;
  return first && isSteered(initiative) && isUnderWay(initiative)
    ? [issueInRow({ code: "V-8", missing }, weighed(initiative, "now"), initiative.row, first)]
    : [];
};

/** V-10: a large item is spoken of with more than its portefeuillehouder alone. */
const moreThanBilateral: Check = (initiative, meetings) => {
  const last = meetings.at(-1);
  return initiative.size === "large" && last && meetings.every(({ kind }) => kind === "bilateral")
    ? [issueInRow({ code: "V-10" }, weighed(initiative, "now"), last.row, "kind")]
    : [];
};

/** V-13: what is vastgelegd began with a koersvast-gesprek, and a project or programme with a project-start-up. */
const startingTalks =
  (portfolio: Portfolio, on: Day): Check =>
  (initiative, meetings) => {
    if (!isSteered(initiative)) return [];
    const inOverleg = hasColumns(portfolio, "meetings", "nr", "held");
    const lacks = (talk: StartingTalk, field: "directionTalkHeld" | "startUpHeld"): boolean =>
      (inOverleg || hasColumns(portfolio, "initiatives", field)) &&
      initiative[field] === null &&
      heldOf(meetings, talk, on).length === 0;
    const missing: StartingTalk[] = [];
    if (lacks("directionTalk", "directionTalkHeld")) missing.push("directionTalk");
    if (initiative.workingMethod !== "process" && lacks("startUp", "startUpHeld")) missing.push("startUp");
    if (missing.length === 0) return [];
    const field = missing[0] === "startUp" ? "startUpHeld" : "directionTalkHeld";
    return [issueInRow({ code: "V-13", missing }, weighed(initiative, "beforeSubmission"), initiative.row, field)];
  };

/** V-14: of what is under way there is a progress report, and it is not too old. */
const reports =
  ({ settings: { weeksBetweenReports: weeks } }: Portfolio, on: Day): Check =>
  (initiative, meetings) => {
    if (!isSteered(initiative) || !isUnderWay(initiative)) return [];
    const last = lastOf([initiative.lastProgressReport, ...heldOf(meetings, "progress", on).map(({ held }) => held)]);
    const since = last ?? initiative.start;
    return since !== null && since >= weeksBefore(on, weeks)
      ? []
      : [
          issueInRow(
            { code: "V-14", last, weeks },
            weighed(initiative, "beforeSubmission"),
            initiative.row,
            "lastProgressReport",
          ),
        ];
  };

/** V-15: the begeleider is nobody of the triangle. */
const independentFacilitator: Check = (initiative) =>
  namesIn(initiative.facilitator).flatMap((name) => {
    const role = triangleRoles.find((each) => initiative[each].some((one) => matchKey(one) === matchKey(name)));
    const severity = weighed(initiative, "beforeSubmission");
    return role ? [issueInRow({ code: "V-15", name, role }, severity, initiative.row, "facilitator")] : [];
  });

/** V-19: the triangle of what is vastgelegd and has begun comes together. */
const triangleTalks =
  ({ settings: { weeksBetweenTriangleTalks: weeks } }: Portfolio, on: Day): Check =>
  (initiative, meetings) => {
    if (!isSteered(initiative)) return [];
    const held = heldOf(meetings, "triangle", on);
    const last = lastOf(held.map((meeting) => meeting.held));
    const since = last ?? initiative.start ?? weeksBefore(on, weeks + 1);
    if (since >= weeksBefore(on, weeks)) return [];
    const row = held.find((meeting) => meeting.held === last)?.row ?? initiative.row;
    return [issueInRow({ code: "V-19", last, weeks }, "advice", row, last === null ? null : "held")];
  };

/** What is wrong with how items are steered. */
export const checkMethod = once((portfolio: Portfolio, on: Day): readonly Issue[] => {
  const meetingsOf = groupBy(portfolio.meetings, ({ initiative }) => initiative);
  const knowsTalks = portfolio.meetings.length > 0;
  const hasHeld =
    knowsTalks && hasColumns(portfolio, "initiatives", "status") && hasColumns(portfolio, "meetings", "held");
  const checks: readonly Check[] = [
    isMet(portfolio, needs.order) ? assignment : nothing,
    isMet(portfolio, needs.bilateral) ? moreThanBilateral : nothing,
    isMet(portfolio, needs.method) || hasHeld ? startingTalks(portfolio, on) : nothing,
    isMet(portfolio, needs.reports) ? reports(portfolio, on) : nothing,
    independentFacilitator,
    knowsTalks && isMet(portfolio, needs.triangleTalks) ? triangleTalks(portfolio, on) : nothing,
  ];
  const counted = countedInitiatives(portfolio);
  return checks.flatMap((check) =>
    counted.flatMap((initiative) => check(initiative, meetingsOf.get(initiative.id) ?? [])),
  );
});
