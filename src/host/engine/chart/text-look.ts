/** The look of the text in a part of a chart: of a title that has words of its own, of its pieces, else of all that it shows. */
import type { Element } from "slimdom";
import { childOf, childrenOf, numberOf, remove, setAttributes } from "../file/package/xml";
import type { Workbook } from "../workbook";
import { colourOf, solidFill } from "./colour";
import { graft, makeChild } from "./markup";

/** What the API tells and changes of a font. */
export interface Font {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single";
  readonly size: number;
  readonly name: string;
  readonly color: string;
}

const HUNDREDTHS = 100;
const DEGREE = 60_000;
/** What Excel shows where the chart says nothing. */
const SIZE = 10;
const BLACK = "#000000";
const ALIGNMENTS = { ctr: "Center", l: "Left", r: "Right", just: "Justify", dist: "Distributed" } as const;
const ANCHORS = { ctr: "Center", b: "Bottom", t: "Top", just: "Justify", dist: "Distributed" } as const;

export type HorizontalAlignment = (typeof ALIGNMENTS)[keyof typeof ALIGNMENTS];
export type VerticalAlignment = (typeof ANCHORS)[keyof typeof ANCHORS];

/** The element that holds the paragraphs of a part: its own words, or the look of what it shows. */
export function bodyOf(part: Element | null): Element | null {
  return childOf(childOf(part, "tx"), "rich") ?? childOf(part, "txPr");
}

/** The same, made where there is none. */
function makeBody(part: Element): Element {
  const known = bodyOf(part);
  if (known !== null) return known;
  const body = makeChild(part, "txPr");
  for (const name of ["bodyPr", "lstStyle"]) makeChild(body, name);
  makeChild(makeChild(makeChild(body, "p"), "pPr"), "defRPr");
  return body;
}

/** The run properties of a part: those that hold for a paragraph, and those of its pieces. */
export function runsOf(part: Element | null): Element[] {
  return childrenOf(bodyOf(part), "p").flatMap((paragraph) => [
    ...childrenOf(childOf(paragraph, "pPr"), "defRPr"),
    ...childrenOf(paragraph).flatMap((piece) => childrenOf(piece, "rPr")),
  ]);
}

/** The same, made where there are none. */
export function makeRuns(part: Element): Element[] {
  return childrenOf(makeBody(part), "p").flatMap((paragraph) => [
    makeChild(makeChild(paragraph, "pPr"), "defRPr"),
    ...childrenOf(paragraph, "r").map((piece) => makeChild(piece, "rPr")),
  ]);
}

/** The font of what begins with these run properties: of its first piece, else of its paragraph, else of the whole chart. */
export function fontOf(workbook: Workbook, markup: Element, runs: readonly Element[]): Font {
  const [paragraph = null, piece = null] = runs;
  const looks = [piece, paragraph, ...runsOf(markup)];
  const first = <T>(of: (look: Element | null) => T | null): T | null =>
    looks.map(of).find((value) => value !== null) ?? null;
  const flag = (name: string): boolean => {
    const value = first((look) => look?.getAttribute(name) ?? null);
    return value === "1" || value === "true";
  };
  const face = first((look) => childOf(look, "latin")?.getAttribute("typeface") ?? null);
  return {
    bold: flag("b"),
    italic: flag("i"),
    underline: (first((look) => look?.getAttribute("u") ?? null) ?? "none") === "none" ? "None" : "Single",
    size: (first((look) => numberOf(look, "sz")) ?? SIZE * HUNDREDTHS) / HUNDREDTHS,
    // A face that begins with a plus is the theme's, which is that of the workbook's normal font.
    name: face === null || face.startsWith("+") ? workbook.styles.at(0).font.name : face,
    color: first((look) => colourIn(workbook, look)) ?? BLACK,
  };
}

function colourIn(workbook: Workbook, look: Element | null): string | null {
  const fill = childOf(look, "solidFill");
  return fill === null ? null : colourOf(workbook, fill);
}

/** Changes the font of run properties. */
export function changeFont(run: Element, { bold, italic, underline, size, name, color }: Partial<Font>): void {
  if (bold !== undefined) setAttributes(run, { b: bold });
  if (italic !== undefined) setAttributes(run, { i: italic });
  if (underline !== undefined) setAttributes(run, { u: underline === "None" ? "none" : "sng" });
  if (size !== undefined) setAttributes(run, { sz: Math.round(size * HUNDREDTHS) });
  if (name !== undefined) setAttributes(makeChild(run, "latin"), { typeface: name });
  if (color === undefined) return;
  for (const fill of ["noFill", "solidFill", "gradFill", "pattFill"]) remove(childOf(run, fill));
  graft(run, solidFill(color));
}

/** How far text is turned, in degrees against the clock; 180 stands for letters below each other. */
export function textTurn(part: Element | null): number {
  const body = childOf(bodyOf(part), "bodyPr");
  if (body?.getAttribute("vert") === "wordArtVert") return 180;
  const turn = (numberOf(body, "rot") ?? 0) / DEGREE;
  return Math.abs(turn) > 90 || turn === 0 ? 0 : -turn;
}

/** Turns text so many degrees, or (180) puts its letters below each other. */
export function turnText(part: Element, degrees: number): void {
  const isStacked = degrees === 180;
  const rot = isStacked ? 0 : -degrees * DEGREE;
  setAttributes(makeChild(makeBody(part), "bodyPr"), { rot, vert: isStacked ? "wordArtVert" : "horz" });
}

/** How lines of text lie beside each other. */
export function horizontalAlignment(part: Element | null): HorizontalAlignment {
  const [paragraph] = childrenOf(bodyOf(part), "p");
  return word(ALIGNMENTS, childOf(paragraph ?? null, "pPr")?.getAttribute("algn")) ?? "Center";
}

/** Lays lines of text beside each other. */
export function alignHorizontally(part: Element, alignment: HorizontalAlignment): void {
  for (const paragraph of childrenOf(makeBody(part), "p")) {
    setAttributes(makeChild(paragraph, "pPr"), { algn: sign(ALIGNMENTS, alignment) });
  }
}

/** Where text stands in its box. */
export function verticalAlignment(part: Element | null): VerticalAlignment {
  return word(ANCHORS, childOf(bodyOf(part), "bodyPr")?.getAttribute("anchor")) ?? "Center";
}

/** Puts text at a place in its box. */
export function alignVertically(part: Element, alignment: VerticalAlignment): void {
  setAttributes(makeChild(makeBody(part), "bodyPr"), { anchor: sign(ANCHORS, alignment) });
}

function word<W extends string>(words: Readonly<Record<string, W>>, written: string | null | undefined): W | null {
  return words[written ?? ""] ?? null;
}

function sign(words: Readonly<Record<string, string>>, wanted: string): string | null {
  return Object.entries(words).find(([, meant]) => meant === wanted)?.[0] ?? null;
}
