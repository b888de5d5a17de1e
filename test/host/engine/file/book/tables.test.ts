import { setFilterButtons } from "../../../../../src/host/engine/filters";
import { newFile, openFile } from "../../../../../src/host/engine/file/open-file";
import type { Table, TableColumn, Workbook } from "../../../../../src/host/engine/workbook";
import { checkPackage } from "../../../../support/package-check";
import { richPackage } from "../../../../support/rich-package";
import { changedParts, partsOf, put, sheetOf } from "../../../../support/workbook-file";

const RICH = richPackage();
const PART = "xl/tables/table1.xml";

function saved(change: (workbook: Workbook) => void, bytes = RICH) {
  const file = openFile(bytes);
  change(file.workbook);
  const after = file.save();
  expect(checkPackage(after)).toEqual([]);
  expect(openFile(after).save()).toEqual(after);
  return { bytes: after, parts: partsOf(after), workbook: openFile(after).workbook };
}

const column = (id: number, name: string, change: Partial<TableColumn> = {}): TableColumn => ({
  id,
  name,
  calculated: null,
  totalsLabel: null,
  totalsFunction: null,
  filter: null,
  ...change,
});

const table = (change: Partial<Table> = {}): Table => ({
  id: 8,
  name: "Aanbod",
  area: { row: 0, column: 2, rows: 4, columns: 3 },
  showHeaders: true,
  showTotals: true,
  columns: [
    column(1, "Rol", { totalsLabel: "Totaal" }),
    column(2, "Uren per\nweek", { totalsFunction: "sum" }),
    column(3, "Dubbel", { calculated: "[@[Uren per\nweek]]*2", totalsFunction: "custom" }),
  ],
  style: { name: "TableStyleLight9", bandedRows: true, bandedColumns: true, firstColumn: true, lastColumn: false },
  showFilterButton: true,
  sort: null,
  ...change,
});

test("a new table gets a part of its own, with totals and calculated columns", () => {
  const { parts, workbook } = saved((book) => {
    const sheet = sheetOf(book, "Blad2");
    ["Rol", "Uren per\nweek", "Dubbel"].forEach((heading, at) => put(sheet, 0, 2 + at, heading));
    put(sheet, 3, 4, "=MAX(Aanbod[Dubbel])");
    sheet.tables.push(table());
  });
  const part = parts["xl/tables/table2.xml"]!;
  expect(part).toContain(`ref="C1:E4" totalsRowCount="1"`);
  expect(part).toContain(`<autoFilter ref="C1:E3"/>`);
  expect(part).toContain(`<tableColumn id="2" name="Uren per_x000a_week" totalsRowFunction="sum"/>`);
  expect(part).toContain(
    `<calculatedColumnFormula>Aanbod[[#This Row],[Uren per\nweek]]*2</calculatedColumnFormula><totalsRowFormula>MAX(Aanbod[Dubbel])</totalsRowFormula>`,
  );
  const [read] = sheetOf(workbook, "Blad2").tables;
  expect({ ...read, columns: null }).toEqual({ ...table(), columns: null });
  expect(read!.columns.map(({ name }) => name)).toEqual(["Rol", "Uren per\nweek", "Dubbel"]);
});

test("a table without headings has no filter", () => {
  const { parts, workbook } = saved(
    (book) => void sheetOf(book, "Blad2").tables.push(table({ showHeaders: false, showTotals: false })),
  );
  expect(parts["xl/tables/table2.xml"]).toContain(`headerRowCount="0"`);
  expect(parts["xl/tables/table2.xml"]).not.toContain("autoFilter");
  expect(sheetOf(workbook, "Blad2").tables[0]).toMatchObject({ showHeaders: false, showFilterButton: false });
});

test("a table that grows changes its part alone, and its filter grows along", () => {
  const { bytes, parts } = saved((book) => {
    const [grown] = sheetOf(book, "Blad1").tables;
    grown!.area = { ...grown!.area, rows: 5 };
  });
  expect(changedParts(RICH, bytes)).toEqual([PART]);
  expect(parts[PART]).toContain(`ref="A1:C5"`);
  expect(parts[PART]).toContain(
    `<autoFilter ref="A1:C5"><filterColumn colId="0"><filters><filter val="ja"/></filters></filterColumn></autoFilter>`,
  );
});

test("a filter's condition follows its column, and what the file says of a column stays with it", () => {
  const { parts } = saved((book) => {
    const sheet = sheetOf(book, "Blad1");
    const [changed] = sheet.tables;
    changed!.area = { ...changed!.area, columns: 4 };
    changed!.columns.unshift(column(6, "Nr"));
    ["Nr", "Naam ", "Uren", "Kosten"].forEach((heading, at) => put(sheet, 0, at, heading));
  });
  expect(parts[PART]).toContain(`<filterColumn colId="1">`);
  expect(parts[PART]).toContain(`<tableColumn id="6" name="Nr"/><tableColumn id="1" name="Naam " dataDxfId="0"/>`);
});

test("a filter button that is switched off takes the filter away", () => {
  const { parts } = saved((book) => {
    const sheet = sheetOf(book, "Blad1");
    setFilterButtons(book, sheet, sheet.tables[0]!, false);
  });
  expect(parts[PART]).not.toContain("autoFilter");
});

test("a deleted table goes with its part, a renamed one keeps it", () => {
  const gone = saved((book) => void sheetOf(book, "Blad1").tables.pop());
  expect(gone.parts[PART]).toBeUndefined();
  expect(gone.parts["xl/worksheets/sheet1.xml"]).not.toContain("tablePart");
  const renamed = saved((book) => void (sheetOf(book, "Blad1").tables[0]!.name = "Plan"));
  expect(renamed.parts[PART]).toContain(`id="3" name="Plan" displayName="Plan"`);
});

test("a table of a new workbook is read as it was made", () => {
  const file = newFile("nl-NL");
  const made = table({ showTotals: false, columns: [column(1, "a_x000a_b"), column(2, "B & C"), column(3, "[d]")] });
  made.columns.forEach(({ name }, at) => put(file.workbook.sheets[0]!, 0, 2 + at, name));
  file.workbook.sheets[0]!.tables.push(made);
  const bytes = file.save();
  expect(checkPackage(bytes)).toEqual([]);
  expect(openFile(bytes).workbook.sheets[0]!.tables).toEqual([made]);
});
