import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { fraction } from "../../domain/quantity";
import { useSpeech } from "../session/use-session";
import { useOptionTexts } from "./use-texts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  what: { flex: "1 1 140px" },
});

interface Props {
  readonly what: string;
  /** How far the best so far is from the best at most; null as long as nothing is proven. */
  readonly gap: number | null;
  readonly isStopping: boolean;
  readonly onStop: () => void;
  /** How many of how many parts are done; without, it is not known how long it takes. */
  readonly done?: number;
  readonly of?: number;
}

/** What is worked out and how far its best is from the best at most, with the way to stop. */
export const JobBar = ({ what, gap, isStopping, onStop, done, of }: Props) => {
  const styles = useStyles();
  const texts = useOptionTexts();
  const { partText } = useSpeech();
  return (
    <>
      <ProgressBar
        aria-label={what}
        thickness="medium"
        {...(done !== undefined && of !== undefined && { value: done, max: of })}
      />
      <div className={styles.line}>
        <Caption1 className={styles.what}>
          <span role="status">{isStopping ? texts.stopping : what}</span>
          {gap !== null && gap > 0 && ` · ${texts.atMost(partText(fraction(gap)))}`}
        </Caption1>
        <Button size="small" onClick={onStop} disabledFocusable={isStopping}>
          {texts.stop}
        </Button>
      </div>
    </>
  );
};
