import { childInOrder, childOf, remove } from "../package/xml";
import { argb } from "../styles/colors";
import { type Shell, shellChild, type ShellDraft } from "./shell";

export const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** The colour of the sheet's tab, or null. */
export function readTabColor({ root, styles }: Shell): string | null {
  return styles.color(childOf(childOf(root, "sheetPr"), "tabColor"));
}

/** Writes the colour of the sheet's tab. */
export function writeTabColor(draft: ShellDraft, color: string | null): void {
  const properties = shellChild(draft, "sheetPr");
  remove(childOf(properties, "tabColor"));
  if (color !== null) childInOrder(properties, "tabColor", PROPERTIES_ORDER).setAttribute("rgb", argb(color));
}
