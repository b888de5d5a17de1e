import type { Comment, Remark } from "../../engine/comment";
import { changeComment } from "../../engine/comments";
import type { CommentChange } from "../../engine/workbook";
import type { Connection } from "../connection";
import { collection, method, readable, writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { anything, text } from "../parameters";
import {
  commentOf,
  content,
  contentType,
  mentionsJson,
  newRemark,
  richContentOf,
  richWords,
  wordsOf,
  type Words,
} from "../remarks";
import { hold, type CommentById, type HeldAs, type Targets } from "../targets";

type Reply = Targets["CommentReply"];

function replyOf({ of, id }: Reply): Remark {
  const reply = commentOf(of).replies.find((candidate) => candidate.id === id);
  if (!reply) throw new RequestError("ItemNotFound");
  return reply;
}

/** Gives a comment other answers. */
function changeReplies(
  of: CommentById,
  at: Connection,
  type: CommentChange,
  id: string,
  change: (replies: Comment["replies"]) => Comment["replies"],
): void {
  const before = commentOf(of);
  const after = { ...before, replies: change(before.replies) };
  changeComment(at.book.workbook, of.sheet, before, after, { type, replies: [id] });
}

function reword({ of, id }: Reply, words: Words, at: Connection): void {
  changeReplies(of, at, "replyEdited", id, (replies) =>
    replies.map((reply) => (reply.id === id ? { ...reply, ...words } : reply)),
  );
}

export const commentReplyType: ObjectType<Reply> = {
  key: { name: "Id", of: ({ id }) => id },
  exists: ({ of: { sheet, id: thread }, id }, { book }) =>
    book.workbook.sheets.includes(sheet) &&
    sheet.comments.some((comment) => comment.id === thread && comment.replies.some((reply) => reply.id === id)),
  properties: {
    authorEmail: readable((target) => replyOf(target).author.email),
    authorName: readable((target) => replyOf(target).author.name),
    content: writable(
      text,
      (target) => replyOf(target).text,
      (target, value, at) => reword(target, wordsOf(value, "Plain"), at),
    ),
    contentType: readable((target) => (replyOf(target).mentions.length > 0 ? "Mention" : "Plain")),
    creationDate: readable((target) => replyOf(target).created),
    id: readable(({ id }) => id),
    mentions: readable((target) => mentionsJson(replyOf(target))),
    resolved: readable(({ of }) => commentOf(of).isResolved),
    richContent: readable((target) => richContentOf(replyOf(target))),
  },
  methods: {
    delete: method([], ({ of, id }, _, at) =>
      changeReplies(of, at, "replyDeleted", id, (replies) => replies.filter((reply) => reply.id !== id)),
    ),
    getLocation: method([], ({ of }) => {
      const { row, column } = commentOf(of);
      return hold("Range", { sheet: of.sheet, area: { row, column, rows: 1, columns: 1 } });
    }),
    getParentComment: method([], ({ of }) => hold("Comment", of)),
    updateMentions: method([anything], (target, [value], at) => reword(target, richWords(value), at)),
  },
};

const held = (of: CommentById, reply: Remark | undefined): HeldAs<"CommentReply"> =>
  hold("CommentReply", reply && { of, id: reply.id });

export const commentReplyCollectionType = collection<CommentById>(
  (of) => commentOf(of).replies.map((reply) => held(of, reply)),
  (of, key) =>
    held(
      of,
      commentOf(of).replies.find(({ id }) => id === text.parse(key)),
    ),
  {
    methods: {
      add: method([content, contentType], (of, [value, type], at) => {
        const reply = newRemark(wordsOf(value, type), at.book);
        changeReplies(of, at, "replyAdded", reply.id, (replies) => [...replies, reply]);
        return held(of, reply);
      }),
    },
  },
);
