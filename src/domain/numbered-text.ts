/** Beslispunten, and the argumenten and kanttekeningen that belong to them (domain.md 2.2). */

/** A text with its number on the sheet: beslispunt `1`, argument `1.1`, kanttekening `1.2`. */
export interface NumberedText {
  readonly number: string;
  readonly text: string;
}

/** `1. …` or `1) …` as typed. */
const ordinal = /^(\d{1,2})[.):]\s+/u;
/** `1.2 …` as typed. */
const subordinal = /^(\d{1,2})\.(\d{1,2})[.):]?\s+/u;

/** The points in their order, numbered from 1; a number that was typed gives way. */
export const numberedPoints = (texts: readonly string[]): readonly NumberedText[] =>
  texts.map((text, at) => ({ number: String(at + 1), text: text.replace(ordinal, "") }));

/**
 * What belongs to the points: by the number that was typed, else to the same point as the text before it, the first to
 * point 1. A typed `1.2` is kept; the others count on within their point.
 */
export const numberedUnder = (texts: readonly string[], points: number): readonly NumberedText[] => {
  const counts = new Map<number, number>();
  let current = 1;
  return texts.map((text) => {
    const typed = subordinal.exec(text) ?? ordinal.exec(text);
    const point = Number(typed?.[1] ?? current);
    const isOurs = typed !== null && point >= 1 && point <= Math.max(1, points);
    current = isOurs ? point : current;
    const count = isOurs && typed[2] !== undefined ? Number(typed[2]) : (counts.get(current) ?? 0) + 1;
    counts.set(current, Math.max(count, counts.get(current) ?? 0));
    return { number: `${current}.${count}`, text: isOurs ? text.slice(typed[0].length) : text };
  });
};
