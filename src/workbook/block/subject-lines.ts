import { type YearlyHours, yearlyHours } from "../../domain/decision-hours";
import type { DecisionSubject } from "../../domain/decision-subject";
import type { FinanceLine } from "../../domain/finance-lines";
import { groupBy } from "../../domain/group-by";
import { cents, hours } from "../../domain/quantity";
import type { HourSum } from "../../domain/reading-sum";
import type { RolePeriod } from "../../domain/role-period";
import { dayText, euroText, hoursText } from "../../messages/nl-format";
import { decisionTexts as texts } from "../../messages/nl-sheets";
import { verdictWord } from "../../messages/nl-words";
import { financeWord, natureWord } from "../../messages/workbook-words";
import { type DecisionLine, line } from "./decision-lines";

const { labels } = texts;

/** An item that a decision is about: triangle, planning, hours asked and where these are short. */
export const subjectLines = (subject: DecisionSubject, years: readonly number[]): readonly DecisionLine[] => [
  line(labels.triangle, texts.triangle(subject.politicalSponsor, subject.executiveSponsor, subject.lead)),
  line(labels.planning, texts.planning(dayText(subject.start), dayText(subject.end))),
  ...(subject.demand.length > 0
    ? yearlyHours(subject.demand, years).roles.map((role) => demandLine(role, years))
    : [line(labels.capacity, texts.noDemand)]),
  ...bottleneckLines(subject.bottlenecks),
];

/** What a role is asked in each year that it is asked anything. */
const demandLine = ({ role, years: sums }: YearlyHours["roles"][number], years: readonly number[]): DecisionLine =>
  line(
    labels.capacity,
    `${role}: ${years
      .flatMap((year, at) => {
        const text = sums[at] ? hourSumText(sums[at]) : "";
        return text === "" ? [] : [`${year} ${text}`];
      })
      .join(", ")}`,
  );

/** What is known of hours added up, with what that leaves out; empty where nothing is asked. */
export const hourSumText = ({ known, pm, unreadable }: HourSum): string => {
  const parts = [...(known === null ? [] : [hoursText(known)]), ...(pm > 0 ? ["p.m."] : [])].join(" + ");
  return unreadable > 0 ? `${parts} (${unreadable} onleesbaar)`.trim() : parts;
};

/** One line a role: where it is short and by how much, then where it is tight, then where it is not known. */
export const bottleneckLines = (bottlenecks: readonly RolePeriod[]): readonly DecisionLine[] =>
  [...groupBy(bottlenecks, ({ roleKey }) => roleKey).values()].map((ofRole) =>
    line(
      labels.bottlenecks,
      `${ofRole[0]?.role ?? ""}: ${(["shortage", "tight", "unknown"] as const)
        .map((verdict) => ofRole.filter((each) => each.verdict === verdict))
        .filter((alike) => alike.length > 0)
        .map((alike) => `${alike.map(bottleneckText).join(", ")}`)
        .join("; ")}`,
    ),
  );

const bottleneckText = ({ period, verdict, balance }: RolePeriod): string =>
  texts.bottleneck(
    period.key,
    verdictWord[verdict],
    verdict === "shortage" && balance !== null ? hoursText(hours(Math.abs(balance))) : "",
  );

/** What a line of the money of an item is: `lasten incidenteel`. */
export const financeLabel = ({ kind, nature }: FinanceLine): string =>
  [financeWord[kind], nature && natureWord[nature]].filter(Boolean).join(" ");

/** The money of a line in one year, with what it leaves out. */
export const financeText = ({ known, pm, unreadable }: FinanceLine["years"][number]): string => {
  const amount =
    known === null ? (pm > 0 ? "p.m." : "–") : `${euroText(cents(known))}${pm > 0 ? texts.exclusivePm(pm) : ""}`;
  return unreadable > 0 ? `${amount} (${unreadable} onleesbaar)` : amount;
};
