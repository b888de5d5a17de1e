import { roundState } from "../../domain/rounds/round";
import { useRegister } from "../session/use-session";
import { OpenRound } from "./OpenRound";
import { RunningRound } from "./RunningRound";

/** The round that is open, or the way to open one, with what changed since an earlier moment. */
export const RoundsView = () => {
  const state = roundState(useRegister().rounds);
  return state.kind === "open" ? (
    <RunningRound key={state.at} round={state.round} at={state.at} />
  ) : (
    <OpenRound last={state.kind === "closed" ? state : null} />
  );
};
