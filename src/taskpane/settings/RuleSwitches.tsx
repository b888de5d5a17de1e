import { Body1, Button, Caption1, Field, Input, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { type SyntheticEvent, useState } from "react";
import { runSwitchRule } from "../../actions/set-setting";
import { type RuleCode, ruleCodes } from "../../domain/rule-codes";
import { ruleMeanings } from "../../messages/pane/help-rules";
import { ruleSwitchTexts } from "../../messages/pane/rule-switches";
import { Section } from "../frame/Section";
import { useCannotWrite, useLanguage, useRegister, useSession } from "../session/use-session";

const useStyles = makeStyles({
  rules: { margin: 0, padding: 0, listStyleType: "none" },
  rule: { display: "flex", flexDirection: "column", paddingBlock: tokens.spacingVerticalXXS, overflowWrap: "anywhere" },
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  muted: { color: tokens.colorNeutralForeground3 },
});

/** Every rule with a switch: off only with a reason, which stands in the person's own Instellingen. */
export const RuleSwitches = ({ canBeWritten }: { readonly canBeWritten: boolean }) => {
  const styles = useStyles();
  const texts = ruleSwitchTexts[useLanguage()];
  return (
    <Section title={texts.title}>
      <Body1>{texts.intro}</Body1>
      <ul className={styles.rules}>
        {ruleCodes.map((code) => (
          <li key={code} className={styles.rule}>
            <RuleSwitch code={code} canBeWritten={canBeWritten} />
          </li>
        ))}
      </ul>
    </Section>
  );
};

const RuleSwitch = ({ code, canBeWritten }: { readonly code: RuleCode; readonly canBeWritten: boolean }) => {
  const styles = useStyles();
  const language = useLanguage();
  const texts = ruleSwitchTexts[language];
  const { perform } = useSession();
  const register = useRegister();
  const cannotWrite = useCannotWrite() || !canBeWritten;
  const off = register.portfolio.settings.rulesOff.find((rule) => rule.code === code);
  const [isAsked, setIsAsked] = useState(false);
  const [reason, setReason] = useState("");
  const write = async (because: string | null): Promise<void> => {
    const run = () => runSwitchRule(register, code, because);
    const said = () => (because === null ? texts.isOn(code) : texts.isOff(code));
    const outcome = await perform({ what: texts.saving, run, said });
    if (outcome?.kind === "done") setIsAsked(false);
  };
  const toggle = (isOn: boolean): void => {
    if (isOn && off) void write(null);
    else setIsAsked(!isOn);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") void write(reason.trim());
  };
  return (
    <>
      <Switch
        label={`${code}: ${ruleMeanings[language][code]}`}
        checked={!off && !isAsked}
        disabled={cannotWrite}
        onChange={(_, { checked }) => toggle(checked)}
      />
      {off && <Caption1 className={styles.muted}>{texts.because(off.reason)}</Caption1>}
      {isAsked && !off && (
        <form className={styles.form} onSubmit={submit}>
          <Field label={texts.why(code)} required>
            <Input autoFocus value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <Button size="small" type="submit" appearance="primary" disabledFocusable={reason.trim() === ""}>
            {texts.switchOff}
          </Button>
        </form>
      )}
    </>
  );
};
