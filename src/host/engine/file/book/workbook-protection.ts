import type { Element } from "slimdom";
import type { Workbook } from "../../workbook";
import { isSame } from "../canonical";
import { childInOrder, childOf, flagOf, remove, setAttributes } from "../package/xml";
import { type PasswordAttributes, readPasswordHash, writePasswordHash } from "../password-attributes";
import { WORKBOOK_ORDER } from "../save/workbook-order";

type Protection = Workbook["structureProtection"];

const PASSWORD: PasswordAttributes = {
  old: "workbookPassword",
  newer: ["workbookAlgorithmName", "workbookSpinCount", "workbookSaltValue", "workbookHashValue"],
};

/** Whether the sheets of a workbook are kept as they are. */
export function readStructureProtection(workbook: Element): Protection {
  const element = childOf(workbook, "workbookProtection");
  const isOn = flagOf(element, "lockStructure", false);
  return { isOn, passwordHash: isOn ? readPasswordHash(element, PASSWORD) : null };
}

/** Writes whether the sheets are kept as they are; what the file says of windows and shared changes stays. `edit` gives the workbook part, to change. */
export function writeStructureProtection(workbook: Element, protection: Protection, edit: () => Element): void {
  if (isSame(readStructureProtection(workbook), protection)) return;
  const element = childInOrder(edit(), "workbookProtection", WORKBOOK_ORDER);
  setAttributes(element, { lockStructure: protection.isOn || null });
  writePasswordHash(element, PASSWORD, protection.passwordHash);
  if (element.attributes.length === 0) remove(element);
}
