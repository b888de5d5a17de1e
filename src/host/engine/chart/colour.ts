/** Colours as DrawingML writes them: its own, or one of the theme made lighter or darker. */
import type { Element } from "slimdom";
import { attributeOf, childrenOf, numberOf } from "../file/package/xml";
import { withLightness } from "../file/styles/colors";
import { EngineError } from "../engine-error";
import type { Workbook } from "../workbook";

/** What text, backgrounds and links are called where the theme is not asked by its own names. */
const MAPPED: Readonly<Record<string, string>> = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" };
const WHOLE = 100_000;

/** The markup of a fill of one colour, `#RRGGBB`. */
export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

/** The colour of a `solidFill`, as `#RRGGBB`; one that the host cannot work out is refused. */
export function colourOf({ themeColors }: Workbook, fill: Element): string {
  const [colour] = childrenOf(fill);
  const base = colour === undefined ? null : baseOf(colour, themeColors);
  if (colour === undefined || base === null) throw new EngineError("NotImplemented", "A colour of another kind");
  return `#${childrenOf(colour).reduce(changed, base)}`;
}

function baseOf(colour: Element, theme: Workbook["themeColors"]): string | null {
  const value = attributeOf(colour, "val") ?? "";
  switch (colour.localName) {
    case "srgbClr":
      return value.toUpperCase();
    case "sysClr":
      return attributeOf(colour, "lastClr")?.toUpperCase() ?? null;
    case "schemeClr":
      return theme[MAPPED[value] ?? value] ?? null;
    default:
      return null;
  }
}

function changed(rgb: string, change: Element): string {
  const part = (numberOf(change, "val") ?? WHOLE) / WHOLE;
  switch (change.localName) {
    case "lumMod":
      return withLightness(rgb, (lightness) => lightness * part);
    case "lumOff":
      return withLightness(rgb, (lightness) => lightness + part);
    case "alpha":
      return rgb;
    default:
      throw new EngineError("NotImplemented", `A colour that is changed by ${change.localName}`);
  }
}
