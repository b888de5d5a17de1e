import type { Content } from "../sheet-plan";

/** Words of which Excel makes something else than text in one of its languages. */
const notText = new Set(["true", "false", "waar", "onwaar"]);

/**
 * A text as it must be handed to Excel to stay that text: with a leading apostrophe unless it cannot be taken for a
 * formula, number, date, boolean or error.
 */
export const asText = (text: string): string =>
  text === "" || (/^\p{L}[^\d]*$/u.test(text) && !notText.has(text.toLowerCase())) ? text : `'${text}`;

/** A cell's content as `Range.formulas` takes it. */
export const asInput = (content: Content): string | number =>
  content === null
    ? ""
    : typeof content === "string"
      ? asText(content)
      : typeof content === "number"
        ? content
        : content.formula;
