import type { CellFormat } from "../../engine/style";

/** Room between a cell's edge and its text, in pixels, left and right together. */
const PADDING = 5;
/** Above and below the lines together. */
const SPACE = 2;
/** Of a line to the size of its letters, as Calibri has it. */
const LEADING = 1.22;
const PIXELS_PER_POINT = 4 / 3;

type Font = CellFormat["font"];

const canvas = document.createElement("canvas").getContext("2d");
const widths = new Map<string, number>();

/** The width of a line of text in pixels. */
export function textWidth(text: string, font: Font): number {
  const style = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${font.size * PIXELS_PER_POINT}px "${font.name}", Carlito, sans-serif`;
  const key = `${style} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (!canvas) return text.length * font.size * 0.7;
  canvas.font = style;
  const { width } = canvas.measureText(text);
  widths.set(key, width);
  return width;
}

/** Whether a line of text fits in so many pixels. */
export function fits(text: string, font: Font, pixels: number): boolean {
  return textWidth(text, font) <= pixels - PADDING;
}

/** As many number signs as fit, which show that a number does not. */
export function numberSigns(font: Font, pixels: number): string {
  return "#".repeat(Math.max(1, Math.floor((pixels - PADDING) / textWidth("#", font))));
}

/** The height in pixels that a text needs, broken into lines of so many pixels where it wraps. */
export function textHeight(text: string, { font, wrapText }: CellFormat, pixels: number): number {
  const lines = wrapText
    ? text.split("\n").reduce((count, line) => count + linesOf(line, font, pixels - PADDING), 0)
    : 1;
  return Math.ceil(lines * font.size * PIXELS_PER_POINT * LEADING + SPACE);
}

/** How many lines a paragraph takes; a word that is too long is broken. */
function linesOf(paragraph: string, font: Font, pixels: number): number {
  const space = textWidth(" ", font);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<=-)|\s+/u)) {
    const width = textWidth(word, font);
    const isFirst = used === 0;
    if (!isFirst && used + space + width > pixels) {
      lines += 1;
      used = width;
    } else used += (isFirst ? 0 : space) + width;
    if (used > pixels) {
      lines += Math.floor(used / pixels);
      used %= pixels;
    }
  }
  return lines;
}
