import { Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { useRegister } from "../session/use-session";
import { Disclosed } from "./Disclosed";
import { rolePeriods } from "./role-periods";
import { withHours } from "./talk";
import { typedHours } from "./typed-hours";
import type { TalkView } from "./use-talk";
import { usePartStyles } from "./use-part-styles";
import { useTalkTexts } from "./use-texts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Takes hours of a role in a period that are there more or less than the register says. */
export const HoursForm = ({ view: { talk, adjust } }: { readonly view: TalkView }) => {
  const styles = useStyles();
  const part = usePartStyles();
  const texts = useTalkTexts();
  const { roles, periods } = rolePeriods(portfolioProblem(useRegister().portfolio));
  const [role, setRole] = useState(roles[0] ?? "");
  const [period, setPeriod] = useState(periods[0]);
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const hours = typedHours(typed);
    if (hours === null || !period) return setIsWrong(true);
    adjust(withHours(talk.adjustments, role, period.key, hours));
    setTyped("");
  };
  return (
    <Disclosed label={texts.hours}>
      <form className={styles.form} onSubmit={submit}>
        <Field label={texts.role}>
          <Select className={part.input} value={role} onChange={(_, { value }) => setRole(value)}>
            {roles.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
        <Field label={texts.period}>
          <Select
            className={part.input}
            value={period?.key ?? ""}
            onChange={(_, { value }) => setPeriod(periods.find(({ key }) => key === value))}
          >
            {periods.map(({ key }) => (
              <option key={key}>{key}</option>
            ))}
          </Select>
        </Field>
        <Field
          label={texts.hoursMore}
          hint={texts.hoursHow}
          {...(isWrong && { validationMessage: texts.badHours, validationState: "error" as const })}
        >
          <Input
            className={part.input}
            inputMode="numeric"
            value={typed}
            onChange={(_, { value }) => {
              setTyped(value);
              setIsWrong(false);
            }}
          />
        </Field>
        <Button type="submit">{texts.setHours}</Button>
      </form>
    </Disclosed>
  );
};
