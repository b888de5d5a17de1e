import { Caption1, makeStyles, Switch, tokens } from "@fluentui/react-components";
import type { ScorerCard } from "../../../domain/scorers";
import { useRankingTexts, useScorerTexts } from "../use-texts";

const useStyles = makeStyles({
  // Fluent's switch stands further from the edge than what is below it
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

export interface ScorersShown {
  readonly card: ScorerCard;
  /** Who gave what is not told. */
  readonly isNameless: boolean;
  readonly onNameless: (isNameless: boolean) => void;
}

/** Whether names are told, and the score over all criteria that each scorer comes to. */
export const ScorerTotals = ({ card, isNameless, onNameless }: ScorersShown) => {
  const styles = useStyles();
  const texts = useScorerTexts();
  const { scoreText } = useRankingTexts();
  const scored = card.lines.flatMap(({ scorer, score }) => (score === null ? [] : [{ scorer, score }]));
  const said = isNameless
    ? [...scored].sort((a, b) => a.score - b.score).map(({ score }) => scoreText(score))
    : scored.map(({ scorer, score }) => texts.gave(scorer || texts.nameless, scoreText(score)));
  return (
    <div>
      <Switch
        className={styles.switch}
        label={texts.withoutNames}
        checked={isNameless}
        onChange={(_, { checked }) => onNameless(checked)}
      />
      {said.length > 0 && <Caption1 block>{`${texts.totals}: ${said.join(" · ")}`}</Caption1>}
    </div>
  );
};
