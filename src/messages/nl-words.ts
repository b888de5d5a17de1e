/** The Dutch words for what the domain names in English. */
import type { RankJudgement, Rank } from "../domain/ranking";
import type { BalanceScope } from "../domain/balance-view";
import type { BottleneckPart } from "../domain/open-bottlenecks";
import type { UnknownReason } from "../domain/role-hours";
import type { Verdict } from "../domain/role-period";
import type { Severity } from "../domain/issue";
import type { Choice, StatusClass } from "../domain/model";
import { listText, someText } from "./nl-format";

export const severityWord: Record<Severity, string> = {
  now: "nu nodig",
  beforeSubmission: "nodig vóór voorleggen",
  advice: "advies",
};

export const verdictWord: Record<Verdict, string> = {
  shortage: "tekort",
  tight: "krap",
  balanced: "in balans",
  unknown: "onbekend",
};

/** What a status counts as. */
export const statusClassWord: Record<StatusClass, string> = {
  committed: "vastgelegd",
  wanted: "gewenst",
  out: "buiten",
};

export const scopeWord: Record<BalanceScope, string> = { committed: "vastgelegd", all: "vastgelegd + gewenst" };

export const judgementWord: Record<RankJudgement, string> = {
  robust: "robuust",
  sensitive: "gevoelig",
  unknown: "onbekend",
};

/** The printed rank: its number, `verplicht` or `onbekend`. */
export const rankWord = (rank: Rank): number | string =>
  rank.kind === "ranked" ? rank.rank : rank.kind === "statutory" ? "verplicht" : "onbekend";

export const bodyWord: Record<NonNullable<Choice["body"]>, string> = { mt: "MT", college: "college", council: "raad" };

export const publicityWord: Record<NonNullable<Choice["publicity"]>, string> = {
  public: "openbaar",
  restricted: "niet openbaar",
  secret: "geheim",
};

export const bottleneckPartWord: Record<BottleneckPart, string> = {
  origin: "herkomst",
  role: "rol",
  period: "periode",
  hours: "uren",
};

const askersShown = 25;

/** Why a role-period is not known. */
export const unknownReasonText = (reason: UnknownReason): string => {
  switch (reason.kind) {
    case "noSupplyTable":
      return "er is geen aanbod in het register";
    case "noSupplyPeriod":
      return "het aanbod heeft geen kolom voor deze periode";
    case "supplyEmpty":
      return "het aanbod is niet ingevuld";
    case "supplyPm":
      return "het aanbod is p.m.";
    case "supplyUnreadable":
      return "het aanbod is onleesbaar";
    case "lineShareUnknown":
      return "het lijnaandeel is p.m. of onleesbaar";
    case "supplyPartlyCovered":
      return `het aanbod mist ${listText(reason.missing)}`;
    case "demandPartlyCovered":
      return `de vraag mist ${listText(reason.missing)}`;
    case "demandPm":
      return `p.m. gevraagd door ${someText(reason.nrs, askersShown)}`;
    case "demandUnreadable":
      return `onleesbare vraag van ${someText(reason.nrs, askersShown)}`;
  }
};
