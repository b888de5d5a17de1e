/** What a decision sheet lacks. */
import { alternativeGaps, personnelGaps, recommendationGaps } from "./alternative-gaps";
import { type DecisionGap, type DecisionParts, when } from "./decision-gap";
import { hasDecisionVerb } from "./decision-verb";
import type { Choice } from "./model";
import type { NumberedText } from "./numbered-text";
import { isOpen } from "./open-choice";
import type { Day } from "./quantity";

const pointGaps = (points: readonly NumberedText[]): readonly DecisionGap[] => [
  ...when(points.length === 0, { kind: "decisionPointsMissing" }),
  ...points.flatMap(({ text }, at) =>
    when(!hasDecisionVerb(text), { kind: "decisionPointWithoutVerb", number: at + 1, text }),
  ),
];

/** An open choice without a deadline, or with one that passed; a decision without its text, date or (beyond the MT) number. */
const decisionGaps = (choice: Choice, on: Day): readonly DecisionGap[] => {
  const { deadline, decision, decisionDate, decisionNumber, body } = choice;
  if (isOpen(choice))
    return deadline === null
      ? [{ kind: "deadlineMissing" }]
      : when(deadline < on, { kind: "deadlinePassed", deadline });
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
    ...alternativeGaps(parts),
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
    ...when(!choice?.communication, { kind: "communicationMissing" }),
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
