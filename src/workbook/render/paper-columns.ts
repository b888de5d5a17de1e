import { pageRoom } from "../page/page";
import { widthInPoints } from "../page/row-height";
import type { Paper, PaperBlock } from "../paper/paper";

/** The labels of fields stand in the first column; so much of one is always read in one line. */
const labelWidth = 20;

/** In characters, of a column of figures below a chart. */
const figureWidth = 14;

const hasLabel = ({ kind }: PaperBlock): boolean => kind === "field" || kind === "toFillIn" || kind === "link";

/** The widths that a table asks, and the figures below a chart. */
const askedWidths = (block: PaperBlock): readonly (readonly number[])[] => {
  if (block.kind === "table") return [block.columns.map(({ width }) => width)];
  return block.kind === "chart" ? [[figureWidth, ...block.chart.series.map(() => figureWidth)]] : [];
};

/**
 * The widths of the columns that all tables of a paper share: each as wide as the widest there, and all stretched until
 * they take the page's width when printed at the scale, in percent.
 */
export const paperColumns = ({ blocks, orientation }: Paper, scale: number): readonly number[] => {
  const tables = blocks.flatMap(askedWidths);
  const count = Math.max(2, ...tables.map(({ length }) => length));
  const widest = Array.from({ length: count }, (_, at) =>
    Math.max(at === 0 && blocks.some(hasLabel) ? labelWidth : 0, ...tables.map((widths) => widths[at] ?? 0)),
  );
  const given = tables.length === 0 ? [labelWidth, 3 * labelWidth] : widest;
  const room = (pageRoom(orientation).width * 100) / scale;
  const taken = given.reduce((sum, width) => sum + widthInPoints(width), 0);
  return taken >= room ? given : given.map((width) => stretched(width, room, given));
};

/** What is left of the room is shared in proportion to the widths. */
const stretched = (width: number, room: number, given: readonly number[]): number => {
  const total = given.reduce((sum, each) => sum + each, 0);
  const characters = (room - given.length * widthInPoints(0)) / (widthInPoints(1) - widthInPoints(0));
  return Math.floor((width * characters) / total);
};
