import { useState } from "react";
import { type Compared, runCompare, runWriteComparison, type Span } from "../../actions/snapshots";
import { type KeptSnapshot, snapshotsOf } from "../../domain/rounds/round";
import { useRegister, useSession } from "../session/use-session";
import { useRoundTexts } from "./use-texts";

/** Where a snapshot stands among all; the register as it is now stands behind the last. */
export type Place = number;

/** The snapshots between which is compared, and what came of it. */
export const useComparison = () => {
  const texts = useRoundTexts();
  const { perform, today } = useSession();
  const { rounds } = useRegister();
  const snapshots = snapshotsOf(rounds);
  const [chosen, choose] = useState<{ readonly from: Place; readonly to: Place } | null>(null);
  const [compared, setCompared] = useState<Compared | null>(null);
  const usual = { from: snapshots.length - 1, to: snapshots.length };
  const { from, to } = chosen && chosen.to <= snapshots.length ? chosen : usual;
  const span = spanOf(snapshots, from, to);
  const change = (places: { readonly from: Place; readonly to: Place }): void => {
    // what comes later is on the right side
    choose({ from: places.from, to: Math.max(places.to, places.from + 1) });
    setCompared(null);
  };
  const run = async (isWritten: boolean): Promise<void> => {
    if (!span) return;
    const action = isWritten ? runWriteComparison : runCompare;
    const outcome = await perform({
      what: isWritten ? texts.writing : texts.comparing,
      run: ({ signal }) => action(today(), span, signal),
      ...(isWritten && { said: () => texts.written }),
    });
    if (outcome?.kind === "done") setCompared(outcome.result);
  };
  return {
    ...{ snapshots, from, to, compared },
    begin: (place: Place) => change({ from: place, to }),
    end: (place: Place) => change({ from, to: place }),
    show: () => run(false),
    write: () => run(true),
  };
};

const spanOf = (snapshots: readonly KeptSnapshot[], from: Place, to: Place): Span | null => {
  const begin = snapshots[from];
  return begin ? { from: begin, to: snapshots[to] ?? null } : null;
};
