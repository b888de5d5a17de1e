import { yearlyHours } from "../../../domain/decision-hours";
import type { DecisionSheet } from "../../../domain/decision-sheet";
import type { DecisionSubject } from "../../../domain/decision-subject";
import { comparePeriods } from "../../../domain/period";
import type { HourSum } from "../../../domain/reading-sum";
import type { RolePeriod } from "../../../domain/role-period";
import { decisionPaperTexts as texts } from "../../../messages/papers/decision";
import { bottleneckLines, hourSumText } from "../../block/subject-lines";
import type { ReportCell } from "../../report/report";
import {
  figureColumn,
  groupRow,
  list,
  muted,
  paperRow,
  subpart,
  subtotalRow,
  table,
  textColumn,
  totalRow,
} from "../blocks";
import type { PaperBlock, PaperRow } from "../paper";
import { itemName } from "./item-name";

/** The hours of the items per role and year, never of a person, and where they do not fit. */
export const capacityBlocks = ({ subjects, years }: DecisionSheet): readonly PaperBlock[] => {
  const asking = subjects.filter(({ demand }) => demand.length > 0);
  const short = bottleneckLines(allBottlenecks(subjects)).map(({ text }) => text);
  return [
    asking.length === 0
      ? muted(texts.capacity.none)
      : table(
          texts.capacity.caption,
          [textColumn(texts.capacity.heading, 24), ...years.map((year) => figureColumn("hours", String(year), 16))],
          [
            ...asking.flatMap((subject): readonly PaperRow[] => {
              const { roles, total } = yearlyHours(subject.demand, years);
              return [
                groupRow(itemName(subject)),
                ...roles.map(({ role, years: sums }) => paperRow([role, ...sums.map(cellOf)])),
                ...(roles.length > 1 ? [subtotalRow([texts.capacity.subtotal, ...total.map(cellOf)])] : []),
              ];
            }),
            ...(asking.length > 1
              ? [
                  totalRow([
                    texts.capacity.total,
                    ...yearlyHours(
                      asking.flatMap(({ demand }) => demand),
                      years,
                    ).total.map(cellOf),
                  ]),
                ]
              : []),
          ],
        ),
    ...(short.length > 0 ? [subpart(texts.capacity.bottlenecks), list(short)] : []),
  ];
};

/** The role-periods that any of the items asks of, each once, by period within a role. */
const allBottlenecks = (subjects: readonly DecisionSubject[]): readonly RolePeriod[] => {
  const all = subjects.flatMap(({ bottlenecks }) => bottlenecks);
  const each = new Map(all.map((one) => [`${one.roleKey} ${one.period.key}`, one]));
  return [...each.values()].sort((a, b) => comparePeriods(a.period, b.period));
};

/** A number where all of it is known, else what is known of it in words. */
const cellOf = (sum: HourSum): ReportCell => (sum.pm + sum.unreadable > 0 ? hourSumText(sum) : sum.known);
