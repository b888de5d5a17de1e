import { departsFromScore, type RankedTheme } from "../../../domain/theme-ranking";

/** The same with one at another place, from 0. */
export const withPlace = <T>(all: readonly T[], from: number, to: number): readonly T[] => {
  const others = all.filter((_, at) => at !== from);
  return [...others.slice(0, to), ...all.slice(from, from + 1), ...others.slice(to)];
};

/** The themes as their scores would put them; those without one stay behind, as they stand. */
export const inScoreOrder = (themes: readonly RankedTheme[]): readonly RankedTheme[] =>
  [...themes].sort((a, b) => (a.rank ?? themes.length + 1) - (b.rank ?? themes.length + 1));

/** What keeps an order of themes from being written: a reason is wanted, or a theme holds what parts them in one cell. */
export const draftObstacle = (
  order: readonly RankedTheme[],
  reason: string,
): { readonly kind: "reason" } | { readonly kind: "separator"; readonly theme: string } | null => {
  const parted = order.find(({ theme }) => /[;\r\n]/u.test(theme));
  if (parted) return { kind: "separator", theme: parted.theme };
  return reason.trim() === "" && departsFromScore(order) ? { kind: "reason" } : null;
};
