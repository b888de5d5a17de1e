import type { RankedTheme, ThemeRanking } from "../../domain/theme-ranking";
import { listText } from "../../messages/nl-format";
import { rankingTexts as texts } from "../../messages/nl-sheets";
import { blankRow, cell, type PlannedRow, row, wideText } from "../sheet-plan";

/** The themes above the items, in the columns of sheet Prioritering; nothing where there is at most one. */
export const themeRows = ({ themes, reason, lacksReason }: ThemeRanking): readonly PlannedRow[] =>
  themes.filter(({ theme }) => theme !== "").length < 2
    ? []
    : [
        wideText(texts.themes, "section"),
        wideText(texts.themesHow),
        row("heading", ...texts.themeHeadings),
        ...themes.map(themeRow),
        ...(reason !== "" ? [wideText(texts.themeReason(reason))] : []),
        ...(lacksReason ? [wideText(texts.noThemeReason, "warning")] : []),
        blankRow,
        wideText(texts.items, "section"),
      ];

const themeRow = ({ theme, score, rank, agreedPlace, items }: RankedTheme): PlannedRow =>
  row(
    "plain",
    ...[cell(rank, "centred"), null, cell(theme || texts.noTheme, "text"), cell(score, "score")],
    ...[null, null, null, cell(agreedPlace, "centred")],
    cell(agreedPlace !== null && rank !== null ? agreedPlace - rank : null, "centred"),
    null,
    cell(items.length > 0 ? listText(items.map(({ nr }) => nr)) : texts.noItems, "text"),
  );
