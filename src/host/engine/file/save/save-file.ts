import type { Element } from "slimdom";
import type { Workbook } from "../../workbook";
import { writeCalculationSettings } from "../book/calculation-settings";
import { writeCustomProperties } from "../book/custom-properties";
import { writeCustomXml } from "../book/custom-xml";
import { writeProperties } from "../book/document-properties";
import type { Book } from "../book/read-book";
import { writeSettings } from "../book/settings";
import { writeStructureProtection } from "../book/workbook-protection";
import { editRoot, packageBytes, rootOf } from "../package/package";
import { reachableParts, sweep } from "../package/relationships";
import { hasStaleValues } from "../rows/stale-values";
import { flushNamedStyles, flushStrings, openDraft } from "./draft";
import { renameInKeptParts } from "./renamed-sheets";
import { saveActiveSheet } from "./save-active-sheet";
import { askCalculation, dropCalculationChain } from "./save-calculation";
import { saveNames } from "./save-names";
import { saveSheet } from "./save-sheet";
import { saveSheetList } from "./save-sheet-list";

/** The bytes of the workbook, written over the file that it was opened from; the book itself stays as it was. */
export function saveFile(book: Book, workbook: Workbook, addInId: string): Uint8Array {
  const draft = openDraft(book, workbook);
  const before = reachableParts(draft.pkg);
  const parts = saveSheetList(draft);
  const outcomes = [...parts].map(([sheet, part]) => ({ sheet, ...saveSheet(draft, sheet, part) }));
  const changed = outcomes.filter(({ isChanged }) => isChanged);
  saveActiveSheet(draft, parts);
  saveNames(draft, parts);
  const root = rootOf(draft.pkg, book.part);
  const edit = (): Element => editRoot(draft.pkg, book.part);
  writeStructureProtection(root, workbook.structureProtection, edit);
  writeCalculationSettings(root, workbook.calculation, edit);
  renameInKeptParts(draft.pkg, draft.renamed, (part) => isKeptChart(book, part));
  writeSettings(draft.pkg, addInId, workbook.settings);
  writeProperties(draft.pkg, workbook.properties);
  writeCustomProperties(draft.pkg, workbook.properties.custom);
  writeCustomXml(draft.pkg, book.part, workbook.customXml);
  flushNamedStyles(draft);
  flushStrings(draft);
  const isAnyGone = [...book.sheetParts.keys()].some((sheet) => !parts.has(sheet));
  if (isAnyGone || outcomes.some(({ isCalculatedElsewhere }) => isCalculatedElsewhere)) dropCalculationChain(draft);
  if (changed.some(({ sheet }) => workbook.needsCalculation || hasStaleValues(sheet))) askCalculation(draft);
  sweep(draft.pkg, before);
  return packageBytes(draft.pkg);
}

/** Whether a chart of the file is not in the model. */
function isKeptChart({ pkg, drawings }: Book, part: string): boolean {
  return pkg.parts.has(part) && ![...drawings.values()].some(({ chartPart }) => chartPart === part);
}
