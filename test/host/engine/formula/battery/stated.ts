import type { CellValue } from "../../../../../src/host/engine/workbook";

/** Formulas that LibreOffice cannot judge: what Excel gives by its documentation, and why it is stated here. */
export interface Stated {
  readonly formula: string;
  readonly gives: readonly (readonly CellValue[])[];
  readonly because: string;
}

const noLambda = "LibreOffice has no LAMBDA";
const noStack = "LibreOffice has no such function";
const bareTable = "in Excel a table alone is its data; LibreOffice takes the headings too";
const noHash = "LibreOffice does not read A1#";
const noBoolean = "in LibreOffice a boolean is a number";
const textNumber = "Excel counts numbers written as text, LibreOffice does not";

const valueError: CellValue = { error: "#VALUE!" };

function stated(because: string, ...answers: (readonly [string, ...(readonly CellValue[])[]])[]): Stated[] {
  return answers.map(([formula, ...gives]) => ({ formula, gives, because }));
}

export const STATED: readonly Stated[] = [
  ...stated(
    bareTable,
    ["=ROWS(Taken)", [6]],
    ["=COLUMNS(Taken)", [9]],
    // 6 rows of 9 columns, without the blanks: the rate of 4 and the role of 5 and its hours.
    ["=COUNTA(Taken)", [51]],
    ["=COUNTBLANK(Taken)", [3]],
    ["=MIN(ROW(Taken))", [2]],
    ["=INDEX(Taken,2,2)", ["Brug"]],
    ["=SUMPRODUCT(--ISTEXT(INDEX(Taken,0,3)))", [5]],
    ['=ROWS(INDIRECT("Taken"))', [6]],
    ['=SUM(INDIRECT("Taken[Uren]"))', [300.5]],
    // Naam, 6 texts of 8+4+10+5+4+7 characters.
    ["=SUMPRODUCT(LEN(Taken)*(COLUMN(Taken)=2))", [38]],
  ),
  ...stated(
    noLambda,
    ["=MAP({1,2,3},LAMBDA(x,x*x))", [1, 4, 9]],
    ["=REDUCE(0,{1,2,3},LAMBDA(a,b,a+b))", [6]],
    ["=SCAN(0,{1,2,3},LAMBDA(a,b,a+b))", [1, 3, 6]],
    ["=BYROW(Data!A2:A4,LAMBDA(r,SUM(r)*2))", [2], [4], [6]],
    ["=BYCOL({1,2;3,4},LAMBDA(c,SUM(c)))", [4, 6]],
    ["=MAKEARRAY(2,2,LAMBDA(r,c,r*10+c))", [11, 12], [21, 22]],
    ["=LET(dubbel,LAMBDA(x,x*2),dubbel(4))", [8]],
    ["=SUM(MAP(Taken[Uren],LAMBDA(u,IF(u>50,1,0))))", [3]],
    ["=LAMBDA(x,x)", [{ error: "#CALC!" }]],
  ),
  ...stated(
    noStack,
    ["=VSTACK({1,2},{3,4})", [1, 2], [3, 4]],
    ["=HSTACK({1;2},{3;4})", [1, 3], [2, 4]],
    ["=TAKE(Data!A2:B7,2)", [1, "Weg Zuid"], [2, "Brug"]],
    ["=TAKE(Data!A2:A7,-1)", [6]],
    ["=DROP(Data!A2:A7,4)", [5], [6]],
    ["=CHOOSECOLS(Data!A2:C3,3,1)", ["Projectleider", 1], ["Jurist", 2]],
    ["=CHOOSEROWS(Data!A2:A7,-1)", [6]],
    ["=TOCOL({1,2;3,4})", [1], [2], [3], [4]],
    ["=TOROW({1,2;3,4})", [1, 2, 3, 4]],
    ["=WRAPROWS({1,2,3},2)", [1, 2], [3, { error: "#N/A" }]],
    ["=EXPAND({1},1,2,0)", [1, 0]],
    ['=TEXTBEFORE("a-b-c","-")', ["a"]],
    ['=TEXTAFTER("a-b-c","-",2)', ["c"]],
    ['=TEXTSPLIT("a,b;c,d",",",";")', ["a", "b"], ["c", "d"]],
  ),
  ...stated(
    noHash,
    ["=SUM(Data!M2#)", [6]],
    ["=ROWS(Data!M2#)", [3]],
    ["=Data!M2#*2", [2], [4], [6]],
    ["=Data!K2#", [{ error: "#REF!" }]],
  ),
  ...stated(
    noBoolean,
    ["=TRUE=1", [false]],
    ['=TRUE>"a"', [true]],
    ["=COUNTIF('Mijn blad''s'!A1:D4,TRUE)", [1]],
    ["=COUNTIF('Mijn blad''s'!A1:D4,\">=1\")", [3]],
    ["=SUM('Mijn blad''s'!C1:C4)", [0]],
    ['=CONCAT("a",1,TRUE)', ["a1TRUE"]],
    ["=TYPE(TRUE)", [4]],
  ),
  ...stated(
    textNumber,
    ["=COUNTIF('Mijn blad''s'!B1:B4,5)", [1]],
    ["=COUNTIF('Mijn blad''s'!B1:B4,\"5\")", [1]],
    ['=SUM("5",TRUE)', [6]],
  ),
  ...stated(
    "LibreOffice names this error otherwise",
    ["=SQRT(-1)", [{ error: "#NUM!" }]],
    ["=IPMT(0.05,3,2,1000)", [{ error: "#NUM!" }]],
    ["=SUM('Mijn blad''s'!D1:D4)", [{ error: "#N/A" }]],
    ["=Taken[Niet]", [{ error: "#REF!" }]],
    ["=Taken[#Totals]", [{ error: "#REF!" }]],
    ["=ONBEKEND(1)", [{ error: "#NAME?" }]],
    ["=Niets+1", [{ error: "#NAME?" }]],
    ['="a"*1', [valueError]],
    ["=[1]Blad1!A1", [{ error: "#NAME?" }]],
    ['=INDIRECT("geen adres")', [{ error: "#REF!" }]],
    ["=Weg!A1", [{ error: "#REF!" }]],
    ['=INFO("system")', [{ error: "#NAME?" }]],
    ['=CELL("width",A1)', [{ error: "#NAME?" }]],
  ),
];
