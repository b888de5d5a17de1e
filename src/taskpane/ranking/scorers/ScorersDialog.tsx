import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import { agreedRow } from "../../../actions/agreed-row";
import { criteriaOf } from "../../../domain/criteria";
import { obstacleText } from "../../../messages/pane/scorers";
import { useRegister, useSpeech } from "../../session/use-session";
import { useRankingTexts, useScorerTexts } from "../use-texts";
import { AgreedForm } from "./AgreedForm";
import { criterionTalks } from "./criterion-talk";
import { type ScorersShown, ScorerTotals } from "./ScorerTotals";
import { TalkList } from "./TalkList";

const useStyles = makeStyles({
  title: { overflowWrap: "anywhere" },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    "> *": { flexShrink: 0 },
  },
});

interface Props extends ScorersShown {
  readonly onClose: () => void;
}

/** What each scorer gave an item, side by side, to agree on; or what the register needs before that can be written. */
export const ScorersDialog = ({ onClose, ...shown }: Props) => {
  const { card, isNameless } = shown;
  const styles = useStyles();
  const texts = useScorerTexts();
  const { close } = useRankingTexts();
  const { listText } = useSpeech();
  const register = useRegister();
  const talks = criterionTalks(card, criteriaOf(register.portfolio.criteria).used);
  const row = agreedRow(register, card.initiative);
  const totals = <ScorerTotals {...shown} />;
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle className={styles.title}>{texts.title(`${card.nr} ${card.name}`)}</DialogTitle>
          {row.kind === "row" ? (
            <AgreedForm row={row} nr={card.nr} talks={talks} isNameless={isNameless} head={totals} onClose={onClose} />
          ) : (
            <>
              <DialogContent className={styles.content}>
                {totals}
                <TalkList talks={talks} isNameless={isNameless} />
                <Text>{obstacleText(texts, row, listText)}</Text>
              </DialogContent>
              <DialogActions>
                <Button onClick={onClose}>{close}</Button>
              </DialogActions>
            </>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
