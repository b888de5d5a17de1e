import type { Issue } from "../../domain/issue";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";
import type { PaperStanding } from "../../domain/definitive";
import type { Round } from "../../domain/rounds/round";
import { type PaperId, paperNames } from "../../messages/papers/paper-names";
import { standingTexts } from "../../messages/papers/standing";
import type { Paper } from "./paper";

/** What a paper is made of: the register on a day, what was wrong while reading it, its rounds, and as what it is made. */
export interface PaperGround {
  readonly portfolio: Portfolio;
  readonly on: Day;
  readonly issues: readonly Issue[];
  readonly rounds: readonly Round[];
  readonly standing: PaperStanding;
}

/** Makes a paper of the register; papers are Dutch. */
export type PaperOf = (ground: PaperGround) => Paper;

/** How a paper is found again, and the names of its sheet and file. */
export const named = (id: PaperId): Pick<Paper, "id" | "name"> => ({ id: `stuk-${id}`, name: paperNames[id] });

/** The same of a paper that can be definitive; then it is another one, so that a concept never takes its place. */
export const namedAs = (id: PaperId, { kind }: PaperStanding): Pick<Paper, "id" | "name"> =>
  kind === "concept" ? named(id) : { id: `stuk-${id}-definitief`, name: standingTexts.definitiveName(paperNames[id]) };

/** A paper of which nobody asks whether it is definitief. */
export const plainPaper: Pick<Paper, "state" | "standing" | "wholeFirstPage"> = {
  state: null,
  standing: "",
  wholeFirstPage: false,
};
