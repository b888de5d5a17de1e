import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { headingsForAnswers } from "../../actions/answer-reaction";
import { numberOf } from "../../domain/reaction-subject";
import { reactionTexts } from "../../messages/pane/reactions";
import { useFocusOn } from "../frame/use-focus-on";
import { useCannotWrite, useFrameTexts, useLanguage, useRegister, useSession, useSpeech } from "../session/use-session";
import { AnswerForm } from "./AnswerForm";
import type { ReactionEntry } from "./shown-reactions";
import { SubjectHead } from "./SubjectHead";
import type { useReactions } from "./use-reactions";

const useStyles = makeStyles({
  reaction: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS} ${tokens.spacingVerticalM}`,
    overflowWrap: "anywhere",
  },
  who: {
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    minHeight: "24px",
    alignSelf: "flex-start",
    "::first-letter": { textTransform: "uppercase" },
  },
  text: { whiteSpace: "pre-wrap" },
  answer: { paddingLeft: tokens.spacingHorizontalS, borderLeft: `2px solid ${tokens.colorNeutralStroke1}` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props extends Pick<
  ReturnType<typeof useReactions>,
  "answering" | "focus" | "answer" | "begin" | "leave" | "hasFocused"
> {
  readonly entry: ReactionEntry;
}

/** One reaction, under its item or choice when it is the first of it: what was said, what was answered, and what can be done. */
export const ReactionItem = ({ entry, answering, focus, answer, begin, leave, hasFocused }: Props) => {
  const styles = useStyles();
  const texts = reactionTexts[useLanguage()];
  const { dayText } = useSpeech();
  const register = useRegister();
  const { goTo, today } = useSession();
  const frameTexts = useFrameTexts();
  const cannotWrite = useCannotWrite();
  const { key, reaction, subject, heads } = entry;
  const { who, kind, wording, date, closedOn } = reaction;
  const first = useFocusOn<HTMLButtonElement>(focus === key && answering !== key, hasFocused);
  const number = numberOf(subject) || texts.without;
  const close = (): void =>
    headingsForAnswers(register).length > 0
      ? begin(key)
      : void answer(entry, { answer: reaction.answer, closedOn: today() });
  return (
    <article className={styles.reaction}>
      {heads && <SubjectHead subject={subject} open={heads} row={reaction.row} />}
      <Link
        as="button"
        appearance="subtle"
        className={styles.who}
        title={frameTexts.goTo}
        onClick={() => void goTo(register.place({ kind: "row", row: reaction.row, field: "wording" }))}
      >
        {[texts.said(texts.kinds[kind ?? "unsaid"][0], who), ...(date === null ? [] : [dayText(date)])].join(" · ")}
      </Link>
      {wording !== "" && <Body1 className={styles.text}>{wording}</Body1>}
      {reaction.answer !== "" && answering !== key && (
        <Body1 className={styles.answer}>{texts.answered(reaction.answer)}</Body1>
      )}
      {closedOn !== null && <Caption1>{`✓ ${texts.closed(dayText(closedOn))}`}</Caption1>}
      {answering === key ? (
        <AnswerForm entry={entry} answer={answer} leave={() => leave(key)} />
      ) : (
        <div className={styles.actions}>
          {closedOn === null ? (
            <>
              <Button
                ref={first}
                size="small"
                disabledFocusable={cannotWrite}
                aria-label={texts.answerTo(who, number)}
                onClick={() => begin(key)}
              >
                {texts.answer}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                disabledFocusable={cannotWrite}
                aria-label={texts.closeOf(who, number)}
                onClick={close}
              >
                {texts.close}
              </Button>
            </>
          ) : (
            <Button
              ref={first}
              size="small"
              appearance="subtle"
              disabledFocusable={cannotWrite}
              aria-label={texts.reopenOf(who, number)}
              onClick={() => void answer(entry, { answer: reaction.answer, closedOn: null })}
            >
              {texts.reopen}
            </Button>
          )}
        </div>
      )}
    </article>
  );
};
