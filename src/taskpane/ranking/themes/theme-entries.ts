import type { RankedTheme } from "../../../domain/theme-ranking";
import type { RankedEntry, RankingEntry } from "../ranking-entries";

/** A theme above its items in the list. */
export interface ThemeEntry {
  readonly kind: "theme";
  readonly key: string;
  readonly theme: RankedTheme;
}

/** Whether there is anything to order: two themes at least. */
export const hasThemes = (themes: readonly RankedTheme[]): boolean => namedThemes(themes).length > 1;

/** The themes that can be ordered: what is without one always comes last. */
export const namedThemes = (themes: readonly RankedTheme[]): readonly RankedTheme[] =>
  themes.filter(({ theme }) => theme !== "");

/** Each theme with its items below it, which have no place to move from: that is one among all items. */
export const themeEntries = (
  themes: readonly RankedTheme[],
  entries: readonly RankingEntry[],
): readonly (ThemeEntry | RankedEntry)[] => {
  const entryOf = new Map(entries.flatMap((entry) => (entry.kind === "item" ? [[entry.item, entry] as const] : [])));
  return themes.flatMap((theme) => [
    { kind: "theme", key: `thema ${theme.theme}`, theme } as const,
    ...theme.items.flatMap((item) => {
      const entry = entryOf.get(item);
      return entry ? [{ ...entry, place: null }] : [];
    }),
  ]);
};
