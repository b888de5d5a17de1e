/** The screens of Overzicht behind its first one, as `open("overview", …)` names them. */
export const tablesScreen = "tabellen";
export const findingsScreen = "bevindingen";
