import { isAddress } from "../../domain/attachment";
import { paperTexts } from "../../messages/nl-papers";
import { dayText } from "../../messages/nl-format";
import { sheetTexts } from "../../messages/nl-sheets";
import { breakPages } from "../page/break-pages";
import { fewestPages, pagesOf } from "../page/fewest-pages";
import { printScale, smallestScale } from "../page/page";
import { splitParagraphs } from "../page/split-paragraphs";
import type { Paper, PaperBlock, PaperChart } from "../paper/paper";
import { blankRow, cell, onNewPage, paragraph, type PlannedRow, type SheetPlan, wideText } from "../sheet-plan";
import { chartRows, lowChart, usualChart } from "./chart-rows";
import { paperColumns } from "./paper-columns";
import { figureLooks, inUnits, tableRows } from "./paper-table";
import { sheetHead, type Stamp } from "./sheet-head";

/**
 * The worksheet of a paper: A4 with its title on each page and breaks where a person would put them; values, and no formula
 * but the stale mark. As large as it may be printed, but somewhat smaller where that saves a page. A chart that is extra
 * stands on it where it costs no page and hardly any size of print: in its place, else at the end.
 */
export const renderPaper = (paper: Paper, stamp: Stamp): SheetPlan => {
  const extra = paper.blocks.filter(isExtra);
  const needed = paper.blocks.filter((block) => !isExtra(block));
  const plan = render({ ...paper, blocks: needed }, stamp);
  if (extra.length === 0) return plan;
  const fuller = [paper.blocks, [...needed, ...extra]].map((blocks) => render({ ...paper, blocks }, stamp));
  const smallest = Number(plan.print.fit) - barelySmaller;
  return fuller.find((each) => pagesOf(each) <= pagesOf(plan) && Number(each.print.fit) >= smallest) ?? plan;
};

/** How much smaller a sheet may be printed for a chart that is extra, in percent points. */
const barelySmaller = 5;

const isExtra = (block: PaperBlock): boolean => block.kind === "chart" && block.isExtra === true;

const render = (paper: Paper, stamp: Stamp): SheetPlan => {
  const asked = 1 + paper.blocks.filter(({ kind }) => kind === "newPage").length;
  return fewestPages(planned(paper, stamp, laidOut(paper, stamp)), asked, (scale) =>
    planned(paper, stamp, laidOutAt(paper, stamp, scale)),
  );
};

const planned = (paper: Paper, stamp: Stamp, { rows, columnWidths, fit }: LaidOut): SheetPlan =>
  breakPages({
    ...{ id: paper.id, insteadOf: paper.insteadOf, roomBefore: paper.roomBefore },
    name: paper.name.replace(/[\\/?*[\]:'\p{Cc}]/gu, "-").slice(0, 31),
    columnWidths,
    rows,
    frozenRows: 0,
    frozenColumns: 0,
    print: {
      ...{ orientation: paper.orientation, fit },
      titleRows: 1,
      header: stamp.municipality,
      footer: footerOf(paper, stamp),
    },
  });

interface LaidOut {
  readonly rows: readonly PlannedRow[];
  readonly columnWidths: readonly number[];
  /** The scale at which it is printed. */
  readonly fit: number;
}

/** As large as it may be printed; where its first page must be whole, with columns as wide as a smaller print leaves room for. */
const laidOut = (paper: Paper, stamp: Stamp): LaidOut => {
  let scale = 100;
  let found = laidOutAt(paper, stamp, scale);
  while (paper.wholeFirstPage && found.fit < scale && scale > smallestScale) {
    scale = Math.max(smallestScale, scale - scaleStep);
    found = laidOutAt(paper, stamp, scale);
  }
  return found;
};

const scaleStep = 5;

const laidOutAt = (paper: Paper, stamp: Stamp, scale: number): LaidOut => {
  const { title, blocks, orientation, wholeFirstPage } = paper;
  const columnWidths = paperColumns(paper, scale);
  const rows = splitParagraphs(
    [...sheetHead(title, stamp, null), ...standingRows(paper), ...blockRows(blocks, columnWidths.length)],
    columnWidths,
  );
  return { rows, columnWidths, fit: Math.min(scale, printScale(rows, columnWidths, orientation, wholeFirstPage)) };
};

/** The name of a definitive paper says that it is. */
const footerOf = ({ name, state }: Paper, { on }: Stamp): string =>
  sheetTexts.footer(state === "concept" ? `${name} · ${paperTexts.states.concept}` : name, dayText(on));

const standingRows = ({ state, standing }: Paper): readonly PlannedRow[] =>
  standing === "" ? [] : [wideText(standing, state === "concept" ? "warning" : "text"), blankRow];

const blockRows = (blocks: readonly PaperBlock[], columns: number): readonly PlannedRow[] => {
  const rows: PlannedRow[] = [];
  let isNewPage = false;
  for (const block of blocks) {
    if (block.kind === "newPage") {
      isNewPage = true;
      continue;
    }
    const [first, ...others] = rowsOf(block, columns);
    if (!first) continue;
    if (block.kind === "heading" && !isNewPage && rows.length > 0) rows.push(blankRow);
    rows.push(isNewPage ? onNewPage(first) : first, ...others);
    isNewPage = false;
  }
  return rows;
};

const textLooks = { plain: "text", muted: "muted", warning: "warning" } as const;

const rowsOf = (block: Exclude<PaperBlock, { readonly kind: "newPage" }>, columns: number): readonly PlannedRow[] => {
  switch (block.kind) {
    case "heading":
      return [wideText(block.text, block.level === 1 ? "section" : "subsection")];
    case "text":
      return [wideText(block.text, textLooks[block.tone])];
    case "field":
      return [paragraph(block.label, block.text)];
    case "list":
      return block.items.map((item) => wideText(`• ${item}`));
    case "numbered":
      return block.parts.map(({ number, text }) => paragraph(number, text));
    case "link":
      return [linkRow(block.label, block.address)];
    case "table":
      return tableRows(block);
    case "toFillIn":
      return Array.from({ length: block.lines }, (_, at) => fillInRow(at === 0 ? block.label : ""));
    case "chart":
      return block.isExtra
        ? [blankRow, wideText(block.chart.title, "subsection"), ...paperChartRows(block.chart, columns, lowChart)]
        : paperChartRows(block.chart, columns, usualChart);
  }
};

const paperChartRows = (chart: PaperChart, columns: number, height: number): readonly PlannedRow[] =>
  chartRows(
    { ...chart, series: chart.series.map((each) => ({ ...each, values: each.values.map(inUnits(chart.holds)) })) },
    { ...chart, look: figureLooks[chart.holds], columns, height },
  );

/** An address of the web or of mail leads there; another, such as a place on somebody's disk, is read only. */
const linkRow = (label: string, address: string): PlannedRow =>
  isAddress(address)
    ? { ...paragraph(label, address), cells: [cell(label, "label"), { ...cell(address, "link"), address }] }
    : paragraph(label, address);

const fillInRow = (label: string): PlannedRow => ({
  cells: [cell(label, "label"), cell("", "toFillIn")],
  paragraphFrom: 1,
  breakBefore: false,
});
