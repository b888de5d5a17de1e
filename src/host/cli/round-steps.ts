/** The steps of a round on the command line: each asks for what a person sees first in the pane. */
import { runReadRegister } from "../../actions/read-register";
import { runCloseRound, runOpenRound, runReadOpening, unansweredIn } from "../../actions/rounds";
import type { Outcome } from "../../actions/outcome";
import { runWriteComparison } from "../../actions/snapshots";
import { day } from "../../domain/quantity";
import { roundState } from "../../domain/rounds/round";
import { roundAnswers } from "../../domain/rounds/round-progress";
import { commandLineTexts as texts } from "../../messages/nl-command-line";
import { listText } from "../../messages/nl-format";
import type { CommandLine } from "./arguments";

/** Two weeks are usual. */
const usualDays = 14;

/** Opens a round by the name that was given. */
export const openRound = ({ on, round, deadline }: CommandLine): Promise<Outcome<unknown>> =>
  runOpenRound(on, { name: round, deadline: deadline ?? day(on + usualDays) });

/** Closes the round that is open, and says first who has not answered. */
export const closeRound = async ({ on }: CommandLine, tell: (sentence: string) => void): Promise<Outcome<unknown>> => {
  const [read, opening] = [await runReadRegister(on), await runReadOpening(on)];
  if (read.kind !== "done" || opening.kind !== "done") return read.kind === "done" ? opening : read;
  const state = roundState(read.result.rounds);
  const answers = state.kind === "open" ? roundAnswers(read.result.portfolio, state.round.name, opening.result) : [];
  const names = unansweredIn(answers);
  if (names.length > 0) tell(texts.unanswered(listText(names)));
  return runCloseRound(on, names);
};

/** Writes what changed since the last round was opened. */
export const compareWithOpening = async ({ on }: CommandLine): Promise<Outcome<unknown>> => {
  const read = await runReadRegister(on);
  if (read.kind !== "done") return read;
  const last = Math.max(0, read.result.rounds.length - 1);
  return runWriteComparison(on, { from: { round: last, moment: "opening" }, to: null });
};
