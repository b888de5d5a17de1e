import { makeXlsx } from "./make-xlsx";
import { convert, describeWithLibreOffice } from "./libreoffice";
import type { BookInput } from "./xlsx/book";

const book: BookInput = {
  sheets: [
    {
      name: "Alles in één",
      rows: [
        ["Nr", "Naam\nvan het item", "Start", "Aandeel", "Klopt", "Dubbel"],
        [
          "0042",
          '<a & "b">',
          { date: "2023-01-01" },
          { content: 0.5, look: "percent" },
          true,
          { formula: "2*21", value: 42 },
        ],
        ["Totaal", null, null, null, null, { error: "#N/A" }],
      ],
      tables: [
        {
          name: "Lijst",
          firstRow: 1,
          firstColumn: 1,
          headings: ["Nr", "Naam\nvan het item", "Start", "Aandeel", "Klopt", "Dubbel"],
          rows: 1,
          totals: true,
        },
      ],
      comments: [{ address: "B2", author: "A. Vos (fictief)", text: "Nog navragen" }],
      frozen: { rows: 1, columns: 1 },
      columnWidths: [10, 30],
      isProtected: true,
    },
    { name: "Weg", rows: [["verborgen"]], visibility: "hidden" },
    {
      name: "Samen",
      rows: [
        ["over twee", null],
        ["x_x0041_y", "regel 1\nregel 2"],
      ],
      merges: ["A1:B1"],
    },
  ],
  names: [{ name: "Drempel", formula: "'Alles in één'!$D$2" }],
  structureProtected: true,
  chartSheet: "Grafiek",
};

const csv = async (from: BookInput, sheet: number, rawValues = false): Promise<string> =>
  new TextDecoder().decode(await convert(makeXlsx(from), "xlsx", "csv", { sheet, rawValues })).trim();

describeWithLibreOffice("a made workbook", () => {
  test("opens in LibreOffice with its cells as they were given", async () => {
    expect(await csv(book, 1)).toBe(
      [
        'Nr,"Naam\nvan het item",Start,Aandeel,Klopt,Dubbel',
        '0042,"<a & ""b"">",01-01-2023,50%,TRUE,42',
        "Totaal,,,,,#N/A",
      ].join("\n"),
    );
  });

  test("keeps lines, and text that looks like an escape", async () => {
    expect(await csv(book, 3)).toBe('over twee,\nx_x0041_y,"regel 1\nregel 2"');
  });

  test("counts days from 1904 when asked", async () => {
    const day: BookInput = { sheets: [{ name: "Dag", rows: [[{ date: "2023-01-01" }]] }], date1904: true };
    expect(await csv(day, 1)).toContain("01-01-2023");
  });
});

test("the same workbook gives the same bytes", () => {
  expect(makeXlsx(book)).toEqual(makeXlsx(book));
});
