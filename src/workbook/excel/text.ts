import type { Content } from "../sheet-plan";

/** Words of which Excel makes something else than text in one of its languages. */
const notText = new Set(["true", "false", "waar", "onwaar"]);

/** Characters that a cell of Excel holds: no text of a person is longer, a sentence of ours about it might be. */
const textLimit = 32_767;

/**
 * A text as it must be handed to Excel to stay that text: with a leading apostrophe unless it cannot be taken for a
 * formula, number, date, boolean or error.
 */
export const asText = (text: string): string => {
  const fitting = text.length > textLimit ? `${text.slice(0, textLimit - 1)}…` : text;
  const isPlain = /^\p{L}[^\d]*$/u.test(fitting) && !notText.has(fitting.toLowerCase());
  return fitting === "" || isPlain ? fitting : `'${fitting}`;
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
