import type { AskedHours } from "../../domain/asked-hours";
import { fraction, hours } from "../../domain/quantity";
import { type DemandClass, taskAndAmbition } from "../../domain/task-and-ambition";
import { taskAndAmbitionTexts } from "../../messages/reports/task-and-ambition";
import { figure, type ReportOf, reportRow, text } from "./report";

const nothing: AskedHours = { hours: hours(0), open: 0 };

/** What goes to taken and what to ambities, and what taken leave of what there is. */
export const taskAndAmbitionReport: ReportOf = (portfolio, _, { language, hoursText, countText }) => {
  const texts = taskAndAmbitionTexts[language];
  const { headings, periodHeadings } = texts;
  const { periods, classes, totals, left } = taskAndAmbition(portfolio);
  const of = (name: DemandClass) => classes.find((each) => each.class === name);
  const inPeriod = (name: DemandClass, at: number): AskedHours => of(name)?.periods[at] ?? nothing;
  const all = classes.reduce((sum, { asked }) => sum + asked.hours, 0);
  const asked = (name: DemandClass): string => hoursText((of(name)?.asked ?? nothing).hours);
  return {
    id: "taskAndAmbition",
    headline: texts.headline(asked("task"), asked("ambition"), countText(of("unsaid")?.items ?? 0)),
    sections: [
      {
        title: texts.sums,
        note: texts.sumsHow,
        columns: [
          ...[text(headings.class, 18), figure("count", headings.items), figure("count", headings.committedItems)],
          ...[figure("hours", headings.committed), figure("hours", headings.asked), figure("fraction", headings.share)],
          figure("count", headings.open, 14),
        ],
        rows: classes.map((each) =>
          reportRow(null, [
            ...[texts.classes[each.class], each.items, each.committedItems, each.committed.hours, each.asked.hours],
            ...[all === 0 ? null : fraction(each.asked.hours / all), each.asked.open],
          ]),
        ),
        none: texts.none,
      },
      {
        title: texts.periods,
        note: texts.periodsHow,
        columns: [
          ...[text(periodHeadings.period, 18), figure("hours", periodHeadings.supply)],
          ...[figure("hours", periodHeadings.task), figure("hours", periodHeadings.left)],
          ...[figure("hours", periodHeadings.ambition), figure("hours", periodHeadings.unsaid)],
          ...[figure("count", periodHeadings.open, 14), figure("count", periodHeadings.roles)],
        ],
        rows: periods.map(({ key }, at) => {
          const [task, ambition, unsaid] = [inPeriod("task", at), inPeriod("ambition", at), inPeriod("unsaid", at)];
          const total = totals[at];
          const supply = total?.supply ?? null;
          return reportRow(null, [
            ...[key, supply, task.hours, left[at] ?? null],
            ...[ambition.hours, unsaid.hours, task.open + ambition.open + unsaid.open, total?.unknown ?? null],
          ]);
        }),
        none: texts.none,
      },
    ],
  };
};
