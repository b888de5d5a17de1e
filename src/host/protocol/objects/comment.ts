import { changeComment, deleteComment } from "../../engine/comments";
import { method, readable, writable, type ObjectType } from "../definition";
import { anything, flag, text } from "../parameters";
import { commentOf, mentionsJson, richContentOf, richWords, wordsOf, type Words } from "../remarks";
import type { Connection } from "../connection";
import { hold, type CommentById } from "../targets";

function reword(target: CommentById, words: Words, { book }: Connection): void {
  const before = commentOf(target);
  const told = { type: "edited", replies: [] } as const;
  changeComment(book.workbook, target.sheet, before, { ...before, ...words }, told);
}

export const commentType: ObjectType<CommentById> = {
  key: { name: "Id", of: ({ id }) => id },
  exists: ({ sheet, id }, { book }) =>
    book.workbook.sheets.includes(sheet) && sheet.comments.some((comment) => comment.id === id),
  properties: {
    authorEmail: readable((target) => commentOf(target).author.email),
    authorName: readable((target) => commentOf(target).author.name),
    content: writable(
      text,
      (target) => commentOf(target).text,
      (target, content, at) => reword(target, wordsOf(content, "Plain"), at),
    ),
    contentType: readable((target) => (commentOf(target).mentions.length > 0 ? "Mention" : "Plain")),
    creationDate: readable((target) => commentOf(target).created),
    id: readable(({ id }) => id),
    mentions: readable((target) => mentionsJson(commentOf(target))),
    resolved: writable(
      flag,
      (target) => commentOf(target).isResolved,
      (target, isResolved, { book }) => {
        const before = commentOf(target);
        if (before.isResolved === isResolved) return;
        const told = { type: isResolved ? "resolved" : "reopened", replies: [] } as const;
        changeComment(book.workbook, target.sheet, before, { ...before, isResolved }, told);
      },
    ),
    richContent: readable((target) => richContentOf(commentOf(target))),
  },
  navigation: { replies: (target) => hold("CommentReplyCollection", target) },
  methods: {
    delete: method([], (target, _, { book }) => deleteComment(book.workbook, target.sheet, commentOf(target))),
    getLocation: method([], (target) => {
      const { row, column } = commentOf(target);
      return hold("Range", { sheet: target.sheet, area: { row, column, rows: 1, columns: 1 } });
    }),
    updateMentions: method([anything], (target, [content], at) => reword(target, richWords(content), at)),
  },
};
