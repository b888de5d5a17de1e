import { blockTexts as texts } from "../../messages/nl-blocks";

/** What a formula spills: a heading row, the answer, and what must be said with it. Rows are equally long. */
export type Block = readonly (readonly Spilled[])[];

/** Never null, which Excel would show as 0: a cell that has nothing to say is an empty text. */
export type Spilled = string | number | boolean;

/** Characters that a cell of Excel shows of what a function gives. */
const textLimit = 32_767;

/** A text as far as a cell holds it: no text of a person is longer, sentences of ours about it might be. */
export const fitting = (text: string): string => (text.length > textLimit ? `${text.slice(0, textLimit - 1)}…` : text);

/** A row of a block that says something in the first column, and more in another. */
export const sayingRow = (width: number, label: string, column: number, text: string): readonly Spilled[] =>
  Array.from({ length: width }, (_, at) => (at === 0 ? label : at === column ? text : ""));

/** The block with a row for each note, said in the column where there is room for words. */
export const withNotes = (answer: Block, column: number, notes: readonly string[]): Block => {
  const width = answer[0]?.length ?? 0;
  return [
    ...answer,
    ...notes
      .map(fitting)
      .map((note) =>
        column === 0 ? sayingRow(width, `${texts.note}: ${note}`, 0, "") : sayingRow(width, texts.note, column, note),
      ),
  ];
};
