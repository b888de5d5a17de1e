import { undoLast } from "../../../src/host/engine/journal";
import { addName, changeName, deleteName, nameOf, nameSeenFrom } from "../../../src/host/engine/names";
import { createTable } from "../../../src/host/engine/tables";
import { emptyWorkbook } from "../../support/empty-workbook";
import { area } from "../../support/grid";

function book() {
  const workbook = emptyWorkbook("Blad1", "Blad2");
  return { workbook, first: workbook.sheets[0]!, second: workbook.sheets[1]! };
}

test("a name of a sheet goes before the workbook's on that sheet only", () => {
  const { workbook, first, second } = book();
  const wide = addName(workbook, "uren", "Blad2!$A$1", null);
  const own = addName(workbook, "Uren", "Blad1!$A$1", first);
  expect(nameSeenFrom(workbook, "UREN", first)).toBe(own);
  expect(nameSeenFrom(workbook, "UREN", second)).toBe(wide);
  expect(nameOf(workbook, "uren", second)).toBeUndefined();
});

test.each(["", "1e", "uren per week", "A1", "XFD1048576", "R1C1", "r", "C", "a-b", "x".repeat(256)])(
  "%j cannot be a name",
  (name) => {
    const { workbook } = book();
    expect(() => addName(workbook, name, "1", null)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  },
);

test.each(["_uren", "\\x", "uren.2024", "XFE1", "Ürenstaat", "x".repeat(255)])("%j can be a name", (name) => {
  const { workbook } = book();
  expect(addName(workbook, name, "1", null).name).toBe(name);
});

test("a name is given once a scope, and not to a table as well", () => {
  const { workbook, first } = book();
  addName(workbook, "uren", "1", null);
  createTable(workbook, first, area("A1:B2"), true, "Plan");
  const exists = expect.objectContaining({ code: "ItemAlreadyExists" });
  expect(() => addName(workbook, "UREN", "2", null)).toThrow(exists);
  expect(() => addName(workbook, "plan", "2", null)).toThrow(exists);
  expect(() => createTable(workbook, first, area("D1:E2"), true, "uren")).toThrow(
    expect.objectContaining({ code: "InvalidArgument" }),
  );
  addName(workbook, "uren", "2", first);
});

test("names that are changed or deleted come back", () => {
  const { workbook } = book();
  const name = addName(workbook, "uren", "Blad1!$A$1", null);
  addName(workbook, "ander", "1", null);
  changeName(workbook, name, { formula: "Blad1!$B$1", visible: false });
  deleteName(workbook, name);
  expect(nameOf(workbook, "uren", null)).toBeUndefined();
  expect(() => deleteName(workbook, name)).toThrow(expect.objectContaining({ code: "ItemNotFound" }));
  undoLast(workbook);
  undoLast(workbook);
  expect(workbook.names[0]).toBe(name);
  expect(name).toMatchObject({ formula: "Blad1!$A$1", visible: true });
});

test("in an American host tables and columns have American names", () => {
  const { workbook, first } = book();
  workbook.locale = "en-US";
  const table = createTable(workbook, first, area("A1:B2"), true);
  expect([table.name, ...table.columns.map(({ name }) => name)]).toEqual(["Table1", "Column1", "Column2"]);
});
