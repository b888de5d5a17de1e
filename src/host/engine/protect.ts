import { announce } from "./announce";
import { EngineError } from "./engine-error";
import { forgetSteps } from "./journal";
import type { Sheet, Workbook } from "./workbook";

/** Protects a sheet; `options` are those of `Excel.WorksheetProtectionOptions`. Cannot be undone, nor can what was done before. */
export function protectSheet(
  workbook: Workbook,
  sheet: Sheet,
  options: Sheet["protection"]["options"],
  passwordHash: string | null,
): void {
  if (sheet.protection.isOn) throw new EngineError("InvalidOperation", `Sheet ${sheet.name} is protected already.`);
  setProtection(workbook, sheet, { isOn: true, options, passwordHash });
}

/** Takes the protection off a sheet; AccessDenied when it has a password and this is not its hash. Cannot be undone, nor can what was done before. */
export function unprotectSheet(workbook: Workbook, sheet: Sheet, passwordHash: string | null): void {
  if (!sheet.protection.isOn) return;
  if (sheet.protection.passwordHash !== null && sheet.protection.passwordHash !== passwordHash) {
    throw new EngineError("AccessDenied", `The password of sheet ${sheet.name} is another.`);
  }
  setProtection(workbook, sheet, { ...sheet.protection, isOn: false, passwordHash: null });
}

function setProtection(workbook: Workbook, sheet: Sheet, protection: Sheet["protection"]): void {
  sheet.protection = protection;
  forgetSteps(workbook);
  announce(workbook, { kind: "sheet", sheet, type: "protection" });
}
