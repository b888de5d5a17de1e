import { seriesOf } from "../../engine/chart/chart-kinds";
import { sideOf, putSide, type Side } from "../../engine/chart/layout";
import { setValue } from "../../engine/chart/markup";
import { hasShadow, setShadow } from "../../engine/chart/shape-look";
import {
  alignHorizontally,
  alignVertically,
  bodyOf,
  horizontalAlignment,
  textTurn,
  turnText,
  verticalAlignment,
} from "../../engine/chart/text-look";
import { makeTitle, ownText, piecesOf, setOwnText, setTextFormula } from "../../engine/chart/title-text";
import { boxOf } from "../../engine/anchor";
import { childOf, remove } from "../../engine/file/package/xml";
import { localeSettings } from "../../engine/locale";
import {
  changeMarkup,
  changePart,
  child,
  elementOf,
  flagValue,
  further,
  markupOf,
  partProperty,
  told,
} from "../chart-parts";
import type { Connection } from "../connection";
import { method, writable, type ObjectType, type Property } from "../definition";
import { RequestError } from "../errors";
import { firstOf, flag, index, integer, notPlayed, number, oneOf, text, type Parameter } from "../parameters";
import { hold, type ChartOnSheet, type ChartPart } from "../targets";

/** The step from `chart` to its title; a title that is made shows. */
export const titleStep = child("title", (chart) => {
  setValue(chart, "autoTitleDeleted", false);
  return makeTitle(chart);
});

/** How far text may be turned, in whole degrees, or 180 for letters below each other. */
export const turn: Parameter<number> = {
  parse: (value) => {
    const degrees = integer.parse(value);
    if (Math.abs(degrees) > 90 && degrees !== 180) throw new RequestError("InvalidArgument");
    return degrees;
  },
};

/** A side of a part that was put by hand, in points from the chart's corner; where Excel picks the place, it is not told. */
export function sideProperty<T extends ChartPart>(side: Side): Property<T> {
  const box = ({ sheet, chart }: ChartOnSheet) => boxOf(sheet, chart.anchor);
  return partProperty<number, T>(
    number,
    (element, part) => told(sideOf(element, side, box(part))),
    (element, points, part) => putSide(element, side, points, box(part)),
  );
}

/** What Excel shows in a title without words of its own: the name of the only series, or that it is a title. */
function automaticText(target: ChartOnSheet, { book }: Connection): string {
  const [only, ...others] = seriesOf(markupOf(target));
  const name = others.length > 0 ? null : ownText(book.workbook, only ?? null);
  return name ?? localeSettings(book.locale).words.chartTitle;
}

/** Formulas are given as in a cell, `=Blad1!$A$1`. */
export const sourceText: Parameter<string> = {
  parse: (value) => text.parse(value).replace(/^=/, ""),
};

export const chartTitleType: ObjectType<ChartPart> = {
  properties: {
    horizontalAlignment: partProperty(
      oneOf("Center", "Left", "Right", "Justify", "Distributed"),
      horizontalAlignment,
      alignHorizontally,
    ),
    left: sideProperty("left"),
    overlay: flagValue("overlay", false),
    position: partProperty(
      firstOf(oneOf("Automatic", "Top"), notPlayed(oneOf("Bottom", "Left", "Right"))),
      (title) => told(childOf(childOf(title, "layout"), "manualLayout") === null ? "Top" : null),
      (title) => remove(childOf(title, "layout")),
    ),
    showShadow: partProperty(flag, hasShadow, setShadow),
    text: partProperty(
      text,
      (title, part, at) => (title === null ? "" : (ownText(at.book.workbook, title) ?? automaticText(part, at))),
      setOwnText,
    ),
    textOrientation: partProperty(turn, textTurn, turnText),
    top: sideProperty("top"),
    verticalAlignment: partProperty(
      oneOf("Center", "Bottom", "Top", "Justify", "Distributed"),
      verticalAlignment,
      alignVertically,
    ),
    visible: writable(
      flag,
      (part) => elementOf(part) !== null,
      (part, isShown, at) => {
        if (isShown) changePart(part, at, () => undefined);
        else {
          changeMarkup(part, at, (markup) => {
            const chart = childOf(markup, "chart");
            remove(childOf(chart, "title"));
            if (chart !== null) setValue(chart, "autoTitleDeleted", true);
          });
        }
      },
    ),
  },
  navigation: { format: (part) => hold("ChartTitleFormat", part) },
  methods: {
    getSubstring: method([index, index], (part, [start, length], at) => {
      const title = elementOf(part);
      const words = ownText(at.book.workbook, title) ?? "";
      if (bodyOf(title)?.localName !== "rich") throw new RequestError("InvalidOperation");
      if (length === 0 || start + length > words.length) throw new RequestError("InvalidArgument");
      return hold("ChartFormatString", substring(part, start, length));
    }),
    setFormula: method([sourceText], (part, [formula], at) =>
      changePart(part, at, (title) => setTextFormula(title, formula)),
    ),
  },
};

/** Some letters of a text: the look of their pieces. To look at them changes nothing. */
export function substring(part: ChartPart, start: number, length: number): ChartPart {
  return further(part, (title, make) => piecesOf(make ? title : title.cloneNode(true), start, length));
}

export const chartFormatStringType: ObjectType<ChartPart> = {
  navigation: { font: (part) => hold("ChartFont", part) },
};
