import type { Where } from "../../../src/domain/issue";
import type { RowId } from "../../../src/domain/model";
import { parsePortfolio } from "../../../src/workbook/parse/portfolio";
import { rawTable } from "../../support/raw-tables";

/** A table from C5 on a sheet of its own. */
const { portfolio, place } = parsePortfolio(
  new Map([
    [
      "initiatives",
      rawTable(
        "initiatives",
        ["Volgnr", "Onderwerp", "Projectleider"],
        [
          ["P-1", "Haven", "G. Dekker"],
          ["", "", ""],
          ["P-2", "Brug", ""],
        ],
        { name: "Tabel1", sheet: "Lijst", headingRow: 4, firstColumn: 2 },
      ),
    ],
  ]),
  { date1904: false, blanks: "blank" },
);
const row = portfolio.initiatives[1]!.row;
const inRow = (field: string | null): Where => ({ kind: "row", row, field });

test("a cell stands where Excel shows it, under the heading that people gave", () => {
  expect(place(inRow("lead"))).toEqual({
    sheet: "Lijst",
    table: "Tabel1",
    row: 8,
    column: "Projectleider",
    address: "E8",
  });
});

test("a whole row", () => {
  expect(place(inRow(null))).toEqual({ sheet: "Lijst", table: "Tabel1", row: 8, column: "", address: "8:8" });
});

test("a field whose column is not there has the row, and the heading that it would have", () => {
  expect(place(inRow("executiveSponsor"))).toMatchObject({ column: "Ambtelijk opdrachtgever", address: "8:8" });
});

test("a column by its heading, a table by all its headings, and a table that is not there", () => {
  const none = { row: null, address: "" };
  const list = { sheet: "Lijst", table: "Tabel1", row: null };
  expect(place({ kind: "column", table: "initiatives", heading: "Onderwerp" })).toEqual({
    ...list,
    column: "Onderwerp",
    address: "D5",
  });
  expect(place({ kind: "table", table: "initiatives" })).toEqual({ ...list, column: "", address: "C5:E5" });
  expect(place({ kind: "table", table: "people" })).toEqual({ sheet: "", table: "Personen", column: "", ...none });
  expect(place({ kind: "row", row: "people:3" as RowId, field: "name" })).toMatchObject({
    table: "Personen",
    row: null,
  });
  expect(place({ kind: "workbook" })).toEqual({ sheet: "", table: "", column: "", ...none });
});
