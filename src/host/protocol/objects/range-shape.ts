import type { Hyperlink } from "../../engine/workbook";
import { cellArea, containsCell, intersect } from "../../engine/address";
import { columnPoints, rowPoints } from "../../engine/cell-sizes";
import { undoStep } from "../../engine/journal";
import { assertEditable } from "../../engine/protection";
import { cellText } from "../../engine/text";
import type { Connection } from "../connection";
import { readable, writable, type Property } from "../definition";
import { enterValues } from "../entering";
import type { Json } from "../json";
import { restOn } from "../named-styles";
import { flag, optional, record, text } from "../parameters";
import { changeList } from "../sheet-changes";
import { changeColumns, changeRows } from "../sizes";
import type { Cells } from "../targets";

/** true or false where all agree, else null. */
function shared(values: readonly boolean[]): boolean | null {
  return values.every(Boolean) ? true : values.some(Boolean) ? null : false;
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => first + at);
}

function rowsHidden({ sheet, area }: Cells): boolean | null {
  const hidden = [...sheet.rowHeights].filter(
    ([row, set]) => set.hidden && row >= area.row && row < area.row + area.rows,
  );
  return hidden.length === area.rows ? true : hidden.length > 0 ? null : false;
}

function columnsHidden({ sheet, area }: Cells): boolean | null {
  return shared(indexes(area.column, area.columns).map((column) => sheet.columnWidths.get(column)?.hidden ?? false));
}

/** A cell is hidden with its row or its column. */
function hidden(cells: Cells): boolean | null {
  const [rows, columns] = [rowsHidden(cells), columnsHidden(cells)];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function sum(first: number, count: number, sizeOf: (at: number) => number): number {
  return indexes(first, count).reduce((total, at) => total + sizeOf(at), 0);
}

const widthOf = ({ sheet }: Cells, first: number, count: number) => sum(first, count, (at) => columnPoints(sheet, at));
const heightOf = ({ sheet }: Cells, first: number, count: number) => sum(first, count, (at) => rowPoints(sheet, at));

const hyperlink = record({
  address: optional(text, null),
  documentReference: optional(text, null),
  screenTip: optional(text, null),
  textToDisplay: optional(text, null),
});

function hyperlinkOf({ sheet, area }: Cells, { book }: Connection): Json {
  const link = sheet.hyperlinks.find((candidate) => containsCell(candidate.area, area.row, area.column));
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  const shown = cellText(book.workbook, sheet, area.row, area.column, book.locale);
  const given = { address, documentReference, screenTip, textToDisplay: shown };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null));
}

function setHyperlink(cells: Cells, given: ReturnType<typeof hyperlink.parse>, at: Connection): void {
  const { sheet, area } = cells;
  const { workbook } = at.book;
  const { textToDisplay, ...target } = given;
  assertEditable(workbook, sheet, area, "InsertHyperlinks");
  undoStep(workbook, () => {
    const others = sheet.hyperlinks.filter((link) => !intersect(link.area, area));
    const link: Hyperlink = { area, ...target };
    changeList(workbook, sheet.hyperlinks, [...others, link]);
    const first = { sheet, area: cellArea(area.row, area.column) };
    if (textToDisplay !== null) enterValues(first, textToDisplay, at);
    restOn({ sheet, areas: [area] }, "Hlink", at);
  });
}

/** Whether a range is seen, where it lies in points, and its hyperlink. */
export const shapeProperties: Readonly<Record<string, Property<Cells>>> = {
  columnHidden: writable(flag, columnsHidden, ({ sheet, area }, isHidden, at) =>
    changeColumns({ sheet, areas: [area] }, at, () => ({ hidden: isHidden })),
  ),
  hidden: readable(hidden),
  height: readable((cells) => heightOf(cells, cells.area.row, cells.area.rows)),
  hyperlink: writable(hyperlink, hyperlinkOf, setHyperlink),
  left: readable((cells) => widthOf(cells, 0, cells.area.column)),
  rowHidden: writable(flag, rowsHidden, ({ sheet, area }, isHidden, at) =>
    changeRows({ sheet, areas: [area] }, at, () => ({ hidden: isHidden })),
  ),
  top: readable((cells) => heightOf(cells, 0, cells.area.row)),
  width: readable((cells) => widthOf(cells, cells.area.column, cells.area.columns)),
};
