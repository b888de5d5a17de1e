import { Body1, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { findingsOf } from "../../actions/check";
import type { Round } from "../../domain/rounds/round";
import { matchKey } from "../../domain/matching";
import { roundAsks } from "../../domain/rounds/round-asks";
import { hasAnswered, roundAnswers } from "../../domain/rounds/round-progress";
import { Section } from "../frame/Section";
import { ViewLayout } from "../frame/ViewLayout";
import { useFrameTexts, useRegister, useSession, useSpeech } from "../session/use-session";
import { AnswerItem } from "./AnswerItem";
import { CloseRound } from "./CloseRound";
import { Compare } from "./Compare";
import { OtherAuthors } from "./OtherAuthors";
import { useOpening } from "./use-opening";
import { useRoundTexts } from "./use-texts";

const useStyles = makeStyles({
  figure: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

interface Props {
  readonly round: Round;
  readonly at: number;
}

/** A round that is open: who answered, what to mail to whom, and the way to close it. */
export const RunningRound = ({ round, at }: Props) => {
  const styles = useStyles();
  const texts = useRoundTexts();
  const frame = useFrameTexts();
  const { dayText, countText } = useSpeech();
  const { today } = useSession();
  const register = useRegister();
  const opening = useOpening(at);
  const answers = roundAnswers(register.portfolio, round.name, opening.kind === "read" ? opening.portfolio : null);
  const asks = roundAsks(register.portfolio, findingsOf(register));
  const answered = answers.filter(hasAnswered);
  return (
    <ViewLayout
      title={frame.views.rounds}
      foot={<CloseRound round={round} answers={answers} isReading={opening.kind === "reading"} />}
    >
      <Body1>{texts.isOpen(round.name, dayText(round.openedOn), dayText(round.deadline))}</Body1>
      {opening.kind === "reading" ? (
        <Spinner label={frame.reading} />
      ) : (
        <Text className={styles.figure}>{texts.answered(countText(answered.length), countText(answers.length))}</Text>
      )}
      {round.deadline < today() && answered.length < answers.length && <Body1>{texts.late}</Body1>}
      <Section title={texts.people}>
        {answers.length === 0 && <Body1>{texts.nobody}</Body1>}
        {opening.kind === "read" && opening.portfolio === null && <Body1>{texts.changeUnknown}</Body1>}
        <ul className={styles.list}>
          {answers.map((answer) => (
            <AnswerItem
              key={answer.row.row}
              answer={answer}
              round={round}
              ask={asks.find(({ lead }) => matchKey(lead) === matchKey(answer.row.lead))}
            />
          ))}
        </ul>
      </Section>
      <Compare />
      <OtherAuthors />
    </ViewLayout>
  );
};
