import { formatsIn } from "./format";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** Figures, days and lists in English: `1,234.5 hours`, `€ 1,425,110`, `85 %`, `1 Nov 2022`, `a, b and c`. */
export const englishFormats = formatsIn({
  locale: "en-GB",
  day: ({ year, month, dayOfMonth }) => `${dayOfMonth} ${months[month - 1]} ${year}`,
  hours: (figure) => (/^-?1$/u.test(figure) ? "hour" : "hours"),
  unreadable: "unreadable",
  and: "and",
  more: (count) => `${count} more`,
});

export const { dayText, hoursText, euroText, countText, numberText, percentText, listText, someText } = englishFormats;

/** `A is missing`, `A and B are missing`. */
export const missingText = (parts: readonly string[]): string =>
  `${listText(parts)} ${parts.length === 1 ? "is" : "are"} missing`;

/** `Did you mean A or B?`, or nothing when nothing comes near. */
export const meantText = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? "" : `Did you mean ${suggestions.join(" or ")}?`;
