import type { SheetPlan } from "../sheet-plan";
import { smallestScale } from "./page";

/** How much smaller a sheet may be printed to save a page, in percent points: less than an eye minds. */
const mostSmaller = 10;
const step = 2;

/** The plan on as few pages as a somewhat smaller print makes of it: the largest of those, and never fewer than were asked for. */
export const fewestPages = (largest: SheetPlan, asked: number, at: (scale: number) => SheetPlan): SheetPlan => {
  const pages = pagesOf(largest);
  if (pages <= asked) return largest;
  const smaller = smallerScales(Number(largest.print.fit)).map(at);
  const fewest = Math.min(pages, ...smaller.map(pagesOf));
  return [largest, ...smaller].find((plan) => pagesOf(plan) === fewest) ?? largest;
};

const smallerScales = (largest: number): readonly number[] =>
  Array.from({ length: mostSmaller / step }, (_, at) => largest - step * (at + 1)).filter(
    (scale) => scale >= smallestScale,
  );

/** How many pages a plan takes. */
export const pagesOf = ({ rows }: SheetPlan): number => 1 + rows.filter(({ breakBefore }) => breakBefore).length;
