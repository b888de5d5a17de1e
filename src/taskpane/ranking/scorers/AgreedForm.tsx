import { Button, Caption1, DialogActions, DialogContent, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { AgreedRow } from "../../../actions/agreed-row";
import { runSetAgreedScores } from "../../../actions/set-agreed-scores";
import type { MatchKey } from "../../../domain/matching";
import {
  useCannotWrite,
  useFrameTexts,
  useRegister,
  useSession,
  useSessionState,
  useUndoNote,
} from "../../session/use-session";
import { useRankingTexts, useScorerTexts } from "../use-texts";
import { AgreedScore } from "./AgreedScore";
import { firstScore, typedScores } from "./agreed-draft";
import type { CriterionTalk } from "./criterion-talk";
import { TalkList } from "./TalkList";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    "> *": { flexShrink: 0 },
  },
  actions: { flexWrap: "wrap" },
});

interface Props {
  readonly row: AgreedRow;
  readonly nr: string;
  readonly talks: readonly CriterionTalk[];
  readonly isNameless: boolean;
  readonly head: ReactNode;
  readonly onClose: () => void;
}

/** What the scorers gave, a field for what is agreed on each criterion, and the button that writes it. */
export const AgreedForm = ({ row, nr, talks, isNameless, head, onClose }: Props) => {
  const styles = useStyles();
  const texts = useScorerTexts();
  const { cancel } = useRankingTexts();
  const { readOnly } = useFrameTexts();
  const register = useRegister();
  const { perform } = useSession();
  const cannotWrite = useCannotWrite();
  const notice = useSessionState((state) => state.notice);
  const undoNote = useUndoNote(talks.length);
  const [typed, setTyped] = useState<ReadonlyMap<MatchKey, string>>(new Map());
  const [isAsked, setIsAsked] = useState(false);
  const [wasRefused, setWasRefused] = useState(false);
  const textOf = (talk: CriterionTalk): string => {
    const first = firstScore(talk);
    return typed.get(talk.criterion.key) ?? (first === null ? "" : texts.typed(first));
  };
  const values = typedScores(talks, textOf);
  const isNothing = values !== null && [...values.values()].every((value) => value === null);
  const write = async (): Promise<void> => {
    setIsAsked(true);
    if (!values || isNothing) return;
    const outcome = await perform({
      what: texts.setting,
      run: () => runSetAgreedScores(register, row, { nr, values }),
      said: () => texts.wasSet(nr),
    });
    if (outcome?.kind === "done") onClose();
    else if (outcome) setWasRefused(true);
  };
  return (
    <>
      <DialogContent className={styles.content}>
        {head}
        <TalkList talks={talks} isNameless={isNameless}>
          {(talk) => (
            <AgreedScore
              talk={talk}
              text={textOf(talk)}
              onType={(text) => setTyped(new Map([...typed, [talk.criterion.key, text]]))}
            />
          )}
        </TalkList>
        <Caption1>{register.found.readOnly ? readOnly : texts.how}</Caption1>
        {undoNote && <Caption1>{undoNote}</Caption1>}
        <Text role="alert">{isAsked && isNothing ? texts.nothing : wasRefused && notice?.text}</Text>
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" disabledFocusable={cannotWrite} onClick={() => void write()}>
          {texts.set}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </DialogActions>
    </>
  );
};
