import { Button, makeStyles, Subtitle2, Text, tokens } from "@fluentui/react-components";
import type { Adjustment } from "../../domain/scenario/adjust";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { useRegister } from "../session/use-session";
import { adjustmentText } from "./pin-words";
import { usePartStyles } from "./use-part-styles";
import type { TalkView } from "./use-talk";
import { useTalkTexts } from "./use-texts";
import { useWords } from "./use-words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

/** What was settled, each with the way to let it go again. */
export const SettledList = ({ view: { talk, adjust } }: { readonly view: TalkView }) => {
  const part = usePartStyles();
  const styles = useStyles();
  const texts = useTalkTexts();
  const words = useWords();
  const { items } = portfolioProblem(useRegister().portfolio);
  const { adjustments } = talk;
  const said = (each: Adjustment): string => adjustmentText({ words, talk: texts, items }, each);
  return (
    <section className={part.part}>
      <Subtitle2 as="h2" className={part.title}>
        {texts.settled}
      </Subtitle2>
      {adjustments.length === 0 && <Text>{texts.nothingSettled}</Text>}
      <ul className={part.list}>
        {adjustments.map((each) => (
          <li key={said(each)} className={styles.line}>
            <Text>{said(each)}</Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={texts.releaseOf(said(each))}
              onClick={() => adjust(adjustments.filter((other) => other !== each))}
            >
              {texts.release}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
