import type { SettingGroup } from "../../messages/pane/settings";
import type { SettingField } from "../../workbook/schema/settings";

/** The settings by what they are about, in the order in which they are shown. */
export const settingGroups: readonly (readonly [SettingGroup, readonly SettingField[]])[] = [
  ["municipality", ["municipality", "budgetYear", "termEnd"]],
  ["capacity", ["hoursPerFte", "hoursPerDay", "tightAbove"]],
  ["ranking", ["weightSpread", "themeOrder", "themeOrderReason", "usesPairwise", "usesMoscow"]],
  ["statuses", ["wanted", "committed", "out", "triangleDemanded"]],
  ["triangle", ["executiveSponsorFunctions"]],
  ["money", ["signConvention", "chargeMethod", "chargedFrom"]],
  ["papers", ["decisionParts", "signatories"]],
  ["rules", ["underWay", "meansDemanded", "weeksBetweenTriangleTalks", "weeksBetweenReports", "hireNorm"]],
  ["other", ["hireRate", "schemaVersion"]],
];

/** Settings that a person does not change: which layout the register has. */
export const isFixed = (field: SettingField): boolean => field === "schemaVersion";
