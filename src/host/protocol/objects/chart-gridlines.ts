import { MAJOR_GRIDLINES, MINOR_GRIDLINES } from "../../engine/chart/default-looks";
import { graft } from "../../engine/chart/markup";
import { childOf, remove } from "../../engine/file/package/xml";
import { changePart, child, elementOf, type Step } from "../chart-parts";
import { writable, type ObjectType } from "../definition";
import { flag } from "../parameters";
import { hold, type ChartPart } from "../targets";

const LOOKS = { majorGridlines: MAJOR_GRIDLINES, minorGridlines: MINOR_GRIDLINES } as const;

/** The step from an axis to its gridlines, which are made where there are none. */
export function gridlinesStep(name: keyof typeof LOOKS): Step {
  return child(name, (axis) => childOf(axis, name) ?? graft(axis, LOOKS[name]));
}

export const chartGridlinesType: ObjectType<ChartPart> = {
  properties: {
    visible: writable(
      flag,
      (part) => elementOf(part) !== null,
      (part, isShown, at) => changePart(part, at, (lines) => (isShown ? undefined : remove(lines))),
    ),
  },
  navigation: { format: (part) => hold("ChartGridlinesFormat", part) },
};
