import { Button, Caption1 } from "@fluentui/react-components";
import { isOpen } from "../../domain/open-choice";
import { useCannotWrite, useFrameTexts, useRegister } from "../session/use-session";
import { useDecisionTexts } from "./use-texts";

interface Props {
  readonly chosen: readonly string[];
  readonly onMake: (numbers: readonly string[]) => Promise<void>;
}

/** Makes the sheets that are chosen, or those of every open choice while none is. */
export const MakeFoot = ({ chosen, onMake }: Props) => {
  const texts = useDecisionTexts();
  const frame = useFrameTexts();
  const { portfolio, found } = useRegister();
  const cannotWrite = useCannotWrite();
  const open = portfolio.choices.filter(isOpen).length;
  const isNone = chosen.length === 0 && open === 0;
  return (
    <>
      <Caption1>{found.readOnly ? frame.readOnly : isNone ? texts.choose : frame.noUndo}</Caption1>
      <Button appearance="primary" disabledFocusable={cannotWrite || isNone} onClick={() => void onMake(chosen)}>
        {chosen.length > 0 || isNone ? texts.make(chosen.length) : texts.makeOpen(open)}
      </Button>
    </>
  );
};
