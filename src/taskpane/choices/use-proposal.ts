import { useSyncExternalStore } from "react";
import type { Proposed } from "./proposal";
import { useDesk } from "./use-desk";

/** What a person is about to keep or to make the plan. */
export const useProposal = (): Proposed | null => {
  const { proposal } = useDesk();
  return useSyncExternalStore(proposal.subscribe, () => proposal.get().proposal);
};
