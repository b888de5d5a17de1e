import type { AmountField, BudgetListKind } from "../domain/budget-list";
import type { SignConvention } from "../domain/sign-convention";
import { countText } from "./nl-format";
import { signText } from "./nl-lists";

/** The titles, headings and sentences of the DPL and the MJIP as we write them. */
export const budgetListTexts = {
  names: { priorities: "DPL", investments: "MJIP" } satisfies Record<BudgetListKind, string>,
  titles: {
    priorities: "Dynamische Prioriteiten Lijst",
    investments: "Meerjareninvesteringsplan",
  } satisfies Record<BudgetListKind, string>,
  nr: "Nr.",
  subject: "Onderwerp",
  explanation: "Toelichting",
  headings: {
    structural: "Structureel",
    incidental: "Incidenteel",
    investment: "Investering",
  } satisfies Record<AmountField, string>,
  inFactor: (heading: string, factor: number): string =>
    factor === 1 ? heading : `${heading} (x € ${countText(factor)})`,
  subtotal: "Subtotaal:",
  total: "Totaal:",
  unknown: "onbekend",
  none: "Er staat niets op deze lijst.",
  sign: (convention: SignConvention): string => `Tekenafspraak: ${signText[convention]}.`,
  pm: (posts: number): string => `Alle sommen zijn exclusief ${pmPostsText(posts)}.`,
} as const;

/** `1 p.m.-post` or `3 p.m.-posten`. */
export const pmPostsText = (posts: number): string =>
  `${countText(posts)} ${posts === 1 ? "p.m.-post" : "p.m.-posten"}`;
