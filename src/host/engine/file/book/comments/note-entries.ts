/** Notes, and beside each comment the text of it for those who know notes only: one part holds both. */
import type { Element } from "slimdom";
import { areaName, cellArea, parseA1 } from "../../../address";
import type { Comment } from "../../../comment";
import { decodeEscapes, encodeEscapes } from "../../escapes";
import { CONTENT_TYPE } from "../../package/content-types";
import { editRoot, freePart, type Package, rootOf } from "../../package/package";
import { addPart, relatedPart } from "../../package/relationships";
import {
  append,
  childInOrder,
  childOf,
  childrenOf,
  newElement,
  numberOf,
  remove,
  setAttributes,
  textOf,
  attributeOf,
} from "../../package/xml";
import type { Place } from "./boxes";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const ORDER = ["authors", "commentList", "extLst"];

/** An entry of the part. The author of a comment's entry is the comment: `tc={GUID}`. */
export interface NoteEntry extends Place {
  readonly author: string;
  readonly text: string;
}

export interface NoteElement {
  readonly element: Element;
  readonly entry: NoteEntry;
}

/** The entries of a sheet's part, in the order of the file. */
export function noteElements(pkg: Package, sheetPart: string): NoteElement[] {
  const part = relatedPart(pkg, sheetPart, "comments");
  if (part === null) return [];
  const root = rootOf(pkg, part);
  const authors = childrenOf(childOf(root, "authors"), "author").map(textOf);
  return childrenOf(childOf(root, "commentList"), "comment").flatMap((element) => {
    const area = parseA1(attributeOf(element, "ref") ?? "");
    if (area === null) return [];
    const author = decodeEscapes(authors[numberOf(element, "authorId") ?? -1] ?? "");
    return [{ element, entry: { row: area.row, column: area.column, author, text: textOfEntry(element) } }];
  });
}

/** The entry that stands for a comment. */
export function entryOf({ id, row, column, text, replies }: Comment): NoteEntry {
  const answers = replies.map((reply) => `\nReply:\n    ${reply.text}`).join("");
  return { row, column, author: `tc=${id}`, text: `[Threaded comment]\n\nComment:\n    ${text}${answers}` };
}

/** The root of the part, to change; made when the sheet has none. */
export function editEntries(pkg: Package, sheetPart: string, namespace: string): Element {
  const known = relatedPart(pkg, sheetPart, "comments");
  if (known !== null) return editRoot(pkg, known);
  const name = freePart(pkg, "xl/comments#.xml");
  const text = `${DECLARATION}<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
  addPart(pkg, sheetPart, { name, type: CONTENT_TYPE.comments, relationship: "comments", text });
  return editRoot(pkg, name);
}

/** Adds an entry, with its author where the part does not know that one yet. */
export function appendEntry(root: Element, entry: NoteEntry): void {
  const authors = childInOrder(root, "authors", ORDER);
  const known = childrenOf(authors, "author").map(textOf);
  const author = encodeEscapes(entry.author);
  if (!known.includes(author)) append(authors, "author", {}, author);
  const authorId = known.includes(author) ? known.indexOf(author) : known.length;
  const element = append(childInOrder(root, "commentList", ORDER), "comment", { authorId });
  placeEntry(element, entry);
  rewordEntry(element, entry.text);
}

export function placeEntry(element: Element, { row, column }: Place): void {
  setAttributes(element, { ref: areaName(cellArea(row, column)) });
}

export function rewordEntry(element: Element, words: string): void {
  remove(childOf(element, "text"));
  const text = element.insertBefore(newElement(element, "text"), element.firstChild);
  append(text, "t", {}, encodeEscapes(words));
}

function textOfEntry(comment: Element): string {
  const text = childOf(comment, "text");
  const pieces = [...childrenOf(text, "t"), ...childrenOf(text, "r").flatMap((run) => childrenOf(run, "t"))];
  return decodeEscapes(pieces.map(textOf).join(""));
}
