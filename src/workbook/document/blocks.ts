import { ExternalHyperlink, type FileChild, HeadingLevel, type IParagraphOptions, Paragraph, Tab, TextRun } from "docx";
import type { NumberedText } from "../../domain/numbered-text";
import type { PaperBlock } from "../paper/paper";
import { chartTable, documentChart } from "./chart";
import { listId, styleId } from "./document-styles";
import { runs } from "./runs";
import { documentTable } from "./table";

/** Where a block stands: the width of the page in twips, and what stood before it. */
interface Place {
  readonly width: number;
  readonly breakBefore: boolean;
  /** The last heading, which names a table that has no caption. */
  readonly heading: string;
  /** How many blocks stand before it. */
  readonly at: number;
}

/** The blocks of a paper one below the other. */
export const documentBlocks = (blocks: readonly PaperBlock[], width: number): readonly FileChild[] => {
  let heading = "";
  return blocks.flatMap((block, at) => {
    if (block.kind === "heading") heading = block.text;
    return blockContent(block, { width, heading, at, breakBefore: blocks[at - 1]?.kind === "newPage" });
  });
};

const blockContent = (block: PaperBlock, place: Place): readonly FileChild[] => {
  const opening: IParagraphOptions = place.breakBefore ? { pageBreakBefore: true } : {};
  const paragraph = (options: IParagraphOptions): Paragraph => new Paragraph({ ...opening, ...options });
  switch (block.kind) {
    case "heading": {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [paragraph({ heading, children: runs(block.text) })];
    }
    case "text": {
      const style = { plain: undefined, muted: styleId.muted, warning: styleId.warning }[block.tone];
      return [paragraph({ style, children: runs(block.text) })];
    }
    case "field":
      return [paragraph({ style: styleId.field, children: [...labelRuns(block.label), ...runs(block.text)] })];
    case "list":
      return listParagraphs(block.items, numbering(listId.bullets, 0), opening);
    case "numbered":
      return numberedParagraphs(block.parts, place.at, opening);
    case "link":
      return [paragraph({ style: styleId.field, children: [...labelRuns(block.label), linkOf(block.address)] })];
    case "table":
      return [
        ...(block.caption === "" ? [] : [paragraph({ style: styleId.caption, children: runs(block.caption) })]),
        ...(block.rows.length === 0
          ? [paragraph({ style: styleId.muted, children: runs(block.none) })]
          : [documentTable(block, place.width, block.caption || place.heading), afterTable()]),
      ];
    case "toFillIn":
      return [
        paragraph({ keepNext: true, children: [new TextRun({ text: block.label, bold: true })] }),
        ...Array.from({ length: block.lines }, () => new Paragraph({ style: styleId.toFillIn })),
      ];
    case "chart":
      return [
        paragraph({ keepNext: true, children: runs(block.chart.alt) }),
        new Paragraph({ keepNext: true, children: [documentChart(block.chart, place.width, place.at + 1)] }),
        documentTable(chartTable(block.chart), place.width, block.chart.title),
        afterTable(),
      ];
    case "newPage":
      return [];
  }
};

const numbering = (reference: string, instance: number) => ({ reference, level: 0, instance });

const labelRuns = (label: string): readonly TextRun[] => [
  ...(label === "" ? [] : [new TextRun({ text: label, bold: true })]),
  new TextRun({ children: [new Tab()] }),
];

const listParagraphs = (
  items: readonly string[],
  list: NonNullable<IParagraphOptions["numbering"]>,
  opening: IParagraphOptions,
): readonly Paragraph[] =>
  items.map(
    (item, at) =>
      new Paragraph({ ...(at === 0 && opening), style: styleId.item, numbering: list, children: runs(item) }),
  );

/** Numbers that count from 1 are Word's own; others, such as 1.2 below point 1, are as the paper says. */
const numberedParagraphs = (
  parts: readonly NumberedText[],
  list: number,
  opening: IParagraphOptions,
): readonly Paragraph[] =>
  parts.every(({ number }, at) => number === String(at + 1))
    ? listParagraphs(
        parts.map(({ text }) => text),
        numbering(listId.points, list),
        opening,
      )
    : parts.map(
        ({ number, text }, at) =>
          new Paragraph({
            ...(at === 0 && opening),
            style: styleId.numbered,
            children: [new TextRun({ children: [number, new Tab()] }), ...runs(text)],
          }),
      );

/** An address of the web or of mail leads there; another, such as a place on somebody's disk, is read only. */
const linkOf = (address: string): ExternalHyperlink | TextRun =>
  /^(https?:\/\/|mailto:)\S+$/iu.test(address)
    ? new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: "Hyperlink" })] })
    : new TextRun(address);

/** What keeps a table apart from the table below it, which Word would make one. */
const afterTable = (): Paragraph => new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: "exact" } });
