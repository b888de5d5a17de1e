import { Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Fit } from "../../domain/cut-line";
import { fitText } from "../../messages/pane/ranking";
import { useSpeech } from "../session/use-session";
import { useRankingTexts } from "./use-texts";

const useStyles = makeStyles({
  blocked: { color: tokens.colorStatusDangerForeground3 },
  muted: { color: tokens.colorNeutralForeground3 },
});

const marks: Readonly<Record<Fit["kind"], string>> = { fits: "✓", blocked: "✕", unknown: "?", asksNothing: "–" };

/** Whether an item fits in the capacity that is left, and what blocks it first. */
export const FitLine = ({ fit }: { readonly fit: Fit }) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const { hoursText } = useSpeech();
  return (
    <Caption1 className={mergeClasses(styles.muted, fit.kind === "blocked" && styles.blocked)}>
      <span aria-hidden>{marks[fit.kind]}</span> {fitText(texts, fit, hoursText)}
    </Caption1>
  );
};
