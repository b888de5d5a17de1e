import { common, format } from "../cell-formats";
import { method, writable, type ObjectType } from "../definition";
import { colour, oneOf, optional } from "../parameters";
import type { Areas } from "../targets";

/** Excel gives white for no fill, and an empty text where the cells differ. */
export const rangeFillType: ObjectType<Areas> = {
  properties: {
    color: writable(
      colour,
      (areas, at) => common(areas, at, ({ fill }) => fill ?? "#FFFFFF") ?? "",
      (areas, fill, at) => format(areas, at, { fill }),
    ),
    pattern: writable(
      optional(oneOf("None", "Solid"), "None"),
      (areas, at) => common(areas, at, ({ fill }) => (fill === null ? "None" : "Solid")),
      (areas, pattern, at) =>
        format(areas, at, ({ fill }) => ({ fill: pattern === "None" ? null : (fill ?? "#FFFFFF") })),
    ),
  },
  methods: {
    clear: method([], (areas, _, at) => format(areas, at, { fill: null })),
  },
};
