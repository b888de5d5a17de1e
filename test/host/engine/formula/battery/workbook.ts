/** The workbook (fictief) that the battery's formulas ask about. */
import { parseA1 } from "../../../../../src/host/engine/address";
import { addName } from "../../../../../src/host/engine/names";
import { createTable } from "../../../../../src/host/engine/tables";
import type { CellValue, Workbook } from "../../../../../src/host/engine/workbook";
import { fill, sheetOf } from "../../../../support/formula-book";

export const HEADINGS = ["Nr", "Naam", "Rol", "Start", "Uren", "Bedrag", "Status", "Kosten [#1]", "Dubbel"];

/** 44927 is 1 January 2023. */
export const ITEMS: readonly (readonly CellValue[])[] = [
  [1, "Weg Zuid", "Projectleider", 44927, 120, 1000, "loopt", 10],
  [2, "Brug", "Jurist", 44986, 80.5, "p.m.", "idee", 20],
  [3, "Plan Noord", "Projectleider", 45078, 0, 2500.75, "klaar", 30],
  [4, "École", "Adviseur", 45200, 40, null, "Loopt", 40],
  [5, "Abc*", null, 45290, null, -300, "gestopt", 50],
  [6, "zwembad", "Jurist", 45291, 60, 0, "idee", 60],
];

/** Numbers, text, a boolean, a blank, errors and numbers as text, in A1:D4 of `Mijn blad's`. */
export const MIXED: readonly (readonly CellValue[])[] = [
  [1, "één", true, null],
  [2.5, "5", false, { error: "#N/A" }],
  [-3, "1,5", null, 7],
  [0, null, "tekst", { error: "#DIV/0!" }],
];

/** Fills `Data` (a table from A1 on, a rate in K2, numbers that spill from M2) and `Mijn blad's`, and gives some of it names. */
export function fillBatteryData(workbook: Workbook): void {
  const data = sheetOf(workbook, "Data");
  fill(workbook, "A1", [HEADINGS, ...ITEMS], data);
  const taken = createTable(workbook, data, parseA1("A1:I7")!, true, "Taken");
  taken.columns[8]!.calculated = "Taken[[#This Row],[Uren]]*2";
  fill(
    workbook,
    "I2",
    ITEMS.map(() => ["=Taken[[#This Row],[Uren]]*2"]),
    data,
  );
  fill(workbook, "K1", [["Tarief"], [95], ["=K2*2"]], data);
  fill(workbook, "M1", [["Reeks"], ["=SEQUENCE(3)"]], data);
  fill(workbook, "A1", MIXED, sheetOf(workbook, "Mijn blad's"));
  addName(workbook, "Tarief", "Data!$K$2", null);
  addName(workbook, "Urenkolom", "Taken[Uren]", null);
  addName(workbook, "Gebied", "Data!$A$2:$C$4", null);
  addName(workbook, "Schuivend", "OFFSET(Data!$A$2,0,0,COUNT(Data!$A:$A),1)", null);
  addName(workbook, "Btw", "0.21", null);
  addName(workbook, "Lokaal", "Data!$A$3", sheetOf(workbook, "Vragen"));
}
