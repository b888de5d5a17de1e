/** What a column of the register is called, whether it is needed, and what its cells hold. */
import type { TableId } from "../../domain/model";

/** The words of a choice by the model's literal; the first is the one that is written, the others are read as well. */
export type Words<T extends string = string> = Readonly<Record<T, readonly [string, ...string[]]>>;

/**
 * text: free text · code: a number used as a name (Nr, taakveld) · list: separated by `;` or lines · points: by `|` or
 * lines · people: names of one role, one when all is well · status: a word of the settings · figure: a number in the unit
 * of its row · setting: what the setting of its row asks · share: a percentage · rank: a whole number from 1.
 */
type PlainKind =
  | "text"
  | "code"
  | "list"
  | "points"
  | "people"
  | "status"
  | "date"
  | "yesNo"
  | "number"
  | "figure"
  | "setting"
  | "hours"
  | "money"
  | "share";

export type Content =
  | { readonly kind: PlainKind }
  | { readonly kind: "rank"; readonly highest: number }
  /** One of the words; `choices` several, separated by `;`; `suggestion` own words are welcome too. */
  | { readonly kind: "choice" | "choices" | "suggestion"; readonly words: Words };

export type ContentKind = Content["kind"];

/** key: a row without it says nothing and is left out · needed: must be filled to begin · optional: unlocks more. */
export type Need = "key" | "needed" | "optional";

export interface Column<C extends Content = Content> {
  readonly heading: string;
  /** Other headings under which people keep it; compared without regard to case, accents and punctuation. */
  readonly synonyms: readonly string[];
  readonly need: Need;
  readonly content: C;
  /** Several columns under its headings may share it: a row fills one of them, and all are read. */
  readonly isShared?: true;
  /** The column whose numbers or names its cells are, which a list for data validation offers. */
  readonly names?: NamedColumn;
}

/** A field of a table by which others name its rows. */
export interface NamedColumn {
  readonly table: TableId;
  readonly field: string;
}

export type Columns = Readonly<Record<string, Column>>;

type Heading<C extends Content> = (heading: string, ...synonyms: readonly string[]) => Column<C>;

const holding =
  <const C extends Content>(content: C): Heading<C> =>
  (heading, ...synonyms) => ({ heading, synonyms, need: "optional", content });

export const text = holding({ kind: "text" });
export const code = holding({ kind: "code" });
export const list = holding({ kind: "list" });
export const points = holding({ kind: "points" });
export const people = holding({ kind: "people" });
export const status = holding({ kind: "status" });
export const date = holding({ kind: "date" });
export const yesNo = holding({ kind: "yesNo" });
export const number = holding({ kind: "number" });
export const figure = holding({ kind: "figure" });
export const setting = holding({ kind: "setting" });
export const hours = holding({ kind: "hours" });
export const money = holding({ kind: "money" });
export const share = holding({ kind: "share" });

/** A column of whole numbers from 1 up to the highest. */
export const rank = (highest: number): Heading<{ kind: "rank"; highest: number }> => holding({ kind: "rank", highest });

/** A column that holds one of these words. */
export const choice = <T extends string>(words: Words<T>): Heading<{ kind: "choice"; words: Words<T> }> =>
  holding({ kind: "choice", words });

/** A column that holds any of these words, separated by `;`. */
export const choices = <T extends string>(words: Words<T>): Heading<{ kind: "choices"; words: Words<T> }> =>
  holding({ kind: "choices", words });

/** A column of text that offers these words and accepts others. */
export const suggestion = <T extends string>(words: Words<T>): Heading<{ kind: "suggestion"; words: Words<T> }> =>
  holding({ kind: "suggestion", words });

/** The same column, without which a row says nothing. */
export const key = <C extends Content>(column: Column<C>): Column<C> => ({ ...column, need: "key" });

/** The same column, needed to begin. */
export const needed = <C extends Content>(column: Column<C>): Column<C> => ({ ...column, need: "needed" });

/** The same column, which people keep as several, each row filling one: Projectleider, Programmamanager. */
export const shared = <C extends Content>(column: Column<C>): Column<C> => ({ ...column, isShared: true });

/** Makes a column one whose cells name a row of another table. */
const naming =
  (table: TableId, field: string) =>
  <C extends Content>(column: Column<C>): Column<C> => ({ ...column, names: { table, field } });

export const namingItem = naming("initiatives", "nr");
export const namingPerson = naming("people", "name");
export const namingRole = naming("supply", "role");
export const namingSource = naming("resources", "source");
export const namingChoice = naming("choices", "nr");

/** The words that a list for data validation offers, in the order of the model; null where any text goes. */
export const allowedWords = (content: Content): readonly string[] | null => {
  if (content.kind === "yesNo") return yesNoWords;
  return "words" in content ? Object.values(content.words).map(([word]) => word) : null;
};

/** The word that stands in the workbook for a literal of the model. */
export const wordFor = <T extends string>(words: Words<T>, literal: T): string => words[literal][0];

const yesNoWords = ["ja", "nee"] as const;

/** The word of a yes-no column. */
export const yesOrNo = (isSo: boolean): string => yesNoWords[isSo ? 0 : 1];
