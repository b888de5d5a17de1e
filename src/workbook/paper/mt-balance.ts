/** What gets stuck, and the balance beside it: the picture of the tekort, and the worst role-periods. */
import { capacityBalance, type Balance } from "../../domain/capacity";
import type { OpenBottleneck } from "../../domain/open-bottlenecks";
import { hasColumns, type Portfolio } from "../../domain/portfolio";
import type { RolePeriod, Verdict } from "../../domain/role-period";
import { shortagePerPeriod } from "../../domain/shortage-per-period";
import { balanceStatement } from "../../messages/nl-balance";
import { hoursText, listText, readingText } from "../../messages/nl-format";
import { balanceTexts } from "../../messages/nl-sheets";
import { scopeWord, verdictWord } from "../../messages/nl-words";
import { mtProposalTexts as texts } from "../../messages/papers/mt-proposal";
import type { Tone } from "../report/report";
import { figureColumn, muted, paperRow, part, plain, table, textColumn } from "./blocks";
import type { PaperBlock, PaperRow } from "./paper";

const worstShown = 12;

export const bottleneckBlocks = (
  portfolio: Portfolio,
  bottlenecks: readonly OpenBottleneck[],
): readonly PaperBlock[] => [
  part(texts.bottlenecks),
  portfolio.tables.has("bottlenecks") ? bottleneckTable(bottlenecks) : plain(texts.noBottleneckTable),
  part(texts.balance),
  ...(hasColumns(portfolio, "supply", "role") && hasColumns(portfolio, "demand", "role")
    ? balanceBlocks(capacityBalance(portfolio))
    : [plain(texts.noBalance)]),
];

const bottleneckTable = (bottlenecks: readonly OpenBottleneck[]): PaperBlock => {
  const { nr, title, origin, items, role, period, hours, choices, state } = texts.bottleneckHeadings;
  return table(
    "",
    [
      ...[textColumn(nr, 7), textColumn(title, 34), textColumn(origin, 12), textColumn(period, 11)],
      ...[textColumn(items, 16), figureColumn("hours", hours, 9), textColumn(role, 22)],
      ...[textColumn(choices, 11), figureColumn("verdict", state, 13)],
    ],
    bottlenecks.map(bottleneckRow),
    texts.noBottlenecks,
  );
};

const bottleneckRow = ({ bottleneck, choices, lacks }: OpenBottleneck): PaperRow => {
  const { nr, title, origin, initiatives, role, period, hours } = bottleneck;
  return paperRow(
    [
      ...[nr, title, origin && texts.origins[origin], period?.key ?? null, listText(initiatives)],
      hours.kind === "value" ? hours.value : hours.kind === "empty" ? null : readingText(hours, String),
      role,
      listText(choices.map((choice) => choice.nr)) || texts.noChoice,
      lacks.length === 0 ? texts.complete : texts.lacks(lacks),
    ],
    lacks.length === 0 ? "good" : "tight",
  );
};

const balanceBlocks = (balance: Balance): readonly PaperBlock[] => {
  const view = balance.views.all.withLine;
  const more = view.worst.length - worstShown;
  return [
    plain(balanceStatement(view.total)),
    ...(balance.statusUntracked ? [plain(balanceTexts.untracked)] : []),
    ...shortageChart(balance),
    worstTable(balance),
    ...(more > 0 ? [muted(texts.worstMore(more))] : []),
  ];
};

const shortageChart = ({ views, periods }: Balance): readonly PaperBlock[] => {
  const scopes = ["committed", "all"] as const;
  const perScope = scopes.map((scope) => shortagePerPeriod(views[scope].withLine, periods));
  const [, all = []] = perScope;
  const [worst] = [...all].sort((a, b) => (b.hours ?? 0) - (a.hours ?? 0));
  if (!worst?.hours) return [plain(texts.chart.none)];
  return [
    {
      kind: "chart",
      chart: {
        ...{ kind: "columns", holds: "hours", title: texts.chart.title },
        ...{ categoryHeading: texts.chart.category, valueTitle: texts.chart.value },
        alt: texts.chart.alt(worst.period.key, hoursText(worst.hours)),
        categories: periods.map(({ key }) => key),
        series: scopes.map((scope, at) => ({
          name: scopeWord[scope],
          values: (perScope[at] ?? []).map((each) => each.hours),
        })),
      },
    },
  ];
};

const toneOf: Readonly<Record<Verdict, Tone>> = {
  shortage: "bad",
  tight: "tight",
  balanced: "good",
  unknown: "unknown",
};

const worstTable = ({ views }: Balance): PaperBlock => {
  const { role, period, supply, committed, committedBalance, demand, balance, verdict } = texts.worstHeadings;
  const committedOf = ({ roleKey, period: at }: RolePeriod): RolePeriod | undefined =>
    views.committed.withLine.roles
      .find((each) => each.roleKey === roleKey)
      ?.cells.find((cell) => cell.period.key === at.key);
  const known = (hours: number | null | undefined): number | string => hours ?? balanceTexts.unknown;
  return table(
    texts.worst,
    [
      ...[textColumn(period, 10), textColumn(role, 34), figureColumn("hours", supply, 10)],
      ...[figureColumn("hours", committed, 12), figureColumn("hours", committedBalance, 12)],
      ...[figureColumn("hours", demand, 12), figureColumn("hours", balance, 12), figureColumn("verdict", verdict, 12)],
    ],
    views.all.withLine.worst.slice(0, worstShown).map((of) => {
      const fixed = committedOf(of);
      return paperRow(
        [
          ...[of.period.key, of.role, known(of.supply), known(fixed?.demand), known(fixed?.balance)],
          ...[known(of.demand), known(of.balance), verdictWord[of.verdict]],
        ],
        toneOf[of.verdict],
      );
    }),
    balanceTexts.worstNone,
  );
};
