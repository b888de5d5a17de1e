import { common, format } from "../cell-formats";
import { method, writable, type ObjectType } from "../definition";
import { colour, oneOf, optional } from "../parameters";
import type { Formatted } from "../targets";

/** `Excel.FillPattern` but for gradients. */
const PATTERNS = [
  ...["None", "Solid", "Gray50", "Gray75", "Gray25", "Gray16", "Gray8", "SemiGray75", "Checker", "Grid", "CrissCross"],
  ...["Horizontal", "Vertical", "Down", "Up", "LightHorizontal", "LightVertical", "LightDown", "LightUp"],
];

const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** Excel gives white for no fill, and an empty text where the cells differ. */
export const rangeFillType: ObjectType<Formatted> = {
  properties: {
    color: writable(
      colour,
      (target, at) => common(target, at, ({ fill }) => fill ?? WHITE) ?? "",
      (target, fill, at) => format(target, at, { fill }),
    ),
    pattern: writable(
      optional(oneOf(...PATTERNS), "None"),
      (target, at) => common(target, at, ({ fill, pattern }) => pattern?.style ?? (fill === null ? "None" : "Solid")),
      (target, style, at) =>
        format(target, at, ({ fill, pattern }) => {
          if (style === "None") return { fill: null, pattern: null };
          if (style === "Solid") return { fill: fill ?? WHITE, pattern: null };
          return { pattern: { style, color: pattern?.color ?? BLACK } };
        }),
    ),
    patternColor: writable(
      colour,
      (target, at) => common(target, at, ({ pattern }) => pattern?.color ?? BLACK) ?? "",
      (target, color, at) => format(target, at, ({ pattern }) => ({ pattern: pattern && { ...pattern, color } })),
    ),
  },
  methods: {
    clear: method([], (target, _, at) => format(target, at, { fill: null, pattern: null })),
  },
};
