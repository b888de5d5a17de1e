import { callInFormula } from "../../engine/formula/call-in-formula";
import type { UserCall } from "../../engine/formula/user-functions";
import type { Area, Workbook } from "../../engine/workbook";
import { addressOf } from "../addresses";
import type { Cells } from "../targets";
import { type FunctionDefinition, parameterAt } from "./function-definition";

/** Where the arguments of a call stand, `Blad1!A1:B2`, one after the other; null for what is no reference. */
export function parameterAddresses(
  workbook: Workbook,
  definition: FunctionDefinition,
  call: UserCall,
): readonly (string | null)[] {
  const cells = callInFormula(workbook, call)?.cells ?? [];
  return cells.map((arg, place) => {
    const taken = arg && parameterAt(definition, place)?.isMatrix === false ? oneCellOf(arg, call) : arg;
    return taken && addressOf(taken);
  });
}

/** The cell of a range that this call is about: its own turn, or the one in line with the formula. */
function oneCellOf({ sheet, area }: Cells, { mark, row, column }: UserCall): Cells {
  const [, down, along] = mark.split(".");
  const isTurn = down !== undefined && along !== undefined;
  const cell: Area = {
    row: area.rows === 1 ? area.row : isTurn ? area.row + Number(down) : row,
    column: area.columns === 1 ? area.column : isTurn ? area.column + Number(along) : column,
    rows: 1,
    columns: 1,
  };
  return { sheet, area: cell };
}
