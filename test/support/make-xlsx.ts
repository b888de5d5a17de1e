/** An .xlsx for tests, written with nothing of the product, so that what it reads is not what it wrote itself. */
import { strToU8, zipSync } from "fflate";
import type { BookInput, SheetInput } from "./xlsx/book";
import { chartPart, chartSheetPart, drawingPart } from "./xlsx/chart-parts";
import {
  mainNamespace,
  officeRelations,
  part,
  type Relation,
  relationsPart,
  xmlAttribute,
  xmlText,
} from "./xlsx/markup";
import {
  commentShapesPart,
  commentsPart,
  type SharedTexts,
  sharedTexts,
  sheetPart,
  stylesPart,
  tablePart,
} from "./xlsx/sheet-part";

type Parts = Map<string, string>;

/** The workbook as the bytes of an .xlsx. Nothing is checked: what is wrong in the input is wrong in the file. */
export const makeXlsx = (book: BookInput): Uint8Array => {
  const parts: Parts = new Map();
  const texts = sharedTexts();
  const relations: Relation[] = [];
  book.sheets.forEach((sheet, index) => {
    addSheet(parts, sheet, { number: index + 1, texts, date1904: book.date1904 ?? false });
    relations.push({ id: `rId${index + 1}`, type: "worksheet", target: `worksheets/sheet${index + 1}.xml` });
  });
  if (book.chartSheet !== undefined) {
    addChartSheet(parts);
    relations.push({ id: `rId${relations.length + 1}`, type: "chartsheet", target: "chartsheets/sheet1.xml" });
  }
  parts.set("xl/workbook.xml", workbookPart(book, relations));
  parts.set("xl/styles.xml", stylesPart);
  parts.set("xl/sharedStrings.xml", texts.toPart());
  const others = ["styles", "sharedStrings"].map((type) => ({ id: `rId_${type}`, type, target: `${type}.xml` }));
  parts.set("xl/_rels/workbook.xml.rels", relationsPart([...relations, ...others]));
  parts.set("_rels/.rels", relationsPart([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]));
  const types = contentTypes([...parts.keys()]);
  const ordered = [["[Content_Types].xml", types] as const, ...parts];
  return zipSync(Object.fromEntries(ordered.map(([name, text]) => [name, strToU8(text)])), {
    level: 1,
    mtime: new Date(2022, 9, 1),
  });
};

const addSheet = (
  parts: Parts,
  sheet: SheetInput,
  { number, texts, date1904 }: { readonly number: number; readonly texts: SharedTexts; readonly date1904: boolean },
): void => {
  const relations: Relation[] = [];
  const relate = (type: string, target: string): string => {
    const id = `rId${relations.length + 1}`;
    relations.push({ id, type, target });
    return id;
  };
  const tableIds = (sheet.tables ?? []).map((table) => {
    const id = [...parts.keys()].filter((name) => name.startsWith("xl/tables/")).length + 1;
    parts.set(`xl/tables/table${id}.xml`, tablePart(table, id));
    return relate("table", `../tables/table${id}.xml`);
  });
  const comments = sheet.comments ?? [];
  let commentsId: string | null = null;
  if (comments.length > 0) {
    parts.set(`xl/comments${number}.xml`, commentsPart(comments));
    parts.set(`xl/drawings/vmlDrawing${number}.vml`, commentShapesPart(comments));
    relate("comments", `../comments${number}.xml`);
    commentsId = relate("vmlDrawing", `../drawings/vmlDrawing${number}.vml`);
  }
  const around = { texts, date1904, tableIds, commentsId, isFirst: number === 1 };
  parts.set(`xl/worksheets/sheet${number}.xml`, sheetPart(sheet, around));
  if (relations.length > 0) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationsPart(relations));
};

const addChartSheet = (parts: Parts): void => {
  const drawing = { id: "rId1", type: "drawing", target: "../drawings/drawing1.xml" };
  const chart = { id: "rId1", type: "chart", target: "../charts/chart1.xml" };
  parts.set("xl/chartsheets/sheet1.xml", chartSheetPart);
  parts.set("xl/chartsheets/_rels/sheet1.xml.rels", relationsPart([drawing]));
  parts.set("xl/drawings/drawing1.xml", drawingPart);
  parts.set("xl/drawings/_rels/drawing1.xml.rels", relationsPart([chart]));
  parts.set("xl/charts/chart1.xml", chartPart);
};

const workbookPart = (book: BookInput, relations: readonly Relation[]): string => {
  const sheets = [...book.sheets, ...(book.chartSheet === undefined ? [] : [{ name: book.chartSheet, rows: [] }])];
  const names = book.names ?? [];
  return part(
    `<workbook xmlns="${mainNamespace}" xmlns:r="${officeRelations}">` +
      `<workbookPr${book.date1904 ? ' date1904="1"' : ""} defaultThemeVersion="124226"/>` +
      (book.structureProtected ? `<workbookProtection lockStructure="1"/>` : "") +
      `<bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      sheets.map((sheet, index) => sheetEntry(sheet, index + 1, relations[index]?.id ?? "")).join("") +
      `</sheets>` +
      (names.length > 0
        ? `<definedNames>${names
            .map(
              ({ name, formula, hidden }) =>
                `<definedName name="${xmlAttribute(name)}"${hidden ? ' hidden="1"' : ""}>${xmlText(formula)}</definedName>`,
            )
            .join("")}</definedNames>`
        : "") +
      `<calcPr calcId="191029"/></workbook>`,
  );
};

const sheetEntry = ({ name, visibility }: SheetInput, number: number, id: string): string =>
  `<sheet name="${xmlAttribute(name)}" sheetId="${number}"${visibility ? ` state="${visibility}"` : ""} r:id="${id}"/>`;

const spreadsheetMl = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawingMl = "application/vnd.openxmlformats-officedocument";

const typeOf: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.xml$/u, `${spreadsheetMl}.sheet.main+xml`],
  [/^xl\/worksheets\/[^/]+$/u, `${spreadsheetMl}.worksheet+xml`],
  [/^xl\/chartsheets\/[^/]+$/u, `${spreadsheetMl}.chartsheet+xml`],
  [/^xl\/tables\//u, `${spreadsheetMl}.table+xml`],
  [/^xl\/comments/u, `${spreadsheetMl}.comments+xml`],
  [/^xl\/styles/u, `${spreadsheetMl}.styles+xml`],
  [/^xl\/sharedStrings/u, `${spreadsheetMl}.sharedStrings+xml`],
  [/^xl\/drawings\/[^/]+\.xml$/u, `${drawingMl}.drawing+xml`],
  [/^xl\/charts\//u, `${drawingMl}.drawingml.chart+xml`],
];

const contentTypes = (names: readonly string[]): string => {
  const overrides = names.flatMap((name) => {
    const type = typeOf.find(([pattern]) => pattern.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return part(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>` +
      `${overrides.join("")}</Types>`,
  );
};
