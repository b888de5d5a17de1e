import { undoStep } from "../engine/journal";
import { applyNamedStyle, changeNamedStyle, findNamedStyle, NORMAL_STYLE } from "../engine/named-styles";
import type { NamedStyle } from "../engine/style";
import type { Workbook } from "../engine/workbook";
import type { Connection } from "./connection";
import { RequestError } from "./errors";
import { text, type Argument } from "./parameters";
import type { Areas, StyleByName } from "./targets";

/** The named style as it is now. */
export function styleOf({ style }: StyleByName, workbook: Workbook): NamedStyle {
  const found = findNamedStyle(workbook, style);
  if (!found) throw new RequestError("ItemNotFound");
  return found;
}

/** Puts another style in its place. The normal one is that of every blank cell, and cannot be changed here. */
export function changeStyle(target: StyleByName, workbook: Workbook, change: (style: NamedStyle) => NamedStyle): void {
  const style = styleOf(target, workbook);
  if (style.name === NORMAL_STYLE) throw new RequestError("NotImplemented");
  changeNamedStyle(workbook, style, change(style));
}

/** Lets cells rest on the style of this name, as one step; InvalidArgument when there is none. */
export function restOn({ sheet, areas }: Areas, name: Argument, { book: { workbook } }: Connection): void {
  const style = findNamedStyle(workbook, text.parse(name));
  if (!style) throw new RequestError("InvalidArgument");
  undoStep(workbook, () => areas.forEach((area) => applyNamedStyle(workbook, sheet, area, style)));
}
