import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRankingTexts } from "./use-texts";

const useStyles = makeStyles({
  cut: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderTop: `3px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The line in the list where capacity ends. */
export const CutMark = () => {
  const styles = useStyles();
  const texts = useRankingTexts();
  return (
    <div className={styles.cut}>
      <Text weight="semibold">{texts.cut}</Text>
      <Caption1>{texts.cutHow}</Caption1>
    </div>
  );
};
