/** The screens of Overzicht behind its first one, as `open("overview", …)` names them. */
export const tablesScreen = "tabellen";
export const listsScreen = "lijsten";
export const findingsScreen = "bevindingen";
