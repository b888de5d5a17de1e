/** What a status makes an item count as (workbook.md, "Status"); a register without statuses counts every item everywhere. */
import type { Status, StatusClass } from "./model";

/** Vastgelegd. */
export const isCommitted = (status: Status): boolean =>
  status.kind === "untracked" || (status.kind === "known" && status.class === "committed");

/** Gewenst, as is every item without a known status. */
export const isWanted = (status: Status): boolean => status.kind !== "known" || status.class === "wanted";

/** Buiten: takes part in no answer. */
export const isOut = (status: Status): boolean => status.kind === "known" && status.class === "out";

/** What an item counts as. */
export const classOf = (status: Status): StatusClass =>
  isCommitted(status) ? "committed" : isWanted(status) ? "wanted" : "out";
