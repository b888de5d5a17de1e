/**
 * The register as plain, immutable data: what `workbook/parse` delivers and every answer of the domain starts from.
 * A text that is not filled in is an empty string, a list without members is empty, a day that is not filled in is null;
 * numbers that may be p.m. or blank are `Reading`s. Field names are the keys by which findings name a column.
 */
import type { MatchKey } from "./matching";
import type { Period } from "./period";
import type { Brand, Cents, Day, Fraction, Hours, Reading } from "./quantity";

/** Which row of which table something stands in; opaque here, made and resolved to a cell by `workbook/parse`. */
export type RowId = Brand<string, "RowId">;
/** The `matchKey` of an item's Nr. */
export type InitiativeId = Brand<MatchKey, "InitiativeId">;
/** The `matchKey` of a Keuzenr. */
export type ChoiceId = Brand<MatchKey, "ChoiceId">;

export const tableIds = [
  "initiatives",
  "people",
  "supply",
  "demand",
  "criteria",
  "scores",
  "finances",
  "resources",
  "bottlenecks",
  "choices",
  "alternatives",
  "dependencies",
  "meetings",
  "agreement",
  "developments",
  "products",
  "reactions",
  "updates",
  "scenarios",
  "settings",
] as const;
export type TableId = (typeof tableIds)[number];

export const workingMethods = ["process", "programme", "project", "line"] as const;
export type WorkingMethod = (typeof workingMethods)[number];

export const personFunctions = [
  "collegeMember",
  "townClerk",
  "lineManager",
  "portfolioManager",
  "programmeManager",
  "projectLeader",
  "processDirector",
  "controller",
  "executiveAdviser",
  "employee",
] as const;
export type PersonFunction = (typeof personFunctions)[number];

/** committed: vastgelegd · wanted: gewenst · out: buiten. */
export type StatusClass = "committed" | "wanted" | "out";

/** `untracked`: the table has no Status column at all, so every item counts everywhere. */
export type Status =
  | {
      readonly kind: "known";
      readonly label: string;
      readonly class: StatusClass;
      readonly demandsTriangle: boolean;
      readonly isUnderWay: boolean;
      readonly demandsMeans: boolean;
    }
  | { readonly kind: "unknown"; readonly label: string }
  | { readonly kind: "none" }
  | { readonly kind: "untracked" };

export interface Initiative {
  readonly row: RowId;
  readonly id: InitiativeId;
  readonly nr: string;
  readonly name: string;
  readonly workingMethod: WorkingMethod | null;
  readonly workingMethodReason: string;
  readonly demandClass: "task" | "ambition" | null;
  readonly theme: string;
  /** The Nr that it falls under, as typed; empty when it stands alone. */
  readonly parent: string;
  readonly status: Status;
  readonly size: "small" | "medium" | "large" | null;
  /** The names typed in the cell: one when all is well. */
  readonly politicalSponsor: readonly string[];
  readonly executiveSponsor: readonly string[];
  readonly lead: readonly string[];
  readonly steeringGroup: readonly string[];
  readonly portfolioHolders: readonly string[];
  readonly departments: readonly string[];
  readonly place: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly earliestStart: Day | null;
  readonly latestStart: Day | null;
  readonly statutory: boolean;
  readonly statutoryBasis: string;
  readonly priorityGroup: string;
  readonly setRank: number | null;
  readonly setRankReason: string;
  readonly topTen: number | null;
  readonly background: string;
  readonly intendedEffect: string;
  readonly result: string;
  readonly boundaries: string;
  readonly directionTalkHeld: Day | null;
  readonly startUpHeld: Day | null;
  readonly facilitator: string;
  readonly lastProgressReport: Day | null;
  readonly stateOfAffairs: string;
  readonly risk: string;
  readonly outsourcingPrice: Reading<Cents>;
  readonly outsourcingHours: Reading<Hours>;
  readonly link: string;
}

export interface Person {
  readonly row: RowId;
  readonly name: string;
  readonly functions: readonly PersonFunction[];
  readonly department: string;
  readonly mtMember: boolean;
  readonly inServiceFrom: Day | null;
  readonly inServiceUntil: Day | null;
  readonly deputyFor: string;
}

export type CapacityUnit = "hours" | "days" | "fte";

/** A figure of one period, in the unit of its row. */
export interface PeriodFigure {
  readonly period: Period;
  readonly figure: Reading<number>;
}

export interface SupplyRow {
  readonly row: RowId;
  readonly role: string;
  readonly owner: string;
  readonly unit: CapacityUnit;
  readonly lineShare: Reading<Fraction>;
  readonly hireMaximum: Reading<number>;
  readonly hireRate: Reading<Cents>;
  readonly hireFrom: Day | null;
  /** Its hours are hired already: they count in the most that can be hired of the role. */
  readonly isHired: boolean;
  readonly figures: readonly PeriodFigure[];
}

export interface DemandRow {
  readonly row: RowId;
  /** As typed; `initiative` is its key, also when no item has it. */
  readonly nr: string;
  readonly initiative: InitiativeId;
  readonly role: string;
  readonly unit: CapacityUnit;
  readonly commitment: "requested" | "promised" | "rejected" | null;
  readonly staffing: "filled" | "vacancy" | "hiring" | "unknown" | null;
  readonly who: string;
  readonly figures: readonly PeriodFigure[];
}

export interface Criterion {
  readonly row: RowId;
  readonly name: string;
  readonly weight: Reading<number>;
  readonly direction: "higher" | "lower";
  readonly lowest: Reading<number>;
  readonly highest: Reading<number>;
  readonly lowestMeaning: string;
  readonly highestMeaning: string;
}

/** One scorer's values for one item. `criterion` is the match key of the heading or of the Criterium cell. */
export interface ScoreRow {
  readonly row: RowId;
  readonly nr: string;
  readonly initiative: InitiativeId;
  readonly scorer: string;
  readonly values: readonly { readonly criterion: MatchKey; readonly value: Reading<number> }[];
}

export type MoneyNature = "incidental" | "structural";

export interface YearAmount {
  readonly year: number;
  readonly amount: Reading<Cents>;
}

export interface FinanceRow {
  readonly row: RowId;
  readonly nr: string;
  readonly initiative: InitiativeId;
  readonly description: string;
  readonly kind: "cost" | "income" | "investment" | "funding" | null;
  readonly nature: MoneyNature | null;
  readonly source: string;
  readonly inBudget: "yes" | "new" | null;
  readonly budgetProgramme: string;
  readonly taskField: string;
  /** Over how many years an investment is written off, and at what interest. */
  readonly term: Reading<number>;
  readonly interest: Reading<Fraction>;
  readonly amounts: readonly YearAmount[];
}

/** What lasten may be paid from, and how much of it becomes available each year (table Middelen). */
export interface Resource {
  readonly row: RowId;
  readonly source: string;
  readonly nature: MoneyNature | null;
  /** What a reserve holds now, before the years; empty for what is no reserve. */
  readonly balance: Reading<Cents>;
  readonly amounts: readonly YearAmount[];
}

/** Where something gets stuck, in an item or in the line (table Knelpunten). */
export interface Bottleneck {
  readonly row: RowId;
  readonly nr: string;
  readonly title: string;
  readonly origin: "portfolio" | "line" | null;
  readonly initiatives: readonly string[];
  readonly role: string;
  readonly period: Period | null;
  readonly hours: Reading<Hours>;
  readonly explanation: string;
  /** As typed; `isSolved` when it is one of the words for that. */
  readonly status: string;
  readonly isSolved: boolean;
}

export interface Choice {
  readonly row: RowId;
  readonly id: ChoiceId;
  readonly nr: string;
  readonly title: string;
  readonly initiatives: readonly string[];
  readonly bottlenecks: readonly string[];
  readonly body: "mt" | "college" | "council" | null;
  readonly deadline: Day | null;
  readonly decisionPoints: readonly string[];
  readonly background: string;
  readonly intendedEffect: string;
  readonly arguments: readonly string[];
  readonly caveats: readonly string[];
  readonly communication: string;
  readonly evaluation: string;
  readonly publicity: "public" | "restricted" | "secret" | null;
  readonly author: string;
  readonly caseNumber: string;
  readonly mtAdvice: string;
  readonly decision: string;
  readonly decisionDate: Day | null;
  readonly decisionNumber: string;
  readonly motivation: string;
  readonly status: "open" | "decided" | null;
  /** Titles and addresses of what belongs with it, a line each. */
  readonly attachments: readonly string[];
}

export type AlternativeKind = "notDoing" | "phasing" | "extraMeans" | "outsourcing" | "other";

export interface Alternative {
  readonly row: RowId;
  /** As typed; `choice` is its key, also when no choice has it. */
  readonly choiceNr: string;
  readonly choice: ChoiceId;
  readonly name: string;
  readonly kind: AlternativeKind;
  readonly description: string;
  readonly hours: Reading<Hours>;
  readonly incidental: readonly YearAmount[];
  readonly structural: readonly YearAmount[];
  /** What its money is to be paid from. */
  readonly funding: string;
  readonly ready: Day | null;
  readonly staffing: string;
  readonly effect: string;
  readonly recommended: boolean;
}

/** From what must be answered first to what may be answered last. */
export const reactionKinds = ["objection", "question", "agreed"] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** What somebody of the MT thinks of an item or choice, typed without the add-in. */
export interface Reaction {
  readonly row: RowId;
  /** The Nr of an item and the Keuzenr, as typed: mostly one of both. */
  readonly nr: string;
  readonly choiceNr: string;
  readonly who: string;
  readonly kind: ReactionKind | null;
  readonly wording: string;
  readonly date: Day | null;
  readonly answer: string;
  /** The day on which it was dealt with; null while it is open. */
  readonly closedOn: Day | null;
}
