/** Begrotingskeuzes: what is asked anew in T … T+3 in the layout of the DPL, the choices to be made, and what is left (domain.md 1, row 55). */
import type { BudgetColumn, BudgetGroup, BudgetLine, BudgetList } from "../../domain/budget-list";
import { type ChoiceColumns, budgetChoices } from "../../domain/made-list/budget-choices";
import type { MadeLine, MadeList } from "../../domain/made-list/made-list";
import { netReading, type NetYear } from "../../domain/made-list/new-money";
import type { MoneyNature } from "../../domain/model";
import { type Lacking, lackingIn } from "../../domain/definitive";
import { openDecisions } from "../../domain/open-decisions";
import type { Portfolio } from "../../domain/portfolio";
import { type Cents, cents, type Day, type Reading, value } from "../../domain/quantity";
import { roundList } from "../../domain/round-list";
import type { Settings } from "../../domain/settings";
import { signOf } from "../../domain/sign-convention";
import { leftOutTexts } from "../../messages/nl-budget-lists";
import { countText } from "../../messages/nl-format";
import { budgetChoiceTexts as texts } from "../../messages/papers/budget-choices";
import { lackingText } from "../../messages/papers/lacking";
import {
  figureColumn,
  groupRow,
  list,
  muted,
  newPage,
  paperRow,
  part,
  plain,
  subpart,
  subtotalRow,
  table,
  textColumn,
  totalRow,
  warning,
} from "./blocks";
import { choiceTable } from "./choice-table";
import type { PaperBlock, PaperRow } from "./paper";
import { namedAs, type PaperOf } from "./paper-of";
import { roomBlocks } from "./room";
import { standingOf } from "./standing";
import { cellInThousands, thousand } from "./thousands";

const natures = ["structural", "incidental"] as const;

/** What keeps the budget choices from being definitive: a choice with a gap. */
export const budgetChoiceLacking = (portfolio: Portfolio, on: Day): Lacking => lackingIn(openDecisions(portfolio, on));

export const budgetChoicePaper: PaperOf = ({ portfolio, on, standing }) => {
  const made = budgetChoices(portfolio);
  const { horizon, groups, leftOut } = made;
  const rounded = roundList(listOf(made, portfolio.settings));
  const money = groups.flatMap(({ lines }) =>
    lines.flatMap(({ columns }) => natures.flatMap((nature) => columns[nature])),
  );
  const count = (of: "pm" | "unreadable"): number => money.reduce((sum, year) => sum + year[of], 0);
  const years = [0, 1, 2, 3].map((ahead) => horizon.first + ahead);
  const notes = leftOutTexts(leftOut);
  return {
    ...namedAs("budgetChoices", standing),
    ...standingOf(standing, lackingText(budgetChoiceLacking(portfolio, on))),
    title: texts.title(horizon.first, horizon.last),
    orientation: "landscape",
    wholeFirstPage: false,
    blocks: [
      plain(texts.intro),
      plain(texts.sign(portfolio.settings.signConvention)),
      ...(count("pm") > 0 ? [warning(texts.pm(count("pm")))] : []),
      ...(count("unreadable") > 0 ? [warning(texts.unreadable(count("unreadable")))] : []),
      part(texts.summary),
      summaryChart(rounded, years),
      newPage,
      part(texts.choices),
      choiceTable(openDecisions(portfolio, on)),
      ...roomBlocks(portfolio),
      newPage,
      part(texts.list),
      listTable(rounded),
      ...(rounded.groups.some(({ lines }) => lines.some(isRounding)) ? [muted(texts.rounding)] : []),
      subpart(texts.open),
      ...openBlocks(groups),
      ...(notes.length > 0 ? [subpart(texts.leftOut), list(notes)] : []),
    ],
  };
};

const listOf = ({ groups, horizon }: MadeList<ChoiceColumns>, { signConvention }: Settings): BudgetList => {
  const inSigns = (amount: Reading<Cents>): Reading<Cents> =>
    amount.kind === "value" ? value(cents(amount.value * signOf(signConvention))) : amount;
  const lineOf = ({ nr, subject, columns }: MadeLine<ChoiceColumns>): BudgetLine => ({
    ...{ row: 0, nr, subject, explanation: "" },
    amounts: natures.flatMap((nature) => columns[nature].map((year) => inSigns(netReading(year)))),
  });
  const columns = natures.flatMap((field) =>
    [0, 1, 2, 3].map((ahead): BudgetColumn => ({
      ...{ field, letters: "", factor: thousand },
      heading: texts.headings.year(field, horizon.first + ahead),
    })),
  );
  return {
    ...{ kind: "priorities", sheet: "", title: "", sign: null, total: null, columns },
    groups: groups.map(({ name, lines }) => ({ name, lines: lines.map(lineOf), subtotal: null })),
  };
};

const summaryChart = ({ total }: BudgetList, years: readonly number[]): PaperBlock => {
  const of = (nature: MoneyNature): readonly (number | null)[] =>
    years.map((_, at) => {
      const cell = cellInThousands(total?.amounts[natures.indexOf(nature) * years.length + at]);
      return typeof cell === "number" ? cell : null;
    });
  const [structural, incidental] = [of("structural"), of("incidental")];
  const said = (amount: number | null | undefined): string =>
    amount === null || amount === undefined ? texts.chart.nothing : countText(amount);
  return {
    kind: "chart",
    chart: {
      ...{ kind: "stackedColumns", holds: "thousands", title: texts.chart.title },
      ...{ categoryHeading: texts.chart.category, valueTitle: texts.chart.value },
      alt: texts.chart.alt(
        years.map((year, at) => ({ year, structural: said(structural[at]), incidental: said(incidental[at]) })),
      ),
      categories: years.map(String),
      series: [
        { name: texts.natures.structural, values: structural },
        { name: texts.natures.incidental, values: incidental },
      ],
    },
  };
};

const listTable = ({ groups, columns, total }: BudgetList): PaperBlock =>
  table(
    "",
    [
      ...[textColumn(texts.headings.nr, 7), textColumn(texts.headings.subject, 36)],
      ...columns.map(({ heading }) => figureColumn("thousands", heading, 11)),
    ],
    [
      ...groups.flatMap((group) => groupRows(group, groups.length > 1)),
      ...(total && groups.length > 0 ? [totalRow(["", texts.total, ...total.amounts.map(cellInThousands)])] : []),
    ],
    texts.none,
  );

const isRounding = ({ nr }: BudgetLine): boolean => nr === "";

/** The last group, without a subtotal, is what rounding leaves of the total. */
const groupRows = ({ name, lines, subtotal }: BudgetGroup, isOneOfMore: boolean): readonly PaperRow[] => [
  ...(subtotal && isOneOfMore ? [{ ...groupRow(""), cells: ["", name || texts.noGroup] }] : []),
  ...lines.map(({ nr, subject, amounts }) => paperRow([nr, subject, ...amounts.map(cellInThousands)])),
  ...(subtotal && isOneOfMore ? [subtotalRow(["", texts.subtotal, ...subtotal.amounts.map(cellInThousands)])] : []),
];

/** What is p.m., item by item with its years. */
const openBlocks = (groups: MadeList<ChoiceColumns>["groups"]): readonly PaperBlock[] => {
  const items = groups.flatMap(({ lines }) =>
    lines.flatMap(({ nr, subject, columns }) => {
      const parts = natures.flatMap((nature) => openYears(nature, columns[nature]));
      return parts.length > 0 ? [texts.openItem(nr, subject, parts)] : [];
    }),
  );
  return [items.length > 0 ? list(items) : plain(texts.openNone)];
};

const openYears = (nature: MoneyNature, years: readonly NetYear[]): readonly string[] => {
  const open = years.filter(({ pm }) => pm > 0).map(({ year }) => year);
  return open.length > 0 ? [texts.openYears(nature, open)] : [];
};
