import { Button, Caption1, makeStyles, Text } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useCallback, useEffect, useRef } from "react";
import { ViewLayout } from "../../frame/ViewLayout";
import type { MatchKey } from "../../../domain/matching";
import { usePairwiseTexts } from "../use-texts";
import { PairRow } from "./PairRow";
import { PairwiseFoot } from "./PairwiseFoot";
import { PairwiseResult } from "./PairwiseResult";
import type { Pair } from "./pair-choice";
import { usePairwise } from "./use-pairwise";

const useStyles = makeStyles({
  back: { alignSelf: "flex-start", paddingLeft: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  /** Tries these weights in the ranking. */
  readonly onUse: (weights: ReadonlyMap<MatchKey, number>) => void;
  readonly onBack: () => void;
}

/** Weights by comparing each two criteria: what is left to say, what follows from it, and the way to use that. */
export const PairwiseScreen = ({ onUse, onBack }: Props) => {
  const styles = useStyles();
  const texts = usePairwiseTexts();
  const pairwise = usePairwise();
  const { criteria, pairs, answer, weights, isPartUnreadable } = pairwise;
  const names = new Map(criteria.map(({ key, name }) => [key, name]));
  const left = pairs.filter(({ times }) => times === null).length;
  const say = useStable(pairwise.say);
  const back = (
    <Button appearance="subtle" size="small" icon={<ChevronLeftRegular />} className={styles.back} onClick={onBack}>
      {texts.back}
    </Button>
  );
  if (pairs.length === 0)
    return (
      <ViewLayout title={texts.title}>
        {back}
        <Text>{texts.tooFew}</Text>
      </ViewLayout>
    );
  return (
    <ViewLayout
      title={texts.title}
      foot={<PairwiseFoot left={left} pairs={pairs.length} said={pairwise.said} onUse={() => onUse(weights)} />}
    >
      {back}
      <Caption1>{texts.how}</Caption1>
      {isPartUnreadable && <Caption1>{texts.unreadable}</Caption1>}
      {answer && <PairwiseResult criteria={criteria} weights={weights} answer={answer} />}
      <ul aria-label={texts.pairs} className={styles.list}>
        {pairs.map((pair) => (
          <PairRow
            key={pair.key}
            pair={pair}
            first={names.get(pair.first) ?? ""}
            second={names.get(pair.second) ?? ""}
            onSay={say}
          />
        ))}
      </ul>
    </ViewLayout>
  );
};

/** The same function however often it is drawn, which does what the last one does. */
const useStable = (say: (pair: Pair, times: number | null) => void): typeof say => {
  const latest = useRef(say);
  useEffect(() => {
    latest.current = say;
  });
  return useCallback((pair, times) => latest.current(pair, times), []);
};
