/** Who wrote something, or is named in it. */
export interface Person {
  readonly name: string;
  /** Empty where the file does not tell. */
  readonly email: string;
}

/** A person named in a text, by the stretch that shows the name. */
export interface Mention {
  readonly start: number;
  readonly length: number;
  readonly person: Person;
}

/** Something that a person wrote: the first words of a comment, or an answer. */
export interface Remark {
  /** `{GUID}`. */
  readonly id: string;
  readonly author: Person;
  /** When, as ISO 8601 in UTC; null where the file does not tell. */
  readonly created: string | null;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A comment on a cell, with the answers to it. */
export interface Comment extends Remark {
  readonly row: number;
  readonly column: number;
  readonly isResolved: boolean;
  readonly replies: readonly Remark[];
}

/** A note on a cell: a text in a box, without answers, as all comments once were. */
export interface Note {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
}
