import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { useState } from "react";
import { runCloseRound, unansweredIn } from "../../actions/rounds";
import type { Round } from "../../domain/rounds/round";
import type { RoundAnswer } from "../../domain/rounds/round-progress";
import { MainAction } from "../frame/MainAction";
import { useCannotWrite, useFrameTexts, useSession, useSpeech } from "../session/use-session";
import { useRoundTexts } from "./use-texts";

interface Props {
  readonly round: Round;
  readonly answers: readonly RoundAnswer[];
  /** While it is not known yet who answered. */
  readonly isReading: boolean;
}

const namesShown = 12;

/** Closes the round; who has not answered is said first, and asked about. */
export const CloseRound = ({ round, answers, isReading }: Props) => {
  const texts = useRoundTexts();
  const frame = useFrameTexts();
  const { someText } = useSpeech();
  const { perform, today } = useSession();
  const [isAsked, setIsAsked] = useState(false);
  const cannotWrite = useCannotWrite();
  const names = unansweredIn(answers);
  const mustSay = isAsked && names.length > 0;
  const close = (): void =>
    void perform({
      what: texts.closing,
      run: ({ signal }) => runCloseRound(today(), names, signal),
      said: () => texts.closed(round.name),
    });
  const begin = (): void => {
    if (isReading) return;
    if (names.length === 0) return close();
    // pressed twice by chance, it closes nothing
    setIsAsked(!isAsked);
  };
  return (
    <>
      {mustSay && <Body1 role="status">{texts.unanswered(someText(names, namesShown))}</Body1>}
      {!isReading && names.length === 0 && answers.length > 0 && <Caption1>{texts.allAnswered}</Caption1>}
      <MainAction
        label={texts.close}
        before={`${texts.closeBefore} ${frame.noUndo}`}
        isMain={!mustSay}
        onClick={begin}
      />
      {mustSay && (
        <Button appearance="primary" disabledFocusable={cannotWrite} onClick={close}>
          {texts.closeAnyway}
        </Button>
      )}
    </>
  );
};
