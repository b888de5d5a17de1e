import {
  BorderStyle,
  type IBorderOptions,
  type IRunPropertiesOptions,
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from "docx";
import type { PaperColumn, PaperFigure, PaperRow, PaperTable } from "../paper/paper";
import type { Tone } from "../report/report";
import { cellText } from "./cell-text";
import { ink, styleId } from "./document-styles";
import { runs } from "./runs";

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const thin: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: ink.line };
const thick: IBorderOptions = { style: BorderStyle.SINGLE, size: 10, color: ink.head };

const groupFill = "EEF2F7";

/** What a tone looks like beside the word that says it: legible in grey too. */
const toneLook: Readonly<Record<Tone, { readonly fill: string; readonly run: IRunPropertiesOptions }>> = {
  bad: { fill: "FBD5D5", run: { bold: true, color: "7F1D1D" } },
  tight: { fill: "FDECC8", run: { color: "6B4200" } },
  good: { fill: "DCF5E3", run: { color: "14532D" } },
  unknown: { fill: "E5E7EB", run: { italics: true, color: "374151" } },
};

/** A table that says what it is to who cannot see it, which docx itself has no option for. */
class NamedTable extends Table {
  public constructor(name: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const properties: unknown = this.root[0];
    if (properties instanceof XmlComponent) properties.addChildElement(new StringValueElement("w:tblCaption", name));
  }
}

/** A table over the width of the page (in twips), its head again on each page and no row over two pages; `name` is for who cannot see it. */
export const documentTable = ({ columns, rows }: PaperTable, width: number, name: string): Table => {
  const all = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => Math.floor((width * column.width) / all));
  return new NamedTable(name, {
    columnWidths: widths,
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: none, left: none, right: none, bottom: thin, insideHorizontal: thin, insideVertical: none },
    margins: { left: 90, right: 90, top: 0, bottom: 0 },
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: [headRow(columns, widths), ...rows.map((row, at) => bodyRow(row, columns, widths, isFollowed(rows, at)))],
  });
};

/** So many rows stay on one page. */
const keptWhole = 12;

/** A small table stays whole; of a large one a group stays with its first row, and a sum with the row above it. */
const isFollowed = (rows: readonly PaperRow[], at: number): boolean =>
  at < rows.length - 1 &&
  (rows.length <= keptWhole || rows[at]?.kind === "group" || ["subtotal", "total"].includes(rows[at + 1]?.kind ?? ""));

const isFigure = (kind: PaperFigure): boolean => kind !== "text" && kind !== "verdict";

const headRow = (columns: readonly PaperColumn[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ heading, kind }, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          borders: { bottom: thick },
          verticalAlign: "bottom",
          children: [
            new Paragraph({
              style: isFigure(kind) ? styleId.headFigure : styleId.head,
              keepNext: true,
              children: runs(heading),
            }),
          ],
        }),
    ),
  });

const bodyRow = (
  row: PaperRow,
  columns: readonly PaperColumn[],
  widths: readonly number[],
  keepNext: boolean,
): TableRow =>
  new TableRow({
    cantSplit: true,
    children: columns.map(
      ({ kind }, at) =>
        new TableCell({
          ...cellLook(row, at, kind),
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          children: [
            new Paragraph({
              style: isFigure(kind) ? styleId.figure : styleId.cell,
              keepNext,
              children: runs(cellText(row.cells[at] ?? null, figureAt(row, at, kind)), runLook(row, at, kind)),
            }),
          ],
        }),
    ),
  });

const figureAt = ({ holds }: PaperRow, at: number, kind: PaperFigure): PaperFigure =>
  at === 0 ? kind : (holds ?? kind);

const toneAt = ({ cells, tone }: PaperRow, at: number, kind: PaperFigure): Tone | null =>
  kind === "verdict" && (cells[at] ?? null) !== null ? tone : null;

const cellLook = (row: PaperRow, at: number, kind: PaperFigure): Partial<ITableCellOptions> => {
  const tone = toneAt(row, at, kind);
  const fill = tone === null ? (row.kind === "group" ? groupFill : null) : toneLook[tone].fill;
  return {
    ...(fill && { shading: { fill, type: ShadingType.CLEAR, color: "auto" } }),
    ...(row.kind === "total" && { borders: { top: thick, bottom: thick } }),
  };
};

const runLook = (row: PaperRow, at: number, kind: PaperFigure): IRunPropertiesOptions => {
  const tone = toneAt(row, at, kind);
  if (tone !== null) return toneLook[tone].run;
  return row.kind === "row" ? {} : { bold: true };
};
