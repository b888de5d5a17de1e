import type { Element } from "slimdom";
import { axesIn } from "../../engine/chart/groups";
import { makeChild, rootOf, setValue, valueOf } from "../../engine/chart/markup";
import { seriesOf } from "../../engine/chart/chart-kinds";
import { setSource, sourceOf } from "../../engine/chart/series";
import { sourceCells, sourceValues } from "../../engine/chart/source-cells";
import { sourceFormula } from "../../engine/chart/source-layout";
import { textTurn, turnText } from "../../engine/chart/text-look";
import { childOf, flagOf } from "../../engine/file/package/xml";
import {
  changeMarkup,
  changePart,
  elementOf,
  further,
  isThere,
  markupOf,
  numberValue,
  onlyWhere,
  partProperty,
  signOf,
  told,
  wordValue,
} from "../chart-parts";
import { CROSSINGS, LABEL_ALIGNMENTS, TICK_LABELS, TICK_MARKS, TIME_UNITS } from "../chart-words";
import type { Connection } from "../connection";
import { method, readable, type ObjectType, type Property } from "../definition";
import { RequestError } from "../errors";
import type { Json } from "../json";
import {
  either,
  firstOf,
  flag,
  integer,
  notPlayed,
  number,
  object,
  oneOf,
  within,
  type Parameter,
} from "../parameters";
import { hold, type Targets } from "../targets";
import { gridlinesStep } from "./chart-gridlines";
import { numberFormatProperties } from "./chart-data-labels";
import { axisTitleStep } from "./chart-axis-title";
import { displayUnitProperties, setCustomUnit } from "./chart-display-units";
import { turn } from "./chart-title";

type Axis = Targets["ChartAxis"];

/** A number, or "" for what Excel picks. */
const automaticOr = either({ parse: () => null }, number, (value) => value === "");
const MOST_SPACING = 31_999;

/** Only axes of these elements have the property; of others it cannot be set. */
function onlyOf(elements: RegExp, property: Property<Axis>): Property<Axis> {
  return onlyWhere(({ localName }) => elements.test(localName), property);
}

/** A number of the scale or the axis itself, or "" to let Excel pick it; what it picks is not told. */
function automatic(name: string, isOfScale: boolean): Property<Axis> {
  const owner = (axis: Element | null): Element | null => (isOfScale ? childOf(axis, "scaling") : axis);
  return partProperty<number | null, Axis>(
    automaticOr,
    (axis) => {
      const value = valueOf(owner(axis), name);
      return told(value === null ? null : Number(value));
    },
    (axis, value) => setValue(isOfScale ? makeChild(axis, "scaling") : axis, name, value),
  );
}

/** The axis that crosses this one: where it does so is written there. */
function crossing(axis: Element | null): Element | null {
  if (axis === null) return null;
  const id = valueOf(axis, "crossAx");
  return axesIn(rootOf(axis)).find((other) => valueOf(other, "axId") === id) ?? null;
}

function ofCrossing<V extends Json>(
  parameter: Parameter<V>,
  get: (other: Element | null) => Json,
  set: (other: Element, value: V) => void,
): Property<Axis> {
  return partProperty<V, Axis>(
    parameter,
    (axis) => told(get(crossing(axis))),
    (axis, value) => {
      const other = crossing(axis);
      if (other !== null) set(other, value);
    },
  );
}

function crossAt(other: Element, at: number): void {
  setValue(other, "crosses", null);
  setValue(other, "crossesAt", at);
}

/** How the values that the axis shows are written in their cells. */
function formatOfCells(axis: Axis, { book }: Connection): string | null {
  const [series] = seriesOf(markupOf(axis));
  const formula = series === undefined ? null : sourceOf(series, axis.type === "Value" ? "values" : "categories");
  const cells = formula === null ? null : sourceCells(book.workbook, formula);
  return (cells && sourceValues(book.workbook, cells, false).values[0]?.numberFormat) ?? null;
}

const LOG_BASE = 10;

export const chartAxisType: ObjectType<Axis> = {
  exists: isThere,
  properties: {
    alignment: onlyOf(/^catAx/, wordValue<Axis>("lblAlgn", LABEL_ALIGNMENTS, "Center")),
    axisGroup: readable(({ group }) => group),
    baseTimeUnit: onlyOf(/^dateAx/, wordValue<Axis>("baseTimeUnit", TIME_UNITS, "Days")),
    categoryType: partProperty<"Automatic" | "TextAxis", Axis>(
      firstOf(oneOf("Automatic", "TextAxis"), notPlayed(oneOf("DateAxis"))),
      (axis) => {
        if (flagOf(childOf(axis, "auto"), "val", false)) return "Automatic";
        return axis?.localName === "dateAx" ? "DateAxis" : "TextAxis";
      },
      (axis, type) => {
        if (axis.localName !== "catAx") throw new RequestError("NotImplemented");
        setValue(axis, "auto", type === "Automatic");
      },
    ),
    ...displayUnitProperties,
    isBetweenCategories: ofCrossing(
      flag,
      (other) => valueOf(other, "crossBetween") !== "midCat",
      (other, isBetween) => setValue(other, "crossBetween", isBetween ? "between" : "midCat"),
    ),
    ...numberFormatProperties<Axis>(formatOfCells),
    logBase: partProperty<number, Axis>(
      within(2, 1000),
      (axis) => Number(valueOf(childOf(axis, "scaling"), "logBase") ?? LOG_BASE),
      (axis, base) => setValue(makeChild(axis, "scaling"), "logBase", base),
    ),
    majorTickMark: wordValue<Axis>("majorTickMark", TICK_MARKS, "Cross"),
    majorTimeUnitScale: onlyOf(/^dateAx/, wordValue<Axis>("majorTimeUnit", TIME_UNITS, "Days")),
    majorUnit: automatic("majorUnit", false),
    maximum: automatic("max", true),
    minimum: automatic("min", true),
    minorTickMark: wordValue<Axis>("minorTickMark", TICK_MARKS, "Cross"),
    minorTimeUnitScale: onlyOf(/^dateAx/, wordValue<Axis>("minorTimeUnit", TIME_UNITS, "Days")),
    minorUnit: automatic("minorUnit", false),
    multiLevel: partProperty<boolean, Axis>(
      flag,
      (axis) => !flagOf(childOf(axis, "noMultiLvlLbl"), "val", childOf(axis, "noMultiLvlLbl") !== null),
      (axis, isOn) => {
        if (axis.localName !== "catAx") throw new RequestError("InvalidOperation");
        setValue(axis, "noMultiLvlLbl", !isOn);
      },
    ),
    offset: onlyOf(/^catAx|^dateAx/, numberValue<Axis>("lblOffset", 100, within(0, 1000, integer))),
    position: ofCrossing(
      firstOf(oneOf("Automatic", "Maximum", "Minimum"), notPlayed(oneOf("Custom"))),
      (other) => {
        if (childOf(other, "crossesAt") !== null) return "Custom";
        const words: Readonly<Record<string, string>> = CROSSINGS;
        return words[valueOf(other, "crosses") ?? "autoZero"] ?? null;
      },
      (other, position) => {
        setValue(other, "crossesAt", null);
        setValue(other, "crosses", signOf(CROSSINGS, position));
      },
    ),
    positionAt: readable((axis) => {
      const at = valueOf(crossing(elementOf(axis)), "crossesAt");
      return told(at === null ? null : Number(at));
    }),
    reversePlotOrder: partProperty<boolean, Axis>(
      flag,
      (axis) => valueOf(childOf(axis, "scaling"), "orientation") === "maxMin",
      (axis, isOn) => setValue(makeChild(axis, "scaling"), "orientation", isOn ? "maxMin" : "minMax"),
    ),
    scaleType: partProperty<"Linear" | "Logarithmic", Axis>(
      oneOf("Linear", "Logarithmic"),
      (axis) => (valueOf(childOf(axis, "scaling"), "logBase") === null ? "Linear" : "Logarithmic"),
      (axis, type) => setValue(makeChild(axis, "scaling"), "logBase", type === "Linear" ? null : LOG_BASE),
    ),
    textOrientation: partProperty<number, Axis>(turn, textTurn, turnText),
    tickLabelPosition: wordValue<Axis>("tickLblPos", TICK_LABELS, "NextToAxis"),
    tickLabelSpacing: onlyOf(/^catAx|^serAx/, automatic("tickLblSkip", false)),
    tickMarkSpacing: onlyOf(/^catAx|^serAx/, numberValue<Axis>("tickMarkSkip", 1, within(1, MOST_SPACING, integer))),
    type: readable(({ type }) => type),
    visible: partProperty<boolean, Axis>(
      flag,
      (axis) => !flagOf(childOf(axis, "delete"), "val", childOf(axis, "delete") !== null),
      (axis, isShown) => setValue(axis, "delete", !isShown),
    ),
  },
  navigation: {
    format: (axis) => hold("ChartAxisFormat", axis),
    majorGridlines: (axis) => hold("ChartGridlines", further(axis, gridlinesStep("majorGridlines"))),
    minorGridlines: (axis) => hold("ChartGridlines", further(axis, gridlinesStep("minorGridlines"))),
    title: (axis) => hold("ChartAxisTitle", further(axis, axisTitleStep)),
  },
  methods: {
    setCategoryNames: method([object("Range")], (axis, [{ sheet, area }], at) => {
      if (axis.type !== "Category") throw new RequestError("InvalidOperation");
      changeMarkup(axis, at, (markup) => {
        for (const series of seriesOf(markup)) setSource(series, "categories", sourceFormula(sheet, area));
      });
    }),
    setCustomDisplayUnit: method([within(Number.MIN_VALUE, Infinity)], (axis, [unit], at) =>
      changePart(axis, at, (element) => setCustomUnit(element, unit)),
    ),
    setPositionAt: method([number], (axis, [value], at) =>
      changePart(axis, at, (element) => {
        const other = crossing(element);
        if (other !== null) crossAt(other, value);
      }),
    ),
  },
};
