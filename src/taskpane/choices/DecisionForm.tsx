import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import type { Bottleneck } from "../../domain/model";
import { useSpeech } from "../session/use-session";
import { type DecisionFormProps, MadeDecision } from "./MadeDecision";
import { useRecordTexts } from "./use-texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  input: { minWidth: 0 },
});

const bodies = ["mt", "college", "council"] as const;

/** What a decision is about and who takes it; and what was decided, where that is so. */
export const DecisionForm = ({
  offered,
  ...props
}: DecisionFormProps & { readonly offered: readonly Bottleneck[] }) => {
  const { draft, faults, onChange } = props;
  const styles = useStyles();
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
          className={styles.input}
          value={draft.title}
          onChange={(_, { value }) => onChange({ ...draft, title: value })}
        />
      </Field>
      {offered.length > 0 && (
        <Field label={texts.bottleneck}>
          <Select value={draft.bottleneck} onChange={(_, { value }) => onChange({ ...draft, bottleneck: value })}>
            <option value="">{texts.noBottleneck}</option>
            {offered.map(({ row, nr, title }) => (
              <option key={row} value={nr}>
                {nr} {title}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={texts.body}>
        <Select
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
