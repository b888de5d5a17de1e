/** The English words for what the domain names. */
import type { BalanceScope } from "../domain/balance-view";
import type { Severity } from "../domain/issue";
import type { Choice, StatusClass } from "../domain/model";
import type { Rank, RankJudgement } from "../domain/ranking";
import type { BottleneckPart } from "../domain/open-bottlenecks";
import type { UnknownReason } from "../domain/role-hours";
import type { Verdict } from "../domain/role-period";
import { listText, someText } from "./en-format";

export const severityWord: Record<Severity, string> = {
  now: "needed now",
  beforeSubmission: "needed before submission",
  advice: "advice",
};

export const verdictWord: Record<Verdict, string> = {
  shortage: "shortage",
  tight: "tight",
  balanced: "balanced",
  unknown: "unknown",
};

/** What a status counts as. */
export const statusClassWord: Record<StatusClass, string> = { committed: "committed", wanted: "wanted", out: "out" };

export const scopeWord: Record<BalanceScope, string> = { committed: "committed", all: "committed + wanted" };

export const judgementWord: Record<RankJudgement, string> = {
  robust: "robust",
  sensitive: "sensitive",
  unknown: "unknown",
};

/** The rank as it is shown: its number, `statutory` or `unknown`. */
export const rankWord = (rank: Rank): number | string =>
  rank.kind === "ranked" ? rank.rank : rank.kind === "statutory" ? "statutory" : "unknown";

export const bodyWord: Record<NonNullable<Choice["body"]>, string> = {
  mt: "management team",
  college: "municipal executive",
  council: "council",
};

export const publicityWord: Record<NonNullable<Choice["publicity"]>, string> = {
  public: "public",
  restricted: "not public",
  secret: "secret",
};

export const bottleneckPartWord: Record<BottleneckPart, string> = {
  origin: "origin",
  role: "role",
  period: "period",
  hours: "hours",
};

const askersShown = 25;

/** Why a role-period is not known. */
export const unknownReasonText = (reason: UnknownReason): string => {
  switch (reason.kind) {
    case "noSupplyTable":
      return "there is no supply in the register";
    case "noSupplyPeriod":
      return "the supply has no column for this period";
    case "supplyEmpty":
      return "the supply is not filled in";
    case "supplyPm":
      return "the supply is p.m.";
    case "supplyUnreadable":
      return "the supply is unreadable";
    case "lineShareUnknown":
      return "Lijnaandeel is p.m. or unreadable";
    case "supplyPartlyCovered":
      return `the supply lacks ${listText(reason.missing)}`;
    case "demandPartlyCovered":
      return `the demand lacks ${listText(reason.missing)}`;
    case "demandPm":
      return `p.m. asked by ${someText(reason.nrs, askersShown)}`;
    case "demandUnreadable":
      return `unreadable demand of ${someText(reason.nrs, askersShown)}`;
  }
};
