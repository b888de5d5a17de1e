import {
  drawLine,
  fillWith,
  lineColour,
  lineStyle,
  lineWeight,
  setLineStyle,
  setLineWeight,
} from "../../engine/chart/shape-look";
import { changeFont, type Font, fontOf, makeRuns, runsOf } from "../../engine/chart/text-look";
import { changePart, elementsOf, flagValue, further, markupOf, partProperty, told } from "../chart-parts";
import { method, writable, type ObjectType, type Property } from "../definition";
import type { Json } from "../json";
import { colour, firstOf, flag, notPlayed, oneOf, text, within, type Parameter } from "../parameters";
import { hold, type ChartPart } from "../targets";

export const chartFillType: ObjectType<ChartPart> = {
  methods: {
    clear: method([], (part, _, at) => changePart(part, at, (element) => fillWith(element, null))),
    setSolidColor: method([colour], (part, [wanted], at) =>
      changePart(part, at, (element) => fillWith(element, wanted)),
    ),
  },
};

/** The widest line that Excel draws, in points. */
const WIDEST = 1584;
const lineStyles = firstOf(
  oneOf("None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "RoundDot", "Automatic"),
  notPlayed(oneOf("Grey25", "Grey50", "Grey75")),
);

export const chartLineFormatType: ObjectType<ChartPart> = {
  properties: {
    color: partProperty(colour, (element, _, { book }) => told(lineColour(book.workbook, element)), drawLine),
    lineStyle: partProperty(lineStyles, (element) => told(lineStyle(element)), setLineStyle),
    weight: partProperty(within(0, WIDEST), (element) => told(lineWeight(element)), setLineWeight),
  },
  methods: {
    clear: method([], (part, _, at) => changePart(part, at, (element) => drawLine(element, null))),
  },
};

function fontProperty<K extends keyof Font>(key: K, parameter: Parameter<Font[K] & Json>): Property<ChartPart> {
  return writable(
    parameter,
    (part, { book }) => fontOf(book.workbook, markupOf(part), elementsOf(part))[key],
    (part, value, at) => changePart(part, at, (run) => changeFont(run, { [key]: value })),
  );
}

/** Of the run properties of a text. */
export const chartFontType: ObjectType<ChartPart> = {
  properties: {
    bold: fontProperty("bold", flag),
    color: fontProperty("color", colour),
    italic: fontProperty("italic", flag),
    name: fontProperty("name", text),
    size: fontProperty("size", within(1, 409)),
    underline: fontProperty("underline", oneOf("None", "Single")),
  },
};

const SIDES = {
  border: (part: ChartPart) => hold("ChartBorder", part),
  fill: (part: ChartPart) => hold("ChartFill", part),
  font: (part: ChartPart) =>
    hold(
      "ChartFont",
      further(part, (element, make) => (make ? makeRuns(element) : runsOf(element))),
    ),
  line: (part: ChartPart) => hold("ChartLineFormat", part),
};

/** What leads to these sides of the look of a part. */
function looks(...names: readonly (keyof typeof SIDES)[]): ObjectType<ChartPart> {
  return { navigation: Object.fromEntries(names.map((name) => [name, SIDES[name]])) };
}

export const chartAxisFormatType = looks("fill", "font", "line");
export const chartGridlinesFormatType = looks("line");
export const chartPlotAreaFormatType = looks("border", "fill");
export const chartPointFormatType = looks("border", "fill");
export const chartSeriesFormatType = looks("fill", "line");
export const chartTrendlineFormatType = looks("line");
/** Of titles, legends and labels. */
export const chartTextFormatType = looks("border", "fill", "font");

/** The chart as a whole. Its palettes are not played. */
export const chartAreaFormatType: ObjectType<ChartPart> = {
  ...chartTextFormatType,
  properties: { roundedCorners: flagValue("roundedCorners", false) },
};
