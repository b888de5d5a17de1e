import { type MatchKey, matchKey } from "../../domain/matching";
import type { StatusClass } from "../../domain/model";
import { type StatusDefinition, defaultSettings } from "../../domain/settings";
import type { GivenSettings } from "./setting-rows";

/** The classes in the order in which an item runs through them. */
const classes: readonly StatusClass[] = ["wanted", "committed", "out"];

/**
 * The statuses of the register. A list in Instellingen replaces the default one of its class and takes its statuses out
 * of the other defaults; a status in two lists is said, and the first counts.
 */
export const statusesOf = (given: GivenSettings): readonly StatusDefinition[] => {
  const named = new Map<MatchKey, StatusDefinition>();
  const add = (label: string, statusClass: StatusClass): boolean => {
    const isNew = !named.has(matchKey(label));
    if (isNew)
      named.set(matchKey(label), {
        label,
        class: statusClass,
        demandsTriangle: demandsTriangle(label, statusClass === "committed"),
        isUnderWay: isUnderWay(label, statusClass === "committed"),
        demandsMeans: demandsMeans(label, false),
      });
    return isNew;
  };
  const demandsTriangle = flagIn(given, "triangleDemanded", "demandsTriangle");
  const isUnderWay = flagIn(given, "underWay", "isUnderWay");
  const demandsMeans = flagIn(given, "meansDemanded", "demandsMeans");
  for (const statusClass of classes) {
    for (const status of given.values[statusClass] ?? []) {
      if (!add(status, statusClass)) given.refuse(statusClass, { code: "G-30", status });
    }
  }
  for (const { label, class: statusClass } of defaultSettings.statuses) {
    if (!given.values[statusClass]) add(label, statusClass);
  }
  const all = classes.flatMap((statusClass) => [...named.values()].filter((status) => status.class === statusClass));
  reportUnknown(given, all);
  return all;
};

/** The settings that list the statuses of which something holds. */
const flagSettings = ["triangleDemanded", "underWay", "meansDemanded"] as const;
type FlagSetting = (typeof flagSettings)[number];

/** Whether something holds of a status: as listed, else as by default, where a status of one's own has its `otherwise`. */
const flagIn = (
  given: GivenSettings,
  setting: FlagSetting,
  flag: "demandsTriangle" | "isUnderWay" | "demandsMeans",
): ((label: string, otherwise: boolean) => boolean) => {
  const listed = given.values[setting]?.map(matchKey);
  const byDefault = new Map(defaultSettings.statuses.map((status) => [matchKey(status.label), status[flag]]));
  return (label, otherwise) => listed?.includes(matchKey(label)) ?? byDefault.get(matchKey(label)) ?? otherwise;
};

const reportUnknown = (given: GivenSettings, statuses: readonly StatusDefinition[]): void => {
  const known = new Set(statuses.map(({ label }) => matchKey(label)));
  for (const setting of flagSettings) {
    const words = (given.values[setting] ?? []).filter((label) => !known.has(matchKey(label)));
    if (words.length > 0) given.refuse(setting, { code: "G-28", words, allowed: statuses.map(({ label }) => label) });
  }
};
