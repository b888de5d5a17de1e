import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PairwiseWeights } from "../../../domain/pairwise";
import { fraction } from "../../../domain/quantity";
import { Section } from "../../frame/Section";
import { useSpeech } from "../../session/use-session";
import { usePairwiseTexts, useRankingTexts } from "../use-texts";
import { Consistency } from "./Consistency";
import type { Pairwise } from "./use-pairwise";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  weight: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { minWidth: 0, overflowWrap: "anywhere" },
});

type Props = Pick<Pairwise, "criteria" | "weights"> & { readonly answer: PairwiseWeights };

/** The weights that the comparisons give, and how far these contradict each other. */
export const PairwiseResult = ({ criteria, weights, answer }: Props) => {
  const styles = useStyles();
  const texts = usePairwiseTexts();
  const { weightText } = useRankingTexts();
  const { percentText } = useSpeech();
  return (
    <Section title={texts.weights}>
      <ul className={styles.list}>
        {criteria.map(({ key, name }, at) => (
          <li key={key} className={styles.weight}>
            <Text className={styles.name}>{name}</Text>
            <Text>
              {texts.weight(weightText(weights.get(key) ?? 0), percentText(fraction(answer.weights[at] ?? 0)))}
            </Text>
          </li>
        ))}
      </ul>
      <Consistency criteria={criteria} answer={answer} />
    </Section>
  );
};
