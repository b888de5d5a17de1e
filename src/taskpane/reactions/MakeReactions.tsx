import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { runNewRegister } from "../../actions/new-register";
import { reactionTexts } from "../../messages/pane/reactions";
import { ViewLayout } from "../frame/ViewLayout";
import { useCannotWrite, useFrameTexts, useLanguage, useRegister, useSession } from "../session/use-session";

/** What the table Reacties is for, and the button that makes it. */
export const MakeReactions = () => {
  const texts = reactionTexts[useLanguage()];
  const frameTexts = useFrameTexts();
  const { on, found } = useRegister();
  const { perform } = useSession();
  const cannotWrite = useCannotWrite();
  const make = (): void =>
    void perform({ what: texts.making, run: () => runNewRegister(on, ["reactions"]), said: () => texts.made });
  return (
    <ViewLayout
      title={frameTexts.views.reactions}
      foot={
        <>
          <Caption1>{found.readOnly ? frameTexts.readOnly : `${texts.howTo} ${frameTexts.noUndo}`}</Caption1>
          <Button appearance="primary" disabledFocusable={cannotWrite} onClick={make}>
            {texts.make}
          </Button>
        </>
      }
    >
      <Body1>{texts.about}</Body1>
    </ViewLayout>
  );
};
