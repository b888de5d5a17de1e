import type { BalanceScope } from "../../domain/balance-view";
import { type Staffing, staffing, type StaffingView, type YearHire } from "../../domain/staffing";
import { capacityBalance } from "../../domain/capacity";
import { staffingTexts } from "../../messages/reports/staffing";
import type { Speech } from "../../messages/speech";
import {
  figure,
  type ReportCell,
  type ReportColumn,
  type ReportOf,
  reportRow,
  type ReportSection,
  text,
} from "./report";

const cellsOf = ({ asked, filled, vacancy, hiring, unknown, degree }: Staffing): readonly ReportCell[] => [
  ...[asked.hours, filled, vacancy, hiring, unknown, degree],
  asked.open === 0 ? null : asked.open,
];

const columnsOf = ({ language }: Speech): readonly ReportColumn[] => {
  const { headings } = staffingTexts[language];
  return [
    ...[text(headings.role, 26), text(headings.period, 14), figure("hours", headings.asked, 13)],
    ...[figure("hours", headings.filled, 13), figure("hours", headings.vacancy, 13)],
    ...[figure("hours", headings.hiring, 16), figure("hours", headings.unknown, 13)],
    ...[figure("fraction", headings.degree, 16), figure("count", headings.open, 14)],
  ];
};

/** What is sought as inhuur, in the columns of the same width. */
const hireSection = (hire: readonly YearHire[], scope: string, { language }: Speech): ReportSection => {
  const texts = staffingTexts[language];
  const { headings } = texts;
  return {
    title: texts.hire(scope),
    note: texts.hireHow,
    columns: [
      ...[text("", 26), text(headings.year, 14), figure("hours", headings.hiring, 13)],
      ...[figure("hours", headings.supply, 13), figure("fraction", headings.share, 13)],
      figure("count", headings.supplyUnknown, 16),
    ],
    rows: hire.map(({ year, hiring, supply, share, unknown }) =>
      reportRow(null, [null, String(year), hiring, supply, share, unknown === 0 ? null : unknown]),
    ),
    none: texts.none,
  };
};

const sectionsOf = (view: StaffingView, scope: string, speech: Speech): readonly ReportSection[] => {
  const texts = staffingTexts[speech.language];
  const columns = columnsOf(speech);
  const { roles, periods, open, total, hire } = view;
  return [
    {
      title: texts.roles(scope),
      note: texts.how,
      columns,
      rows: [
        ...roles.map((each) => reportRow(null, [each.role, null, ...cellsOf(each)])),
        ...(roles.length > 1 ? [reportRow(null, [texts.total, null, ...cellsOf(total)])] : []),
      ],
      none: texts.none,
    },
    {
      title: texts.periods(scope),
      note: "",
      columns,
      rows: roles.length === 0 ? [] : periods.map((each) => reportRow(null, [null, each.period.key, ...cellsOf(each)])),
      none: texts.none,
    },
    {
      title: texts.open(scope),
      note: texts.openHow,
      columns,
      rows: open.map((each) => reportRow(null, [each.role, each.period.key, ...cellsOf(each)])),
      none: roles.length === 0 ? texts.none : texts.allFilled,
    },
    hireSection(hire, scope, speech),
  ];
};

/** For which part of what is asked there is somebody, by role and by period: of nobody in particular. */
export const staffingReport: ReportOf = (portfolio, _, speech) => {
  const texts = staffingTexts[speech.language];
  const { total } = staffing(portfolio, "all");
  const scopes: readonly BalanceScope[] = capacityBalance(portfolio).statusUntracked ? ["all"] : ["committed", "all"];
  const headline =
    total.degree === null
      ? texts.headlineUnknown(speech.hoursText(total.asked.hours))
      : texts.headline(speech.percentText(total.degree), speech.hoursText(total.unknown));
  return {
    id: "staffing",
    headline: scopes.length > 1 ? headline : `${headline} ${texts.untracked}`,
    sections: scopes.flatMap((scope) => sectionsOf(staffing(portfolio, scope), speech.scopeWord[scope], speech)),
  };
};
