import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useSpeech } from "../session/use-session";
import type { RolePeriods } from "./role-periods";
import { type DraftAsk, hasHours, type ShockDraft, withAsk } from "./shock-draft";
import { usePartStyles } from "./use-part-styles";
import { useShockTexts } from "./use-texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  ask: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(110px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly draft: ShockDraft;
  readonly known: RolePeriods;
  /** A person tried to go on: what lacks is said. */
  readonly isTried: boolean;
  readonly onChange: (draft: ShockDraft) => void;
}

/** What must happen, and the hours that it asks: a line for each role and period. */
export const ShockForm = ({ draft, known, isTried, onChange }: Props) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useShockTexts();
  const { countText } = useSpeech();
  const { name, asks } = draft;
  const change = (key: number, changed: Partial<DraftAsk>): void =>
    onChange({ ...draft, asks: asks.map((each) => (each.key === key ? { ...each, ...changed } : each)) });
  const lacksName = isTried && name.trim() === "";
  return (
    <div className={styles.form}>
      <Field
        label={texts.name}
        hint={texts.nameWhy}
        required
        {...(lacksName && { validationMessage: texts.needName, validationState: "error" as const })}
      >
        <Input className={part.input} value={name} onChange={(_, { value }) => onChange({ ...draft, name: value })} />
      </Field>
      {asks.map((ask, at) => (
        <fieldset key={ask.key} className={styles.ask}>
          <legend>{texts.ask(countText(at + 1))}</legend>
          <Field label={texts.role}>
            <Select
              className={part.input}
              value={ask.role}
              onChange={(_, { value }) => change(ask.key, { role: value })}
            >
              {known.roles.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <div className={styles.pair}>
            <Field label={texts.period}>
              <Select
                className={part.input}
                value={ask.period}
                onChange={(_, { value }) => change(ask.key, { period: value })}
              >
                {known.periods.map(({ key }) => (
                  <option key={key}>{key}</option>
                ))}
              </Select>
            </Field>
            <Field
              label={texts.hours}
              {...(isTried &&
                !hasHours(ask) && { validationMessage: texts.badHours, validationState: "error" as const })}
            >
              <Input
                className={part.input}
                inputMode="numeric"
                value={ask.hours}
                onChange={(_, { value }) => change(ask.key, { hours: value })}
              />
            </Field>
          </div>
          {asks.length > 1 && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.button}
              aria-label={texts.removeOf(countText(at + 1))}
              onClick={() => onChange({ ...draft, asks: asks.filter(({ key }) => key !== ask.key) })}
            >
              {texts.remove}
            </Button>
          )}
        </fieldset>
      ))}
      <Button className={styles.button} onClick={() => onChange(withAsk(draft, known))}>
        {texts.add}
      </Button>
    </div>
  );
};
