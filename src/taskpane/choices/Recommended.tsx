import { makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { RecommendationWords } from "./option-words";
import { useOptionTexts } from "./use-texts";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  title: { margin: 0 },
});

/** Which option is recommended and why, in words that a college understands. */
export const Recommended = ({ words: { option, sentences } }: { readonly words: RecommendationWords }) => {
  const styles = useStyles();
  const texts = useOptionTexts();
  return (
    <div className={styles.box}>
      {option && (
        <Subtitle2 as="h2" className={styles.title}>
          {texts.recommendedIs(texts.inWords[option])}
        </Subtitle2>
      )}
      {sentences.map((each) => (
        <Text key={each}>{each}</Text>
      ))}
    </div>
  );
};
