/** What stands in a paper, for tests: its texts, and its tables by the heading or caption above them. */
import type { Paper, PaperBlock, PaperTable } from "../../../src/workbook/paper/paper";
import type { ReportCell } from "../../../src/workbook/report/report";

const textsOf = (block: PaperBlock): readonly string[] => {
  switch (block.kind) {
    case "heading":
    case "text":
      return [block.text];
    case "field":
      return [`${block.label}: ${block.text}`];
    case "list":
      return block.items;
    case "numbered":
      return block.parts.map(({ number, text }) => `${number} ${text}`);
    case "link":
      return [block.address];
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ heading }) => heading),
        ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === "string" ? [cell] : []))),
        ...(block.rows.length === 0 ? [block.none] : []),
      ];
    case "toFillIn":
      return [block.label];
    case "chart":
      return [block.chart.title, block.chart.alt];
    case "newPage":
      return [];
  }
};

/** Every text of a paper, its title and standing before the others. */
export const textsIn = ({ title, standing, blocks }: Paper): readonly string[] => [
  title,
  standing,
  ...blocks.flatMap(textsOf),
];

/** The table below a heading or caption; throws when there is none. */
export const tableUnder = ({ blocks }: Paper, name: string): PaperTable => {
  let heading = "";
  for (const block of blocks) {
    if (block.kind === "heading") heading = block.text;
    if (block.kind === "table" && (block.caption === name || (block.caption === "" && heading === name))) return block;
  }
  throw new RangeError(`no table ${name}`);
};

/** The cells of the rows of a table. */
export const cellsUnder = (paper: Paper, name: string): readonly (readonly ReportCell[])[] =>
  tableUnder(paper, name).rows.map(({ cells }) => cells);

/** The row that begins with these cells, without them. */
export const rowUnder = (paper: Paper, name: string, ...first: readonly ReportCell[]): readonly ReportCell[] => {
  const row = cellsUnder(paper, name).find((cells) => first.every((cell, at) => cells[at] === cell));
  if (!row) throw new RangeError(`no row ${first.join(", ")} in ${name}`);
  return row.slice(first.length);
};
