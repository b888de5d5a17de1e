import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { RankedTheme } from "../../../domain/theme-ranking";
import { useRankingTexts, useThemeTexts } from "../use-texts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** A theme above its items: its score, and the place that people gave it beside the one that the score gives. */
export const ThemeHead = ({ theme: { theme, score, rank, agreedPlace, items } }: { readonly theme: RankedTheme }) => {
  const styles = useStyles();
  const texts = useThemeTexts();
  const ranking = useRankingTexts();
  const said = [
    score === null ? texts.noScore : texts.score(ranking.scoreText(score)),
    ...(rank !== null && agreedPlace === null ? [texts.onScore(String(rank))] : []),
    ...(rank === null && agreedPlace !== null ? [texts.setAt(String(agreedPlace))] : []),
    ...(items.length === 0 ? [texts.noItems] : []),
  ];
  return (
    <div className={styles.head}>
      <Subtitle2 as="h2" className={styles.title}>
        {theme || texts.none}
      </Subtitle2>
      <Caption1 className={styles.muted}>{said.join(" · ")}</Caption1>
      {agreedPlace !== null && rank !== null && (
        <Caption1>
          {ranking.setRank(String(agreedPlace), String(rank))}
          {ranking.difference(agreedPlace - rank)}
        </Caption1>
      )}
    </div>
  );
};
