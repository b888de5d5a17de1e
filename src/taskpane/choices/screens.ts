/** The screens of Keuzes behind its first one that are about no spot, as `open("choices", …)` names them. */
export const talkScreen = "gesprek";
export const scenariosScreen = "scenarios";
export const saveScreen = "bewaren";
export const adoptScreen = "overnemen";
export const shockScreen = "schok";
export const besideScreen = "rangorde";
export const recordScreen = "vastleggen";
