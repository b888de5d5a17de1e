/** What a status makes an item count as (workbook.md, "Status"); a register without statuses counts every item everywhere. */
import { matchKey } from "./matching";
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

/** Buiten because it is done: by the word for that, since a status class does not tell it from what was stopped. */
export const isFinished = (status: Status): boolean => isOut(status) && finishedWords.has(matchKey(labelOf(status)));

const labelOf = (status: Status): string => ("label" in status ? status.label : "");

const finishedWords: ReadonlySet<string> = new Set(["afgerond", "gereed", "klaar", "opgeleverd", "voltooid"]);
