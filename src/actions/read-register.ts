import type { Day } from "../domain/quantity";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { done, type Outcome, outcomeOf } from "./outcome";
import { readRegister, type Register } from "./register";

/** Reads the register as it stands, and writes nothing; a workbook that holds none gives one without tables. */
export const runReadRegister = (on: Day, signal?: AbortSignal): Promise<Outcome<Register>> =>
  outcomeOf(() => withWorkbook("readRegister", async (workbook) => done(await readRegister(workbook, on), []), signal));
