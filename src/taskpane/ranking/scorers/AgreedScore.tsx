import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useSpeech } from "../../session/use-session";
import { useScorerTexts } from "../use-texts";
import { typedScore } from "./agreed-draft";
import type { CriterionTalk } from "./criterion-talk";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", columnGap: tokens.spacingHorizontalS },
  label: { lineHeight: tokens.lineHeightBase400 },
  typed: { width: "88px", minWidth: 0 },
});

interface Props {
  readonly talk: CriterionTalk;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** The field for what is agreed on a criterion; it says so where that is not on its scale, or counts as the worst of it. */
export const AgreedScore = ({ talk, text, onType }: Props) => {
  const styles = useStyles();
  const texts = useScorerTexts();
  const { numberText } = useSpeech();
  const { lowest, highest, name } = talk.criterion;
  const { kind } = typedScore(text, talk);
  return (
    <div className={styles.line}>
      <Caption1 className={styles.label}>{texts.setAt}</Caption1>
      <Field
        {...(kind === "wrong" && { validationMessage: texts.bad(numberText(lowest), numberText(highest)) })}
        {...(kind === "blank" && { hint: texts.blank })}
      >
        <Input
          className={styles.typed}
          size="small"
          inputMode="decimal"
          aria-label={texts.setAtOf(name)}
          value={text}
          onChange={(_, { value }) => onType(value)}
        />
      </Field>
    </div>
  );
};
