type OfCells = "formulas" | "formulasLocal" | "numberFormat" | "numberFormatLocal" | "text" | "values" | "valueTypes";

/** What a range says of its cells, row by row, once Excel has answered. */
export const seenIn = (range: Excel.Range, property: OfCells = "values"): (() => readonly unknown[]) => {
  range.load(property);
  return () => (range[property] as readonly (readonly unknown[])[]).flat();
};
