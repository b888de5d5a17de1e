import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { UsedCriterion } from "../../domain/criteria";
import { matchKey } from "../../domain/matching";
import type { Criterion } from "../../domain/model";
import { usePairwiseTexts, useRankingTexts } from "./use-texts";
import type { TriedWeights } from "./use-weights";
import { weightScale } from "./weight-scale";
import { WeightSlider } from "./WeightSlider";

const useStyles = makeStyles({
  all: { flexShrink: 0 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0` },
  pairwise: { alignSelf: "flex-start", flexShrink: 0 },
  weights: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    // so that the ranking moves in sight below them
    maxHeight: "32vh",
    overflowY: "auto",
    "@media (max-height: 480px)": { maxHeight: "none" },
  },
});

interface Props {
  readonly criteria: readonly Criterion[];
  /** Those that take part with the weights that are tried. */
  readonly used: readonly UsedCriterion[];
  readonly weights: TriedWeights;
  /** Leads to weighing in pairs, for who wants that; null for who does not. */
  readonly onPairwise: (() => void) | null;
}

/** The weights of the criteria, to try without writing them. */
export const Weights = ({ criteria, used, weights: { tried, tryOut }, onPairwise }: Props) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const pairwise = usePairwiseTexts();
  const shares = new Map(used.map(({ key, share }) => [key, share]));
  const scale = weightScale(criteria.map(({ weight }) => (weight.kind === "value" ? weight.value : 0)));
  return (
    <details className={styles.all}>
      <summary tabIndex={0} className={styles.summary}>
        {texts.weights(criteria.length)}
      </summary>
      <div className={styles.weights}>
        <Caption1>{texts.weightsHow}</Caption1>
        {onPairwise && (
          <Button size="small" className={styles.pairwise} onClick={onPairwise}>
            {pairwise.title}
          </Button>
        )}
        {criteria.map((criterion) => {
          const key = matchKey(criterion.name);
          const own = criterion.weight.kind === "value" ? criterion.weight.value : null;
          return (
            <WeightSlider
              key={criterion.row}
              criterion={criterion}
              scale={scale}
              weight={tried.get(key) ?? own}
              was={tried.has(key) ? own : null}
              share={shares.get(key) ?? null}
              onTry={tryOut}
            />
          );
        })}
      </div>
    </details>
  );
};
