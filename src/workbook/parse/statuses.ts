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
    if (isNew) named.set(matchKey(label), { label, class: statusClass, demandsTriangle: demands(label, statusClass) });
    return isNew;
  };
  const demands = triangleDemand(given);
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

/** Whether the triangle is demanded in a status: as listed, else as by default, where a new status counts by its class. */
const triangleDemand = (given: GivenSettings): ((label: string, statusClass: StatusClass) => boolean) => {
  const listed = given.values.triangleDemanded?.map(matchKey);
  const byDefault = new Map(defaultSettings.statuses.map((status) => [matchKey(status.label), status.demandsTriangle]));
  return (label, statusClass) =>
    listed?.includes(matchKey(label)) ?? byDefault.get(matchKey(label)) ?? statusClass === "committed";
};

const reportUnknown = (given: GivenSettings, statuses: readonly StatusDefinition[]): void => {
  const known = new Set(statuses.map(({ label }) => matchKey(label)));
  const words = (given.values.triangleDemanded ?? []).filter((label) => !known.has(matchKey(label)));
  if (words.length === 0) return;
  given.refuse("triangleDemanded", { code: "G-28", words, allowed: statuses.map(({ label }) => label) });
};
