import { addComment } from "../../engine/comments";
import type { Workbook } from "../../engine/workbook";
import { cellsOf, rangeOrAddress, type RangeArgument } from "../addresses";
import type { Connection } from "../connection";
import { collection, found, method } from "../definition";
import { RequestError } from "../errors";
import { commentEvents } from "../event-words";
import { text } from "../parameters";
import { content, contentType, newRemark, wordsOf } from "../remarks";
import { hold, type Cells, type CommentById, type HeldAs, type Scope } from "../targets";

/** The comments of a sheet, or of all sheets in the order of the tabs. */
function commentsOf({ sheets }: Workbook, { sheet: only }: Scope): CommentById[] {
  return (only ? [only] : sheets).flatMap((sheet) => sheet.comments.map(({ id }) => ({ sheet, id })));
}

/** The cell that an argument means; a larger range is refused, and a cell of another sheet than the collection's. */
function cellOf(scope: Scope, argument: RangeArgument, { book }: Connection): Cells {
  const cells = cellsOf(book.workbook, scope.sheet ?? book.workbook.activeSheet, argument);
  const isOne = cells.area.rows === 1 && cells.area.columns === 1;
  if (!isOne || (scope.sheet && cells.sheet !== scope.sheet)) throw new RequestError("InvalidArgument");
  return cells;
}

const held = (comment: CommentById | undefined): HeldAs<"Comment"> => hold("Comment", comment);

export const commentCollectionType = collection<Scope>(
  (scope, { book }) => commentsOf(book.workbook, scope).map(held),
  (scope, key, { book }) => held(commentsOf(book.workbook, scope).find(({ id }) => id === text.parse(key))),
  {
    events: { byWord: commentEvents, of: ({ sheet }) => sheet?.id ?? "Workbook" },
    methods: {
      add: method([rangeOrAddress, content, contentType], (scope, [address, value, type], at) => {
        const { sheet, area } = cellOf(scope, address, at);
        const remark = newRemark(wordsOf(value, type), at.book);
        const comment = { ...remark, row: area.row, column: area.column, isResolved: false, replies: [] };
        addComment(at.book.workbook, sheet, comment);
        return held({ sheet, id: comment.id });
      }),
      getItemByCell: method([rangeOrAddress], (scope, [address], at) => {
        const { sheet, area } = cellOf(scope, address, at);
        const comment = sheet.comments.find(({ row, column }) => row === area.row && column === area.column);
        return found(held(comment && { sheet, id: comment.id }));
      }),
      getItemByReplyId: method([text], (scope, [reply], { book }) => {
        const isAnswered = ({ sheet, id }: CommentById) =>
          sheet.comments.some((comment) => comment.id === id && comment.replies.some((other) => other.id === reply));
        return found(held(commentsOf(book.workbook, scope).find(isAnswered)));
      }),
    },
  },
);
