import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { runDropScenario } from "../../actions/save-scenario";
import { useCannotWrite, useRegister, useSession } from "../session/use-session";
import { usePartStyles } from "./use-part-styles";
import { useScenarioTexts } from "./use-texts";

/** Takes a scenario away, once a person said that they are sure. */
export const DropScenario = ({ name }: { readonly name: string }) => {
  const part = usePartStyles();
  const texts = useScenarioTexts();
  const register = useRegister();
  const { perform } = useSession();
  const cannotWrite = useCannotWrite();
  const [isAsked, setAsked] = useState(false);
  const drop = (): void =>
    void perform({
      what: texts.dropping,
      run: () => runDropScenario(register, name),
      said: () => texts.dropped(name),
    });
  if (!isAsked)
    return (
      <Button
        appearance="subtle"
        className={part.more}
        aria-label={texts.dropOf(name)}
        disabledFocusable={cannotWrite}
        onClick={() => setAsked(true)}
      >
        {texts.drop}
      </Button>
    );
  return (
    <div role="group" className={part.part}>
      <Text>{texts.dropSure(name)}</Text>
      <Button autoFocus className={part.more} disabledFocusable={cannotWrite} onClick={drop}>
        {texts.dropYes}
      </Button>
      <Button className={part.more} onClick={() => setAsked(false)}>
        {texts.no}
      </Button>
    </div>
  );
};
