import { forgetSteps } from "../../engine/journal";
import type { Sheet } from "../../engine/workbook";
import { announce } from "../../engine/announce";
import type { Connection } from "../connection";
import { method, readable, type ObjectType } from "../definition";
import { RequestError } from "../errors";
import { fitsHash, passwordHash } from "../password-hash";
import { flag, oneOf, optional, record, text } from "../parameters";

/** What a person may still do on a protected sheet; without options nothing of these. */
const OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

const allowed = optional(flag, false);
const options = record<Record<(typeof OPTIONS)[number], boolean> & { selectionMode: "Normal" | "Unlocked" | "None" }>({
  allowAutoFilter: allowed,
  allowDeleteColumns: allowed,
  allowDeleteRows: allowed,
  allowEditObjects: allowed,
  allowEditScenarios: allowed,
  allowFormatCells: allowed,
  allowFormatColumns: allowed,
  allowFormatRows: allowed,
  allowInsertColumns: allowed,
  allowInsertHyperlinks: allowed,
  allowInsertRows: allowed,
  allowPivotTables: allowed,
  allowSort: allowed,
  selectionMode: optional(oneOf("Normal", "Unlocked", "None"), "Normal" as const),
});

function selectionMode({ allowSelectLockedCells = true, allowSelectUnlockedCells = true }: Record<string, boolean>) {
  if (allowSelectLockedCells) return "Normal";
  return allowSelectUnlockedCells ? "Unlocked" : "None";
}

function setProtection(sheet: Sheet, protection: Sheet["protection"], { book }: Connection): void {
  sheet.protection = protection;
  forgetSteps(book.workbook);
  announce(book.workbook, { kind: "protection", sheet, isOn: protection.isOn });
}

export const worksheetProtectionType: ObjectType<Sheet> = {
  properties: {
    protected: readable(({ protection }) => protection.isOn),
    options: readable(({ protection }) => ({
      ...Object.fromEntries(OPTIONS.map((option) => [option, protection.options[option] ?? false])),
      selectionMode: selectionMode(protection.options),
    })),
  },
  methods: {
    protect: method([optional(options, null), optional(text, null)], (sheet, [given, password], at) => {
      if (sheet.protection.isOn) throw new RequestError("InvalidOperation");
      const chosen = OPTIONS.map((option) => [option, given?.[option] ?? false] as const);
      const selecting = {
        allowSelectLockedCells: (given?.selectionMode ?? "Normal") === "Normal",
        allowSelectUnlockedCells: given?.selectionMode !== "None",
      };
      const allowed = { ...Object.fromEntries(chosen), ...selecting };
      setProtection(sheet, { isOn: true, options: allowed, passwordHash: passwordHash(password) }, at);
    }),
    unprotect: method([optional(text, null)], (sheet, [password], at) => {
      if (!fitsHash(password, sheet.protection.passwordHash)) throw new RequestError("BadPassword");
      setProtection(sheet, { isOn: false, options: {}, passwordHash: null }, at);
    }),
  },
};
