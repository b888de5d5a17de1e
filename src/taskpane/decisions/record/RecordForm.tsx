import { Field, Input, makeStyles, Radio, RadioGroup, Text, Textarea, tokens } from "@fluentui/react-components";
import { type RefObject, useEffect, useRef } from "react";
import { advisedOf } from "../../../domain/decided/decision-record";
import { useSpeech } from "../../session/use-session";
import { FromSheet } from "./FromSheet";
import { deviates, type RecordDraft } from "./record-draft";
import { useRecordTexts } from "./use-texts";
import type { Recording } from "./use-record";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  radio: { overflowWrap: "anywhere" },
});

/** Gives the first field that is not right the focus, each time that somebody wanted to go on. */
const useFocusOnWrong = (asked: number): RefObject<HTMLDivElement | null> => {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong?.matches("input, textarea") ? wrong : wrong?.querySelector<HTMLElement>("input"))?.focus();
  }, [asked]);
  return form;
};

/** What was decided, when and why, as a person types it. */
export const RecordForm = ({ recording }: { readonly recording: Recording }) => {
  const styles = useStyles();
  const texts = useRecordTexts();
  const { obstacleText } = useSpeech();
  const { choice, alternatives, draft, change, obstacleAt } = recording;
  const advised = advisedOf(choice, alternatives);
  const form = useFocusOnWrong(recording.asked);
  const said = (field: keyof RecordDraft) => {
    const obstacle = obstacleAt(field);
    return obstacle && { validationMessage: obstacleText(obstacle) };
  };
  if (alternatives.length === 0) return <Text>{texts.noAlternatives}</Text>;
  return (
    <div ref={form} className={styles.form}>
      <FromSheet recording={recording} />
      <Field label={texts.chosen} required {...said("alternative")}>
        <RadioGroup value={draft.alternative} onChange={(_, { value }) => change({ alternative: value })}>
          {alternatives.map(({ row, name }) => (
            <Radio
              key={row}
              className={styles.radio}
              value={row}
              label={row === advised?.row ? `${name} (${texts.advised})` : name}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field label={texts.text} hint={texts.textHow} {...said("text")}>
        <Textarea resize="vertical" value={draft.text} onChange={(_, { value }) => change({ text: value })} />
      </Field>
      <Field label={texts.date} required {...said("date")}>
        <Input type="date" value={draft.date} onChange={(_, { value }) => change({ date: value })} />
      </Field>
      <Field label={texts.number} required={choice.body !== "mt"} {...said("number")}>
        <Input value={draft.number} onChange={(_, { value }) => change({ number: value })} />
      </Field>
      <Motivation recording={recording} isNeeded={deviates(choice, alternatives, draft)} {...said("motivation")} />
    </div>
  );
};

interface MotivationProps {
  readonly recording: Recording;
  readonly isNeeded: boolean;
  readonly validationMessage?: string;
}

const Motivation = ({ recording: { draft, change }, isNeeded, ...said }: MotivationProps) => {
  const texts = useRecordTexts();
  return (
    <Field
      label={texts.motivation}
      required={isNeeded}
      hint={isNeeded ? texts.motivationNeeded : texts.motivationHow}
      {...said}
    >
      <Textarea resize="vertical" value={draft.motivation} onChange={(_, { value }) => change({ motivation: value })} />
    </Field>
  );
};
