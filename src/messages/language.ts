/** The languages of the pane; the papers that it writes are always Dutch, as their readers are. */
export const languages = ["nl", "en"] as const;
export type Language = (typeof languages)[number];

/** The language of the pane for Excel's own, such as `nl-NL`: Dutch for Dutch, English for everybody else. */
export const languageOf = (displayLanguage: string): Language => (/^nl\b/iu.test(displayLanguage) ? "nl" : "en");
