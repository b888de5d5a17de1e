import { settingsOf } from "../engine/formula/calculate";
import type { OpenWorkbook } from "./connection";

/** The day and time as a serial number of the workbook. */
export function momentOf({ workbook }: OpenWorkbook): number {
  return settingsOf(workbook, {}).now;
}
