import { announce } from "./announce";
import { cellArea } from "./address";
import type { Comment, Remark } from "./comment";
import { EngineError } from "./engine-error";
import { record, undoStep } from "./journal";
import { assertEditable } from "./protection";
import { recordList } from "./undo-record";
import type { CommentChange, Sheet, Workbook } from "./workbook";

/** Puts a comment on its cell, where there is none yet and no note. */
export function addComment(workbook: Workbook, sheet: Sheet, comment: Comment): void {
  assertFree(sheet, comment);
  change(workbook, sheet, comment, [...sheet.comments, comment], {
    type: "added",
    comment: comment.id,
    replies: comment.replies.map(({ id }) => id),
  });
}

/** Takes a comment away with the answers to it. */
export function deleteComment(workbook: Workbook, sheet: Sheet, comment: Comment): void {
  const rest = sheet.comments.filter((other) => other !== comment);
  change(workbook, sheet, comment, rest, {
    type: "deleted",
    comment: comment.id,
    replies: comment.replies.map(({ id }) => id),
  });
}

/** Puts a comment in the place of what it was; `told` is what is said of it, about these answers. */
export function changeComment(
  workbook: Workbook,
  sheet: Sheet,
  before: Comment,
  after: Comment,
  told: { readonly type: CommentChange; readonly replies: readonly string[] },
): void {
  const all = sheet.comments.map((other) => (other === before ? after : other));
  change(workbook, sheet, before, all, { comment: before.id, ...told });
}

interface Told {
  readonly type: CommentChange;
  readonly comment: string;
  readonly replies: readonly string[];
}

/** What is told when a change is taken back. */
const OPPOSITES: Readonly<Record<CommentChange, CommentChange>> = {
  added: "deleted",
  deleted: "added",
  edited: "edited",
  resolved: "reopened",
  reopened: "resolved",
  replyAdded: "replyDeleted",
  replyDeleted: "replyAdded",
  replyEdited: "replyEdited",
};

function change(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Comment,
  comments: readonly Comment[],
  { type, comment, replies }: Told,
): void {
  assertEditable(workbook, sheet, cellArea(row, column), "EditObjects");
  const tell = (what: CommentChange) => announce(workbook, { kind: "comment", sheet, type: what, comment, replies });
  undoStep(workbook, () => {
    record(workbook, () => tell(OPPOSITES[type]));
    recordList(workbook, sheet.comments);
    sheet.comments.splice(0, sheet.comments.length, ...comments);
  });
  tell(type);
}

function assertFree(sheet: Sheet, { row, column }: Comment): void {
  const isHere = (other: { readonly row: number; readonly column: number }) =>
    other.row === row && other.column === column;
  if (![...sheet.comments, ...sheet.notes].some(isHere)) return;
  throw new EngineError("ItemAlreadyExists", "The cell has a comment or note already.");
}

/** The same remark under another id: no two of a workbook have the same. */
export function copiedRemark<R extends Remark>(remark: R): R {
  return { ...remark, id: newRemarkId() };
}

/** An id that nothing has. */
export function newRemarkId(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
