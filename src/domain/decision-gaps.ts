/** What a decision sheet lacks (domain.md 2.2: what makes papers fail). */
import type { DecisionSubject } from "./decision-subject";
import { hasDecisionVerb } from "./decision-verb";
import type { FundingGap } from "./finance-lines";
import { isOpen } from "./open-choice";
import type { Alternative, Choice } from "./model";
import type { NumberedText } from "./numbered-text";
import type { Cents, Day, Reading } from "./quantity";

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
  | { readonly kind: "fundingIncomplete"; readonly year: number; readonly costs: Cents; readonly funding: Cents }
  /** An investment, and nothing at all that pays for its kapitaallasten. */
  | { readonly kind: "investmentWithoutFunding" }
  | { readonly kind: "publicityUnset" }
  | { readonly kind: "authorMissing" }
  | { readonly kind: "portfolioHolderMissing" }
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
  /** Nrs that the choice names and that stand nowhere. */
  readonly unknown: readonly { readonly nr: string; readonly suggestions: readonly string[] }[];
}

const when = (lacks: boolean, gap: DecisionGap): readonly DecisionGap[] => (lacks ? [gap] : []);

/** Said is a value, also 0, or p.m.; what cannot be read is not said. */
const isSaid = ({ kind }: Reading<unknown>): boolean => kind === "value" || kind === "pm";

/** Whether the money of an alternative is said in any year. */
const hasMoney = ({ incidental, structural }: Alternative): boolean =>
  [...incidental, ...structural].some(({ amount }) => isSaid(amount));

const alternativeGaps = (alternatives: readonly Alternative[]): readonly DecisionGap[] => [
  ...when(alternatives.length < 2, { kind: "fewerThanTwoAlternatives", count: alternatives.length }),
  ...when(!alternatives.some(({ kind }) => kind === "notDoing"), { kind: "noNotDoing" }),
  ...alternatives.flatMap((alternative) => {
    const missing = [
      ...(alternative.kind !== "notDoing" && !hasMoney(alternative) ? (["money"] as const) : []),
      ...(alternative.effect === "" ? (["effect"] as const) : []),
    ];
    return when(missing.length > 0, { kind: "alternativeIncomplete", name: alternative.name, missing });
  }),
];

/** Hours of every alternative but not doing; of an item without choice, the hours that it asks in the register. */
const personnelGaps = ({ choice, number, alternatives, subjects }: DecisionParts): readonly DecisionGap[] => {
  const names = choice
    ? alternatives.filter(({ kind, hours }) => kind !== "notDoing" && !isSaid(hours)).map(({ name }) => name)
    : subjects.some(({ demand }) => demand.length > 0)
      ? []
      : [number];
  return when(names.length > 0, { kind: "personnelMissing", names });
};

const recommendationGaps = (alternatives: readonly Alternative[]): readonly DecisionGap[] => {
  const names = alternatives.filter(({ recommended }) => recommended).map(({ name }) => name);
  return [
    ...when(names.length === 0, { kind: "noRecommendation" }),
    ...when(names.length > 1, { kind: "severalRecommendations", names }),
  ];
};

const pointGaps = (points: readonly NumberedText[]): readonly DecisionGap[] => [
  ...when(points.length === 0, { kind: "decisionPointsMissing" }),
  ...points.flatMap(({ text }, at) =>
    when(!hasDecisionVerb(text), { kind: "decisionPointWithoutVerb", number: at + 1, text }),
  ),
];

/** A deadline that passed while the choice is open; a decision without its text, date or (beyond the MT) number. */
const decisionGaps = (choice: Choice, on: Day): readonly DecisionGap[] => {
  const { deadline, decision, decisionDate, decisionNumber, body } = choice;
  if (isOpen(choice)) return deadline !== null && deadline < on ? [{ kind: "deadlinePassed", deadline }] : [];
  const missing = [
    ...(decision === "" ? (["decision"] as const) : []),
    ...(decisionDate === null ? (["date"] as const) : []),
    ...(decisionNumber === "" && body !== "mt" ? (["number"] as const) : []),
  ];
  return when(missing.length > 0, { kind: "decisionIncomplete", missing });
};

/** Every gap, those of what is decided before those of what it rests on. */
export const decisionSheetGaps = (parts: DecisionParts, on: Day): readonly DecisionGap[] => {
  const { choice, number, alternatives, decisionPoints, funding } = parts;
  return [
    ...when(choice === null, { kind: "noChoice", nr: number }),
    ...pointGaps(decisionPoints),
    ...alternativeGaps(alternatives),
    ...personnelGaps(parts),
    ...recommendationGaps(alternatives),
    ...when(parts.portfolioHolders.length === 0, { kind: "portfolioHolderMissing" }),
    ...when(!choice?.author, { kind: "authorMissing" }),
    ...when(!choice?.publicity, { kind: "publicityUnset" }),
    ...(choice ? decisionGaps(choice, on) : []),
    ...when(parts.background === "", { kind: "backgroundMissing" }),
    ...when(parts.intendedEffect === "", { kind: "intendedEffectMissing" }),
    ...when(!choice?.arguments.length, { kind: "argumentsMissing" }),
    ...when(!choice?.caveats.length, { kind: "caveatsMissing" }),
    ...parts.unknown.map((each) => ({ kind: "unknownInitiative", ...each }) as const),
    ...funding.flatMap((each) =>
      each.kind === "different"
        ? [{ kind: "fundingIncomplete", year: each.year, costs: each.costs, funding: each.funding } as const]
        : [],
    ),
    ...when(parts.investmentWithoutFunding && !funding.some(({ kind }) => kind === "different"), {
      kind: "investmentWithoutFunding",
    }),
  ];
};
