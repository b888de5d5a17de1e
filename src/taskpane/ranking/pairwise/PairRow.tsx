import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { useSpeech } from "../../session/use-session";
import { usePairwiseTexts } from "../use-texts";
import { type Pair, timesOffered } from "./pair-choice";

const useStyles = makeStyles({
  pair: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
});

interface Props {
  readonly pair: Pair;
  readonly first: string;
  readonly second: string;
  readonly onSay: (pair: Pair, times: number | null) => void;
}

/** One comparison, to be read as a sentence: the one criterion is so much more important than the other. */
export const PairRow = memo(({ pair, first, second, onSay }: Props) => {
  const styles = useStyles();
  const texts = usePairwiseTexts();
  const { numberText } = useSpeech();
  const word = (times: number): string =>
    times === 1 ? texts.equal : times > 1 ? texts.more(numberText(times)) : texts.less(numberText(1 / times));
  return (
    <li className={styles.pair}>
      <Text>{texts.is(first)}</Text>
      <Select
        size="small"
        id={pairId(pair.key)}
        aria-label={texts.pair(first, second)}
        value={pair.times === null ? "" : String(pair.times)}
        onChange={(_, { value }) => onSay(pair, value === "" ? null : Number(value))}
      >
        <option value="">{texts.choose}</option>
        {timesOffered(pair.times).map((times) => (
          <option key={times} value={String(times)}>
            {word(times)}
          </option>
        ))}
      </Select>
      <Text>{second}</Text>
    </li>
  );
});
PairRow.displayName = "PairRow";

/** The element in which a pair is said. */
export const pairId = (key: string): string => `paar-${key}`;
