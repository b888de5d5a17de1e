import { Button, Caption1, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type SyntheticEvent, useState } from "react";
import { runSetSetting } from "../../actions/set-setting";
import { settingsTexts } from "../../messages/pane/settings";
import { useLanguage, useRegister, useSession, useUndoNote } from "../session/use-session";
import { type SettingLine, typedText } from "./setting-lines";
import { typedContent } from "./typed-setting";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly line: SettingLine;
  readonly onClose: () => void;
}

/** Takes what a setting must be, and writes it into the person's own table. */
export const SettingEditor = ({ line, onClose }: Props) => {
  const styles = useStyles();
  const texts = settingsTexts[useLanguage()];
  const { perform } = useSession();
  const register = useRegister();
  const { field, kind, place } = line;
  const undoNote = useUndoNote(place === null ? 2 : 1); // its name too
  const before = typedText(line);
  const [typed, setTyped] = useState(before);
  const [isWrong, setIsWrong] = useState(false);
  const name = texts.names[field];
  const isList = kind === "list" || kind === "choices";
  const hint = isList ? texts.separated : kind === "text" ? undefined : texts.emptyIsStandard;
  const save = async (): Promise<void> => {
    const content = typedContent(field, typed, register.found.date1904);
    if (content === null) return setIsWrong(true);
    if (typed === before || (content === "" && place === null)) return onClose();
    const run = () => runSetSetting(register, { field, content });
    const outcome = await perform({ what: texts.saving, run, said: () => texts.saved(name) });
    if (outcome?.kind === "done") onClose();
  };
  const onSubmit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    onClose();
    event.preventDefault(); // office.js would leave the pane
  };
  const type = (value: string): void => {
    setTyped(value);
    setIsWrong(false);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <Field
        label={name}
        hint={hint}
        validationState={isWrong ? "error" : "none"}
        validationMessage={isWrong ? texts.asks[field] : undefined}
      >
        {isList ? (
          <Textarea autoFocus resize="vertical" value={typed} onChange={(_, { value }) => type(value)} />
        ) : (
          <Input
            autoFocus
            type={kind === "date" ? "date" : "text"}
            inputMode={kind === "hours" || kind === "share" || kind === "number" ? "decimal" : "text"}
            contentAfter={kind === "share" ? "%" : undefined}
            value={typed}
            onChange={(_, { value }) => type(value)}
          />
        )}
      </Field>
      {undoNote && <Caption1>{undoNote}</Caption1>}
      <div className={styles.buttons}>
        <Button size="small" type="submit" appearance="primary">
          {texts.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
};
