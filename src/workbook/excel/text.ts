import type { Content } from "../sheet-plan";

/** Words of which Excel makes something else than text in one of its languages. */
const notText = new Set(["true", "false", "waar", "onwaar"]);

/** Characters that a cell of Excel takes, an apostrophe before them included: no text of a person is longer, a sentence of ours about it might be. */
const textLimit = 32_767;

/**
 * A text as it must be handed to Excel to stay that text: with a leading apostrophe unless it cannot be taken for a
 * formula, number, date, boolean or error.
 */
export const asText = (text: string): string => {
  if (text === "") return text;
  const isPlain = /^\p{L}[^\d]*$/u.test(text) && !notText.has(text.toLowerCase());
  const room = isPlain ? textLimit : textLimit - 1;
  const fitting = text.length > room ? `${text.slice(0, room - 1)}…` : text;
  return isPlain ? fitting : `'${fitting}`;
};

/** A cell's content as `Range.formulas` takes it. */
export const asInput = (content: Content): string | number =>
  content === null
    ? ""
    : typeof content === "string"
      ? asText(content)
      : typeof content === "number"
        ? content
        : content.formula;
