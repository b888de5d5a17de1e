import { useSyncExternalStore } from "react";
import { once } from "../../domain/once";
import type { Session } from "../session/session";
import { useSession } from "../session/use-session";
import { type Comparison, type Desk, newDesk } from "./desk";
import { solveInWorker } from "./worker-solver";

const deskOf = once((_session: Session): Desk => newDesk(solveInWorker));

/** The desk of the session. */
export const useDesk = (): Desk => deskOf(useSession());

/** What is known of the options of a spot; null while nothing was asked about it. */
export const useComparison = (key: string): Comparison | null => {
  const { get, subscribe } = useDesk();
  const { comparison } = useSyncExternalStore(subscribe, get);
  return comparison?.key === key ? comparison : null;
};
