import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Round } from "../../domain/rounds/round";
import type { RoundAsk } from "../../domain/rounds/round-asks";
import { hasAnswered, type RoundAnswer } from "../../domain/rounds/round-progress";
import { useFrameTexts, useRegister, useSession, useSpeech } from "../session/use-session";
import { MailText } from "./MailText";
import { useRoundTexts } from "./use-texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  who: { fontWeight: tokens.fontWeightSemibold, textAlign: "start", minHeight: "24px" },
});

interface Props {
  readonly answer: RoundAnswer;
  readonly round: Round;
  /** What is asked of them; undefined where nobody of that name has items any more. */
  readonly ask: RoundAsk | undefined;
}

/** Somebody who was asked: whether and how they answered, and the text to mail to them. */
export const AnswerItem = ({ answer, round, ask }: Props) => {
  const styles = useStyles();
  const texts = useRoundTexts();
  const frame = useFrameTexts();
  const { dayText, listText } = useSpeech();
  const { place } = useRegister();
  const { goTo } = useSession();
  const [isShown, setIsShown] = useState(false);
  const { row, saidOn, changed } = answer;
  const { lead, initiatives, remark } = row;
  return (
    <li className={styles.item}>
      <Link
        as="button"
        className={styles.who}
        title={frame.goTo}
        onClick={() => void goTo(place({ kind: "row", row: row.row, field: "answeredOn" }))}
      >
        {lead}
      </Link>
      <Caption1>{initiatives.join(", ")}</Caption1>
      {saidOn !== null && <Body1>{texts.said(dayText(saidOn))}</Body1>}
      {changed !== null && changed.length > 0 && <Body1>{texts.changed(listText(changed))}</Body1>}
      {!hasAnswered(answer) && <Body1>{texts.notYet}</Body1>}
      {remark !== "" && <Caption1>{texts.remark(remark)}</Caption1>}
      {ask && ask.lead !== "" && (
        <Button
          size="small"
          aria-expanded={isShown}
          aria-label={texts.mailOf(lead)}
          onClick={() => setIsShown(!isShown)}
        >
          {texts.mail}
        </Button>
      )}
      {ask && isShown && <MailText round={round} ask={ask} />}
    </li>
  );
};
