/** The ranking in two steps: first the themes, as MT and college order them, then the items within each (domain.md 1, row 38). */
import { groupBy } from "./group-by";
import { initiativesById } from "./initiative-index";
import { type MatchKey, matchKey } from "./matching";
import { inNaturalOrder } from "./natural-order";
import type { Portfolio } from "./portfolio";
import type { RankedInitiative, Ranking } from "./ranking";

export interface RankedTheme {
  /** As typed at its first item; empty for items without a theme. */
  readonly theme: string;
  /** The mean score of its ranked items with one decimal: no theme rises by having many items. Null without any. */
  readonly score: number | null;
  /** Its place by that score among the themes that have one; equal scores share it. */
  readonly rank: number | null;
  /** Its place in the order that was agreed (Instellingen), or null. */
  readonly agreedPlace: number | null;
  /** In the order of the paper. */
  readonly items: readonly RankedInitiative[];
}

export interface ThemeRanking {
  /** First those of the agreed order, then the others by score; without a theme last. */
  readonly themes: readonly RankedTheme[];
  /** Why the agreed order is as it is. */
  readonly reason: string;
  /** The agreed order is not that of the scores, and nobody says why. */
  readonly lacksReason: boolean;
}

const meanScore = (items: readonly RankedInitiative[]): number | null => {
  const scores = items.flatMap(({ rank, score }) => (rank.kind === "ranked" && score !== null ? [score] : []));
  return scores.length === 0
    ? null
    : Math.round((10 * scores.reduce((sum, score) => sum + score, 0)) / scores.length) / 10;
};

const byPlace = (place: number | null): number => place ?? Infinity;

const inOrder = (themes: readonly RankedTheme[]): readonly RankedTheme[] =>
  [...inNaturalOrder(themes, ({ theme }) => theme)].sort(
    (a, b) =>
      Number(a.theme === "") - Number(b.theme === "") ||
      compare(byPlace(a.agreedPlace), byPlace(b.agreedPlace)) ||
      compare(byPlace(a.rank), byPlace(b.rank)),
  );

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether themes in this order stand otherwise than their scores would put them. */
export const departsFromScore = (themes: readonly Pick<RankedTheme, "rank">[]): boolean => {
  const ranks = themes.flatMap(({ rank }) => rank ?? []);
  return ranks.some((rank, at) => at > 0 && rank < (ranks[at - 1] ?? 0));
};

/** Orders the themes of what is wanted. A theme of the agreed order without any wanted item is there too, without items. */
export const rankThemes = ({ initiatives, settings, ...rest }: Portfolio, ranking: Ranking): ThemeRanking => {
  const byId = initiativesById({ initiatives, settings, ...rest });
  const agreed = new Map<MatchKey, string>(settings.themeOrder.map((theme) => [matchKey(theme), theme]));
  const places = new Map([...agreed.keys()].map((key, at) => [key, at + 1]));
  const themeOf = ({ initiative }: RankedInitiative): string => byId.get(initiative)?.theme ?? "";
  const groups = groupBy(ranking.paperOrder, (item) => matchKey(themeOf(item)));
  const keys = new Set([...groups.keys(), ...agreed.keys()]);
  const unranked = [...keys].map((key) => {
    const items = groups.get(key) ?? [];
    const [first] = items;
    return {
      theme: (first && themeOf(first)) ?? agreed.get(key) ?? "",
      score: meanScore(items),
      agreedPlace: places.get(key) ?? null,
      items,
    };
  });
  const rankOf = (score: number | null): number | null =>
    score === null ? null : 1 + unranked.filter((other) => other.score !== null && other.score > score).length;
  const themes = inOrder(unranked.map((each) => ({ ...each, rank: rankOf(each.score) })));
  return {
    themes,
    reason: settings.themeOrderReason,
    lacksReason:
      settings.themeOrderReason === "" && departsFromScore(themes.filter(({ agreedPlace }) => agreedPlace !== null)),
  };
};
