/** Choices that take away or put off what another item waits for. */
import { namedIn } from "./advice-followed";
import { groupBy } from "./group-by";
import { matchKey } from "./matching";
import type { Alternative, Choice } from "./model";
import { isOpen } from "./open-choice";
import type { Portfolio } from "./portfolio";
import type { Wait } from "./waiting-cycles";

/** `days`: how much later than the start of who waits it is ready; null when it is not done at all, or when that is not known. */
export interface BrokenWait {
  readonly choice: Choice;
  readonly alternative: Alternative;
  readonly wait: Wait;
  readonly kind: "notDone" | "tooLate" | "unknown";
  readonly days: number | null;
}

export interface ChoiceBreaks {
  readonly broken: readonly BrokenWait[];
  /** Secret choices are not tested: an answer would tell what they hold. */
  readonly secret: number;
  /** Decided choices about what somebody waits for whose decision names no single alternative. */
  readonly unclear: readonly Choice[];
}

/** What a choice comes down to: the recommended alternatives while it is open, and then the one that is decided. */
const courseOf = (choice: Choice, alternatives: readonly Alternative[]): readonly Alternative[] => {
  if (isOpen(choice)) return alternatives.filter(({ recommended }) => recommended);
  const named = namedIn(matchKey(choice.decision), alternatives);
  return named ? [named] : [];
};

const breakOf = (choice: Choice, alternative: Alternative, wait: Wait): readonly BrokenWait[] => {
  const said = { choice, alternative, wait };
  if (alternative.kind === "notDoing") return [{ ...said, kind: "notDone", days: null }];
  if (alternative.kind !== "phasing") return [];
  const [{ ready }, { start }] = [alternative, wait.to];
  if (ready === null || start === null) return [{ ...said, kind: "unknown", days: null }];
  return ready > start ? [{ ...said, kind: "tooLate", days: ready - start }] : [];
};

/** The choices that break a wait when they are made as recommended, or were. */
export const brokenByChoice = ({ choices, alternatives }: Portfolio, waits: readonly Wait[]): ChoiceBreaks => {
  const alternativesOf = groupBy(alternatives, ({ choice }) => choice);
  const waitsFor = groupBy(waits, ({ from }) => matchKey(from.nr));
  const touching = choices
    .map((choice) => ({ choice, waits: choice.initiatives.flatMap((nr) => waitsFor.get(matchKey(nr)) ?? []) }))
    .filter((each) => each.waits.length > 0);
  const tested = touching
    .filter(({ choice }) => choice.publicity !== "secret")
    .map((each) => ({ ...each, course: courseOf(each.choice, alternativesOf.get(each.choice.id) ?? []) }));
  return {
    broken: tested.flatMap(({ choice, course, waits: of }) =>
      course.flatMap((alternative) => of.flatMap((wait) => breakOf(choice, alternative, wait))),
    ),
    secret: touching.length - tested.length,
    unclear: tested.filter(({ choice, course }) => !isOpen(choice) && course.length === 0).map(({ choice }) => choice),
  };
};
