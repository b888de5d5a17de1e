import { areaName, parseA1 } from "../../address";
import type { SheetFilter } from "../../filter-criterion";
import { readFilterColumns, writeFilterColumns } from "../filters/filter-columns";
import { attributeOf, childOf, remove, setAttributes } from "../package/xml";
import { type Shell, shellChild, type ShellDraft } from "./shell";

/** The filter of the sheet's own cells, or null. */
export function readAutoFilter({ root, styles, stylesRoot }: Shell): SheetFilter | null {
  const filter = childOf(root, "autoFilter");
  const area = parseA1(attributeOf(filter, "ref") ?? "");
  if (area === null) return null;
  return {
    area,
    criteria: readFilterColumns(filter, area.columns, { stylesRoot, color: styles.color }),
    isSorted: childOf(filter, "sortState") !== null,
  };
}

/** Writes the filter. An order that its cells were sorted in goes when they stand elsewhere now. */
export function writeAutoFilter(draft: ShellDraft, filter: SheetFilter | null): void {
  const before = readAutoFilter(draft);
  const isFiltering = filter?.criteria.some(Boolean) ?? false;
  const properties = isFiltering ? shellChild(draft, "sheetPr") : childOf(draft.root, "sheetPr");
  if (properties) setAttributes(properties, { filterMode: isFiltering || null });
  if (!filter) return remove(childOf(draft.root, "autoFilter"));
  const element = shellChild(draft, "autoFilter");
  const ref = areaName(filter.area);
  if (!filter.isSorted || (before && areaName(before.area) !== ref)) remove(childOf(element, "sortState"));
  setAttributes(element, { ref });
  writeFilterColumns(element, filter.criteria, (place) => place, {
    colors: { stylesRoot: draft.stylesRoot, color: draft.styles.color },
    editStyles: () => draft.editStyles(),
    buttons: "kept",
  });
}
