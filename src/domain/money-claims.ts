/** The rows of Financien whose item counts, and what each item is to the money that there is. */
import { initiativesById } from "./initiative-index";
import type { FinanceRow, Initiative } from "./model";
import { once } from "./once";
import type { Portfolio } from "./portfolio";
import { isCommitted, isOut } from "./status";

/** statutory: verplicht, whatever its status · chosen: vastgelegd and not verplicht · wanted: gewenst and not verplicht. */
export type Standing = "statutory" | "chosen" | "wanted";

export interface Claim {
  readonly row: FinanceRow;
  readonly initiative: Initiative;
  readonly standing: Standing;
}

/** What Financien says of items that count; the other rows are counted only. */
export interface Claims {
  readonly claims: readonly Claim[];
  /** Rows of a Nr that no item bears, and of items that are buiten. */
  readonly unknownNr: number;
  readonly out: number;
}

const standingOf = ({ statutory, status }: Initiative): Standing => {
  if (statutory) return "statutory";
  return isCommitted(status) ? "chosen" : "wanted";
};

/** The rows of Financien with the item that each is about. */
export const moneyClaims = once((portfolio: Portfolio): Claims => {
  const byId = initiativesById(portfolio);
  const found = portfolio.finances.map((row) => ({ row, initiative: byId.get(row.initiative) }));
  const claims = found.flatMap(({ row, initiative }): readonly Claim[] =>
    initiative && !isOut(initiative.status) ? [{ row, initiative, standing: standingOf(initiative) }] : [],
  );
  const unknownNr = found.filter(({ initiative }) => !initiative).length;
  return { claims, unknownNr, out: found.length - unknownNr - claims.length };
});

/** Whether an item takes its money whatever is still chosen. */
export const isSettled = ({ standing }: Claim): boolean => standing !== "wanted";
