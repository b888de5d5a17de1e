/** The words of a title: its own, those of a cell, or those that Excel makes up. */
import type { Element } from "slimdom";
import { childOf, childrenOf, remove } from "../file/package/xml";
import { formattedText } from "../text";
import type { Workbook } from "../workbook";
import { AXIS_TITLE, TITLE } from "./default-looks";
import { addChild, graft, makeChild, valueOf } from "./markup";
import { sourceCells, sourceValues } from "./source-cells";
import { bodyOf, runsOf, turnText } from "./text-look";

/** The title of a chart or of an axis, made where there is none. */
export function makeTitle(owner: Element): Element {
  const known = childOf(owner, "title");
  if (known !== null) return known;
  if (owner.localName === "chart") return graft(owner, TITLE);
  const title = graft(owner, AXIS_TITLE);
  if (["l", "r"].includes(valueOf(owner, "axPos") ?? "")) turnText(title, 90);
  return title;
}

/** The words that a title, a name or a label has itself or takes from a cell; null for none. */
export function ownText(workbook: Workbook, part: Element | null): string | null {
  const words = childOf(part, "tx");
  if (words === null) return null;
  const formula = childOf(childOf(words, "strRef"), "f")?.textContent ?? null;
  if (formula !== null) return cellText(workbook, formula);
  const plain = childOf(words, "v")?.textContent ?? null;
  return plain ?? childrenOf(childOf(words, "rich"), "p").map(paragraphText).join("\n");
}

/** The texts of the cells that a formula means, one after the other. */
export function cellText(workbook: Workbook, formula: string): string {
  const cells = sourceCells(workbook, formula);
  if (cells === null) return "";
  const { values } = sourceValues(workbook, cells, false);
  const texts = values.map(({ value, numberFormat }) =>
    formattedText(value, numberFormat, workbook.locale, workbook.date1904),
  );
  return texts.join(" ");
}

function paragraphText(paragraph: Element): string {
  return childrenOf(paragraph)
    .map((piece) => (piece.localName === "br" ? "\n" : (childOf(piece, "t")?.textContent ?? "")))
    .join("");
}

/** Gives a title or label words of its own, which look as what it showed before. */
export function setOwnText(part: Element, text: string): void {
  const before = bodyOf(part);
  const [look = null] = runsOf(part);
  const turn = childOf(before, "bodyPr")?.cloneNode(true) ?? null;
  for (const name of ["tx", "txPr"]) remove(childOf(part, name));
  const body = makeChild(makeChild(part, "tx"), "rich");
  if (turn === null) makeChild(body, "bodyPr");
  else body.appendChild(turn);
  makeChild(body, "lstStyle");
  for (const line of text.split(/\r\n|[\r\n]/)) {
    const paragraph = addChild(body, "p");
    dressAs(makeChild(makeChild(paragraph, "pPr"), "defRPr"), look);
    const piece = addChild(paragraph, "r");
    dressAs(makeChild(piece, "rPr"), look);
    addChild(piece, "t").textContent = line;
  }
}

function dressAs(run: Element, look: Element | null): void {
  for (const { name, value } of look?.attributes ?? []) run.setAttribute(name, value);
  for (const child of look?.children ?? []) run.appendChild(child.cloneNode(true));
}

/** Has a title show a cell. */
export function setTextFormula(part: Element, formula: string): void {
  remove(childOf(part, "tx"));
  addChild(addChild(makeChild(part, "tx"), "strRef"), "f").textContent = formula;
}

/** The run properties of so many letters from a place in a title's own words, in pieces of their own. */
export function piecesOf(part: Element, start: number, length: number): Element[] {
  let at = 0;
  const pieces: Element[] = [];
  for (const paragraph of childrenOf(bodyOf(part), "p")) {
    for (const piece of childrenOf(paragraph, "r")) {
      const text = childOf(piece, "t")?.textContent ?? "";
      const [from, to] = [Math.max(0, start - at), Math.min(text.length, start + length - at)];
      at += text.length;
      if (from < to) pieces.push(makeChild(cutOut(piece, text, from, to), "rPr"));
    }
    at += 1;
  }
  return pieces;
}

/** The piece with the letters from one place to another; what stands before and after them becomes pieces beside it. */
function cutOut(piece: Element, text: string, from: number, to: number): Element {
  const beside = (part: string, before: Element | null): void => {
    if (part === "") return;
    const copy = piece.cloneNode(true);
    makeChild(copy, "t").textContent = part;
    piece.parentElement?.insertBefore(copy, before);
  };
  beside(text.slice(0, from), piece);
  beside(text.slice(to), piece.nextElementSibling);
  makeChild(piece, "t").textContent = text.slice(from, to);
  return piece;
}
