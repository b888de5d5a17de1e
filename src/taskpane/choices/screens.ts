/** The screens of Keuzes behind its first one that are about no spot, as `open("choices", …)` names them. */
export const talkScreen = "gesprek";
