import { formatsIn } from "./format";

const two = (value: number): string => String(value).padStart(2, "0");

/** Figures, days and lists in Dutch: `1.234,5 uur`, `€ 1.425.110`, `85 %`, `01-11-2022`, `a, b en c`. */
export const dutchFormats = formatsIn({
  locale: "nl-NL",
  day: ({ year, month, dayOfMonth }) => `${two(dayOfMonth)}-${two(month)}-${year}`,
  hours: () => "uur",
  unreadable: "onleesbaar",
  and: "en",
  more: (count) => `nog ${count}`,
});

export const {
  dayText,
  hoursText,
  euroText,
  percentText,
  partText,
  countText,
  numberText,
  readingText,
  countedText,
  listText,
  someText,
} = dutchFormats;

/** `A ontbreekt`, `A en B ontbreken`. */
export const missingText = (parts: readonly string[]): string =>
  `${listText(parts)} ${parts.length === 1 ? "ontbreekt" : "ontbreken"}`;

/** `Bedoelt u A of B?`, or nothing when nothing comes near. */
export const meantText = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? "" : `Bedoelt u ${suggestions.join(" of ")}?`;

/** A score with one decimal. */
export const scoreText = (score: number): string =>
  score.toLocaleString("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
