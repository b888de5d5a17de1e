/** What a decision sheet may lack (domain.md 2.2: what makes papers fail), and what is looked at for it. */
import type { DecisionSubject } from "./decision-subject";
import type { FundingGap } from "./finance-lines";
import type { Alternative, Choice } from "./model";
import type { NumberedText } from "./numbered-text";
import type { Cents, Day } from "./quantity";

/** What every alternative says, but that of not doing says no money and no staffing. */
export type AlternativePart = "money" | "effect" | "staffing";

/** What a sheet lacks; with any of them it is a concept. */
export type DecisionGap =
  | { readonly kind: "noChoice"; readonly nr: string }
  | { readonly kind: "fewerThanTwoAlternatives"; readonly count: number }
  | { readonly kind: "noNotDoing" }
  | { readonly kind: "alternativeIncomplete"; readonly name: string; readonly missing: readonly AlternativePart[] }
  /** They cost money, name no dekking, and Financien has none of the items either. */
  | { readonly kind: "alternativesWithoutFunding"; readonly names: readonly string[] }
  | { readonly kind: "personnelMissing"; readonly names: readonly string[] }
  | { readonly kind: "noRecommendation" }
  | { readonly kind: "severalRecommendations"; readonly names: readonly string[] }
  | { readonly kind: "decisionPointsMissing" }
  | { readonly kind: "decisionPointWithoutVerb"; readonly number: number; readonly text: string }
  | { readonly kind: "backgroundMissing" }
  | { readonly kind: "intendedEffectMissing" }
  | { readonly kind: "argumentsMissing" }
  | { readonly kind: "caveatsMissing" }
  | { readonly kind: "fundingIncomplete"; readonly year: number; readonly costs: Cents; readonly funding: Cents }
  /** An investment, and nothing at all that pays for its kapitaallasten. */
  | { readonly kind: "investmentWithoutFunding" }
  | { readonly kind: "publicityUnset" }
  | { readonly kind: "authorMissing" }
  | { readonly kind: "portfolioHolderMissing" }
  | { readonly kind: "communicationMissing" }
  | { readonly kind: "deadlineMissing" }
  | { readonly kind: "deadlinePassed"; readonly deadline: Day }
  | { readonly kind: "decisionIncomplete"; readonly missing: readonly ("decision" | "date" | "number")[] }
  | { readonly kind: "unknownInitiative"; readonly nr: string; readonly suggestions: readonly string[] };

/** What is looked at: the choice is null on the sheet of an item that has none. */
export interface DecisionParts {
  readonly choice: Choice | null;
  readonly number: string;
  readonly alternatives: readonly Alternative[];
  readonly decisionPoints: readonly NumberedText[];
  readonly background: string;
  readonly intendedEffect: string;
  readonly portfolioHolders: readonly string[];
  readonly subjects: readonly DecisionSubject[];
  readonly funding: readonly FundingGap[];
  readonly investmentWithoutFunding: boolean;
  /** Whether Financien has any dekking of the items. */
  readonly hasFunding: boolean;
  /** Nrs that the choice names and that stand nowhere. */
  readonly unknown: readonly { readonly nr: string; readonly suggestions: readonly string[] }[];
}

/** The gap where it is one. */
export const when = (lacks: boolean, gap: DecisionGap): readonly DecisionGap[] => (lacks ? [gap] : []);
