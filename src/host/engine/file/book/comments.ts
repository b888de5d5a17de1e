/** Comments: read from their part; when their cells moved, the part, the boxes on the sheet and the threads follow. */
import type { Element } from "slimdom";
import { areaName, cellArea, parseA1 } from "../../address";
import type { Sheet } from "../../workbook";
import { decodeEscapes } from "../escapes";
import { editRoot, type Package, partText, rootOf, setPart } from "../package/package";
import { relatedPart, relationshipsOf } from "../package/relationships";
import { attributeOf, childOf, childrenOf, numberOf, remove, setAttributes, textOf } from "../package/xml";
import { pair } from "../shell/pair";

type Comments = Sheet["comments"];

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The comments on the sheet of this part, notes and the first words of threads alike. */
export function readComments(pkg: Package, sheetPart: string): Comments {
  return commentElements(pkg, sheetPart).map(({ comment }) => comment);
}

/** Moves the comments to where the model has them, and takes out those that it has no more; it makes none. */
export function moveComments(pkg: Package, sheetPart: string, comments: Comments): void {
  const sources = commentElements(pkg, sheetPart);
  const matches = pair(
    sources.map(({ comment }) => comment),
    comments,
    ({ author, text }) => ({ author, text }),
  );
  const moves = new Map<string, Place | null>();
  sources.forEach(({ comment, element, part }, at) => {
    const now = comments[matches[at] ?? -1] ?? null;
    if (now !== null && now.row === comment.row && now.column === comment.column) return;
    editRoot(pkg, part);
    moves.set(cellName(comment), now);
    if (now === null) remove(element);
    else setAttributes(element, { ref: cellName(now) });
  });
  if (moves.size === 0) return;
  moveThreads(pkg, sheetPart, moves);
  moveBoxes(pkg, sheetPart, moves);
}

function commentElements(pkg: Package, sheetPart: string) {
  const part = relatedPart(pkg, sheetPart, "comments");
  if (part === null) return [];
  const root = rootOf(pkg, part);
  const authors = childrenOf(childOf(root, "authors"), "author").map(textOf);
  return childrenOf(childOf(root, "commentList"), "comment").flatMap((element) => {
    const area = parseA1(attributeOf(element, "ref") ?? "");
    if (area === null) return [];
    const author = authors[numberOf(element, "authorId") ?? -1] ?? "";
    return [{ element, part, comment: { row: area.row, column: area.column, author, text: commentText(element) } }];
  });
}

function commentText(comment: Element): string {
  const text = childOf(comment, "text");
  const pieces = [...childrenOf(text, "t"), ...childrenOf(text, "r").flatMap((run) => childrenOf(run, "t"))];
  return decodeEscapes(pieces.map(textOf).join(""));
}

function moveThreads(pkg: Package, sheetPart: string, moves: ReadonlyMap<string, Place | null>): void {
  for (const { kind, target } of relationshipsOf(pkg, sheetPart)) {
    if (kind !== "threadedComment") continue;
    for (const element of childrenOf(editRoot(pkg, target), "threadedComment")) {
      const now = moves.get(attributeOf(element, "ref") ?? "");
      if (now === null) remove(element);
      else if (now !== undefined) setAttributes(element, { ref: cellName(now) });
    }
  }
}

/** The boxes are shapes of VML, which need not be XML: each is found by the row and column that it names. */
function moveBoxes(pkg: Package, sheetPart: string, moves: ReadonlyMap<string, Place | null>): void {
  for (const { kind, target } of relationshipsOf(pkg, sheetPart)) {
    if (kind !== "vmlDrawing" || !pkg.parts.has(target)) continue;
    const text = partText(pkg, target);
    const moved = text.replace(/<v:shape\b[^]*?<\/v:shape>\s*/g, (shape) => {
      const row = Number(/<x:Row>\s*(\d+)/.exec(shape)?.[1] ?? -1);
      const column = Number(/<x:Column>\s*(\d+)/.exec(shape)?.[1] ?? -1);
      const now = row < 0 || column < 0 ? undefined : moves.get(cellName({ row, column }));
      if (now === undefined) return shape;
      return now === null ? "" : movedBox(shape, { row, column }, now);
    });
    if (moved !== text) setPart(pkg, target, moved);
  }
}

/** The anchor lists left column, its offset, top row, its offset, then the same of right and bottom. */
function movedBox(shape: string, from: Place, to: Place): string {
  const shift = [to.column - from.column, 0, to.row - from.row, 0];
  return shape
    .replace(/(<x:Row>)\s*\d+/, `$1${to.row}`)
    .replace(/(<x:Column>)\s*\d+/, `$1${to.column}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
      const numbers = anchor.split(",").map((number, at) => Math.max(0, Number(number) + (shift[at % 4] ?? 0)));
      return open + numbers.join(", ");
    });
}

function cellName({ row, column }: Place): string {
  return areaName(cellArea(row, column));
}
