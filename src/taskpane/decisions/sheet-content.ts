import { capacityBalance } from "../../domain/capacity";
import { decisionSheet } from "../../domain/decision-sheet";
import { once } from "../../domain/once";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";

/** What the sheet of a number says, reckoned once for a register. */
export const sheetContent = once((portfolio: Portfolio, number: string, on: number) =>
  decisionSheet(portfolio, number, on as Day, capacityBalance(portfolio)),
);
