import type { Sheet } from "../../workbook";
import { childOf, flagOf, remove, setAttributes } from "../package/xml";
import { type PasswordAttributes, readPasswordHash, writePasswordHash } from "../password-attributes";
import { type Shell, shellChild, type ShellDraft } from "./shell";

type Protection = Sheet["protection"];

/** What the file forbids (attribute, and whether it does when it does not say) by the option of Excel's API that allows it. */
const OPTIONS = {
  allowEditObjects: ["objects", false],
  allowEditScenarios: ["scenarios", false],
  allowFormatCells: ["formatCells", true],
  allowFormatColumns: ["formatColumns", true],
  allowFormatRows: ["formatRows", true],
  allowInsertColumns: ["insertColumns", true],
  allowInsertRows: ["insertRows", true],
  allowInsertHyperlinks: ["insertHyperlinks", true],
  allowDeleteColumns: ["deleteColumns", true],
  allowDeleteRows: ["deleteRows", true],
  allowSelectLockedCells: ["selectLockedCells", false],
  allowSort: ["sort", true],
  allowAutoFilter: ["autoFilter", true],
  allowPivotTables: ["pivotTables", true],
  allowSelectUnlockedCells: ["selectUnlockedCells", false],
} as const;

const PASSWORD: PasswordAttributes = {
  old: "password",
  newer: ["algorithmName", "spinCount", "saltValue", "hashValue"],
};

const OFF: Protection = { isOn: false, options: {}, passwordHash: null };

/** The protection as it can be compared: without protection there are no options. */
export function protectionOf({ protection }: Sheet): Protection {
  return protection.isOn ? protection : OFF;
}

/** How a sheet is protected. The hash is the old four digits, or `algorithm$rounds$salt$hash`. */
export function readProtection({ root }: Shell): Protection {
  const element = childOf(root, "sheetProtection");
  if (!flagOf(element, "sheet", false)) return OFF;
  const options: Record<string, boolean> = {};
  for (const [option, [name, absent]] of Object.entries(OPTIONS)) options[option] = !flagOf(element, name, absent);
  return { isOn: true, options, passwordHash: readPasswordHash(element, PASSWORD) };
}

/** Writes how a sheet is protected; an option that is not given is not allowed, but for selecting cells. */
export function writeProtection(draft: ShellDraft, { isOn, options, passwordHash }: Protection): void {
  if (!isOn) return remove(childOf(draft.root, "sheetProtection"));
  const element = shellChild(draft, "sheetProtection");
  writePasswordHash(element, PASSWORD, passwordHash);
  setAttributes(element, { sheet: true });
  for (const [option, [name, absent]] of Object.entries(OPTIONS)) {
    const isForbidden = !(options[option] ?? option.startsWith("allowSelect"));
    setAttributes(element, { [name]: isForbidden === absent ? null : isForbidden });
  }
}
