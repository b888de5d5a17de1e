import type { Cents, Reading } from "../../domain/quantity";
import { budgetListTexts } from "../../messages/nl-budget-lists";
import type { ReportCell } from "../report/report";

/** The unit of amounts in papers, in euros, and the same in cents. */
export const thousand = 1000;
export const thousandInCents = thousand * 100;

/** A rounded amount as a column of `thousands` holds it. */
export const inThousands = (amount: Cents | null): number | null => (amount === null ? null : amount / thousandInCents);

/** The same of a reading: what is p.m. or unreadable says so, and what is empty is blank. */
export const cellInThousands = (amount: Reading<Cents> | undefined): ReportCell => {
  switch (amount?.kind) {
    case "value":
      return inThousands(amount.value);
    case "pm":
      return "p.m.";
    case "unreadable":
      return budgetListTexts.unknown;
    case "empty":
    case undefined:
      return null;
  }
};
