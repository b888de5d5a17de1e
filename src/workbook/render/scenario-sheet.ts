import type { MoneyNature } from "../../domain/model";
import type { Outcome } from "../../domain/scenario/outcome";
import type { PortfolioProblem } from "../../domain/scenario/portfolio-problem";
import type { ItemSideBySide, SideBySide } from "../../domain/scenario/side-by-side";
import { countedText, listText, someText } from "../../messages/nl-format";
import { changeText, whatText } from "../../messages/nl-outcome";
import { scenarioSheetTexts as texts } from "../../messages/nl-scenarios";
import {
  blankRow,
  cell,
  fromNewPage,
  type Look,
  type PlannedCell,
  type PlannedRow,
  row,
  type SheetPlan,
  wideText,
} from "../sheet-plan";
import { shortageCharts } from "./scenario-charts";
import { printSetup, sheetHead, type Stamp } from "./sheet-head";

/** Which of our sheets it is. */
export const scenarioSheet = "scenarios";

/** Sheet `Scenario-overzicht`: what each scenario brings beside the plan of today, in figures, per item and in charts. */
export const renderScenarios = (compared: SideBySide, found: PortfolioProblem, stamp: Stamp): SheetPlan => ({
  id: scenarioSheet,
  name: texts.name,
  columnWidths: [34, 24, ...compared.scenarios.map(() => 28)],
  rows: [
    ...sheetHead(texts.title, stamp, texts.shows),
    ...factRows(compared),
    ...notCountedRows(compared, found),
    ...itemRows(compared),
    ...fromNewPage(shortageCharts(compared)),
  ],
  frozenRows: 0,
  frozenColumns: 0,
  print: printSetup(texts.name, stamp, { orientation: "landscape", fit: "wide", titleRows: 0 }),
});

const factRows = (compared: SideBySide): readonly PlannedRow[] => {
  const { plan, scenarios, total } = compared;
  const outcomes = [plan, ...scenarios.map(({ outcome }) => outcome)];
  const fact = (label: string, look: Look, of: (outcome: Outcome) => PlannedCell["content"]): PlannedRow =>
    row(look, cell(label, "label"), ...outcomes.map((outcome) => (outcome ? of(outcome) : cell(null, "text"))));
  const sum = ({ cells }: Outcome, hours: (of: Outcome["cells"][number]) => number): number =>
    cells.reduce((all, each) => all + hours(each), 0);
  return [
    wideText(texts.what, "section"),
    headingRow("", compared),
    row(
      "text",
      cell(texts.rows.does, "label"),
      null,
      ...scenarios.map(({ outcome }) => (outcome ? whatText(outcome) : texts.impossible)),
    ),
    row("hours", cell(texts.rows.short, "label"), ...total.hours.map((hours) => cell(hours, shortLook(hours)))),
    fact(texts.rows.value, "score", ({ score }) => score / 10),
    fact(texts.rows.topTen, "amount", ({ levels }) => levels.topTen),
    fact(texts.rows.demand, "hours", (outcome) => sum(outcome, ({ demandAfter }) => demandAfter)),
    fact(texts.rows.hired, "hours", (outcome) => sum(outcome, ({ hired }) => hired)),
    ...moneyRows(compared),
    ...extraRows(compared),
    fact(texts.rows.latest, "amount", ({ latestAfter }) => latestAfter?.key ?? null),
    fact(texts.rows.items, "amount", ({ changes }) => changes.length),
    blankRow,
  ];
};

const shortLook = (hours: number | null): Look => (hours === null ? "text" : hours > 0 ? "shortHours" : "hours");

const headingRow = (first: string, { scenarios }: SideBySide): PlannedRow =>
  row(
    "heading",
    ...[first, texts.plan],
    ...scenarios.map(({ name, isRecommended }) => (isRecommended ? texts.recommended(name) : name)),
  );

/** For each year and aard in which any of them pays more or less than the plan. */
const moneyRows = ({ scenarios }: SideBySide): readonly PlannedRow[] => {
  const all = scenarios.flatMap(({ outcome }) => outcome?.money ?? []);
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
  return (["incidental", "structural"] as const).flatMap((nature) =>
    years.flatMap((year) => {
      const of = (money: Outcome["money"]): number =>
        money.reduce((sum, each) => (each.year === year && each.nature === nature ? sum + each.cents : sum), 0);
      return of(all.map((each) => ({ ...each, cents: Math.abs(each.cents) }))) === 0
        ? []
        : [moneyRow(nature, year, scenarios, of)];
    }),
  );
};

/** What of that no bron covers, all years together; where any of them asks it. */
const extraRows = ({ scenarios }: SideBySide): readonly PlannedRow[] => {
  const asked = scenarios.map(({ outcome }) => outcome && outcome.extra.reduce((sum, each) => sum + each.cents, 0));
  return asked.some((each) => each !== null && each > 0)
    ? [row("euro", cell(texts.extra, "label"), null, ...asked.map((each) => each && each / 100))]
    : [];
};

const moneyRow = (
  nature: MoneyNature,
  year: number,
  scenarios: SideBySide["scenarios"],
  of: (money: Outcome["money"]) => number,
): PlannedRow =>
  row(
    "euro",
    ...[cell(texts.money(nature, year), "label"), null],
    ...scenarios.map(({ outcome }) => outcome && of(outcome.money) / 100),
  );

const itemRows = (compared: SideBySide): readonly PlannedRow[] => [
  wideText(texts.perItem, "section"),
  ...(compared.items.length === 0
    ? [wideText(texts.noItems)]
    : [headingRow(texts.perItemHeading, compared), ...compared.items.map((each) => itemRow(compared, each))]),
  blankRow,
];

const itemRow = ({ scenarios }: SideBySide, { item, planned, changes }: ItemSideBySide): PlannedRow =>
  row(
    "text",
    cell(`${item.nr} ${item.name}`, "label"),
    planned ? texts.planned(planned.start.key, planned.end.key) : texts.noHours,
    ...changes.map((change, at) => {
      if (!scenarios[at]?.outcome) return null;
      return change ? cell(changeText(change), "text") : cell(texts.asPlanned, "muted");
    }),
  );

const spotsShown = 12;

const notCountedRows = (
  { scenarios, assumedFrom }: SideBySide,
  { unlimited, uncertain, items }: PortfolioProblem,
): readonly PlannedRow[] => {
  const open = items.filter(({ id }) => uncertain.includes(id)).map(({ nr }) => nr);
  const unsure = new Set(scenarios.flatMap(({ outcome }) => outcome?.uncertainMoney ?? []).map(({ nr }) => nr));
  const said = [
    assumedFrom ? texts.assumed(assumedFrom.key) : "",
    unlimited.length > 0
      ? texts.unlimited(
          countedText(unlimited.length, "rolperiode", "rolperioden"),
          someText(
            unlimited.map(({ role, period }) => `${role} ${period.key}`),
            spotsShown,
          ),
        )
      : "",
    open.length > 0 ? texts.uncertain(listText(open)) : "",
    unsure.size > 0 ? texts.uncertainMoney(listText([...unsure])) : "",
  ].filter(Boolean);
  return [
    wideText(texts.notCounted, "section"),
    ...(said.length === 0 ? [texts.everything] : said).map((text) => wideText(text)),
    blankRow,
  ];
};
