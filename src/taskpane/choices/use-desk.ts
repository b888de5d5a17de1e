import { useSyncExternalStore } from "react";
import { once } from "../../domain/once";
import type { Session } from "../session/session";
import { useSession } from "../session/use-session";
import { type Desk, newDesk } from "./desk";
import type { Job, JobState } from "./job";
import { solveInWorker } from "./worker-solver";

const deskOf = once((_session: Session): Desk => newDesk(solveInWorker));

/** The desk of the session. */
export const useDesk = (): Desk => deskOf(useSession());

/** A job as it is now. */
export const useJob = <Question, Progress, Result>({
  subscribe,
  get,
}: Job<Question, Progress, Result>): JobState<Question, Progress, Result> => useSyncExternalStore(subscribe, get);
