import { sheetMark } from "../../../src/workbook/excel/found";

test("elk blad heeft een eigen merk, dat Excel als naam aanneemt, hoe het nummer ook luidt", () => {
  const ids = [
    "controle",
    "besluit:K-1",
    "besluit:K_1",
    "besluit:K 1",
    `besluit:${"9".repeat(300)}`,
    `besluit:${"9".repeat(301)}`,
  ];
  const marks = ids.map(sheetMark);
  expect(new Set(marks).size).toBe(ids.length);
  for (const mark of marks) expect(mark).toMatch(/^Koersvast_[A-Za-z0-9_]{1,200}$/u);
});
