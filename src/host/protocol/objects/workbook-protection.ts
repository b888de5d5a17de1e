import { readable, type ObjectType } from "../definition";
import type { Targets } from "../targets";

/** Protection of the workbook's structure: told, not changed. */
export const workbookProtectionType: ObjectType<Targets["WorkbookProtection"]> = {
  properties: { protected: readable(({ isStructureProtected }) => isStructureProtected) },
};
