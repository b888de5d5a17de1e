/** Opening and closing a round in which everybody brings the register up to date. */
import type { Day } from "../domain/quantity";
import { matchKey } from "../domain/matching";
import { factsOf } from "../domain/rounds/kept-facts";
import { type Moment, type Round, roundState } from "../domain/rounds/round";
import { roundAsks } from "../domain/rounds/round-asks";
import { hasAnswered, type RoundAnswer, roundAnswers } from "../domain/rounds/round-progress";
import type { Portfolio } from "../domain/portfolio";
import type { Refusal } from "../messages/refusal";
import { type OpenWorkbook, withWorkbook } from "../workbook/excel/with-workbook";
import { roundsSetting, roundsText } from "../workbook/parse/kept-rounds";
import { renderRound, roundSheet } from "../workbook/render/round-sheet";
import { overviewSheet } from "../workbook/render/overview-sheet";
import { refusalToAnswer, refusalToWrite } from "./answer";
import { findingsOf } from "./check";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { overviewPlan } from "./overview-plan";
import { refusalOfTable } from "./own-table";
import { readRegister, type Register, stampOf } from "./register";
import { writeAsks } from "./round-rows";
import { readSnapshot } from "./snapshots";

/** What a person says of a round that they open. */
export interface NewRound {
  readonly name: string;
  readonly deadline: Day;
}

/**
 * Opens a round: asks in Actualisatie of every ambtelijk opdrachtnemer to look at their items, keeps the register as it
 * is now, and writes sheet Actualisatieronde. Gives of how many people it asks. Refused while a round is open.
 */
export const runOpenRound = (on: Day, { name, deadline }: NewRound, signal?: AbortSignal): Promise<Outcome<number>> =>
  outcomeOf(() =>
    withWorkbook(
      "openRound",
      async (workbook) => {
        const register = await withFoundRounds(workbook, await readRegister(workbook, on));
        const refusal =
          refusalToOpen(register, name) ?? refusalToChange(register) ?? refusalOfTable(register, "updates");
        if (refusal) return refused(refusal);
        const asks = roundAsks(register.portfolio, findingsOf(register));
        await writeAsks(workbook, register, name, deadline, asks);
        const round: Round = { name, openedOn: on, deadline, closedOn: null };
        await keepMoment(workbook, register, register.rounds, round, "opening");
        const plans = [renderRound(round, asks, [], stampOf(register)), overviewPlan(register)];
        return done(asks.length, await workbook.writeSheets(register.found, plans));
      },
      signal,
    ),
  );

/**
 * Where no round is known, snapshots may tell of rounds that another program than Excel made the workbook forget: these are
 * kept again, before anything could take their place.
 */
const withFoundRounds = async (workbook: OpenWorkbook, register: Register): Promise<Register> => {
  if (register.rounds.length > 0 || register.found.readOnly) return register;
  const rounds = await workbook.findRounds(register.found);
  if (rounds.length > 0) await workbook.keepSettings(new Map([[roundsSetting, roundsText({ rounds, facts: null })]]));
  return { ...register, rounds };
};

const refusalToOpen = ({ rounds }: Register, name: string): Refusal | null => {
  const state = roundState(rounds);
  if (state.kind === "open") return { code: "roundOpen", name: state.round.name };
  if (name.trim() === "") return { code: "roundName", name, reason: "empty" };
  const isTaken = rounds.some((round) => matchKey(round.name) === matchKey(name));
  return isTaken ? { code: "roundName", name, reason: "taken" } : null;
};

/** A round that was closed, and what came of it. */
export interface ClosedRound {
  readonly round: Round;
  readonly answers: readonly RoundAnswer[];
}

/**
 * Closes the round that is open: keeps the register as it is now, and writes sheet Actualisatieronde with who answered.
 * `known` are the names of those of whom the person was told that they did not answer: refused when there are others.
 */
export const runCloseRound = (on: Day, known: readonly string[], signal?: AbortSignal): Promise<Outcome<ClosedRound>> =>
  outcomeOf(() =>
    withWorkbook(
      "closeRound",
      async (workbook) => {
        const register = await readRegister(workbook, on);
        const state = roundState(register.rounds);
        const refusal = state.kind === "open" ? refusalToChange(register) : ({ code: "noRoundOpen" } as const);
        if (state.kind !== "open" || refusal) return refused(refusal ?? { code: "noRoundOpen" });
        const opening = await readSnapshot(workbook, register.found, { round: state.at, moment: "opening" });
        const answers = roundAnswers(register.portfolio, state.round.name, opening);
        const names = unansweredIn(answers).filter((name) => !known.includes(name));
        if (names.length > 0) return refused({ code: "unanswered", names });
        const round = { ...state.round, closedOn: on };
        await keepMoment(workbook, register, register.rounds.slice(0, -1), round, "closing");
        const asks = roundAsks(register.portfolio, findingsOf(register));
        const plans = [renderRound(round, asks, answers, stampOf(register)), overviewPlan(register)];
        return done({ round, answers }, await workbook.writeSheets(register.found, plans));
      },
      signal,
    ),
  );

/** The names of those who have not answered. */
export const unansweredIn = (answers: readonly RoundAnswer[]): readonly string[] =>
  answers.filter((answer) => !hasAnswered(answer)).map(({ row }) => row.lead);

/** The register when the open round was opened; null where none is open, or its snapshot is gone. */
export const runReadOpening = (on: Day, signal?: AbortSignal): Promise<Outcome<Portfolio | null>> =>
  outcomeOf(() =>
    withWorkbook(
      "readOpening",
      async (workbook) => {
        const { rounds, found } = await readRegister(workbook, on);
        const state = roundState(rounds);
        return done(
          state.kind === "open" ? await readSnapshot(workbook, found, { round: state.at, moment: "opening" }) : null,
          [],
        );
      },
      signal,
    ),
  );

const refusalToChange = (register: Register): Refusal | null =>
  refusalToAnswer(register, ["initiatives"]) ??
  refusalToWrite(register.found, [{ id: roundSheet }, { id: overviewSheet }]);

/** Keeps the register as it is now as the opening or closing of the last round, after those before it. */
const keepMoment = (
  workbook: OpenWorkbook,
  { tables, found, portfolio, on }: Register,
  before: readonly Round[],
  round: Round,
  moment: Moment,
): Promise<void> =>
  workbook.keepSnapshot(found, { round: before.length, moment }, { round, tables, date1904: found.date1904 }, [
    roundsSetting,
    roundsText({ rounds: [...before, round], facts: factsOf(portfolio, on) }),
  ]);
