import type { Reading } from "../../domain/quantity";
import { type Settings, defaultSettings } from "../../domain/settings";
import { schema } from "../schema";
import { schemaVersion } from "../schema/versions";
import { signConventionWords } from "../schema/words";
import { decisionPartList, parseDecisionParts } from "./decision-parts";
import type { OpenTable } from "./open-table";
import { parseYear } from "./period-text";
import { parseSignConvention } from "./sign-convention";
import { type GivenSettings, readSettingRows } from "./setting-rows";
import { statusesOf } from "./statuses";

/** The settings of the register; what it does not say, or says in a way that cannot be read, is as it holds by default. */
export const parseSettings = (table: OpenTable<typeof schema.settings.columns>): Settings => {
  const given = readSettingRows(table);
  const { values } = given;
  reportOtherVersion(given);
  return {
    municipality: values.municipality ?? defaultSettings.municipality,
    budgetYear: budgetYearOf(given),
    termEnd: values.termEnd ?? defaultSettings.termEnd,
    hoursPerFte: positive(given, "hoursPerFte"),
    hoursPerDay: positive(given, "hoursPerDay"),
    tightAbove: read(values.tightAbove) ?? defaultSettings.tightAbove,
    weightSpread: read(values.weightSpread) ?? defaultSettings.weightSpread,
    statuses: statusesOf(given),
    executiveSponsorFunctions: values.executiveSponsorFunctions?.length
      ? values.executiveSponsorFunctions
      : defaultSettings.executiveSponsorFunctions,
    weeksBetweenTriangleTalks: positive(given, "weeksBetweenTriangleTalks"),
    weeksBetweenReports: positive(given, "weeksBetweenReports"),
    hireNorm: read(values.hireNorm) ?? defaultSettings.hireNorm,
    rulesOff: given.rulesOff,
    themeOrder: values.themeOrder ?? defaultSettings.themeOrder,
    themeOrderReason: values.themeOrderReason ?? defaultSettings.themeOrderReason,
    usesPairwise: values.usesPairwise ?? defaultSettings.usesPairwise,
    usesMoscow: values.usesMoscow ?? defaultSettings.usesMoscow,
    signConvention: signConventionOf(given),
    decisionParts: decisionPartsOf(given),
    signatories: values.signatories?.length ? values.signatories : defaultSettings.signatories,
    capitalCharges: {
      method: values.chargeMethod ?? defaultSettings.capitalCharges.method,
      from: values.chargedFrom ?? defaultSettings.capitalCharges.from,
    },
  };
};

/** What is not known of them is said, and the others hold. */
const decisionPartsOf = (given: GivenSettings): Settings["decisionParts"] => {
  const { parts, unknown } = parseDecisionParts(given.values.decisionParts ?? []);
  if (unknown.length > 0) given.refuse("decisionParts", { code: "G-28", words: unknown, allowed: decisionPartList });
  return parts.length > 0 ? parts : defaultSettings.decisionParts;
};

const signConventionOf = (given: GivenSettings): Settings["signConvention"] => {
  const text = given.values.signConvention ?? "";
  const convention = parseSignConvention(text);
  if (convention === null && text !== "")
    given.refuse("signConvention", { code: "G-28", words: [text], allowed: allowedConventions });
  return convention ?? defaultSettings.signConvention;
};

const allowedConventions = Object.values(signConventionWords).map(([word]) => word);

const read = <T>(reading: Reading<T> | undefined): T | null => (reading?.kind === "value" ? reading.value : null);

/** Hours by which others are multiplied or divided, and weeks: none or less would make nonsense of what rests on them. */
const positive = <F extends "hoursPerFte" | "hoursPerDay" | "weeksBetweenTriangleTalks" | "weeksBetweenReports">(
  given: GivenSettings,
  field: F,
): Settings[F] => {
  const value = read<number>(given.values[field]) as Settings[F] | null;
  if (value !== null && value <= 0) given.refuseValue(field);
  return value !== null && value > 0 ? value : defaultSettings[field];
};

const budgetYearOf = (given: GivenSettings): number => {
  const value = read(given.values.budgetYear);
  const year = value === null ? null : parseYear(value, defaultSettings.budgetYear);
  if (value !== null && year === null) {
    given.refuseValue("budgetYear");
  }
  return year ?? defaultSettings.budgetYear;
};

/** Says that the register is of another version; one that says none, or no number, may be of any. */
const reportOtherVersion = (given: GivenSettings): void => {
  const found = given.values.schemaVersion ?? "";
  const [version, known] = [found === "" ? NaN : Number(found), schemaVersion];
  if (version > known) given.refuse("schemaVersion", { code: "G-31", found, known });
  if (version < known) given.refuse("schemaVersion", { code: "G-41", found, known });
};
