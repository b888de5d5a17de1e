/** The proposed order: the themes, and the items within each in the order of the paper (domain.md 1, row 38). */
import { hasColumns, type Portfolio } from "../../domain/portfolio";
import { type RankedInitiative, type Ranking, rankInitiatives } from "../../domain/ranking";
import { type RankedTheme, rankThemes, type ThemeRanking } from "../../domain/theme-ranking";
import { listText } from "../../messages/nl-format";
import { rankingTexts } from "../../messages/nl-sheets";
import { judgementWord, rankWord } from "../../messages/nl-words";
import { mtProposalTexts as texts } from "../../messages/papers/mt-proposal";
import type { Tone } from "../report/report";
import { figureColumn, groupRow, muted, paperRow, part, plain, table, textColumn, warning } from "./blocks";
import type { PaperBlock, PaperRow } from "./paper";

/** The order in two steps, or why there is none. */
interface ProposedOrder {
  readonly themes: readonly PaperBlock[];
  readonly items: readonly PaperBlock[];
}

export const proposedOrder = (portfolio: Portfolio): ProposedOrder => {
  if (!hasColumns(portfolio, "criteria", "weight") || !portfolio.tables.has("scores"))
    return { themes: [], items: [part(texts.order), plain(texts.noRanking)] };
  const ranking = rankInitiatives(portfolio);
  const themes = rankThemes(portfolio, ranking);
  return {
    themes: themeBlocks(themes),
    items: [
      part(texts.order),
      muted(texts.orderHow),
      ...(ranking.statusUntracked ? [plain(rankingTexts.untracked)] : []),
      itemTable(ranking, themes),
    ],
  };
};

/** Nothing where there is at most one. */
const themeBlocks = ({ themes, reason, lacksReason }: ThemeRanking): readonly PaperBlock[] => {
  if (themes.filter(({ theme }) => theme !== "").length < 2) return [];
  const { place, theme, score: points, rank, items } = texts.themeHeadings;
  return [
    part(texts.themes),
    table(
      "",
      [
        ...[figureColumn("count", place, 7), textColumn(theme, 34), figureColumn("score", points, 8)],
        ...[figureColumn("count", rank, 9), textColumn(items, 17)],
      ],
      themes.map(themeRow),
    ),
    ...(reason === "" ? [] : [plain(texts.themeReason(reason))]),
    ...(lacksReason ? [warning(rankingTexts.noThemeReason)] : []),
  ];
};

const themeRow = ({ theme, score: points, rank, items }: RankedTheme, at: number): PaperRow =>
  paperRow([
    ...[at + 1, theme || texts.noTheme, points, rank],
    items.length > 0 ? listText(items.map(({ nr }) => nr)) : rankingTexts.noItems,
  ]);

const itemTable = ({ paperOrder }: Ranking, { themes }: ThemeRanking): PaperBlock => {
  const { nr, name, rank, score: points, setRank, judgement, reason } = texts.itemHeadings;
  return table(
    "",
    [
      ...[textColumn(nr, 8), textColumn(name, 34), textColumn(rank, 13), figureColumn("score", points, 8)],
      ...[figureColumn("count", setRank, 13), figureColumn("verdict", judgement, 13), textColumn(reason, 26)],
    ],
    paperOrder.length === 0
      ? []
      : themes
          .filter(({ items }) => items.length > 0)
          .flatMap(({ theme, items }) => [
            { ...groupRow(""), cells: ["", theme || texts.noTheme] },
            ...items.map(itemRow),
          ]),
    texts.nothingWanted,
  );
};

const toneOf: Readonly<Record<RankedInitiative["judgement"], Tone>> = {
  robust: "good",
  sensitive: "tight",
  unknown: "unknown",
};

const itemRow = ({ nr, name, rank, score: points, setRank, judgement, setRankReason }: RankedInitiative): PaperRow =>
  paperRow(
    [
      ...[nr, name, String(rankWord(rank)), points, setRank],
      ...[rank.kind === "statutory" ? null : judgementWord[judgement], setRankReason || null],
    ],
    toneOf[judgement],
  );
