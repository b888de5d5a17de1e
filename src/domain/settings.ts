import type { CapitalChargeRule } from "./capital-charges";
import { type DecisionPart, decisionGrounds } from "./decision-parts";
import type { PersonFunction, StatusClass } from "./model";
import { type Day, type Fraction, type Hours, dayOf, fraction, hours } from "./quantity";
import type { SignConvention } from "./sign-convention";

export interface StatusDefinition {
  readonly label: string;
  readonly class: StatusClass;
  /** The triangle is demanded from Koersvast on; before that it is advice. */
  readonly demandsTriangle: boolean;
  /** The work goes on: its assignment is asked (V-8), and reports on it (V-14). */
  readonly isUnderWay: boolean;
  /** It is before MT or college: hours, euros and dekking are asked (V-21). */
  readonly demandsMeans: boolean;
}

/** A rule that a municipality does not want to be held to, and why not. */
export interface RuleOff {
  readonly code: string;
  readonly reason: string;
}

/** What a municipality settles once for its register (table Instellingen). */
export interface Settings {
  readonly municipality: string;
  readonly budgetYear: number;
  readonly termEnd: Day;
  readonly hoursPerFte: Hours;
  readonly hoursPerDay: Hours;
  /** Bezetting above this is krap. */
  readonly tightAbove: Fraction;
  /** How far each weight may move when the rank range is sought. */
  readonly weightSpread: Fraction;
  readonly statuses: readonly StatusDefinition[];
  readonly executiveSponsorFunctions: readonly PersonFunction[];
  /** How long the triangle of what runs may go without coming together, and its reports without a new one. */
  readonly weeksBetweenTriangleTalks: number;
  readonly weeksBetweenReports: number;
  /** The share of the hours that may be hired (the Roemernorm, which is of the wage sum; the register knows hours). */
  readonly hireNorm: Fraction;
  readonly rulesOff: readonly RuleOff[];
  /** The themes as MT and college ordered them, first the weightiest, and why; empty while they did not. */
  readonly themeOrder: readonly string[];
  readonly themeOrderReason: string;
  /** Whether weights may be made by pairwise comparison, and MoSCoW labels are shown: for who wants it. */
  readonly usesPairwise: boolean;
  readonly usesMoscow: boolean;
  readonly signConvention: SignConvention;
  /** What a decision sheet has, and who sign it for advice. */
  readonly decisionParts: readonly DecisionPart[];
  readonly signatories: readonly string[];
  /** How an investment is charged to the years after it. */
  readonly capitalCharges: CapitalChargeRule;
}

const status = (label: string, statusClass: StatusClass, demandsTriangle: boolean): StatusDefinition => ({
  label,
  class: statusClass,
  demandsTriangle,
  isUnderWay: label === "In uitvoering",
  demandsMeans: label === "Voorgelegd",
});

/** What holds where the workbook says nothing (workbook.md, domain.md 2.3). */
export const defaultSettings: Settings = {
  municipality: "",
  budgetYear: 2023,
  termEnd: dayOf(2026, 3, 18),
  hoursPerFte: hours(1400),
  hoursPerDay: hours(8),
  tightAbove: fraction(0.9),
  weightSpread: fraction(0.2),
  statuses: [
    status("Idee", "wanted", false),
    status("Opgave", "wanted", false),
    status("Koersvast", "wanted", true),
    status("Voorgelegd", "wanted", true),
    status("Voorbereiding", "committed", true),
    status("In uitvoering", "committed", true),
    status("Nazorg", "committed", true),
    status("Geparkeerd", "out", false),
    status("On hold", "out", false),
    status("Gestopt", "out", false),
    status("Uitbesteed", "out", false),
    status("Afgerond", "out", false),
  ],
  executiveSponsorFunctions: ["lineManager"],
  weeksBetweenTriangleTalks: 13,
  weeksBetweenReports: 26,
  hireNorm: fraction(0.1),
  rulesOff: [],
  themeOrder: [],
  themeOrderReason: "",
  usesPairwise: false,
  usesMoscow: false,
  signConvention: "costPositive",
  decisionParts: decisionGrounds.map((part) => ({ part, heading: null })),
  signatories: ["gemeentesecretaris", "portfoliomanager", "controller"],
  capitalCharges: { method: "linear", from: "yearAfter" },
};
