import type { Element } from "slimdom";
import type { Workbook } from "../../workbook";
import { isSame } from "../canonical";
import { childInOrder, childOf, flagOf, numberOf, setAttributes } from "../package/xml";
import { WORKBOOK_ORDER } from "../save/workbook-order";

type Settings = Workbook["calculation"];

const ROUNDS = 100;
const CHANGE = 0.001;

/** How Excel is to calculate the workbook. */
export function readCalculationSettings(workbook: Element): Settings {
  const element = childOf(workbook, "calcPr");
  return {
    iterates: flagOf(element, "iterate", false),
    maxIteration: numberOf(element, "iterateCount") ?? ROUNDS,
    maxChange: numberOf(element, "iterateDelta") ?? CHANGE,
    precisionAsDisplayed: !flagOf(element, "fullPrecision", true),
  };
}

/** Writes how Excel is to calculate; `edit` gives the workbook part, to change. */
export function writeCalculationSettings(workbook: Element, settings: Settings, edit: () => Element): void {
  if (isSame(readCalculationSettings(workbook), settings)) return;
  setAttributes(childInOrder(edit(), "calcPr", WORKBOOK_ORDER), {
    iterate: settings.iterates || null,
    iterateCount: settings.maxIteration === ROUNDS ? null : settings.maxIteration,
    iterateDelta: settings.maxChange === CHANGE ? null : settings.maxChange,
    fullPrecision: settings.precisionAsDisplayed ? false : null,
  });
}
