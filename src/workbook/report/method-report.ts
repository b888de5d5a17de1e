import { type Method, method, reportDays, type StartTalk } from "../../domain/method-answer";
import type { Attendance } from "../../domain/method-quarters";
import { methodTexts } from "../../messages/reports/method";
import type { Speech } from "../../messages/speech";
import { functionWord, meetingWord } from "../../messages/workbook-words";
import { figure, type ReportOf, reportRow, type ReportSection, text, type Tone } from "./report";

const whoText = (attendance: Attendance, { language }: Speech): string =>
  attendance.length === 0 ? methodTexts[language].nobodyKnown : attendance.map((each) => functionWord[each]).join(", ");

const talkSections = ({ quarters, slipped, leftOut }: Method, speech: Speech): readonly ReportSection[] => {
  const texts = methodTexts[speech.language];
  const { headings } = texts;
  return [
    {
      title: texts.quarters,
      note: texts.quartersHow(leftOut),
      columns: [
        ...[text(headings.quarter, 34), text(headings.kind, 20), figure("count", headings.planned, 14)],
        ...[figure("count", headings.held, 14), figure("verdict", headings.notHeld, 16)],
        figure("count", headings.toCome, 14),
      ],
      rows: quarters.map(({ quarter, kind, planned, held, slipped: notHeld, toCome }) =>
        reportRow(null, [quarter.key, meetingWord[kind], planned, held, notHeld, toCome], notHeld > 0 ? "tight" : null),
      ),
      none: texts.noTalks,
    },
    {
      title: texts.slipped,
      note: texts.slippedHow,
      columns: [
        ...[text(headings.who, 34), text(headings.kind, 20), text(headings.nr, 14)],
        ...[text(headings.planned, 14), figure("verdict", headings.days, 16)],
      ],
      rows: slipped.map(({ meeting: { row, kind, nr, planned }, days, attendance }) =>
        reportRow(
          { kind: "row", row, field: "held" },
          [whoText(attendance, speech), kind && meetingWord[kind], nr, speech.dayText(planned), days],
          "bad",
        ),
      ),
      none: texts.noSlipped,
    },
  ];
};

const talkText = ({ asked, held }: StartTalk, { language, dayText }: Speech): string => {
  const texts = methodTexts[language];
  if (held !== null) return dayText(held);
  return asked ? texts.notHeld : texts.notAsked;
};

const itemSections = (answer: Method, speech: Speech): readonly ReportSection[] => {
  const texts = methodTexts[speech.language];
  const { headings } = texts;
  const { poorStarts, overdue, begun, withoutStart } = answer;
  return [
    {
      title: texts.starts,
      note: texts.startsHow(begun, withoutStart),
      columns: [
        ...[text(headings.nr, 34), text(headings.start, 20)],
        ...[text(headings.directionTalk, 14), text(headings.startUp, 14)],
      ],
      rows: (poorStarts ?? []).map(({ initiative: { row, nr, name, start }, directionTalk, startUp }) =>
        reportRow({ kind: "row", row, field: "directionTalkHeld" }, [
          ...[`${nr} ${name}`, speech.dayText(start), talkText(directionTalk, speech), talkText(startUp, speech)],
        ]),
      ),
      none: poorStarts ? texts.noStarts : texts.startsUnknown,
    },
    {
      title: texts.reports,
      note: texts.reportsHow(reportDays),
      columns: [
        ...[text(headings.nr, 34), text(headings.start, 20)],
        ...[text(headings.last, 14), figure("days", headings.days, 14)],
      ],
      rows: (overdue ?? []).map(({ initiative: { row, nr, name, start }, last, days }) =>
        reportRow({ kind: "row", row, field: "lastProgressReport" }, [
          ...[`${nr} ${name}`, speech.dayText(start), speech.dayText(last), days],
        ]),
      ),
      none: overdue ? texts.noReports : texts.reportsUnknown,
    },
  ];
};

const trendTone: Readonly<Record<Method["periodic"][number]["trend"], Tone>> = {
  falling: "bad",
  steady: "good",
  rising: "good",
  unknown: "unknown",
};

const peopleSections = ({ guidance, unguided, periodic }: Method, speech: Speech): readonly ReportSection[] => {
  const texts = methodTexts[speech.language];
  const { headings } = texts;
  const quarters = periodic[0]?.quarters ?? [];
  return [
    {
      title: texts.guidance,
      note: texts.guidanceHow(unguided),
      columns: [text(headings.function, 34), figure("count", headings.items, 20)],
      rows: guidance.map(({ by, items }) => reportRow(null, [by ? functionWord[by] : texts.noFunction, items])),
      none: texts.noGuidance,
    },
    {
      title: texts.periodic,
      note: texts.periodicHow,
      columns: [
        ...[text(headings.who, 34), figure("verdict", headings.trend, 20)],
        ...quarters.map(({ quarter }) => figure("count", quarter.key, 14)),
        figure("count", headings.notHeld, 14),
      ],
      rows: periodic.map(({ attendance, quarters: of, trend, slipped }) =>
        reportRow(
          null,
          [
            ...[whoText(attendance, speech), texts.trends[trend]],
            ...[...of.map(({ held, due }) => (due === 0 ? null : `${held} / ${due}`)), slipped],
          ],
          trendTone[trend],
        ),
      ),
      none: texts.noPeriodic,
    },
  ];
};

/** Whether koersvast, PSU, progress and talks are held: by function, and of nobody by name. */
export const methodReport: ReportOf = (portfolio, on, speech) => {
  const texts = methodTexts[speech.language];
  const answer = method(portfolio, on);
  const count = (of: readonly unknown[] | null): string => (of ? speech.countText(of.length) : texts.unknownCount);
  return {
    id: "method",
    headline: texts.headline(answer.slipped.length, count(answer.poorStarts), count(answer.overdue)),
    sections: [...talkSections(answer, speech), ...itemSections(answer, speech), ...peopleSections(answer, speech)],
  };
};
