import type { AmountSum } from "../../../domain/amount-sum";
import { euroText } from "../../../messages/nl-format";
import { financeText } from "../../block/subject-lines";
import type { ReportCell } from "../../report/report";

/** A number where all of it is known, else what is known of it in words, short enough for its column. */
export const amountCell = (sum: AmountSum): ReportCell => {
  if (sum.unreadable > 0) return financeText(sum);
  if (sum.pm === 0) return sum.known;
  return sum.known === null ? "p.m." : `${euroText(sum.known)} + p.m.`;
};
