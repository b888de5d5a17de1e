import { useEffect, useState } from "react";
import { runReadOpening } from "../../actions/rounds";
import type { Portfolio } from "../../domain/portfolio";
import { useSession } from "../session/use-session";

/** The register as it was when the open round was opened: being read, or null where it is gone or could not be read. */
export type Opening = { readonly kind: "reading" } | { readonly kind: "read"; readonly portfolio: Portfolio | null };

/** Reads the snapshot of the opening once for each round. */
export const useOpening = (round: number): Opening => {
  const { today } = useSession();
  const [opening, setOpening] = useState<Opening>({ kind: "reading" });
  useEffect(() => {
    const leaving = new AbortController();
    void runReadOpening(today(), leaving.signal).then((outcome) => {
      if (leaving.signal.aborted) return;
      setOpening({ kind: "read", portfolio: outcome.kind === "done" ? outcome.result : null });
      if (outcome.kind === "failed") reportError(outcome.cause);
    });
    return () => leaving.abort();
  }, [round, today]);
  return opening;
};
