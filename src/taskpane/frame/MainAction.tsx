import { Button, Caption1 } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCannotWrite, useFrameTexts, useRegister } from "../session/use-session";

interface Props {
  readonly label: string;
  /** What must be known before it is done. */
  readonly before: string;
  /** False where another action on the screen is likelier. */
  readonly isMain?: boolean;
  readonly onClick: () => void;
  /** What is chosen about it. */
  readonly children?: ReactNode;
}

/** The one main thing to do on a screen, with what must be known before it, or why it cannot be done. */
export const MainAction = ({ label, before, isMain = true, onClick, children }: Props) => {
  const texts = useFrameTexts();
  const cannotWrite = useCannotWrite();
  const { readOnly } = useRegister().found;
  return (
    <>
      <Caption1>{readOnly ? texts.readOnly : before}</Caption1>
      {children}
      <Button appearance={isMain ? "primary" : "secondary"} disabledFocusable={cannotWrite} onClick={onClick}>
        {label}
      </Button>
    </>
  );
};
