import type { Element } from "slimdom";
import { makeChild, setValue, valueOf } from "../../engine/chart/markup";
import { childOf, clear, remove } from "../../engine/file/package/xml";
import { elementOf, partProperty, signOf, told } from "../chart-parts";
import { DISPLAY_UNITS } from "../chart-words";
import { readable, type Property } from "../definition";
import { RequestError } from "../errors";
import { firstOf, flag, notPlayed, oneOf } from "../parameters";
import type { Targets } from "../targets";

type Axis = Targets["ChartAxis"];

/** Only axes of numbers show them in a unit. */
function unitsOf(axis: Element): Element {
  if (axis.localName !== "valAx") throw new RequestError("InvalidOperation");
  return makeChild(axis, "dispUnits");
}

/** Has an axis show its numbers in a unit of its own. */
export function setCustomUnit(axis: Element, unit: number): void {
  const units = unitsOf(axis);
  setValue(units, "builtInUnit", null);
  setValue(units, "custUnit", unit);
}

/** In which unit an axis of values shows its numbers, and whether it says so. */
export const displayUnitProperties: Readonly<Record<string, Property<Axis>>> = {
  customDisplayUnit: readable((axis) => {
    const unit = valueOf(childOf(elementOf(axis), "dispUnits"), "custUnit");
    return told(unit === null ? null : Number(unit));
  }),
  displayUnit: partProperty<string, Axis>(
    firstOf(oneOf("None", ...Object.values(DISPLAY_UNITS)), notPlayed(oneOf("Custom"))),
    (axis) => {
      const units = childOf(axis, "dispUnits");
      if (units === null) return "None";
      const words: Readonly<Record<string, string>> = DISPLAY_UNITS;
      return words[valueOf(units, "builtInUnit") ?? ""] ?? "Custom";
    },
    (axis, unit) => {
      const units = unitsOf(axis);
      if (unit === "None") return remove(units);
      const isNew = units.children.length === 0;
      setValue(units, "custUnit", null);
      setValue(units, "builtInUnit", signOf(DISPLAY_UNITS, unit));
      if (isNew) makeChild(units, "dispUnitsLbl");
    },
  ),
  showDisplayUnitLabel: partProperty<boolean, Axis>(
    flag,
    (axis) => childOf(childOf(axis, "dispUnits"), "dispUnitsLbl") !== null,
    (axis, isShown) => {
      const units = childOf(axis, "dispUnits");
      if (units === null) throw new RequestError("InvalidOperation");
      if (isShown) clear(makeChild(units, "dispUnitsLbl"));
      else remove(childOf(units, "dispUnitsLbl"));
    },
  ),
};
