import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { runRanking } from "../../actions/ranking";
import { runSetWeights, weightChanges } from "../../actions/set-weights";
import { FormulaNotes } from "../frame/FormulaNotes";
import { useCannotWrite, useFrameTexts, useRegister, useSession, useUndoNote } from "../session/use-session";
import { useRankingTexts } from "./use-texts";
import type { TriedWeights } from "./use-weights";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  main: { flexGrow: 1 },
});

/** What can be written: the weights while others are tried, and else the sheet. */
export const RankingFoot = ({ tried, reset }: Pick<TriedWeights, "tried" | "reset">) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const frame = useFrameTexts();
  const register = useRegister();
  const { perform, today } = useSession();
  const cannotWrite = useCannotWrite();
  const isTrying = tried.size > 0;
  const undoNote = useUndoNote(tried.size);
  const write = (): void =>
    void (isTrying
      ? perform({ what: texts.taking, run: () => runSetWeights(register, tried), said: texts.taken })
      : perform({
          what: texts.writing,
          run: ({ signal }) => runRanking(today(), signal),
          said: (_, [sheet = ""]) => texts.written(sheet),
        }));
  return (
    <>
      <Caption1>{register.found.readOnly ? frame.readOnly : isTrying ? texts.trying : frame.noUndo}</Caption1>
      {isTrying && <FormulaNotes changes={{ changes: weightChanges(register, tried) }} />}
      {undoNote && !register.found.readOnly && <Caption1>{undoNote}</Caption1>}
      <div className={styles.buttons}>
        <Button className={styles.main} appearance="primary" disabledFocusable={cannotWrite} onClick={write}>
          {isTrying ? texts.take : texts.writeSheet}
        </Button>
        {isTrying && <Button onClick={reset}>{texts.reset}</Button>}
      </div>
    </>
  );
};
