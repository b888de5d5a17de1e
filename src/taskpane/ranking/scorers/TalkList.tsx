import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSpeech } from "../../session/use-session";
import { useScorerTexts } from "../use-texts";
import type { CriterionTalk } from "./criterion-talk";
import { givenTexts, rangeText } from "./given-texts";
import { ScaleDots } from "./ScaleDots";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "grid", gap: tokens.spacingVerticalL },
  talk: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly talks: readonly CriterionTalk[];
  readonly isNameless: boolean;
  /** What stands below what the scorers gave on a criterion. */
  readonly children?: (talk: CriterionTalk) => ReactNode;
}

/** What the scorers gave on each criterion. */
export const TalkList = ({ talks, isNameless, children }: Props) => {
  const styles = useStyles();
  const texts = useScorerTexts();
  const { numberText } = useSpeech();
  return (
    <ul className={styles.list}>
      {talks.map((talk) => {
        const { key, name, lowest, highest, direction } = talk.criterion;
        const range = rangeText(texts, talk, numberText);
        return (
          <li key={key} className={styles.talk}>
            <div>
              <Text weight="semibold">{name}</Text>{" "}
              <Caption1 className={styles.muted}>
                {texts.scale(numberText(lowest), numberText(highest))}
                {direction === "lower" && `, ${texts.reversed}`}
              </Caption1>
            </div>
            <ScaleDots talk={talk} />
            <Caption1>{givenTexts(texts, talk.given, isNameless, numberText).join(" · ")}</Caption1>
            {range !== "" && <Caption1 className={styles.muted}>{range}</Caption1>}
            {children?.(talk)}
          </li>
        );
      })}
    </ul>
  );
};
