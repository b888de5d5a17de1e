import { initiativesById } from "../domain/initiative-index";
import type { SetRank } from "../domain/manual-order";
import { hasColumns } from "../domain/portfolio";
import type { CellChange } from "../workbook/cell-change";
import { headingOf } from "../workbook/schema";
import { runFillIn } from "./fill-in";
import type { Outcome } from "./outcome";
import type { Register } from "./register";
import { cellChange } from "./register-cell";

const fields = ["setRank", "setRankReason"] as const;

/** The headings of the columns that Portfolio must get before a rank can be set by hand. */
export const missingRankColumns = ({ portfolio }: Register): readonly string[] =>
  fields.flatMap((field) =>
    hasColumns(portfolio, "initiatives", field) ? [] : (headingOf("initiatives", field) ?? []),
  );

/** The cells that must say something else for these ranks to stand in the person's own Portfolio. */
export const rankChanges = (register: Register, ranks: readonly SetRank[]): readonly CellChange[] => {
  const byId = initiativesById(register.portfolio);
  return ranks.flatMap((wanted) => {
    const initiative = byId.get(wanted.initiative);
    if (!initiative) return [];
    return fields
      .filter((field) => wanted[field] !== initiative[field])
      .flatMap((field) => cellChange(register, initiative.row, field, wanted[field]) ?? []);
  });
};

/** Writes Vastgestelde rang and Motivering rang of these items into the person's own Portfolio, where they say something else. */
export const runSetRanks = (register: Register, ranks: readonly SetRank[]): Promise<Outcome<number>> =>
  runFillIn(register, rankChanges(register, ranks));
