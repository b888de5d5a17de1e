import { useState } from "react";
import { useSessionState } from "../session/use-session";
import { DecisionList } from "./DecisionList";
import { DecisionScreen } from "./DecisionScreen";
import { useMaking } from "./use-making";

/** The choices and items of which a decision sheet can be made, or one of them: what it lacks, and what it will say. */
export const DecisionsView = () => {
  const number = useSessionState((state) => state.aim);
  const making = useMaking();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  return number === null ? (
    <DecisionList making={making} chosen={chosen} onChoose={setChosen} />
  ) : (
    <DecisionScreen key={number} number={number} making={making} />
  );
};
