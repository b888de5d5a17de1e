import { makeStyles, mergeClasses, Subtitle2, tokens } from "@fluentui/react-components";
import type { Period } from "../../domain/period";
import type { Verdict } from "../../domain/role-period";
import { useSpeech } from "../session/use-session";
import type { Sums as SumsOf } from "./shown-figure";
import { Sums } from "./Sums";
import { type Figures, useCapacityTexts } from "./use-figures";
import { useVerdictLook, verdictSign } from "./verdict-look";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `0 ${tokens.spacingHorizontalS}`,
    margin: 0,
    overflowWrap: "anywhere",
  },
  verdict: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface Props {
  readonly name: string;
  readonly period: Period;
  readonly sums: SumsOf;
  /** A sum of roles has none. */
  readonly verdict: Verdict | undefined;
  readonly figures: Figures;
}

/** What was chosen, with its verdict and all of its figures. */
export const ChosenHead = ({ name, period, sums, verdict, figures }: Props) => {
  const styles = useStyles();
  const texts = useCapacityTexts();
  const { verdictWord } = useSpeech();
  const lookOf = useVerdictLook();
  return (
    <div className={styles.head}>
      <Subtitle2 as="h2" className={styles.title}>
        {texts.chosen(name, period.key)}
        {verdict && (
          <span className={mergeClasses(lookOf(verdict), styles.verdict)}>
            {verdictSign[verdict]} {verdictWord[verdict]}
          </span>
        )}
      </Subtitle2>
      <Sums sums={sums} period={period} figures={figures} />
    </div>
  );
};
