import type { Paper, PaperBlock, PaperChart, PaperTable } from "../../../src/workbook/paper/paper";

type Figure = readonly [place: string, figure: string];

/** Every figure of papers, and every text with a digit in it, by the place where a reader finds it: paper, headings, row and column. */
export const figuresIn = (papers: readonly Paper[]): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const counts = new Map<string, number>();
  for (const [place, figure] of papers.flatMap(figuresOf)) {
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    found.set(count === 1 ? place : `${place} (${count})`, figure);
  }
  return found;
};

const figuresOf = ({ name, blocks }: Paper): readonly Figure[] => {
  let [part, subpart] = ["", ""];
  return blocks.flatMap((block) => {
    if (block.kind === "heading") [part, subpart] = block.level === 1 ? [block.text, ""] : [part, block.text];
    return figuresOfBlock(block).map(([place, figure]): Figure => [[name, part, subpart, place].join(" | "), figure]);
  });
};

const figuresOfBlock = (block: PaperBlock): readonly Figure[] => {
  switch (block.kind) {
    case "table":
      return figuresOfTable(block);
    case "chart":
      return figuresOfChart(block.chart);
    case "text":
      return withDigits("tekst", [block.text]);
    case "field":
      return withDigits(block.label, [block.text]);
    case "list":
      return withDigits("lijst", block.items);
    case "numbered":
      return withDigits(
        "punt",
        block.parts.map(({ text }) => text),
      );
    default:
      return [];
  }
};

const withDigits = (place: string, texts: readonly string[]): readonly Figure[] =>
  texts.filter((text) => /\d/u.test(text)).map((text) => [`${place}: ${text}`, text]);

const figuresOfTable = ({ caption, columns, rows }: PaperTable): readonly Figure[] => {
  let group = "";
  return rows.flatMap(({ kind, cells }) => {
    const names = cells.filter((cell) => typeof cell === "string");
    if (kind === "group") group = names.join(" ");
    return cells.flatMap((cell, at): readonly Figure[] =>
      typeof cell === "number"
        ? [[[caption, group, ...names.slice(0, 2), columns[at]?.heading].join(" | "), String(cell)]]
        : [],
    );
  });
};

const figuresOfChart = ({ title, categories, series }: PaperChart): readonly Figure[] =>
  series.flatMap(({ name, values }) =>
    values.flatMap((value, at): readonly Figure[] =>
      value === null ? [] : [[[title, name, categories[at]].join(" | "), String(value)]],
    ),
  );
