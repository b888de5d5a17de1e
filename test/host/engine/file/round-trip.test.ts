import fc from "fast-check";
import { newFile, openFile } from "../../../../src/host/engine/file/open-file";
import type { CellFormat } from "../../../../src/host/engine/style";
import type { Cell, CellValue, Workbook } from "../../../../src/host/engine/workbook";
import { checkPackage } from "../../../support/package-check";
import { put } from "../../../support/workbook-file";

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }),
  fc.constantFrom("_x000D_", " a ", "\r\n", "<&>\"'", "\ud800"),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom("#N/A", "#DIV/0!", "#REF!").map((error) => ({ error })),
);
const formula = fc.constantFrom(
  null,
  "SUM(A1:B2)",
  'CONCAT("<",Blad1!A1)',
  'IF(A1>1,"_x000D_",2)',
  "PORTFOLIO.DRIEHOEK(A1)",
);
const format: fc.Arbitrary<Partial<CellFormat>> = fc.record(
  {
    numberFormat: fc.constantFrom("0.00", "@", '"€" #,##0;[Red]-0', "d-m-yyyy"),
    fill: fc.constantFrom(null, "#FFEE00", "#0000FF"),
    horizontal: fc.constantFrom("Left", "Center", "Right"),
    wrapText: fc.boolean(),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);
const cells = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 }), value, formula, format), { maxLength: 40 });

/** What a person sees of the cells, without the numbers of their formats. */
function contents({ sheets, styles }: Workbook): unknown {
  return sheets.map(({ rows }) =>
    [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, line]) => [
        row,
        [...line]
          .sort(([a], [b]) => a - b)
          .map(([column, cell]) => [column, { ...cell, style: styles.at(cell.style) }]),
      ]),
  );
}

test("whatever is put in cells is there when the file is opened again, and again", () => {
  fc.assert(
    fc.property(cells, cells, (first, second) => {
      let file = newFile("nl-NL");
      for (const round of [first, second]) {
        for (const [row, column, content, text, change] of round) {
          const style = file.workbook.styles.with(0, change);
          const cell: Partial<Cell> = {
            value: content,
            style,
            formula: text === null ? null : { text, kind: "plain" },
          };
          put(file.workbook.sheets[0]!, row, column, null, cell);
        }
        const bytes = file.save();
        expect(checkPackage(bytes)).toEqual([]);
        const again = openFile(bytes);
        expect(contents(again.workbook)).toEqual(contents(file.workbook));
        expect(again.save()).toEqual(bytes);
        file = again;
      }
    }),
    { numRuns: 25, seed: 20261123 },
  );
});
