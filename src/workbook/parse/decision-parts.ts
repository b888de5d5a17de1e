import type { DecisionPart } from "../../domain/decision-parts";
import { decisionPartWords } from "../schema/words";
import { literalOf } from "./choice-cell";

export interface ReadParts {
  /** Each once: what is named first counts. */
  readonly parts: readonly DecisionPart[];
  /** The words that name no part. */
  readonly unknown: readonly string[];
}

/** The parts of a decision sheet as Instellingen lists them: `argumenten`, or with a heading of its own `argumenten = Waarom`. */
export const parseDecisionParts = (listed: readonly string[]): ReadParts => {
  const read = listed.map((entry) => {
    const [word = "", ...rest] = entry.split("=").map((text) => text.trim());
    return { word, part: literalOf(decisionPartWords, word), heading: rest.join(" = ") || null };
  });
  const known = read.flatMap(({ part, heading }) => (part === null ? [] : [{ part, heading }]));
  return {
    parts: known.filter(({ part }, at) => known.findIndex((each) => each.part === part) === at),
    unknown: read.flatMap(({ word, part }) => (part === null ? [word] : [])),
  };
};

/** Every word that may be listed. */
export const decisionPartList: readonly string[] = Object.values(decisionPartWords).map(([word]) => word);
