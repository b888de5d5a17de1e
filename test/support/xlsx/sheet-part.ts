/** A worksheet of an .xlsx, with its tables and comments, as text. */
import type { CellInput, CommentInput, Content, Look, SheetInput, TableInput } from "./book";
import { address, mainNamespace, officeRelations, part, xmlAttribute, xmlText } from "./markup";

/** The number of each look among the cell formats of `stylesPart`. */
const formatOf: Readonly<Record<Look, number>> = { plain: 0, date: 1, text: 2, percent: 3, euro: 4, marked: 5 };

/** The cell formats: what `formatOf` counts. */
export const stylesPart = part(
  `<styleSheet xmlns="${mainNamespace}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd\\-mm\\-yyyy"/>` +
    `<numFmt numFmtId="165" formatCode="&quot;€&quot;\\ #,##0"/></numFmts>` +
    `<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>` +
    `<font><b/><sz val="11"/><color rgb="FF7F1D1D"/><name val="Calibri"/><family val="2"/></font></fonts>` +
    `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/><bgColor indexed="64"/></patternFill></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
    `<cellXfs count="6">${[
      'numFmtId="0" fontId="0" fillId="0"',
      'numFmtId="164" fontId="0" fillId="0" applyNumberFormat="1"',
      'numFmtId="49" fontId="0" fillId="0" applyNumberFormat="1"',
      'numFmtId="9" fontId="0" fillId="0" applyNumberFormat="1"',
      'numFmtId="165" fontId="0" fillId="0" applyNumberFormat="1"',
      'numFmtId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"',
    ]
      .map((format) => `<xf ${format} borderId="0" xfId="0"/>`)
      .join("")}</cellXfs>` +
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>` +
    `<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`,
);

/** The texts of the whole workbook, each once. */
export interface SharedTexts {
  readonly indexOf: (text: string) => number;
  readonly toPart: () => string;
}

export const sharedTexts = (): SharedTexts => {
  const indexes = new Map<string, number>();
  return {
    indexOf: (text) => {
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return index;
    },
    toPart: () =>
      part(
        `<sst xmlns="${mainNamespace}" uniqueCount="${indexes.size}">${[...indexes.keys()]
          .map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`)
          .join("")}</sst>`,
      ),
  };
};

/** What a sheet is written with. */
export interface SheetSurroundings {
  readonly texts: SharedTexts;
  readonly date1904: boolean;
  /** Relation ids, in the order of the tables; of the comments' drawing, when there are comments. */
  readonly tableIds: readonly string[];
  readonly commentsId: string | null;
  readonly isFirst: boolean;
}

/** The worksheet part: its elements in the order that the format asks. */
export const sheetPart = (sheet: SheetInput, around: SheetSurroundings): string => {
  const width = Math.max(1, ...sheet.rows.map((row) => row.length));
  const merges = sheet.merges ?? [];
  return part(
    `<worksheet xmlns="${mainNamespace}" xmlns:r="${officeRelations}">` +
      `<dimension ref="A1:${address(Math.max(1, sheet.rows.length), width)}"/>` +
      viewOf(sheet, around.isFirst) +
      `<sheetFormatPr defaultRowHeight="15"/>` +
      columnsOf(sheet.columnWidths ?? []) +
      `<sheetData>${sheet.rows.map((row, index) => rowOf(row, index + 1, around)).join("")}</sheetData>` +
      (sheet.isProtected ? `<sheetProtection sheet="1" objects="1" scenarios="1"/>` : "") +
      (merges.length > 0
        ? `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join("")}</mergeCells>`
        : "") +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
      (around.commentsId === null ? "" : `<legacyDrawing r:id="${around.commentsId}"/>`) +
      (around.tableIds.length > 0
        ? `<tableParts count="${around.tableIds.length}">${around.tableIds.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`
        : "") +
      `</worksheet>`,
  );
};

const viewOf = ({ frozen }: SheetInput, isFirst: boolean): string => {
  const attributes = `${isFirst ? 'tabSelected="1" ' : ""}workbookViewId="0"`;
  if (!frozen) return `<sheetViews><sheetView ${attributes}/></sheetViews>`;
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = `${columns > 0 ? `xSplit="${columns}" ` : ""}${rows > 0 ? `ySplit="${rows}" ` : ""}`;
  return (
    `<sheetViews><sheetView ${attributes}><pane ${splits}topLeftCell="${address(rows + 1, columns + 1)}" ` +
    `activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView></sheetViews>`
  );
};

const columnsOf = (widths: readonly number[]): string =>
  widths.length === 0
    ? ""
    : `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;

const rowOf = (cells: readonly CellInput[], row: number, around: SheetSurroundings): string => {
  const written = cells.map((cell, index) => cellOf(cell, address(row, index + 1), around)).join("");
  return written === "" ? "" : `<row r="${row}">${written}</row>`;
};

const isLooked = (cell: CellInput): cell is { readonly content: Content; readonly look: Look } =>
  typeof cell === "object" && cell !== null && "look" in cell;

const cellOf = (cell: CellInput, at: string, around: SheetSurroundings): string => {
  const content = isLooked(cell) ? cell.content : cell;
  const isDate = typeof content === "object" && content !== null && "date" in content;
  const format = isLooked(cell) ? formatOf[cell.look] : isDate ? formatOf.date : formatOf.plain;
  if (content === null) return format === 0 ? "" : `<c r="${at}" s="${format}"/>`;
  const [type, inner] = innerOf(content, around);
  return `<c r="${at}"${format === 0 ? "" : ` s="${format}"`}${type === "n" ? "" : ` t="${type}"`}>${inner}</c>`;
};

const innerOf = (content: NonNullable<Content>, around: SheetSurroundings): readonly [string, string] => {
  if (typeof content === "string") return ["s", `<v>${around.texts.indexOf(content)}</v>`];
  if (typeof content !== "object") return plainOf(content);
  if ("date" in content) return ["n", `<v>${serialOf(content.date, around.date1904)}</v>`];
  if ("error" in content) return plainOf(content);
  const [type, value] = content.value === null ? (["n", ""] as const) : plainOf(content.value);
  return [type, `<f>${xmlText(content.formula)}</f>${value}`];
};

const plainOf = (value: string | number | boolean | { readonly error: string }): readonly [string, string] => {
  if (typeof value === "string") return ["str", `<v>${xmlText(value)}</v>`];
  if (typeof value === "number") return ["n", `<v>${value}</v>`];
  if (typeof value === "boolean") return ["b", `<v>${value ? 1 : 0}</v>`];
  return ["e", `<v>${value.error}</v>`];
};

/** The serial number of an ISO day in the 1900 system, or in that of 1904, which begins 1462 days later. */
export const serialOf = (iso: string, date1904 = false): number =>
  Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569 - (date1904 ? 1_462 : 0);

/** The part of a table. */
export const tablePart = (table: TableInput, id: number): string => {
  const { name, firstRow, firstColumn, headings, rows } = table;
  const lastColumn = firstColumn + headings.length - 1;
  const area = (lastRow: number): string => `${address(firstRow, firstColumn)}:${address(lastRow, lastColumn)}`;
  const lastData = firstRow + rows;
  return part(
    `<table xmlns="${mainNamespace}" id="${id}" name="${xmlAttribute(name)}" displayName="${xmlAttribute(name)}" ` +
      `ref="${area(lastData + (table.totals ? 1 : 0))}" ${table.totals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
      `<autoFilter ref="${area(lastData)}"/><tableColumns count="${headings.length}">` +
      headings
        .map(
          (heading, index) =>
            `<tableColumn id="${index + 1}" name="${xmlAttribute(heading)}"${table.totals && index === 0 ? ' totalsRowLabel="Totaal"' : ""}/>`,
        )
        .join("") +
      `</tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" ` +
      `showRowStripes="1" showColumnStripes="0"/></table>`,
  );
};

/** The part with a sheet's comments. */
export const commentsPart = (comments: readonly CommentInput[]): string => {
  const authors = [...new Set(comments.map(({ author }) => author))];
  return part(
    `<comments xmlns="${mainNamespace}"><authors>${authors.map((author) => `<author>${xmlText(author)}</author>`).join("")}</authors>` +
      `<commentList>${comments
        .map(
          (comment) =>
            `<comment ref="${comment.address}" authorId="${authors.indexOf(comment.author)}"><text><t xml:space="preserve">${xmlText(comment.text)}</t></text></comment>`,
        )
        .join("")}</commentList></comments>`,
  );
};

/** The old drawing in which Excel keeps the boxes of the comments. */
export const commentShapesPart = (comments: readonly CommentInput[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
  `xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" ` +
  `path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/></v:shapetype>${comments
    .map(({ address: at }, index) => {
      const [, column = "A", row = "1"] = /^([A-Z]+)(\d+)$/u.exec(at) ?? [];
      const number = [...column].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      return (
        `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="visibility:hidden" fillcolor="#ffffe1">` +
        `<x:ClientData ObjectType="Note"><x:Row>${Number(row) - 1}</x:Row><x:Column>${number - 1}</x:Column></x:ClientData></v:shape>`
      );
    })
    .join("")}</xml>`;
