import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { fraction } from "../../domain/quantity";
import { optionKinds } from "../../domain/scenario/options";
import { useSpeech } from "../session/use-session";
import type { ComparisonState } from "./desk";
import { useDesk } from "./use-desk";
import { useOptionTexts } from "./use-texts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  what: { flex: "1 1 140px" },
});

interface Props {
  readonly state: Extract<ComparisonState, { readonly kind: "working" }>;
  /** How many options are worked out. */
  readonly done: number;
}

/** Which option is worked out and how far its best is from the best at most, with the way to stop. */
export const CompareProgress = ({ state: { option, gap, isStopping }, done }: Props) => {
  const styles = useStyles();
  const texts = useOptionTexts();
  const { countText, partText } = useSpeech();
  const { stop } = useDesk();
  const name = texts.names[option ?? optionKinds[0]];
  const what = texts.working(name, countText(Math.min(done + 1, optionKinds.length)), countText(optionKinds.length));
  return (
    <>
      <ProgressBar aria-label={what} value={done} max={optionKinds.length} thickness="medium" />
      <div className={styles.line}>
        <Caption1 className={styles.what}>
          <span role="status">{isStopping ? texts.stopping : what}</span>
          {gap !== null && gap > 0 && ` · ${texts.atMost(partText(fraction(gap)))}`}
        </Caption1>
        <Button size="small" onClick={stop} disabledFocusable={isStopping}>
          {texts.stop}
        </Button>
      </div>
    </>
  );
};
