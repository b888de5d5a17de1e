import { isChart } from "../../drawing";
import { shownData } from "../../chart/shown-data";
import type { Workbook } from "../../workbook";
import type { Book } from "../book/read-book";

/** Notes what each chart shows while the workbook is as its file says, so that a save knows whose values are others. */
export function noteShownData({ drawings }: Book, workbook: Workbook): void {
  for (const [drawing, source] of drawings) if (isChart(drawing)) source.data = shownData(workbook, drawing.markup);
}
