import {
  Button,
  Caption1,
  DialogActions,
  DialogContent,
  Field,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { runSetThemeOrder } from "../../../actions/set-theme-order";
import { departsFromScore, type ThemeRanking } from "../../../domain/theme-ranking";
import { useCannotWrite, useRegister, useSession, useSessionState, useUndoNote } from "../../session/use-session";
import { useRankingTexts, useThemeTexts } from "../use-texts";
import { draftObstacle, inScoreOrder } from "./theme-draft";
import { namedThemes } from "./theme-entries";
import { ThemeSteps } from "./ThemeSteps";

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    "> *": { flexShrink: 0 },
  },
  actions: { flexWrap: "wrap" },
  toScore: { alignSelf: "flex-start" },
});

export interface ThemeOrderProps {
  readonly themes: ThemeRanking;
  readonly onClose: () => void;
}

/** The themes to move up and down, why they stand so, and the button that writes it. What was typed stays when it is refused. */
export const ThemeOrderForm = ({ themes, onClose }: ThemeOrderProps) => {
  const styles = useStyles();
  const texts = useThemeTexts();
  const { set, cancel } = useRankingTexts();
  const register = useRegister();
  const { perform, today } = useSession();
  const cannotWrite = useCannotWrite();
  const notice = useSessionState((state) => state.notice);
  const undoNote = useUndoNote(2);
  const [order, setOrder] = useState(() => namedThemes(themes.themes));
  const [reason, setReason] = useState(themes.reason);
  const [isAsked, setIsAsked] = useState(false);
  const [wasRefused, setWasRefused] = useState(false);
  const obstacle = draftObstacle(order, reason);
  const write = async (): Promise<void> => {
    setIsAsked(true);
    if (obstacle) return;
    const agreed = { order: order.map(({ theme }) => theme), reason: reason.trim() };
    const outcome = await perform({
      what: texts.setting,
      run: () => runSetThemeOrder(register, agreed, today()),
      said: () => texts.wasSet,
    });
    if (outcome?.kind === "done") onClose();
    else if (outcome) setWasRefused(true);
  };
  return (
    <>
      <DialogContent className={styles.content}>
        <ThemeSteps order={order} onOrder={setOrder} />
        {departsFromScore(order) && (
          <Button size="small" className={styles.toScore} onClick={() => setOrder(inScoreOrder(order))}>
            {texts.toScore}
          </Button>
        )}
        <Field
          label={texts.reason}
          hint={texts.reasonHow}
          {...(isAsked && obstacle?.kind === "reason" && { validationMessage: texts.needReason })}
        >
          <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        {obstacle?.kind === "separator" && <Text>{texts.separator(obstacle.theme)}</Text>}
        {undoNote && <Caption1>{undoNote}</Caption1>}
        <Text role="alert">{wasRefused && notice?.text}</Text>
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" disabledFocusable={cannotWrite} onClick={() => void write()}>
          {set}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </DialogActions>
    </>
  );
};
