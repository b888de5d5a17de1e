import type { RecordObstacle } from "../domain/decided/decision-record";
import type { DecisionGap } from "../domain/decision-gap";
import type { BalanceScope } from "../domain/balance-view";
import type { Problem, Severity } from "../domain/issue";
import type { Choice, StatusClass } from "../domain/model";
import type { Rank, RankJudgement } from "../domain/ranking";
import type { UnknownReason } from "../domain/role-hours";
import type { Verdict } from "../domain/role-period";
import type { Formats } from "./format";
import type { IssueText } from "./issue-text";
import type { Language } from "./language";
import type { Refusal } from "./refusal";

/** How findings, refusals, words of the domain and figures are said in a language. */
export interface Speech extends Formats {
  readonly language: Language;
  readonly issueText: (problem: Problem) => IssueText;
  readonly refusalText: (refusal: Refusal) => string;
  /** What a decision sheet lacks. */
  readonly gapText: (gap: DecisionGap) => string;
  /** Why a decision is not registered. */
  readonly obstacleText: (obstacle: RecordObstacle) => string;
  readonly unknownReasonText: (reason: UnknownReason) => string;
  readonly rankWord: (rank: Rank) => number | string;
  readonly severityWord: Readonly<Record<Severity, string>>;
  readonly verdictWord: Readonly<Record<Verdict, string>>;
  readonly statusClassWord: Readonly<Record<StatusClass, string>>;
  readonly scopeWord: Readonly<Record<BalanceScope, string>>;
  readonly judgementWord: Readonly<Record<RankJudgement, string>>;
  readonly bodyWord: Readonly<Record<NonNullable<Choice["body"]>, string>>;
  readonly publicityWord: Readonly<Record<NonNullable<Choice["publicity"]>, string>>;
}
