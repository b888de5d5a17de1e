import { Button, Caption1 } from "@fluentui/react-components";
import { runDecisionDocuments } from "../../actions/decision-documents";
import { DefinitiveBox } from "../paper/DefinitiveBox";
import { useDocuments } from "../paper/use-documents";
import { useCannotWrite, useFrameTexts, useRegister, useSession, useSessionState } from "../session/use-session";
import type { useMaking } from "./use-making";
import { useDecisionTexts } from "./use-texts";

interface Props {
  readonly number: string;
  readonly making: ReturnType<typeof useMaking>;
}

/** Makes the sheet of a number, and its Word document where the surroundings take downloads. */
export const DecisionFoot = ({ number, making }: Props) => {
  const texts = useDecisionTexts();
  const frame = useFrameTexts();
  const { today } = useSession();
  const { found } = useRegister();
  const cannotWrite = useCannotWrite();
  const isBusy = useSessionState(({ busy }) => busy !== null);
  const documents = useDocuments();
  return (
    <>
      <Caption1>{found.readOnly ? frame.readOnly : frame.noUndo}</Caption1>
      <DefinitiveBox label={texts.definitive} standing={making.standing} onChange={making.setStanding} />
      <Button appearance="primary" disabledFocusable={cannotWrite} onClick={() => void making.make([number])}>
        {texts.makeThis}
      </Button>
      {documents.areSaved && (
        <Button
          disabledFocusable={isBusy}
          onClick={() =>
            void documents.save((conduct) => runDecisionDocuments(today(), [number], conduct, making.standing))
          }
        >
          {texts.makeDocument}
        </Button>
      )}
    </>
  );
};
