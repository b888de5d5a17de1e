import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import type { Bottleneck } from "../../domain/model";
import { useSpeech } from "../session/use-session";
import { BottleneckField } from "./BottleneckField";
import { type DecisionFormProps, MadeDecision } from "./MadeDecision";
import { usePartStyles } from "./use-part-styles";
import { useRecordTexts } from "./use-texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const bodies = ["mt", "college", "council"] as const;

/** What a decision is about and who takes it; and what was decided, where that is so. */
export const DecisionForm = ({
  offered,
  ...props
}: DecisionFormProps & { readonly offered: readonly Bottleneck[] }) => {
  const { draft, faults, onChange } = props;
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useRecordTexts();
  const { bodyWord } = useSpeech();
  const lacksTitle = faults.includes("title");
  return (
    <div className={styles.form}>
      <Field
        label={texts.name}
        required
        {...(lacksTitle && { validationMessage: texts.needName, validationState: "error" as const })}
      >
        <Input
          className={part.input}
          value={draft.title}
          onChange={(_, { value }) => onChange({ ...draft, title: value })}
        />
      </Field>
      <BottleneckField
        {...{ offered }}
        chosen={draft.bottleneck}
        onChoose={(bottleneck) => onChange({ ...draft, bottleneck })}
      />
      <Field label={texts.body}>
        <Select
          className={part.input}
          value={draft.body}
          onChange={(_, { value }) => onChange({ ...draft, body: bodies.find((each) => each === value) ?? draft.body })}
        >
          {bodies.map((each) => (
            <option key={each} value={each}>
              {bodyWord[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.mtAdvice}>
        <Textarea
          className={part.input}
          resize="vertical"
          value={draft.mtAdvice}
          onChange={(_, { value }) => onChange({ ...draft, mtAdvice: value })}
        />
      </Field>
      <Checkbox
        label={texts.isMade}
        checked={draft.isMade}
        onChange={(_, { checked }) => onChange({ ...draft, isMade: checked === true })}
      />
      {draft.isMade && <MadeDecision {...props} />}
    </div>
  );
};
