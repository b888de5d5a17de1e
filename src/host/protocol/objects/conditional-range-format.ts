import type { PaintedFormat, PaintedLine } from "../../engine/conditional-format";
import { exists, paint, paintOf } from "../conditional-rules";
import type { Connection } from "../connection";
import { collection, method, writable, type ObjectType, type Property, readable } from "../definition";
import { colour, flag, oneOf, text, type Argument } from "../parameters";
import { hold, type FormatRule, type Targets } from "../targets";

export const conditionalRangeFormatType: ObjectType<FormatRule> = {
  exists,
  properties: {
    numberFormat: writable(
      text,
      (target) => paintOf(target).numberFormat,
      (target, numberFormat, at) => paint(target, at, { numberFormat }),
    ),
  },
  navigation: {
    borders: (target) => hold("ConditionalRangeBorderCollection", target),
    fill: (target) => hold("ConditionalRangeFill", target),
    font: (target) => hold("ConditionalRangeFont", target),
  },
};

export const conditionalRangeFillType: ObjectType<FormatRule> = {
  exists,
  properties: {
    color: writable(
      colour,
      (target) => paintOf(target).fill ?? "",
      (target, fill, at) => paint(target, at, { fill }),
    ),
  },
  methods: { clear: method([], (target, _, at) => paint(target, at, { fill: null })) },
};

const isPainted = (key: "bold" | "italic" | "strikethrough"): Property<FormatRule> =>
  writable(
    flag,
    (target) => paintOf(target)[key],
    (target, value, at) => paint(target, at, { [key]: value }),
  );

export const conditionalRangeFontType: ObjectType<FormatRule> = {
  exists,
  properties: {
    bold: isPainted("bold"),
    color: writable(
      colour,
      (target) => paintOf(target).fontColor ?? "",
      (target, fontColor, at) => paint(target, at, { fontColor }),
    ),
    italic: isPainted("italic"),
    strikethrough: isPainted("strikethrough"),
    underline: writable(
      oneOf("None", "Single", "Double"),
      (target) => paintOf(target).underline,
      (target, underline, at) => paint(target, at, { underline }),
    ),
  },
  methods: {
    clear: method([], (target, _, at) =>
      paint(target, at, { fontColor: null, bold: null, italic: null, strikethrough: null, underline: null }),
    ),
  },
};

type Side = keyof PaintedFormat["borders"];
const INDEXES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
const NAMES = Object.keys(INDEXES) as (keyof typeof INDEXES)[]; // of an object literal with these keys
const NO_LINE: PaintedLine = { style: "None", color: "#000000" };

type Border = Targets["ConditionalRangeBorder"];

const lineOf = (border: Border): PaintedLine => paintOf(border).borders[border.side] ?? NO_LINE;

function draw(border: Border, at: Connection, line: PaintedLine): void {
  paint(border, at, { borders: { ...paintOf(border).borders, [border.side]: line } });
}

export const conditionalRangeBorderType: ObjectType<Border> = {
  exists,
  properties: {
    color: writable(
      colour,
      (border) => lineOf(border).color,
      (border, color, at) => {
        const { style } = lineOf(border);
        draw(border, at, { style: style === "None" ? "Continuous" : style, color });
      },
    ),
    sideIndex: readable(({ side }) => NAMES.find((name) => INDEXES[name] === side) ?? ""),
    style: writable(
      oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"),
      (border) => lineOf(border).style,
      (border, style, at) => draw(border, at, { ...lineOf(border), style }),
    ),
  },
};

const borderOf = (target: FormatRule, side: Side) => hold("ConditionalRangeBorder", { ...target, side });
const borderIndex = oneOf(...NAMES);

export const conditionalRangeBorderCollectionType = collection<FormatRule>(
  (target) => NAMES.map((name) => borderOf(target, INDEXES[name])),
  (target, name: Argument) => borderOf(target, INDEXES[borderIndex.parse(name)]),
  {
    exists,
    navigation: {
      bottom: (target) => borderOf(target, "bottom"),
      left: (target) => borderOf(target, "left"),
      right: (target) => borderOf(target, "right"),
      top: (target) => borderOf(target, "top"),
    },
  },
);
