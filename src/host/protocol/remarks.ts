import type { Comment, Mention, Person, Remark } from "../engine/comment";
import { newRemarkId } from "../engine/comments";
import type { OpenWorkbook } from "./connection";
import { RequestError } from "./errors";
import { excelWords } from "./excel-words";
import type { Json } from "./json";
import { list, number, oneOf, optional, record, text, type Argument, type Parameter } from "./parameters";
import { isHeld, type CommentById } from "./targets";

/** What somebody says in a comment: a text, and who is named where in it. */
export type Words = Pick<Remark, "text" | "mentions">;

/** The comment as it is now. */
export function commentOf({ sheet, id }: CommentById): Comment {
  const comment = sheet.comments.find((candidate) => candidate.id === id);
  if (!comment) throw new RequestError("ItemNotFound");
  return comment;
}

const richContent = record({
  mentions: optional(list(record({ email: text, id: number, name: text })), []),
  richContent: text,
});

/** `Excel.ContentType`. */
export const contentType = optional(oneOf("Plain", "Mention"), "Plain");

/** A text, or a `CommentRichContent`. */
export const content: Parameter<Argument> = {
  parse: (value) => (typeof value === "string" || !isHeld(value) ? value : refuse()),
};

function refuse(): never {
  throw new RequestError("InvalidArgument");
}

/** The words of a plain text, or of one with mentions, as its type says. */
export function wordsOf(value: Argument, type: "Plain" | "Mention"): Words {
  return type === "Plain" ? { text: filled(text.parse(value)), mentions: [] } : richWords(value);
}

/** The words of a `CommentRichContent`: `<at id="0">naam</at>` is shown as `@naam`, and names the mention with that id. */
export function richWords(value: Argument): Words {
  const { richContent: rich, mentions: named } = richContent.parse(value);
  const mentions: Mention[] = [];
  let shown = "";
  for (const [, id, name = "", other = ""] of rich.matchAll(/<at id="([^"]*)">([^<]*)<\/at>|([^]?)/g)) {
    if (id === undefined) {
      shown += other;
      continue;
    }
    const mention = named.find((candidate) => String(candidate.id) === id);
    if (!mention) refuse();
    const words = `@${name}`;
    mentions.push({
      start: shown.length,
      length: words.length,
      person: { name: mention.name, email: mention.email },
    });
    shown += words;
  }
  return { text: filled(shown), mentions };
}

function filled(words: string): string {
  return words === "" ? refuse() : words;
}

/** The words as `richContent` gives them. */
export function richContentOf({ text: words, mentions }: Words): string {
  const cut = mentions.flatMap(({ start, length }) => [start, start + length]);
  const pieces = [0, ...cut].map((from, at) => words.slice(from, cut[at]));
  // Every second piece is a mention, without its sign.
  return pieces.map((piece, at) => (at % 2 === 0 ? piece : `<at id="${(at - 1) / 2}">${piece.slice(1)}</at>`)).join("");
}

/** The mentions as the API gives them. */
export function mentionsJson({ mentions }: Words): Json {
  return mentions.map(({ person: { name, email } }, id) => ({ email, id, name }));
}

/** A remark of the person at this Excel, made now. */
export function newRemark(words: Words, { locale }: OpenWorkbook): Remark {
  const { user } = excelWords(locale);
  const author: Person = { name: user, email: "gebruiker@example.org" };
  return { ...words, id: newRemarkId(), author, created: new Date().toISOString() };
}
