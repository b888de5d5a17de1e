import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { ComparedOption } from "../../solver/compare-options";
import { choosable, type DecisionDraft, type DraftFault, withChosen } from "./decision-draft";
import { usePartStyles } from "./use-part-styles";
import { useOptionTexts, useRecordTexts } from "./use-texts";

export interface DecisionFormProps {
  readonly draft: DecisionDraft;
  readonly options: readonly ComparedOption[];
  /** What is said to lack. */
  readonly faults: readonly DraftFault[];
  readonly onChange: (draft: DecisionDraft) => void;
}

/** What was decided: the option that was chosen, in which words, when and why. */
export const MadeDecision = ({ draft, options, faults, onChange }: DecisionFormProps) => {
  const part = usePartStyles();
  const texts = useRecordTexts();
  const { names } = useOptionTexts();
  const offered = choosable(options);
  const choose = (value: string): void => {
    const option = offered.find((each) => each.option === value)?.option;
    if (option) onChange(withChosen(draft, options, option));
  };
  return (
    <>
      <Field label={texts.chosen}>
        <Select className={part.input} value={draft.chosen} onChange={(_, { value }) => choose(value)}>
          {offered.map(({ option }) => (
            <option key={option} value={option}>
              {names[option]}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={texts.decision}
        required
        {...(faults.includes("decision") && {
          validationMessage: texts.needDecision,
          validationState: "error" as const,
        })}
      >
        <Textarea
          className={part.input}
          resize="vertical"
          rows={6}
          value={draft.decision}
          onChange={(_, { value }) => onChange({ ...draft, decision: value })}
        />
      </Field>
      <Field
        label={texts.on}
        required
        {...(faults.includes("on") && { validationMessage: texts.needDay, validationState: "error" as const })}
      >
        <Input
          type="date"
          className={part.input}
          value={draft.on}
          onChange={(_, { value }) => onChange({ ...draft, on: value })}
        />
      </Field>
      <Field label={texts.number}>
        <Input
          className={part.input}
          value={draft.number}
          onChange={(_, { value }) => onChange({ ...draft, number: value })}
        />
      </Field>
      <Field label={texts.motivation}>
        <Textarea
          className={part.input}
          resize="vertical"
          value={draft.motivation}
          onChange={(_, { value }) => onChange({ ...draft, motivation: value })}
        />
      </Field>
    </>
  );
};
