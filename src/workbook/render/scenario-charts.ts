import { hours } from "../../domain/quantity";
import type { ShortSideBySide, SideBySide } from "../../domain/scenario/side-by-side";
import { hoursText, listText } from "../../messages/nl-format";
import { scenarioSheetTexts as texts } from "../../messages/nl-scenarios";
import { fromNewPage, type PlannedRow, wideText } from "../sheet-plan";
import { chartRows } from "./chart-rows";

/** Roles that a chart can show; the others are added up. */
const rolesShown = 12;

/** Where hours lack before and after, per period and per role; a sentence where none do. */
export const shortageCharts = (compared: SideBySide): readonly PlannedRow[] => {
  const head = wideText(texts.charts, "section");
  if (compared.roles.length === 0) return [head, wideText(texts.noShort)];
  return [
    head,
    ...chartOf(
      compared,
      texts.perPeriod,
      texts.period,
      compared.periods.map((each) => ({ ...each, of: each.of.key })),
    ),
    ...fromNewPage(chartOf(compared, texts.perRole, texts.role, fewRoles(compared.roles))),
  ];
};

const chartOf = (
  { scenarios, total }: SideBySide,
  title: string,
  categoryHeading: string,
  categories: readonly ShortSideBySide<string>[],
): readonly PlannedRow[] => {
  const names = [texts.plan, ...scenarios.map(({ name }) => name)];
  const [plan, ...rest] = total.hours;
  const others = rest.flatMap((each, at) =>
    each === null ? [] : [texts.altOf(names[at + 1] ?? "", hoursText(hours(each)))],
  );
  const alt = texts.alt(hoursText(hours(plan ?? 0)), listText(others));
  const series = names.map((name, at) => ({ name, values: categories.map((each) => each.hours[at] ?? null) }));
  return chartRows(
    { kind: "columns", title, alt, categories: categories.map(({ of }) => of), series },
    { categoryHeading, valueTitle: texts.hours, look: "hours", columns: names.length + 1 },
  );
};

const fewRoles = (roles: readonly ShortSideBySide<string>[]): readonly ShortSideBySide<string>[] => {
  const others = roles.slice(rolesShown - 1);
  if (others.length < 2) return roles;
  const rest = (roles[0]?.hours ?? []).map((_, at) =>
    others.every((each) => each.hours[at] === null)
      ? null
      : others.reduce((sum, each) => sum + (each.hours[at] ?? 0), 0),
  );
  return [...roles.slice(0, rolesShown - 1), { of: texts.otherRoles(others.length), hours: rest }];
};
