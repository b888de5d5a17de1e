import { Button, makeStyles } from "@fluentui/react-components";
import { sheetsOfChoice } from "../../../actions/choice-sheets";
import { runReadNotedDecision } from "../../../actions/noted-decision";
import { useRegister, useSession, useSessionState } from "../../session/use-session";
import { takenOver } from "./record-draft";
import type { Recording } from "./use-record";
import { useRecordTexts } from "./use-texts";

const useStyles = makeStyles({ button: { alignSelf: "flex-start" } });

/** Fills in the form what somebody wrote on the sheet of the choice, where it has one. */
export const FromSheet = ({
  recording: { alternatives, change, choice, draft },
}: {
  readonly recording: Recording;
}) => {
  const styles = useStyles();
  const texts = useRecordTexts();
  const { perform } = useSession();
  const isBusy = useSessionState(({ busy }) => busy !== null);
  const [sheet] = sheetsOfChoice(useRegister().found, choice.nr);
  if (sheet === undefined) return null;
  const take = () =>
    perform({
      what: texts.readingSheet,
      run: async ({ signal }) => {
        const outcome = await runReadNotedDecision(choice.nr, signal);
        if (outcome.kind === "done" && outcome.result) change(takenOver(draft, alternatives, outcome.result.decision));
        return outcome;
      },
      said: (noted) => {
        if (!noted) return texts.nothingOn(sheet);
        const { unreadableDate } = noted.decision;
        return [texts.taken(noted.sheet), ...(unreadableDate === "" ? [] : [texts.noDay(unreadableDate)])].join(" ");
      },
    });
  return (
    <Button size="small" className={styles.button} disabledFocusable={isBusy} onClick={() => void take()}>
      {texts.fromSheet(sheet)}
    </Button>
  );
};
