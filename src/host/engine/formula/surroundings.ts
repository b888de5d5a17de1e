/** What formulas see of the workbook around them besides values: how far it is filled, and how far others spill. */
import { cellAt } from "../cells";
import { whileCellsStay } from "../unchanged-cells";
import type { Cell, Sheet, Workbook } from "../workbook";
import { formulaCellsOf } from "./formula-cells";
import { type KeptArguments, keptArguments } from "./kept-arguments";
import type { Size } from "./pieces";
import { tableFigures } from "./table-figures";
import type { FormulaSite } from "./translate";
import type { UserFunctions } from "./user-functions";

export const ONE_CELL: Size = { rows: 1, columns: 1 };

/** What each site of a formula has in common with the others. */
export type Surroundings = Pick<
  FormulaSite,
  "workbook" | "spillAt" | "extentOf" | "figuresOf" | "userFunctions" | "kept"
>;

/** The surroundings when the formulas in these cells spill so far; `kept`: what was reckoned of the workbook as it stands. */
export function surroundingsOf(
  workbook: Workbook,
  spills: ReadonlyMap<Cell, Size>,
  userFunctions: UserFunctions,
  kept: KeptArguments = keptArguments(),
): Surroundings {
  const extents = new Map<Sheet, Size>();
  return {
    workbook,
    userFunctions,
    kept,
    figuresOf: tableFigures,
    spillAt(sheet, row, column) {
      const cell = cellAt(sheet, row, column);
      return cell?.formula?.kind === "dynamic" ? (spills.get(cell) ?? ONE_CELL) : null;
    },
    extentOf(sheet) {
      const extent = extents.get(sheet) ?? filledExtent(sheet, spills);
      extents.set(sheet, extent);
      return extent;
    },
  };
}

/** From the first row and column to the last that holds a value, a formula or what one spills. */
function filledExtent(sheet: Sheet, spills: ReadonlyMap<Cell, Size>): Size {
  let { rows, columns } = enteredExtent(sheet);
  for (const { row, column, cell } of formulaCellsOf(sheet)) {
    const spill = spills.get(cell);
    rows = Math.max(rows, row + (spill?.rows ?? 1));
    columns = Math.max(columns, column + (spill?.columns ?? 1));
  }
  return { rows, columns };
}

/** To the last cell that holds a value of its own. */
const enteredExtent = whileCellsStay((sheet): Size => {
  let [rows, columns] = [1, 1];
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.spilledFrom || cell.value === null) continue;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
  }
  return { rows, columns };
});

/** How far formulas spill by what stands in the cells. */
export function spillsAsTheyStand({ sheets }: Workbook): ReadonlyMap<Cell, Size> {
  const spills = new Map<Cell, Size>();
  for (const sheet of sheets) {
    for (const cells of sheet.rows.values())
      for (const cell of cells.values()) if (cell.spill) spills.set(cell, cell.spill);
  }
  return spills;
}
