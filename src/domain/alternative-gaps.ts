/** What the alternatives of a decision sheet lack: the most named defect of papers (domain.md 2.2). */
import { type AlternativePart, type DecisionGap, type DecisionParts, when } from "./decision-gap";
import { matchKey } from "./matching";
import type { Alternative } from "./model";
import type { Reading } from "./quantity";

/** Said is a value, also 0, or p.m.; what cannot be read is not said. */
const isSaid = ({ kind }: Reading<unknown>): boolean => kind === "value" || kind === "pm";

const amountsOf = ({ incidental, structural }: Alternative): readonly Reading<number>[] =>
  [...incidental, ...structural].map(({ amount }) => amount);

/** Whether it asks money in any year: an amount that is not 0, or one that is yet to come. */
const costs = (alternative: Alternative): boolean =>
  amountsOf(alternative).some((amount) => amount.kind === "pm" || (amount.kind === "value" && amount.value !== 0));

/** Words by which people say that they do not know yet. */
const undecided = new Set(["nader te bepalen", "nog te bepalen", "ntb", "n.t.b.", "onbekend", "p.m.", "pm", "?", "-"]);

/** Whether it says what pays for it. */
export const namesFunding = ({ funding }: Alternative): boolean => funding !== "" && !undecided.has(matchKey(funding));

const missingOf = (alternative: Alternative): readonly AlternativePart[] => [
  ...(alternative.kind !== "notDoing" && !amountsOf(alternative).some(isSaid) ? (["money"] as const) : []),
  ...(alternative.effect === "" ? (["effect"] as const) : []),
  ...(alternative.kind !== "notDoing" && alternative.staffing === "" ? (["staffing"] as const) : []),
];

/** Two alternatives at least, one of them not doing, each with its money, effect, staffing and what pays for it. */
export const alternativeGaps = ({ alternatives, hasFunding: isFunded }: DecisionParts): readonly DecisionGap[] => {
  const unfunded = isFunded ? [] : alternatives.filter((each) => costs(each) && !namesFunding(each));
  return [
    ...when(alternatives.length < 2, { kind: "fewerThanTwoAlternatives", count: alternatives.length }),
    ...when(!alternatives.some(({ kind }) => kind === "notDoing"), { kind: "noNotDoing" }),
    ...alternatives.flatMap((alternative) => {
      const missing = missingOf(alternative);
      return when(missing.length > 0, { kind: "alternativeIncomplete", name: alternative.name, missing });
    }),
    ...when(unfunded.length > 0, { kind: "alternativesWithoutFunding", names: unfunded.map(({ name }) => name) }),
  ];
};

/** Hours of every alternative but not doing; of an item without choice, the hours that it asks in the register. */
export const personnelGaps = ({ choice, number, alternatives, subjects }: DecisionParts): readonly DecisionGap[] => {
  const names = choice
    ? alternatives.filter(({ kind, hours }) => kind !== "notDoing" && !isSaid(hours)).map(({ name }) => name)
    : subjects.some(({ demand }) => demand.length > 0)
      ? []
      : [number];
  return when(names.length > 0, { kind: "personnelMissing", names });
};

/** Exactly one alternative is recommended. */
export const recommendationGaps = (alternatives: readonly Alternative[]): readonly DecisionGap[] => {
  const names = alternatives.filter(({ recommended }) => recommended).map(({ name }) => name);
  return [
    ...when(names.length === 0, { kind: "noRecommendation" }),
    ...when(names.length > 1, { kind: "severalRecommendations", names }),
  ];
};
