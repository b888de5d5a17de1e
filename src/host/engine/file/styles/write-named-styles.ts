/** Writes the named styles of a workbook over those of its styles part. */
import type { Element } from "slimdom";
import type { CellFormat, NamedStyle, StyleSide } from "../../style";
import { NORMAL_STYLE } from "../../named-styles";
import { isSame } from "../canonical";
import { append, childOf, childrenOf, remove, setAttributes } from "../package/xml";
import { type BuiltInStyle, BUILT_IN_STYLES } from "./built-in-styles";
import { builtInElements, INCLUDED, styleEntries } from "./named-styles";
import type { StyleBook } from "./style-book";
import { derivedXf, intern, type PlacedStyle, styleList } from "./write-styles";

/** The styles part that is written, and the styles as they were when it was read. */
export interface StyleSheet {
  readonly styles: Element;
  readonly book: StyleBook;
}

/** Whether the named styles are no longer those of the file. */
export function areStylesChanged(book: StyleBook, namedStyles: readonly NamedStyle[]): boolean {
  return !isSame([...book.namedStyles], [...namedStyles]);
}

/** Writes what changed: styles that are gone, that are another, and new ones. Excel's own come only when a cell rests on them. */
export function writeNamedStyles(sheet: StyleSheet, namedStyles: readonly NamedStyle[]): void {
  const { styles, book } = sheet;
  const before = new Map(book.namedStyles.map((style) => [style.name, style]));
  const wanted = new Map(namedStyles.map((style) => [style.name, style]));
  const xfs = childrenOf(childOf(styles, "cellStyleXfs"), "xf");
  for (const { element, name, xfId } of styleEntries(styles)) {
    const [source, now, xf] = [before.get(name), wanted.get(name), xfs[xfId]];
    if (now === undefined) remove(element);
    else if (source !== undefined && xf !== undefined && !isSame(source, now)) {
      const changed = derivedXf(styles, xf, source.format, now.format);
      setIncluded(changed, now);
      xf.parentElement?.replaceChild(changed, xf);
      if (now.isBuiltIn) setAttributes(element, { customBuiltin: true });
    }
  }
  for (const style of namedStyles) {
    if (!isSame(before.get(style.name), style)) xfIdOf(sheet, style);
  }
  const list = styleList(styles, "cellStyles");
  setAttributes(list, { count: childrenOf(list).length });
}

/** A style with its `xf` in the part, to which it is added when it is not there yet. */
export function placedStyle(sheet: StyleSheet, style: NamedStyle): PlacedStyle {
  const xfId = xfIdOf(sheet, style);
  const xf = childrenOf(childOf(sheet.styles, "cellStyleXfs"), "xf")[xfId] ?? normalXf(sheet.styles);
  return { style, xf, xfId };
}

function xfIdOf(sheet: StyleSheet, style: NamedStyle): number {
  const known = styleEntries(sheet.styles).find(({ name }) => name === style.name);
  if (known !== undefined) return known.xfId;
  const normal = normalXf(sheet.styles);
  return style.name === NORMAL_STYLE ? 0 : appendStyle(sheet, style, normal);
}

/** The `xf` of the normal style, which comes first. */
function normalXf(styles: Element): Element {
  const xfs = styleList(styles, "cellStyleXfs");
  const first = childrenOf(xfs, "xf")[0];
  if (first !== undefined) return first;
  const xf = append(xfs, "xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
  setAttributes(xfs, { count: 1 });
  append(styleList(styles, "cellStyles"), "cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
  return xf;
}

function appendStyle({ styles, book }: StyleSheet, style: NamedStyle, normal: Element): number {
  const builtIn = BUILT_IN_STYLES.find(({ name }) => name === style.name) ?? null;
  const isAsBuilt =
    builtIn !== null &&
    isSame(
      book.namedStyles.find(({ name }) => name === style.name),
      style,
    );
  const xf = isAsBuilt
    ? builtInXf(styles, builtIn, book.theme, normal)
    : ownXf(styles, style, book.namedStyles, normal);
  setIncluded(xf, style);
  const xfs = styleList(styles, "cellStyleXfs");
  xfs.appendChild(xf);
  const xfId = childrenOf(xfs, "xf").length - 1;
  setAttributes(xfs, { count: xfId + 1 });
  const list = styleList(styles, "cellStyles");
  append(list, "cellStyle", {
    name: style.label,
    xfId,
    builtinId: builtIn?.id ?? null,
    customBuiltin: builtIn !== null && !isAsBuilt ? true : null,
  });
  setAttributes(list, { count: childrenOf(list).length });
  return xfId;
}

function builtInXf(styles: Element, style: BuiltInStyle, theme: Element | null, normal: Element): Element {
  const xf = normal.cloneNode(true);
  const { font, fill, border } = builtInElements(style, styles, theme);
  setAttributes(xf, {
    ...(style.numberFormatId === undefined ? {} : { numFmtId: style.numberFormatId }),
    ...(font === null ? {} : { fontId: intern(styleList(styles, "fonts"), font) }),
    ...(fill === null ? {} : { fillId: intern(styleList(styles, "fills"), fill) }),
    ...(border === null ? {} : { borderId: intern(styleList(styles, "borders"), border) }),
  });
  return xf;
}

function ownXf(styles: Element, style: NamedStyle, before: readonly NamedStyle[], normal: Element): Element {
  const base: CellFormat = before.find(({ name }) => name === NORMAL_STYLE)?.format ?? style.format;
  return derivedXf(styles, normal, base, style.format);
}

function setIncluded(xf: Element, { includes }: NamedStyle): void {
  for (const [side, attribute] of Object.entries(INCLUDED)) {
    setAttributes(xf, { [attribute]: includes[side as StyleSide] ? null : false });
  }
}
