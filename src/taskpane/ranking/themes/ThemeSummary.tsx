import { Button, Caption1, makeStyles, useRestoreFocusTarget } from "@fluentui/react-components";
import type { ThemeRanking } from "../../../domain/theme-ranking";
import { useThemeTexts } from "../use-texts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

interface Props {
  readonly themes: ThemeRanking;
  readonly onOrder: () => void;
}

/** What the order of the themes rests on, and the way to set it. */
export const ThemeSummary = ({ themes: { reason, lacksReason }, onOrder }: Props) => {
  const styles = useStyles();
  const texts = useThemeTexts();
  const focusTarget = useRestoreFocusTarget();
  return (
    <>
      <Caption1>{texts.how}</Caption1>
      {reason !== "" && <Caption1>{texts.reasonIs(reason)}</Caption1>}
      {lacksReason && <Caption1>{texts.noReason}</Caption1>}
      <Button size="small" className={styles.button} onClick={onOrder} {...focusTarget}>
        {texts.order}
      </Button>
    </>
  );
};
