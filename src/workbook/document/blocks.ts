import {
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Paragraph,
  Tab,
  Table,
  TextRun,
} from "docx";
import { isAddress } from "../../domain/attachment";
import type { NumberedText } from "../../domain/numbered-text";
import type { Paper, PaperBlock } from "../paper/paper";
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
  /** It leads in what follows. */
  readonly leads: boolean;
  /** How many blocks stand before it. */
  readonly at: number;
}

/** The blocks of a paper one below the other. */
export const documentBlocks = ({ title, blocks }: Paper, width: number): readonly FileChild[] => {
  let heading = title;
  return blocks.flatMap((block, at) => {
    if (block.kind === "heading") heading = block.text;
    const next = blocks[at + 1];
    const content = blockContent(block, {
      ...{ width, heading, at, breakBefore: blocks[at - 1]?.kind === "newPage" },
      leads: next?.kind === "table" || (block.kind === "field" && block.text === "" && next?.kind === "list"),
    });
    return content.at(-1) instanceof Table && !standsApart(next) ? [...content, afterTable(next)] : content;
  });
};

const blockContent = (block: PaperBlock, place: Place): readonly FileChild[] => {
  const opening: IParagraphOptions = place.breakBefore ? { pageBreakBefore: true } : {};
  const paragraph = (options: IParagraphOptions): Paragraph =>
    new Paragraph({ ...opening, ...(place.leads && { keepNext: true }), ...options });
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
          : [documentTable(block, place.width, block.caption || place.heading)]),
      ];
    case "toFillIn":
      return [
        paragraph({ keepNext: true, children: [new TextRun({ text: block.label, bold: true })] }),
        ...Array.from({ length: block.lines }, () => new Paragraph({ style: styleId.toFillIn })),
      ];
    case "chart":
      if (block.isExtra) return [];
      return [
        paragraph({ keepNext: true, children: runs(block.chart.alt) }),
        new Paragraph({ keepNext: true, children: [documentChart(block.chart, place.width, place.at + 1)] }),
        documentTable(chartTable(block.chart), place.width, block.chart.title),
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
  isAddress(address)
    ? new ExternalHyperlink({ link: address, children: [new TextRun({ text: address, style: "Hyperlink" })] })
    : new TextRun(address);

/** Whether a block has room above it of its own. */
const standsApart = (block: PaperBlock | undefined): boolean =>
  block?.kind === "newPage" || block?.kind === "heading" || (block?.kind === "table" && block.caption !== "");

/**
 * What keeps a table apart from what follows: of a table right below it Word would make one. At the end, where Word wants a
 * paragraph, so little that it makes no page of its own.
 */
const afterTable = (next: PaperBlock | undefined): Paragraph => {
  const [line, after] = next ? [120, 60] : [20, 0];
  return new Paragraph({ spacing: { before: 0, after, line, lineRule: LineRuleType.EXACT } });
};
