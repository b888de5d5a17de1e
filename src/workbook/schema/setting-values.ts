import type { DecisionPart } from "../../domain/decision-parts";
import type { StatusClass } from "../../domain/model";
import type { Settings } from "../../domain/settings";
import { wordFor, yesOrNo } from "./column";
import type { SettingField } from "./settings";
import { schemaVersion } from "./versions";
import {
  chargedFromWords,
  chargeMethodWords,
  decisionPartWords,
  personFunctionWords,
  signConventionWords,
} from "./words";

const listed = (parts: readonly string[]): string => parts.join("; ");

/** A part of a decision sheet, with its own heading where it has one. */
const partText = ({ part, heading }: DecisionPart): string =>
  [wordFor(decisionPartWords, part), heading].filter((text) => text !== null).join(" = ");

/** The settings as Instellingen says them: the value of each, a day as Excel's serial number. */
export const settingValues = (settings: Settings): readonly (readonly [SettingField, string | number])[] => {
  const labels = (statusClass: StatusClass): string =>
    listed(settings.statuses.filter((status) => status.class === statusClass).map(({ label }) => label));
  const values = {
    municipality: settings.municipality,
    budgetYear: settings.budgetYear,
    termEnd: settings.termEnd,
    hoursPerFte: settings.hoursPerFte,
    hoursPerDay: settings.hoursPerDay,
    tightAbove: settings.tightAbove,
    weightSpread: settings.weightSpread,
    committed: labels("committed"),
    wanted: labels("wanted"),
    out: labels("out"),
    triangleDemanded: listed(settings.statuses.filter((one) => one.demandsTriangle).map(({ label }) => label)),
    executiveSponsorFunctions: listed(
      settings.executiveSponsorFunctions.map((one) => wordFor(personFunctionWords, one)),
    ),
    underWay: listed(settings.statuses.filter((one) => one.isUnderWay).map(({ label }) => label)),
    meansDemanded: listed(settings.statuses.filter((one) => one.demandsMeans).map(({ label }) => label)),
    weeksBetweenTriangleTalks: settings.weeksBetweenTriangleTalks,
    weeksBetweenReports: settings.weeksBetweenReports,
    hireNorm: settings.hireNorm,
    themeOrder: listed(settings.themeOrder),
    themeOrderReason: settings.themeOrderReason,
    usesPairwise: yesOrNo(settings.usesPairwise),
    usesMoscow: yesOrNo(settings.usesMoscow),
    chargeMethod: wordFor(chargeMethodWords, settings.capitalCharges.method),
    chargedFrom: wordFor(chargedFromWords, settings.capitalCharges.from),
    decisionParts: listed(settings.decisionParts.map(partText)),
    signatories: listed(settings.signatories),
    signConvention: wordFor(signConventionWords, settings.signConvention),
    schemaVersion,
  } satisfies Partial<Record<SettingField, string | number>>;
  return Object.entries<string | number>(values).map(([field, value]) => [field as keyof typeof values, value]);
};
