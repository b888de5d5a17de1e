import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { functionTexts } from "../../messages/pane/help-functions";
import { useLanguage, useSessionState } from "../session/use-session";
import { subjectsLike } from "./function-request";

const SUGGESTED = 20;

interface Props {
  readonly number: string;
  readonly onNumber: (number: string) => void;
}

/** Which choice or item the function is entered for, with suggestions for what is typed so far. */
export const SubjectChoice = ({ number, onNumber }: Props) => {
  const texts = functionTexts[useLanguage()];
  const list = useId();
  const loaded = useSessionState((state) => state.loaded);
  const subjects = loaded.kind === "read" ? subjectsLike(loaded.register.portfolio, number, SUGGESTED) : [];
  return (
    <Field label={texts.number} hint={texts.numberHint}>
      <Input value={number} list={list} onChange={(_, { value }) => onNumber(value)} />
      <datalist id={list}>
        {subjects.map(({ nr, title }) => (
          <option key={nr} value={nr}>
            {title ?? texts.secret}
          </option>
        ))}
      </datalist>
    </Field>
  );
};
