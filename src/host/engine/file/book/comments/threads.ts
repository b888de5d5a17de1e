/** The comments of a sheet with their answers, in the part that Excel 2019 and later read. */
import type { Element } from "slimdom";
import { areaName, cellArea, parseA1 } from "../../../address";
import type { Comment, Mention, Person, Remark } from "../../../comment";
import { isSame } from "../../canonical";
import { decodeEscapes, encodeEscapes } from "../../escapes";
import { numberedId } from "../../numbered-id";
import { CONTENT_TYPE } from "../../package/content-types";
import { editRoot, freePart, type Package, rootOf } from "../../package/package";
import { addPart, relatedPart } from "../../package/relationships";
import {
  append,
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  newElement,
  numberOf,
  remove,
  setAttributes,
  textOf,
} from "../../package/xml";
import { personId, readPersons, THREADS_NAMESPACE } from "./persons";

const RELATIONSHIP = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** Where the parts of a sheet's comments are. */
export interface CommentParts {
  readonly pkg: Package;
  readonly sheetPart: string;
  readonly workbookPart: string;
}

/** The comments on a sheet, in the order of the file. */
export function readThreads(parts: CommentParts): Comment[] {
  const part = relatedPart(parts.pkg, parts.sheetPart, "threadedComment");
  if (part === null) return [];
  const persons = readPersons(parts.pkg, parts.workbookPart);
  const elements = childrenOf(rootOf(parts.pkg, part), "threadedComment");
  return elements.flatMap((element) => {
    const area = parseA1(attributeOf(element, "ref") ?? "");
    if (area === null || attributeOf(element, "parentId") !== null) return [];
    const remark = readRemark(element, persons);
    const replies = repliesTo(remark.id, elements).map((reply) => readRemark(reply, persons));
    return [{ ...remark, row: area.row, column: area.column, isResolved: flagOf(element, "done", false), replies }];
  });
}

/** Writes the comments over those of the part, which is made when there is none; what stays keeps its elements. */
export function writeThreads(parts: CommentParts, comments: readonly Comment[]): void {
  const before = new Map(readThreads(parts).map((comment) => [comment.id, comment]));
  const root = editRoot(parts.pkg, threadsPart(parts));
  const elements = (): Element[] => childrenOf(root, "threadedComment");
  const wanted = new Set(comments.map(({ id }) => id));
  for (const element of elements()) {
    const thread = attributeOf(element, "parentId") ?? attributeOf(element, "id") ?? "";
    if (!wanted.has(thread)) remove(element);
  }
  for (const comment of comments) {
    if (isSame(before.get(comment.id), comment)) continue;
    const head = elements().find((element) => attributeOf(element, "id") === comment.id);
    const first = head ?? root.appendChild(newElement(root, "threadedComment"));
    const ref = areaName(cellArea(comment.row, comment.column));
    writeRemark(parts, first, comment, { ref, done: comment.isResolved ? true : null });
    writeReplies(parts, root, first, comment, ref);
  }
}

function writeReplies(parts: CommentParts, root: Element, head: Element, comment: Comment, ref: string): void {
  const known = repliesTo(comment.id, childrenOf(root, "threadedComment"));
  const ids = new Set(comment.replies.map(({ id }) => id));
  for (const element of known) if (!ids.has(attributeOf(element, "id") ?? "")) remove(element);
  let last = head;
  for (const reply of comment.replies) {
    const old = known.find((element) => attributeOf(element, "id") === reply.id);
    const element = old ?? newElement(root, "threadedComment");
    if (old === undefined) root.insertBefore(element, last.nextElementSibling);
    writeRemark(parts, element, reply, { ref, parentId: comment.id });
    last = element;
  }
}

function writeRemark(
  parts: CommentParts,
  element: Element,
  remark: Remark,
  attributes: Readonly<Record<string, string | boolean | null>>,
): void {
  const isNew = attributeOf(element, "id") === null;
  const { ref, ...others } = attributes;
  setAttributes(element, { ref: ref ?? null });
  if (isNew) {
    setAttributes(element, {
      dT: remark.created === null ? null : remark.created.replace(/\dZ$/, ""),
      personId: person(parts, remark.author),
      id: remark.id,
    });
  }
  setAttributes(element, others);
  if (!isNew && isSame(said(readRemark(element, readPersons(parts.pkg, parts.workbookPart))), said(remark))) return;
  remove(childOf(element, "text"));
  remove(childOf(element, "mentions"));
  const text = newElement(element, "text", {}, encodeEscapes(remark.text));
  element.insertBefore(text, element.firstChild);
  if (remark.mentions.length === 0) return;
  const mentions = element.insertBefore(newElement(element, "mentions"), text.nextSibling);
  for (const mention of remark.mentions) appendMention(parts, mentions, mention);
}

function appendMention(parts: CommentParts, mentions: Element, { start, length, person: named }: Mention): void {
  append(mentions, "mention", {
    mentionpersonId: person(parts, named),
    mentionId: numberedId("0011", idsOfMentions(mentions)),
    startIndex: start,
    length,
  });
}

/** Those of all remarks in the part. */
function idsOfMentions(mentions: Element): ReadonlySet<string | null> {
  const all = mentions.ownerDocument?.getElementsByTagNameNS("*", "mention") ?? [];
  return new Set(all.map((mention) => attributeOf(mention, "mentionId")));
}

function person({ pkg, workbookPart }: CommentParts, who: Person): string {
  return personId(pkg, workbookPart, who);
}

function said({ text, mentions }: Remark): Pick<Remark, "text" | "mentions"> {
  return { text, mentions };
}

function readRemark(element: Element, persons: ReadonlyMap<string, Person>): Remark {
  const who = (attribute: string, of: Element): Person =>
    persons.get(attributeOf(of, attribute) ?? "") ?? { name: "", email: "" };
  return {
    id: attributeOf(element, "id") ?? "",
    author: who("personId", element),
    created: readTime(attributeOf(element, "dT")),
    text: decodeEscapes(textOf(childOf(element, "text"))),
    mentions: childrenOf(childOf(element, "mentions"), "mention").map((mention) => ({
      start: numberOf(mention, "startIndex") ?? 0,
      length: numberOf(mention, "length") ?? 0,
      person: who("mentionpersonId", mention),
    })),
  };
}

/** The file tells times in UTC, without saying so. */
function readTime(text: string | null): string | null {
  const time = text === null ? Number.NaN : Date.parse(/Z$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function repliesTo(id: string, elements: readonly Element[]): Element[] {
  return elements.filter((element) => attributeOf(element, "parentId") === id);
}

function threadsPart({ pkg, sheetPart }: CommentParts): string {
  const known = relatedPart(pkg, sheetPart, "threadedComment");
  if (known !== null) return known;
  const name = freePart(pkg, "xl/threadedComments/threadedComment#.xml");
  const text = `${DECLARATION}<ThreadedComments xmlns="${THREADS_NAMESPACE}"/>`;
  addPart(pkg, sheetPart, { name, type: CONTENT_TYPE.threads, relationship: RELATIONSHIP, text });
  return name;
}
