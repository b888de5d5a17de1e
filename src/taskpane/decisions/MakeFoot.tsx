import { Button, Caption1 } from "@fluentui/react-components";
import { isOpen } from "../../domain/open-choice";
import { DefinitiveBox } from "../paper/DefinitiveBox";
import { useCannotWrite, useFrameTexts, useRegister } from "../session/use-session";
import type { useMaking } from "./use-making";
import { useDecisionTexts } from "./use-texts";

interface Props {
  readonly chosen: readonly string[];
  readonly making: ReturnType<typeof useMaking>;
}

/** Makes the sheets that are chosen, or those of every open choice while none is. */
export const MakeFoot = ({ chosen, making }: Props) => {
  const texts = useDecisionTexts();
  const frame = useFrameTexts();
  const { portfolio, found } = useRegister();
  const cannotWrite = useCannotWrite();
  const open = portfolio.choices.filter(isOpen).length;
  const isNone = chosen.length === 0 && open === 0;
  return (
    <>
      <Caption1>{found.readOnly ? frame.readOnly : isNone ? texts.choose : frame.noUndo}</Caption1>
      <DefinitiveBox label={texts.definitive} standing={making.standing} onChange={making.setStanding} />
      <Button appearance="primary" disabledFocusable={cannotWrite || isNone} onClick={() => void making.make(chosen)}>
        {chosen.length > 0 || isNone ? texts.make(chosen.length) : texts.makeOpen(open)}
      </Button>
    </>
  );
};
