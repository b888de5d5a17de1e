import type { Issue } from "../../domain/issue";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";
import { type Round, roundState } from "../../domain/rounds/round";
import { type PaperId, paperNames } from "../../messages/papers/paper-names";
import { standingTexts as texts } from "../../messages/papers/standing";
import type { Paper } from "./paper";

/** What a paper is made of: the register on a day, what was wrong while reading it, and its rounds. */
export interface PaperGround {
  readonly portfolio: Portfolio;
  readonly on: Day;
  readonly issues: readonly Issue[];
  readonly rounds: readonly Round[];
}

/** Makes a paper of the register; papers are Dutch. */
export type PaperOf = (ground: PaperGround) => Paper;

/** How a paper is found again, and the names of its sheet and file. */
export const named = (id: PaperId): Pick<Paper, "id" | "name"> => ({ id: `stuk-${id}`, name: paperNames[id] });

/** A paper of which nobody asks whether it is definitief. */
export const plainPaper: Pick<Paper, "state" | "standing" | "wholeFirstPage"> = {
  state: null,
  standing: "",
  wholeFirstPage: false,
};

/** Definitief only from a register of which the last round is closed. */
export const standingIn = (rounds: readonly Round[]): Pick<Paper, "state" | "standing"> => {
  const state = roundState(rounds);
  switch (state.kind) {
    case "none":
      return { state: "concept", standing: texts.none };
    case "open":
      return { state: "concept", standing: texts.open(state.round.name) };
    case "closed":
      return { state: "definitive", standing: texts.definitive(state.round.name, state.closedOn) };
  }
};
