import { matchKey } from "../../domain/matching";
import { orderedInitiatives } from "../../domain/initiative-index";
import { isOpen } from "../../domain/open-choice";
import type { Portfolio } from "../../domain/portfolio";
import { balanceFigures, type balanceLimits } from "../../messages/nl-blocks";

export type FigureWord = keyof typeof balanceFigures;
export type LimitWord = keyof typeof balanceLimits;

export const figureWords = Object.keys(balanceFigures) as readonly FigureWord[];

/** The view of a balance as a formula takes it: `saldo vastgelegd zonder lijn`. */
export const viewWords = (figure: FigureWord, limits: readonly LimitWord[]): string => [figure, ...limits].join(" ");

/** What a decision sheet can be made of; of what is secret the title is not known here. */
export interface Subject {
  readonly nr: string;
  readonly title: string | null;
}

/** The choices and items that a person may mean by what they typed so far: open choices first, and so many at most. */
export const subjectsLike = (portfolio: Portfolio, typed: string, most: number): readonly Subject[] => {
  const sought = matchKey(typed);
  const choices = [...portfolio.choices].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  const found: Subject[] = [];
  const consider = (nr: string, title: string | null): void => {
    if (found.length < most && matchKey(`${nr} ${title ?? ""}`).includes(sought)) found.push({ nr, title });
  };
  for (const { nr, title, publicity } of choices) consider(nr, publicity === "secret" ? null : title);
  for (const { nr, name } of orderedInitiatives(portfolio)) {
    if (found.length >= most) break;
    consider(nr, name);
  }
  return found;
};
