import { formatProperty } from "./cell-formats";
import type { Property } from "./definition";
import { flag, index, integer, oneOf } from "./parameters";
import type { Formatted } from "./targets";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** How text stands in its cell: the properties that cells and named styles share. */
export function alignmentProperties<T extends Formatted>(): Readonly<Record<string, Property<T>>> {
  return {
    autoIndent: formatProperty(
      flag,
      ({ autoIndent }) => autoIndent,
      (autoIndent) => ({ autoIndent }),
    ),
    horizontalAlignment: formatProperty(
      oneOf(...HORIZONTAL),
      ({ horizontal }) => horizontal,
      (horizontal) => ({ horizontal }),
    ),
    indentLevel: formatProperty(
      index,
      ({ indent }) => indent,
      (indent, { horizontal }) => ({ indent, horizontal: horizontal === "General" ? "Left" : horizontal }),
    ),
    readingOrder: formatProperty(
      oneOf("Context", "LeftToRight", "RightToLeft"),
      ({ readingOrder }) => readingOrder,
      (readingOrder) => ({ readingOrder }),
    ),
    shrinkToFit: formatProperty(
      flag,
      ({ shrinkToFit }) => shrinkToFit,
      (shrinkToFit) => ({ shrinkToFit }),
    ),
    textOrientation: formatProperty(
      integer,
      ({ textOrientation }) => textOrientation,
      (textOrientation) => ({ textOrientation }),
    ),
    verticalAlignment: formatProperty(
      oneOf(...VERTICAL),
      ({ vertical }) => vertical,
      (vertical) => ({ vertical }),
    ),
    wrapText: formatProperty(
      flag,
      ({ wrapText }) => wrapText,
      (wrapText) => ({ wrapText }),
    ),
  };
}

/** What a protected sheet keeps from people: the properties that cells and named styles share. */
export function protectionProperties<T extends Formatted>(): Readonly<Record<string, Property<T>>> {
  return {
    formulaHidden: formatProperty(
      flag,
      ({ formulaHidden }) => formulaHidden,
      (formulaHidden) => ({ formulaHidden }),
    ),
    locked: formatProperty(
      flag,
      ({ locked }) => locked,
      (locked) => ({ locked }),
    ),
  };
}
