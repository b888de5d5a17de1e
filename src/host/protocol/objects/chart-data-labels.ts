import type { Element } from "slimdom";
import { isShown, labelPosition, LABEL_POSITIONS, placeLabel, type Shown } from "../../engine/chart/labels";
import { makeChild, setValue } from "../../engine/chart/markup";
import {
  alignHorizontally,
  alignVertically,
  horizontalAlignment,
  textTurn,
  turnText,
  verticalAlignment,
} from "../../engine/chart/text-look";
import { labelText, SEPARATOR } from "../../engine/chart/label-text";
import { setOwnText } from "../../engine/chart/title-text";
import { childOf, flagOf, remove, setAttributes } from "../../engine/file/package/xml";
import { elementOf, partProperty } from "../chart-parts";
import type { Connection } from "../connection";
import type { ObjectType, Property } from "../definition";
import { RequestError } from "../errors";
import { firstOf, flag, notPlayed, oneOf, text } from "../parameters";
import { hold, type ChartPart, type ChartPointPart, type Targets } from "../targets";
import { isLabelled, isPointThere, shownNames } from "./chart-points";
import { turn } from "./chart-title";

/** Labels by their series: those of all points, or of one. */
type Labels = ChartPart & { readonly series: ChartPart };

const positions = firstOf(oneOf(...LABEL_POSITIONS), notPlayed(oneOf("None", "Callout")));

/** How numbers are written; a format of the labels' own is no longer that of the cells. */
export function numberFormatProperties<T extends ChartPart>(
  linked: (part: T, at: Connection) => string | null = () => null,
): Readonly<Record<"numberFormat" | "linkNumberFormat", Property<T>>> {
  const isLinked = (element: Element | null): boolean => {
    const format = childOf(element, "numFmt");
    return format === null || flagOf(format, "sourceLinked", false);
  };
  return {
    linkNumberFormat: partProperty<boolean, T>(flag, isLinked, (element, isOn) => {
      const format = makeChild(element, "numFmt");
      if (!format.hasAttribute("formatCode")) setAttributes(format, { formatCode: "General" });
      setAttributes(format, { sourceLinked: isOn });
    }),
    numberFormat: partProperty<string, T>(
      text,
      (element, part, at) => {
        const own = childOf(element, "numFmt")?.getAttribute("formatCode") ?? "General";
        return isLinked(element) ? (linked(part, at) ?? own) : own;
      },
      (element, formatCode) => setAttributes(makeChild(element, "numFmt"), { formatCode, sourceLinked: false }),
    ),
  };
}

/** What the labels of a series and that of one point have in common. */
function labelProperties<T extends Labels>(
  isOn: (label: Element | null, part: T, shown: Shown) => boolean,
): Readonly<Record<string, Property<T>>> {
  const shown = shownNames.map(([element, name]): [string, Property<T>] => [
    name,
    partProperty<boolean, T>(
      flag,
      (label, part) => isOn(label, part, element),
      (label, value) => {
        remove(childOf(label, "delete"));
        setValue(label, element, value);
      },
    ),
  ]);
  return {
    ...Object.fromEntries(shown),
    horizontalAlignment: partProperty<"Center" | "Left" | "Right" | "Justify" | "Distributed", T>(
      oneOf("Center", "Left", "Right", "Justify", "Distributed"),
      horizontalAlignment,
      alignHorizontally,
    ),
    ...numberFormatProperties<T>(),
    position: partProperty<(typeof LABEL_POSITIONS)[number], T>(
      positions,
      (label, { series }) => labelPosition(label, elementOf(series)) ?? "None",
      (label, position) => {
        if (!placeLabel(label, position)) throw new RequestError("InvalidOperation");
      },
    ),
    separator: partProperty<string, T>(
      text,
      (label) => childOf(label, "separator")?.textContent ?? SEPARATOR,
      (label, separator) => void (makeChild(label, "separator").textContent = separator),
    ),
    textOrientation: partProperty<number, T>(turn, textTurn, turnText),
    verticalAlignment: partProperty<"Center" | "Bottom" | "Top" | "Justify" | "Distributed", T>(
      oneOf("Center", "Bottom", "Top", "Justify", "Distributed"),
      verticalAlignment,
      alignVertically,
    ),
  };
}

export const chartDataLabelsType: ObjectType<Targets["ChartDataLabels"]> = {
  properties: labelProperties<Labels>((label, _, shown) => isShown(label, shown)),
  navigation: { format: (labels) => hold("ChartDataLabelFormat", labels) },
};

export const chartDataLabelType: ObjectType<ChartPointPart> = {
  exists: isPointThere,
  properties: {
    ...labelProperties<ChartPointPart>((_, { series, index }, shown) => isLabelled(elementOf(series), index, shown)),
    text: partProperty<string, ChartPointPart>(
      text,
      (label, { series, index }, { book }) => {
        const element = elementOf(series);
        return element === null ? "" : labelText(book.workbook, element, label ?? childOf(element, "dLbls"), index);
      },
      setOwnText,
    ),
  },
  navigation: { format: (label) => hold("ChartDataLabelFormat", label) },
};
