import type { BalanceScope } from "../../domain/balance-view";
import type { Balance } from "../../domain/capacity";
import type { RolePeriod, Verdict } from "../../domain/role-period";
import { balanceStatement } from "../../messages/nl-balance";
import { listText, someText } from "../../messages/nl-format";
import { balanceTexts as texts } from "../../messages/nl-sheets";
import { scopeWord, unknownReasonText, verdictWord } from "../../messages/nl-words";
import {
  blankRow,
  cell,
  fromNewPage,
  type Look,
  onNewPage,
  type PlannedCell,
  type PlannedRow,
  row,
  type SheetPlan,
  wideText,
} from "../sheet-plan";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

const worstShown = 15;
const askersShown = 25;
/** Role, period and nine figures or verdicts; the last column holds words. */
const listColumns = 11;
const wordsWidth = 46;

/** Sheet `Balans`: what is short first, then the matrices, then every role-period with its reasons. Values, no formulas. */
export const renderBalance = (balance: Balance, stamp: Stamp): SheetPlan => {
  const figures = Math.max(listColumns - 2, balance.periods.length);
  return {
    id: "balans",
    name: texts.name,
    columnWidths: [26, ...Array.from({ length: figures }, () => 12), wordsWidth],
    rows: [
      ...sheetHead(texts.title, stamp, texts.shows),
      ...(balance.statusUntracked ? [wideText(texts.untracked)] : []),
      wideText(balanceStatement(balance.views.all.withLine.total)),
      blankRow,
      ...worstRows(balance),
      blankRow,
      ...attainableRows(balance),
      ...(["all", "committed"] as const).flatMap((scope) => [
        ...fromNewPage(matrixRows(balance, scope, "withLine")),
        ...matrixRows(balance, scope, "withoutLine"),
      ]),
      ...listRows(balance),
    ],
    frozenRows: 0,
    frozenColumns: 0,
    print: printSetup(texts.name, stamp, { orientation: "landscape", fit: "wide", titleRows: 0 }),
  };
};

const verdictLook: Record<Verdict, Look> = { shortage: "bad", tight: "tight", balanced: "good", unknown: "unknown" };

const verdictCell = ({ verdict }: RolePeriod): PlannedCell => cell(verdictWord[verdict], verdictLook[verdict]);

const hoursCell = (hours: number | null): PlannedCell =>
  hours === null ? cell(texts.unknown, "unknown") : cell(hours, Number.isInteger(hours) ? "hours" : "exactHours");

const occupancyCell = ({ occupancy }: RolePeriod): PlannedCell => {
  switch (occupancy.kind) {
    case "value":
      return cell(occupancy.value, "percent");
    case "notApplicable":
      return cell(texts.notApplicable, "centred");
    case "unknown":
      return cell(texts.unknown, "unknown");
  }
};

const worstRows = (balance: Balance): readonly PlannedRow[] => {
  const { worst } = balance.views.all.withLine;
  if (worst.length === 0) return [wideText(texts.worst, "section"), wideText(texts.worstNone)];
  const more = worst.length - worstShown;
  return [
    wideText(texts.worst, "section"),
    listHeading(balance, texts.headings.askers),
    ...worst.slice(0, worstShown).map((of) => listRow(balance, of, askers(of))),
    ...(more > 0 ? [wideText(texts.worstMore(more), "muted")] : []),
  ];
};

const askers = ({ contributions }: RolePeriod): string =>
  someText(
    contributions.filter(({ hours }) => hours !== 0).map(({ nr }) => nr),
    askersShown,
  );

const attainableRows = ({ attainable }: Balance): readonly PlannedRow[] => {
  const { headings } = texts;
  const title = wideText(texts.attainable, "section");
  if (attainable.roles.length === 0) return [title, wideText(texts.attainableNone), blankRow];
  return [
    title,
    wideText(`${texts.roles(listText(attainable.roles))} ${texts.attainableHow}`),
    row("heading", headings.period, headings.attainable, headings.committed, headings.wanted, headings.average),
    ...attainable.periods.map((of) =>
      row(
        "plain",
        ...[of.period.key, of.attainable ?? cell(texts.unknown, "unknown"), of.askedCommitted, of.askedWanted],
        of.averageHours === null ? cell(texts.notApplicable, "centred") : cell(Math.round(of.averageHours), "hours"),
      ),
    ),
    blankRow,
  ];
};

/** The saldo in each cell; a shortage is negative, what is tight or unknown says so in words. */
const matrixRows = (balance: Balance, scope: BalanceScope, line: "withLine" | "withoutLine"): readonly PlannedRow[] => {
  const view = balance.views[scope][line];
  return [
    wideText(texts.matrix(scopeWord[scope], texts[line]), "section"),
    row("heading", texts.headings.role, ...balance.periods.map(({ key }) => key)),
    ...view.roles.map(({ role, cells }) => row("plain", cell(role, "label"), ...cells.map(saldoCell))),
    row("label", texts.headings.total, ...view.periodTotals.map((total) => hoursCell(total.balance))),
    ...(view.total.unknown > 0
      ? [row("muted", texts.headings.leftOut, ...view.periodTotals.map((total) => cell(total.unknown, "mutedCount")))]
      : []),
    blankRow,
  ];
};

const saldoCell = (of: RolePeriod): PlannedCell => {
  if (of.balance === null) return cell(texts.unknown, "unknown");
  switch (of.verdict) {
    case "shortage":
      return cell(of.balance, "shortHours");
    case "tight":
      return cell(of.balance, "tightHours");
    case "balanced":
      return cell(of.balance, "hours");
    case "unknown":
      return cell(texts.unknown, "unknown");
  }
};

const listRows = (balance: Balance): readonly PlannedRow[] => [
  onNewPage(wideText(texts.list, "section")),
  listHeading(balance, texts.headings.why),
  ...balance.views.all.withLine.roles.flatMap(({ cells }) =>
    cells.map((of) => listRow(balance, of, of.reasons.map(unknownReasonText).join("; "))),
  ),
];

const listHeading = (balance: Balance, words: string): PlannedRow => {
  const { headings } = texts;
  return row(
    "heading",
    ...[headings.role, headings.period, headings.supply],
    ...[headings.committedDemand, headings.committedBalance, headings.committedVerdict],
    ...[headings.demand, headings.balance, headings.occupancy, headings.verdict],
    ...padding(balance),
    words,
  );
};

/** Vastgelegd beside vastgelegd + gewenst, and in the last column words. */
const listRow = (balance: Balance, of: RolePeriod, words: string): PlannedRow => {
  const committed = balance.views.committed.withLine.roles
    .find(({ roleKey }) => roleKey === of.roleKey)
    ?.cells.find(({ period }) => period.key === of.period.key);
  return row(
    "plain",
    ...[of.role, of.period.key, hoursCell(of.supply)],
    ...(committed
      ? [hoursCell(committed.demand), hoursCell(committed.balance), verdictCell(committed)]
      : [hoursCell(null), hoursCell(null), hoursCell(null)]),
    ...[hoursCell(of.demand), hoursCell(of.balance), occupancyCell(of), verdictCell(of)],
    ...padding(balance).map((blank) => cell(blank)),
    cell(words, "text"),
  );
};

/** Empty cells up to the last column, where the matrices are wider than the list. */
const padding = ({ periods }: Balance): readonly null[] =>
  Array.from({ length: Math.max(0, periods.length - (listColumns - 2)) }, () => null);
