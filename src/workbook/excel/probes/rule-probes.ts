import { type Ask, type SharedProbe, together } from "./probe";
import { seenIn } from "./seen-in";

const highlight: Ask = ({ at, own, range }) => {
  const { conditionalFormats } = range("C2:C4");
  const added = conditionalFormats.add("Custom");
  added.custom.rule.formula = `=AND(${at("$A2")}<>"",TRIM(${at("$C2")})="")`;
  added.custom.format.fill.color = "#FDE9C8";
  added.load("type,custom/rule/formula");
  return () => together(added.type, own(added.custom.rule.formula));
};

const choiceOfWords: Ask = ({ range }) => {
  const cells = range("A1:A2");
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nee" } };
  cells.formulas = [["ja"], ["ja,nee"]];
  return valid(range("A1"), range("A2"));
};

const choiceOfNames: Ask = ({ at, name, range, sheet }) => {
  range("A1:A3").formulas = [["Naam"], ["Jansen"], ["De Boer"]];
  sheet.tables.add(at("A1:A3"), true).name = name;
  const cells = range("C1:C2");
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: `=INDIRECT("${name}[Naam]")` } };
  cells.formulas = [["De Boer"], ["Vos"]];
  return valid(range("C1"), range("C2"));
};

const valid = (...cells: readonly Excel.Range[]): (() => string) => {
  for (const { dataValidation } of cells) dataValidation.load("valid");
  return () => together(...cells.map(({ dataValidation }) => dataValidation.valid));
};

/** As long as Excel lets a list of words be. */
const longList = `${"w".repeat(127)},${"v".repeat(127)}`;

const warns: Ask = ({ range }) => {
  const { dataValidation } = range("A1");
  dataValidation.rule = { list: { inCellDropDown: true, source: longList } };
  dataValidation.errorAlert = { title: "Niet in de lijst", message: "Toch?", showAlert: true, style: "Warning" };
  dataValidation.load("errorAlert,rule");
  return () =>
    together(dataValidation.errorAlert.style, dataValidation.errorAlert.message, sourceOf(dataValidation).length);
};

const sourceOf = ({ rule }: Excel.DataValidation): string =>
  typeof rule.list?.source === "string" ? rule.list.source : "";

const link: Ask = ({ at, own, range, sheetName }) => {
  const cell = range("A1");
  cell.hyperlink = { documentReference: `${sheetName}!${at("C3")}`, textToDisplay: "rij 3", screenTip: "Naar rij 3" };
  cell.load("hyperlink");
  const seen = seenIn(cell);
  return () => together(own(cell.hyperlink.documentReference ?? ""), ...seen());
};

/** What goes along with a cell: conditional formats, choices and links. */
export const ruleProbes: readonly SharedProbe[] = [
  { code: "Z-39", expected: "C3 | rij 3", ask: link },
  { code: "Z-35", expected: 'Custom | =AND($A2<>"",TRIM($C2)="")', ask: highlight },
  { code: "Z-36", expected: "true | false", ask: choiceOfWords },
  { code: "Z-37", expected: "true | false", ask: choiceOfNames },
  { code: "Z-38", expected: together("Warning", "Toch?", longList.length), ask: warns },
];
