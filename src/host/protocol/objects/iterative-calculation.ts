import type { Workbook } from "../../engine/workbook";
import { writable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { flag, integer, number } from "../parameters";

/** Excel's own bounds. */
const MOST_ROUNDS = 32_767;

function change(workbook: Workbook, calculation: Partial<Workbook["calculation"]>): void {
  workbook.calculation = { ...workbook.calculation, ...calculation };
}

/** How circular formulas are calculated: kept in the file, and not done here. */
export const iterativeCalculationType: ObjectType<Workbook> = {
  properties: {
    enabled: writable(
      flag,
      ({ calculation }) => calculation.iterates,
      (workbook, iterates) => {
        if (iterates && !workbook.calculation.iterates) throw new RequestError("NotImplemented");
        change(workbook, { iterates });
      },
    ),
    maxChange: writable(
      number,
      ({ calculation }) => calculation.maxChange,
      (workbook, maxChange) => {
        if (maxChange < 0) throw new RequestError("InvalidArgument");
        change(workbook, { maxChange });
      },
    ),
    maxIteration: writable(
      integer,
      ({ calculation }) => calculation.maxIteration,
      (workbook, maxIteration) => {
        if (maxIteration < 1 || maxIteration > MOST_ROUNDS) throw new RequestError("InvalidArgument");
        change(workbook, { maxIteration });
      },
    ),
  },
};
