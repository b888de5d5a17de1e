/** A decision that comes back from college, raad or MT, and what keeps it from being registered (domain.md 1, rows 19 and 40). */
import { namedIn } from "../advice-followed";
import { matchKey } from "../matching";
import type { Alternative, Choice, RowId } from "../model";
import { isOpen } from "../open-choice";
import type { Portfolio } from "../portfolio";
import type { Day } from "../quantity";

/** What a person says of a decision; what is not filled in is an empty text or null. */
export interface DecisionRecord {
  /** The row of Keuzes. */
  readonly choice: RowId;
  /** The row of Alternatieven that was chosen. */
  readonly alternative: RowId | null;
  /** As the body worded it; empty: the alternative says enough. */
  readonly text: string;
  readonly date: Day | null;
  readonly number: string;
  readonly motivation: string;
}

/**
 * Why a decision cannot be registered. decided: it was made already, and is corrected in a new row · secret: of what is
 * geheim nothing is typed here · namesOther: the text names another alternative than the one that was chosen.
 */
export type RecordObstacle =
  | { readonly kind: "noChoice" }
  | { readonly kind: "decided"; readonly nr: string }
  | { readonly kind: "secret"; readonly nr: string }
  | { readonly kind: "noAlternative" }
  | { readonly kind: "namesOther"; readonly named: string; readonly chosen: string }
  | { readonly kind: "noDate" }
  | { readonly kind: "dateAhead"; readonly date: Day }
  | { readonly kind: "noNumber" }
  | { readonly kind: "noMotivation"; readonly advised: string };

/** The choice of a row, and its alternatives. */
export const choiceToDecide = (
  { choices, alternatives }: Portfolio,
  row: RowId,
): { readonly choice: Choice; readonly alternatives: readonly Alternative[] } | null => {
  const choice = choices.find((each) => each.row === row);
  return choice ? { choice, alternatives: alternatives.filter((each) => each.choice === choice.id) } : null;
};

/** The alternative that was advised: by the MT where its advice names one, else the one that is recommended. */
export const advisedOf = (choice: Choice, alternatives: readonly Alternative[]): Alternative | null => {
  const [recommended, ...more] = alternatives.filter((each) => each.recommended);
  return namedIn(matchKey(choice.mtAdvice), alternatives) ?? (more.length === 0 ? (recommended ?? null) : null);
};

/** What comes to stand as Besluit: the text, with the alternative before it where it does not name it. */
export const decisionWording = (text: string, chosen: Alternative, alternatives: readonly Alternative[]): string => {
  const said = text.trim();
  if (said === "") return chosen.name;
  return namedIn(matchKey(said), alternatives) === chosen ? said : `${chosen.name}: ${said}`;
};

/**
 * Everything that keeps a decision from being registered; on which day, so that none is of a day to come. A choice that was
 * made already stays, unless it was made by another while a person was at it: then they are shown what stands there.
 */
export const recordObstacles = (
  portfolio: Portfolio,
  record: DecisionRecord,
  on: Day,
  mayReplace = false,
): readonly RecordObstacle[] => {
  const found = choiceToDecide(portfolio, record.choice);
  if (!found) return [{ kind: "noChoice" }];
  const { choice, alternatives } = found;
  if (!isOpen(choice) && !mayReplace) return [{ kind: "decided", nr: choice.nr }];
  if (choice.publicity === "secret") return [{ kind: "secret", nr: choice.nr }];
  const chosen = alternatives.find(({ row }) => row === record.alternative);
  return [
    ...(chosen ? ofAlternative(record, choice, chosen, alternatives) : [{ kind: "noAlternative" } as const]),
    ...ofDate(record.date, on),
    ...(record.number.trim() === "" && choice.body !== "mt" ? [{ kind: "noNumber" } as const] : []),
  ];
};

const ofAlternative = (
  { text, motivation }: DecisionRecord,
  choice: Choice,
  chosen: Alternative,
  alternatives: readonly Alternative[],
): readonly RecordObstacle[] => {
  const named = namedIn(matchKey(text), alternatives);
  const advised = advisedOf(choice, alternatives);
  return [
    ...(named && named !== chosen ? [{ kind: "namesOther", named: named.name, chosen: chosen.name } as const] : []),
    ...(advised && advised !== chosen && motivation.trim() === ""
      ? [{ kind: "noMotivation", advised: advised.name } as const]
      : []),
  ];
};

const ofDate = (date: Day | null, on: Day): readonly RecordObstacle[] => {
  if (date === null) return [{ kind: "noDate" }];
  return date > on ? [{ kind: "dateAhead", date }] : [];
};
