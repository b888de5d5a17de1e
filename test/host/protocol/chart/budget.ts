/** Three programmes with what was budgeted and spent, in A1:C4, for the tests of charts. */
export function budget(sheet: Excel.Worksheet): Excel.Range {
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["Programma", "Begroot", "Besteed"],
    ["Zorg", 100, 90],
    ["Wonen", 80, 85],
    ["Ruimte", 60, 40],
  ];
  return range;
}
