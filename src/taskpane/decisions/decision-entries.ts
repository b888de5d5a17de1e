import { matchKey } from "../../domain/matching";
import type { Choice, Initiative } from "../../domain/model";
import { compareNatural } from "../../domain/natural-order";
import { isOpen } from "../../domain/open-choice";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";
import { isOut } from "../../domain/status";

/** What a sheet can be made of. */
export type DecisionEntry =
  | { readonly kind: "choice"; readonly choice: Choice; readonly isOverdue: boolean }
  /** An item, and the choices about it, of which the sheet is made instead. */
  | { readonly kind: "item"; readonly initiative: Initiative; readonly choices: readonly string[] }
  | { readonly kind: "open" | "decided" | "items" };

/** The number by which a sheet is asked for. */
export const entryNumber = (entry: DecisionEntry): string => {
  switch (entry.kind) {
    case "choice":
      return entry.choice.nr;
    case "item":
      return entry.initiative.nr;
    default:
      return entry.kind;
  }
};

/** What tells entries apart, also where two rows bear one number. */
export const entryKey = (entry: DecisionEntry): string => {
  switch (entry.kind) {
    case "choice":
      return entry.choice.row;
    case "item":
      return entry.initiative.row;
    default:
      return entry.kind;
  }
};

const LATEST = Number.MAX_SAFE_INTEGER;

const byDeadline = (a: Choice, b: Choice): number =>
  (a.deadline ?? LATEST) - (b.deadline ?? LATEST) || compareNatural(a.nr, b.nr);

/** Whether a text holds every word that is sought. */
const holds = (sought: string, text: string): boolean => {
  const key = matchKey(text);
  return sought.split(" ").every((word) => key.includes(word));
};

/**
 * The open choices, that which is to be made first on top, the ones that were made, and the items, as far as they hold what
 * is sought. Of what is geheim only the number is looked at.
 */
export const decisionEntries = (portfolio: Portfolio, on: Day, search: string): readonly DecisionEntry[] => {
  const sought = matchKey(search);
  const choices = [...portfolio.choices]
    .filter(({ nr, title, publicity }) => holds(sought, publicity === "secret" ? nr : `${nr} ${title}`))
    .sort(byDeadline)
    .map((choice) => {
      const isOverdue = isOpen(choice) && choice.deadline !== null && choice.deadline < on;
      return { kind: "choice", choice, isOverdue } as const;
    });
  const about = new Map<string, string[]>();
  for (const { nr, initiatives } of portfolio.choices)
    for (const key of new Set(initiatives.map(matchKey))) about.set(key, [...(about.get(key) ?? []), nr]);
  const items = portfolio.initiatives
    .filter(({ nr, name, status }) => !isOut(status) && holds(sought, `${nr} ${name}`))
    .map((initiative) => ({ kind: "item", initiative, choices: about.get(initiative.id) ?? [] }) as const);
  const group = (kind: "open" | "decided" | "items", entries: readonly DecisionEntry[]): readonly DecisionEntry[] =>
    entries.length > 0 ? [{ kind }, ...entries] : [];
  return [
    ...group(
      "open",
      choices.filter(({ choice }) => isOpen(choice)),
    ),
    ...group(
      "decided",
      choices.filter(({ choice }) => !isOpen(choice)),
    ),
    ...group("items", items),
  ];
};
