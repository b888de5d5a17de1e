import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { missingRankColumns } from "../../actions/set-ranks";
import { useRegister, useSpeech } from "../session/use-session";
import { MoveForm, type MoveProps } from "./MoveForm";
import { useRankingTexts } from "./use-texts";

/** Asks for a place and a reason, or says which columns the register must have for that. */
export const MoveDialog = ({ move, ranking, last, onClose }: MoveProps) => {
  const texts = useRankingTexts();
  const { listText } = useSpeech();
  const lacking = missingRankColumns(useRegister());
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{texts.moveTitle(`${move.item.nr} ${move.item.name}`)}</DialogTitle>
          {lacking.length === 0 ? (
            <MoveForm move={move} ranking={ranking} last={last} onClose={onClose} />
          ) : (
            <>
              <DialogContent>{texts.columnsMissing(listText(lacking))}</DialogContent>
              <DialogActions>
                <Button onClick={onClose}>{texts.close}</Button>
              </DialogActions>
            </>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
};
