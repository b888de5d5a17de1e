import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { type Compared, measuresOf } from "./measures";
import { ShareBar } from "./ShareBar";
import { usePartStyles } from "./use-part-styles";
import { useScenarioTexts } from "./use-texts";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  measures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  values: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  bar: { margin: 0, flexBasis: "100%" },
  text: { margin: 0, marginLeft: "auto", fontVariantNumeric: "tabular-nums", textAlign: "end" },
});

/** Choices beside each other: under each measure what every one of them comes to. */
export const MeasureList = ({ compared }: { readonly compared: readonly Compared[] }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useScenarioTexts();
  const measures = measuresOf(useWords(), texts, compared);
  return (
    <div className={styles.measures}>
      {measures.map(({ name, values }) => (
        <div key={name} className={part.part}>
          <Subtitle2 as="h3" className={part.title}>
            {name}
          </Subtitle2>
          <dl className={styles.values}>
            {values.map((value) => (
              <div key={value.name} className={styles.line}>
                <dt>
                  <Caption1>{value.name}</Caption1>
                </dt>
                <dd className={styles.text}>
                  <Caption1>{value.text}</Caption1>
                </dd>
                {value.share !== null && (
                  <dd className={styles.bar}>
                    <ShareBar share={value.share} />
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
};
