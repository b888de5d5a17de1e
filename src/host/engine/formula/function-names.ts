import { functionNames } from "@cj-tech-master/excelts/formula/function-registry";
import { functionPrefix } from "../file/formula/future-functions";

/** Functions that the calculation engine does not list: it evaluates them itself, or not at all. */
const OTHERS = `
  CHOOSE CUBEKPIMEMBER CUBEMEMBER CUBEMEMBERPROPERTY CUBERANKEDMEMBER CUBESET CUBESETCOUNT CUBEVALUE GETPIVOTDATA IF
  IFERROR INDIRECT OFFSET RTD`;

const NAMES: ReadonlySet<string> = new Set([...functionNames(), ...OTHERS.trim().split(/\s+/)]);

/** Whether Excel itself has a function of this name, in capitals. */
export function isExcelFunction(name: string): boolean {
  return NAMES.has(name) || functionPrefix(name) !== "";
}
