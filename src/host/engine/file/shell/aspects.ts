/** All sides of a sheet that its shell holds, each with its reader and writer. */
import type { Sheet } from "../../workbook";
import { readConditionalFormats, writeConditionalFormats } from "./conditional/conditional-formats";
import { readAutoFilter, writeAutoFilter } from "./auto-filter";
import { readColumns, writeColumns } from "./columns";
import { readHyperlinks, writeHyperlinks } from "./hyperlinks";
import { readMerges, writeMerges } from "./merges";
import { readOutline } from "./outline";
import { ownLayout, readLayout, writeLayout } from "./page-layout";
import { protectionOf, readProtection, writeProtection } from "./protection";
import { type Aspect, aspect, type Shell } from "./shell";
import { readSheetProperties, writeSheetProperties } from "./sheet-properties";
import { readView, writeView } from "./sheet-view";
import { readTabColor, writeTabColor } from "./tab-color";
import { readValidations, writeValidations } from "./validations";

/** Every aspect, in the order in which they are written. */
export const ASPECTS: readonly Aspect[] = [
  aspect(({ tabColor }) => tabColor, readTabColor, writeTabColor),
  aspect(({ frozen, showGridlines, showHeadings }) => ({ frozen, showGridlines, showHeadings }), readView, writeView),
  aspect((sheet) => [...sheet.columnWidths].sort(([a], [b]) => a - b), readColumns, writeColumns),
  aspect(protectionOf, readProtection, writeProtection),
  aspect(({ autoFilter }) => autoFilter, readAutoFilter, writeAutoFilter),
  aspect(({ merges }) => merges, readMerges, writeMerges),
  aspect(({ conditionalFormats }) => conditionalFormats, readConditionalFormats, writeConditionalFormats),
  aspect(({ validations }) => validations, readValidations, writeValidations),
  aspect(({ hyperlinks }) => hyperlinks, readHyperlinks, writeHyperlinks),
  aspect(({ pageLayout }) => ownLayout(pageLayout), readLayout, writeLayout),
  aspect(({ properties }) => properties, readSheetProperties, writeSheetProperties),
];

/** Takes over into the sheet what its shell says. */
export function readShell(shell: Shell, sheet: Sheet): void {
  Object.assign(sheet, readView(shell));
  sheet.tabColor = readTabColor(shell);
  for (const [column, format] of readColumns(shell)) sheet.columnWidths.set(column, { ...format });
  sheet.merges.push(...readMerges(shell));
  sheet.protection = readProtection(shell);
  sheet.outline = readOutline(shell);
  sheet.autoFilter = readAutoFilter(shell);
  sheet.conditionalFormats.push(...readConditionalFormats(shell));
  sheet.validations.push(...readValidations(shell));
  sheet.hyperlinks.push(...readHyperlinks(shell));
  sheet.properties = readSheetProperties(shell);
  sheet.pageLayout = { ...sheet.pageLayout, ...readLayout(shell) };
}
