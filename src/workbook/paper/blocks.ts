/** The blocks of a paper, said shortly. */
import type { NumberedText } from "../../domain/numbered-text";
import type { ReportCell, Tone } from "../report/report";
import type { PaperBlock, PaperColumn, PaperFigure, PaperRow, PaperTable } from "./paper";

export const part = (text: string): PaperBlock => ({ kind: "heading", level: 1, text });
export const subpart = (text: string): PaperBlock => ({ kind: "heading", level: 2, text });
export const plain = (text: string): PaperBlock => ({ kind: "text", text, tone: "plain" });
export const muted = (text: string): PaperBlock => ({ kind: "text", text, tone: "muted" });
export const warning = (text: string): PaperBlock => ({ kind: "text", text, tone: "warning" });
export const field = (label: string, text: string): PaperBlock => ({ kind: "field", label, text });
export const list = (items: readonly string[]): PaperBlock => ({ kind: "list", items });
export const numbered = (parts: readonly NumberedText[]): PaperBlock => ({ kind: "numbered", parts });
export const toFillIn = (label: string, lines: number): PaperBlock => ({ kind: "toFillIn", label, lines });
export const newPage: PaperBlock = { kind: "newPage" };

export const textColumn = (heading: string, width: number): PaperColumn => ({ heading, kind: "text", width });
export const figureColumn = (kind: Exclude<PaperFigure, "text">, heading: string, width: number): PaperColumn => ({
  heading,
  kind,
  width,
});

export const paperRow = (cells: readonly ReportCell[], tone: Tone | null = null): PaperRow => ({
  kind: "row",
  cells,
  tone,
  holds: null,
});
export const groupRow = (name: string): PaperRow => ({ kind: "group", cells: [name], tone: null, holds: null });
export const subtotalRow = (cells: readonly ReportCell[]): PaperRow => ({
  kind: "subtotal",
  cells,
  tone: null,
  holds: null,
});
export const totalRow = (cells: readonly ReportCell[]): PaperRow => ({ kind: "total", cells, tone: null, holds: null });
/** A row of which every cell behind the first is one kind of figure, whatever its columns are. */
export const rowOf = (holds: PaperFigure, cells: readonly ReportCell[]): PaperRow => ({
  kind: "row",
  cells,
  tone: null,
  holds,
});

export const table = (
  caption: string,
  columns: readonly PaperColumn[],
  rows: readonly PaperRow[],
  none = "",
): PaperTable => ({ kind: "table", caption, columns, rows, none });
