import { forgetSteps } from "../../engine/journal";
import type { Workbook } from "../../engine/workbook";
import { method, readable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { optional, text } from "../parameters";
import { fitsHash, passwordHash } from "../password-hash";

const password = optional(text, null);

/** Cannot be undone. */
function setProtection(workbook: Workbook, protection: Workbook["structureProtection"]): void {
  workbook.structureProtection = protection;
  forgetSteps(workbook);
}

/** Protection of which sheets a workbook has, how they are called, ordered and shown. */
export const workbookProtectionType: ObjectType<Workbook> = {
  properties: { protected: readable(({ structureProtection }) => structureProtection.isOn) },
  methods: {
    protect: method([password], (workbook, [given]) => {
      if (workbook.structureProtection.isOn) throw new RequestError("InvalidOperation");
      setProtection(workbook, { isOn: true, passwordHash: passwordHash(given) });
    }),
    unprotect: method([password], (workbook, [given]) => {
      if (!fitsHash(given, workbook.structureProtection.passwordHash)) throw new RequestError("BadPassword");
      setProtection(workbook, { isOn: false, passwordHash: null });
    }),
  },
};
