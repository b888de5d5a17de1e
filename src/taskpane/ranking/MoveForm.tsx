import {
  Button,
  Caption1,
  DialogActions,
  DialogContent,
  Field,
  Input,
  makeStyles,
  Text,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import { rankChanges, runSetRanks } from "../../actions/set-ranks";
import { moveInPaper, type SetRank } from "../../domain/manual-order";
import type { RankedInitiative, Ranking } from "../../domain/ranking";
import { FormulaNotes } from "../frame/FormulaNotes";
import { useCannotWrite, useRegister, useSession, useSessionState, useUndoNote } from "../session/use-session";
import { useRankingTexts } from "./use-texts";

const useStyles = makeStyles({
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** An item that a person wants somewhere else, and where. */
export interface Move {
  readonly item: RankedInitiative;
  readonly place: number;
}

export interface MoveProps {
  readonly move: Move;
  readonly ranking: Ranking;
  /** The last place. */
  readonly last: number;
  readonly onClose: () => void;
}

/**
 * The place that is wanted and why, what will be written for it, and the button that writes it. What was typed stays when
 * it could not be written, with why.
 */
export const MoveForm = ({ move: { item, place: first }, ranking, last, onClose }: MoveProps) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  const register = useRegister();
  const { perform } = useSession();
  const cannotWrite = useCannotWrite();
  const notice = useSessionState((state) => state.notice);
  const [typed, setTyped] = useState(String(first));
  const [reason, setReason] = useState(item.setRankReason);
  const [isAsked, setIsAsked] = useState(false);
  const [wasRefused, setWasRefused] = useState(false);
  const place = /^\d+$/u.test(typed.trim()) ? Number(typed) : 0;
  const isPlace = place >= 1 && place <= last;
  const ranks = isPlace ? moveInPaper(ranking.rows, item.initiative, place, reason.trim()) : [];
  const lacksReason = ranks.some(({ setRank, setRankReason }) => setRank !== null && setRankReason === "");
  const changes = rankChanges(register, ranks);
  const undoNote = useUndoNote(changes.length);
  const set = async (): Promise<void> => {
    setIsAsked(true);
    if (ranks.length === 0 || lacksReason) return;
    const outcome = await perform({
      what: texts.setting,
      run: () => runSetRanks(register, ranks),
      said: () => texts.wasSet(item.nr),
    });
    if (outcome?.kind === "done") onClose();
    else if (outcome) setWasRefused(true);
  };
  return (
    <>
      <DialogContent className={styles.content}>
        <Field
          label={texts.place(last)}
          {...(ranks.length === 0 && { validationMessage: isPlace ? texts.samePlace : texts.badPlace(last) })}
        >
          <Input value={typed} inputMode="numeric" onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Field
          label={texts.reason}
          hint={texts.reasonHow}
          {...(isAsked && lacksReason && { validationMessage: texts.needReason })}
        >
          <Textarea value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        {ranks.length > 0 && <Writes ranks={ranks} />}
        <FormulaNotes changes={{ changes }} />
        {undoNote && <Caption1>{undoNote}</Caption1>}
        <Text role="alert">{wasRefused && notice?.text}</Text>
      </DialogContent>
      <DialogActions className={styles.actions}>
        <Button appearance="primary" disabledFocusable={cannotWrite} onClick={() => void set()}>
          {texts.set}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </DialogActions>
    </>
  );
};

const mostShown = 8;

const Writes = ({ ranks }: { readonly ranks: readonly SetRank[] }) => {
  const styles = useStyles();
  const texts = useRankingTexts();
  return (
    <div>
      <Text>{texts.writes}</Text>
      <ul className={styles.list}>
        {ranks.slice(0, mostShown).map(({ nr, setRank }) => (
          <li key={nr}>{texts.writesRank(nr, setRank)}</li>
        ))}
        {ranks.length > mostShown && <li>{texts.andMore(ranks.length - mostShown)}</li>}
      </ul>
    </div>
  );
};
