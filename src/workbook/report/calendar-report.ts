import { boardCalendar, type Body, type CalendarEntry } from "../../domain/board-calendar";
import { initiativesById } from "../../domain/initiative-index";
import { calendarTexts } from "../../messages/reports/calendar";
import { figure, type ReportOf, type ReportSection, reportRow, text } from "./report";

const bodies: readonly (Body | null)[] = ["mt", "college", "council", null];

/** What goes when to MT, college and raad, a section for each; what has no body only where there is any. */
export const calendarReport: ReportOf = (portfolio, on, { language, dayText, listText }) => {
  const texts = calendarTexts[language];
  const { headings } = texts;
  const entries = boardCalendar(portfolio, on);
  const byId = initiativesById(portfolio);
  const entryRow = ({ day, kind, nr, title, items, isOverdue, where }: CalendarEntry) =>
    reportRow(
      where,
      [
        day === null ? texts.noDay : dayText(day),
        texts.kinds[kind],
        nr,
        title || texts.secret,
        listText(items.flatMap((id) => byId.get(id)?.nr ?? [])),
        isOverdue ? texts.overdue : null,
      ],
      isOverdue ? "bad" : null,
    );
  const section = (body: Body | null): ReportSection => ({
    title: body === null ? texts.noBody : texts.bodies[body],
    note: "",
    columns: [
      ...[text(headings.day, 14), text(headings.kind, 11), text(headings.nr, 9), text(headings.title, 52)],
      ...[text(headings.items, 18), figure("verdict", headings.state, 16)],
    ],
    rows: entries.filter((entry) => entry.body === body).map(entryRow),
    none: texts.none,
  });
  const overdue = entries.filter(({ isOverdue }) => isOverdue).length;
  const undated = entries.filter(({ day }) => day === null).length;
  const [first, ...others] = bodies.map(section).filter(({ rows }, at) => rows.length > 0 || bodies[at] !== null);
  return {
    id: "calendar",
    headline: texts.headline(entries.length - overdue - undated, overdue, undated),
    sections: first ? [{ ...first, note: texts.how }, ...others] : [],
  };
};
