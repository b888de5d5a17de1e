/** The decision sheet as data: page 1 what is decided, page 2 what it rests on (domain.md 2.2). */
import type { RolePeriod } from "./role-period";
import type { AlternativeKind, Choice, FinanceRow, InitiativeId, MoneyNature, Status, WorkingMethod } from "./model";
import type { Period } from "./period";
import type { Cents, Day, Hours, Reading } from "./quantity";

/** What a sheet lacks; with any of them it is a concept. */
export type DecisionGap =
  | { readonly kind: "noChoice"; readonly nr: string }
  | { readonly kind: "fewerThanTwoAlternatives"; readonly count: number }
  | { readonly kind: "noNotDoing" }
  | { readonly kind: "alternativeIncomplete"; readonly name: string; readonly missing: readonly ("money" | "effect")[] }
  | { readonly kind: "personnelMissing"; readonly names: readonly string[] }
  | { readonly kind: "noRecommendation" }
  | { readonly kind: "severalRecommendations"; readonly names: readonly string[] }
  | { readonly kind: "decisionPointsMissing" }
  | { readonly kind: "decisionPointWithoutVerb"; readonly number: number; readonly text: string }
  | { readonly kind: "backgroundMissing" }
  | { readonly kind: "intendedEffectMissing" }
  | { readonly kind: "argumentsMissing" }
  | { readonly kind: "caveatsMissing" }
  | { readonly kind: "fundingIncomplete"; readonly year: number; readonly toFund: Cents; readonly funding: Cents }
  | { readonly kind: "publicityUnset" }
  | { readonly kind: "authorMissing" }
  | { readonly kind: "portfolioHolderMissing" }
  | { readonly kind: "deadlinePassed"; readonly deadline: Day }
  | { readonly kind: "decisionIncomplete"; readonly missing: readonly ("decision" | "date" | "number")[] }
  | { readonly kind: "unknownInitiative"; readonly nr: string; readonly suggestions: readonly string[] };

/** What a sheet says about its own figures; does not make it a concept. */
export type DecisionNote =
  | { readonly kind: "fundingNotComparable"; readonly years: readonly number[] }
  | { readonly kind: "amountsOutsideYears"; readonly years: readonly number[] }
  | { readonly kind: "otherChoices"; readonly nrs: readonly string[] };

/** A text with its number on the sheet: beslispunt `1`, argument `1.1`, kanttekening `1.2`. */
export interface NumberedText {
  readonly number: string;
  readonly text: string;
}

/** `incidental` and `structural` have one reading per year of the sheet, `empty` where nothing is filled in. */
export interface DecisionOption {
  readonly name: string;
  readonly kind: AlternativeKind;
  readonly description: string;
  readonly hours: Reading<Hours>;
  readonly incidental: readonly Reading<Cents>[];
  readonly structural: readonly Reading<Cents>[];
  readonly ready: Day | null;
  readonly staffing: string;
  readonly effect: string;
  readonly recommended: boolean;
}

/** What an item asks of a role, in its own periods; a reading is `pm` or `unreadable` when such a cell takes part. */
export interface RoleDemand {
  readonly role: string;
  readonly hours: readonly { readonly period: Period; readonly hours: Reading<Hours> }[];
}

/** Money of the item, added up per kind and nature; `known` are the values, beside which `pm` cells were not added. */
export interface FinanceLine {
  readonly kind: NonNullable<FinanceRow["kind"]>;
  readonly nature: MoneyNature | null;
  /** One per year of the sheet. */
  readonly years: readonly { readonly known: Cents | null; readonly pm: number; readonly unreadable: number }[];
}

/** An item that the sheet is about: its triangle, planning, capacity, money and papers. */
export interface DecisionSubject {
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  readonly workingMethod: WorkingMethod | null;
  readonly status: Status;
  readonly politicalSponsor: string;
  readonly executiveSponsor: string;
  readonly lead: string;
  readonly start: Day | null;
  readonly end: Day | null;
  readonly earliestStart: Day | null;
  readonly latestStart: Day | null;
  readonly demand: readonly RoleDemand[];
  /** Role-periods with a tekort, krap or onbekend that the item asks of; vastgelegd + gewenst, with line work. */
  readonly bottlenecks: readonly RolePeriod[];
  readonly finances: readonly FinanceLine[];
  readonly link: string;
}

export interface DecisionSheet {
  readonly kind: "sheet";
  readonly state: "complete" | "concept";
  /** A keuze, or an item that has none yet. */
  readonly about: "choice" | "initiative";
  readonly number: string;
  readonly subject: string;
  readonly body: Choice["body"];
  readonly deadline: Day | null;
  readonly portfolioHolders: readonly string[];
  readonly author: string;
  readonly publicity: Exclude<Choice["publicity"], "secret">;
  readonly caseNumber: string;
  readonly decisionPoints: readonly NumberedText[];
  /** T … T+3. */
  readonly years: readonly number[];
  readonly options: readonly DecisionOption[];
  readonly advice: { readonly recommended: readonly string[]; readonly mtAdvice: string };
  readonly background: string;
  readonly intendedEffect: string;
  readonly arguments: readonly NumberedText[];
  readonly caveats: readonly NumberedText[];
  readonly subjects: readonly DecisionSubject[];
  /** Knelpuntnrs that the choice names. */
  readonly bottleneckNrs: readonly string[];
  readonly communication: string;
  readonly evaluation: string;
  /** Null while the choice is open. */
  readonly decision: {
    readonly text: string;
    readonly date: Day | null;
    readonly number: string;
    readonly motivation: string;
  } | null;
  readonly gaps: readonly DecisionGap[];
  readonly notes: readonly DecisionNote[];
}

/** All that is printed of a choice that is geheim: where it is to be found. */
export interface SecretReference {
  readonly kind: "secret";
  readonly number: string;
  readonly caseNumber: string;
  readonly body: Choice["body"];
  readonly deadline: Day | null;
  readonly decisionDate: Day | null;
  readonly decisionNumber: string;
}

export interface SheetNotFound {
  readonly kind: "notFound";
  readonly number: string;
  readonly suggestions: readonly string[];
}
