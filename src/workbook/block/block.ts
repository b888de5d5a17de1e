import { blockTexts as texts } from "../../messages/nl-blocks";

/** What a formula spills: a heading row, the answer, and what must be said with it. Rows are equally long. */
export type Block = readonly (readonly Spilled[])[];

/** Never null, which Excel would show as 0: a cell that has nothing to say is an empty text. */
export type Spilled = string | number | boolean;

/** Characters that a cell of Excel shows of what a function gives. */
const textLimit = 32_767;

/** A text as far as a cell holds it: no text of a person is longer, sentences of ours about it might be. */
export const fitting = (text: string): string => (text.length > textLimit ? `${text.slice(0, textLimit - 1)}…` : text);

/** A row of a block that names something in its first column and says it in the last, which has room: nothing stands right of it. */
export const sayingRow = (width: number, label: string, text: string): readonly Spilled[] =>
  width < 2
    ? [text === "" ? label : `${label}: ${text}`]
    : Array.from({ length: width }, (_, at) => (at === 0 ? label : at === width - 1 ? text : ""));

/** The block with a row for each note. */
export const withNotes = (answer: Block, notes: readonly string[]): Block => {
  const width = answer[0]?.length ?? 0;
  return [...answer, ...notes.map((note) => sayingRow(width, texts.note, fitting(note)))];
};
