import { Button, Caption1, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import { headingsForAnswers, type ReactionAnswer } from "../../actions/answer-reaction";
import { reactionTexts } from "../../messages/pane/reactions";
import { useFocusOn } from "../frame/use-focus-on";
import { useCannotWrite, useLanguage, useRegister, useSession, useSpeech, useUndoNote } from "../session/use-session";
import type { ReactionEntry } from "./shown-reactions";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const nothing = (): void => undefined;

interface Props {
  readonly entry: ReactionEntry;
  readonly answer: (entry: ReactionEntry, given: ReactionAnswer) => Promise<void>;
  readonly leave: () => void;
}

/** Answers a reaction and closes it; says before which columns the table gets for that. */
export const AnswerForm = ({ entry, answer, leave }: Props) => {
  const styles = useStyles();
  const texts = reactionTexts[useLanguage()];
  const { listText } = useSpeech();
  const register = useRegister();
  const { today } = useSession();
  const cannotWrite = useCannotWrite();
  const { reaction } = entry;
  const [typed, setTyped] = useState(reaction.answer);
  const input = useFocusOn<HTMLTextAreaElement>(true, nothing);
  const lacking = headingsForAnswers(register);
  const isUnchanged = typed.trim() === reaction.answer;
  const undoNote = useUndoNote(isUnchanged ? 1 : 2); // the answer and the day
  const press = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    leave();
    event.stopPropagation(); // office.js would leave the pane
  };
  return (
    <div className={styles.form} onKeyDown={press}>
      <Field label={texts.yourAnswer(reaction.who)}>
        <Textarea ref={input} resize="vertical" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      {lacking.length > 0 && (
        <Caption1>{texts.addsColumns(listText(lacking), register.tables.get("reactions")?.name ?? "")}</Caption1>
      )}
      {undoNote && <Caption1>{undoNote}</Caption1>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          size="small"
          disabledFocusable={cannotWrite}
          onClick={() => void answer(entry, { answer: typed.trim(), closedOn: today() })}
        >
          {texts.saveAndClose}
        </Button>
        <Button
          size="small"
          disabledFocusable={cannotWrite || isUnchanged}
          onClick={() => void answer(entry, { answer: typed.trim(), closedOn: null })}
        >
          {texts.save}
        </Button>
        <Button size="small" appearance="subtle" onClick={leave}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
};
