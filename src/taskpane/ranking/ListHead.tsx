import { Button, Caption1, makeStyles, Switch, Text, tokens } from "@fluentui/react-components";
import { useFrameTexts, useSpeech } from "../session/use-session";
import { fitCounts } from "./ranking-entries";
import { hasThemes } from "./themes/theme-entries";
import { ThemeSummary } from "./themes/ThemeSummary";
import type { ShownRanking } from "./use-ranking";
import { useRankingTexts, useThemeTexts } from "./use-texts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  // Fluent's switch stands further from the edge than what is above it
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  failed: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly shown: ShownRanking;
  readonly isTrying: boolean;
  readonly byTheme: boolean;
  readonly onByTheme: (byTheme: boolean) => void;
  /** Asks for another order of the themes. */
  readonly onOrder: () => void;
}

/** What stands above the ranking: what it is worth, how much fits, and whether it is shown by theme. */
export const ListHead = ({ shown, isTrying, byTheme, onByTheme, onOrder }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const themeTexts = useThemeTexts();
  const { tryAgain } = useFrameTexts();
  const { listText } = useSpeech();
  const { ranking, entries, cut, cutMissing, ranges, themes } = shown;
  return (
    <div className={styles.head}>
      {!isTrying && <Caption1>{texts.shows}</Caption1>}
      {ranking.statusUntracked && <Caption1>{texts.untracked}</Caption1>}
      {entries.length === 0 ? (
        <Text>{texts.nothing}</Text>
      ) : (
        <Caption1>{cut ? texts.counts(fitCounts(cut)) : texts.noCut(listText(cutMissing))}</Caption1>
      )}
      {ranges.kind === "failed" && (
        <div className={styles.failed}>
          <Text role="status">{texts.rangesFailed}</Text>
          <Button size="small" onClick={ranges.tryAgain}>
            {tryAgain}
          </Button>
        </div>
      )}
      {hasThemes(themes.themes) && (
        <Switch
          className={styles.switch}
          label={themeTexts.byTheme}
          checked={byTheme}
          onChange={(_, { checked }) => onByTheme(checked)}
        />
      )}
      {byTheme && <ThemeSummary themes={themes} onOrder={onOrder} />}
    </div>
  );
};
