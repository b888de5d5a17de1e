import type { Element } from "slimdom";
import { THEME_COLORS } from "../template";
import { attributeOf, childOf, childrenOf, numberOf } from "../package/xml";

/** The colour that an element (`color`, `fgColor`, …) names, as `#RRGGBB`; null when it leaves it to the application. */
export type ColorReader = (element: Element | null) => string | null;

/** The scheme's colours in the order in which a `theme` attribute counts them. */
const THEME_ORDER = [
  ...(["lt1", "dk1", "lt2", "dk2"] as const),
  ...(["accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"] as const),
];
const FIRST_EIGHT = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" ");
/** The palette that `indexed` counts when the file has none of its own; the first eight stand in it twice. */
const PALETTE = [
  ...FIRST_EIGHT,
  ...FIRST_EIGHT,
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
  ...["000000", "FFFFFF"],
];

/** Reads colours with the workbook's theme (what that does not say is Office's) and its own palette in the styles part. */
export function colorReader(styles: Element, theme: Element | null): ColorReader {
  const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor").map(rgbOf);
  const palette = own.length > 0 ? [...own, ...PALETTE.slice(own.length)] : PALETTE;
  const scheme = schemeColors(theme);
  const themeColors = THEME_ORDER.map((name) => scheme[name]);
  return (element) => {
    const themed = themeColors[numberOf(element, "theme") ?? -1];
    const base = rgbOf(element) ?? themed ?? palette[numberOf(element, "indexed") ?? -1];
    return typeof base === "string" ? `#${tinted(base, numberOf(element, "tint") ?? 0)}` : null;
  };
}

/** The colours of a workbook's scheme by their names (`accent1`), as `RRGGBB`; what its theme does not say is Office's. */
export function schemeColors(theme: Element | null): Readonly<Record<(typeof THEME_ORDER)[number], string>> {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  const colors = THEME_ORDER.map((name) => [name, schemeColor(childOf(scheme, name)) ?? THEME_COLORS[name]] as const);
  return { ...THEME_COLORS, ...Object.fromEntries(colors) };
}

function rgbOf(element: Element | null): string | null {
  const rgb = attributeOf(element, "rgb");
  return rgb !== null && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
}

function schemeColor(element: Element | null): string | null {
  const color = childrenOf(element)[0] ?? null;
  return (attributeOf(color, "lastClr") ?? attributeOf(color, "val"))?.toUpperCase() ?? null;
}

/** A tint moves the lightness: to black for -1, to white for 1 (ISO 29500, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return rgb;
  return withLightness(rgb, (lightness) => (tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));
}

/** The colour (`RRGGBB`) with another lightness, of the same hue and saturation. */
export function withLightness(rgb: string, change: (lightness: number) => number): string {
  const parts = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(...parts);
  const min = Math.min(...parts);
  const lightness = (max + min) / 2;
  const wanted = Math.min(1, Math.max(0, change(lightness)));
  const reach = (light: number): number => 1 - Math.abs(2 * light - 1);
  const stretch = reach(lightness) === 0 ? 0 : reach(wanted) / reach(lightness);
  return parts
    .map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - lightness) * stretch)) * 255))
    .map((part) => part.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}

/** A colour as the file writes it: `FFRRGGBB`. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
