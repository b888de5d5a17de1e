/** The decision sheet as data: page 1 what is decided, page 2 what it rests on (domain.md 2.2). */
import { type Attachment, attachmentsOf } from "./attachment";
import { type Balance, capacityBalance } from "./capacity";
import { type DecisionDependency, decisionDependencies } from "./decision-coherence";
import { yearlyHours } from "./decision-hours";
import type { DecisionGap } from "./decision-gap";
import { decisionSheetGaps } from "./decision-gaps";
import { type DecisionOption, optionOf } from "./decision-option";
import { type DecisionSubject, subjectOf } from "./decision-subject";
import { type DecisionTarget, type SecretReference, type SheetNotFound, decisionTarget } from "./decision-target";
import { type EarlierCommitments, earlierCommitments } from "./earlier-commitments";
import { type FundingGap, fundingGaps, hasFunding, investmentWithoutFunding } from "./finance-lines";
import { eachOnce } from "./matching";
import type { Alternative, Choice, FinanceRow, Initiative } from "./model";
import { type NumberedText, numberedPoints, numberedUnder } from "./numbered-text";
import { isOpen } from "./open-choice";
import type { Portfolio } from "./portfolio";
import type { Day } from "./quantity";

/** What a sheet says about its own figures; does not make it a concept. */
export type DecisionNote =
  /** Financien has no row of any of the items. */
  | { readonly kind: "fundingUnknown" }
  | { readonly kind: "fundingNotComparable"; readonly years: readonly number[] }
  | { readonly kind: "capitalChargesNotCounted"; readonly years: readonly number[] }
  | { readonly kind: "amountsOutsideYears"; readonly years: readonly number[] }
  | { readonly kind: "hoursOutsideYears"; readonly years: readonly number[] }
  | { readonly kind: "otherChoices"; readonly nrs: readonly string[] };

export interface DecisionSheet {
  readonly kind: "sheet";
  readonly state: "complete" | "concept";
  /** A keuze, or an item that has none yet. */
  readonly about: "choice" | "initiative";
  readonly number: string;
  readonly subject: string;
  readonly body: Choice["body"];
  readonly deadline: Day | null;
  readonly portfolioHolders: readonly string[];
  readonly author: string;
  readonly publicity: Exclude<Choice["publicity"], "secret">;
  readonly caseNumber: string;
  readonly decisionPoints: readonly NumberedText[];
  /** T … T+3. */
  readonly years: readonly number[];
  readonly options: readonly DecisionOption[];
  readonly advice: { readonly recommended: readonly string[]; readonly mtAdvice: string };
  readonly background: string;
  readonly intendedEffect: string;
  readonly arguments: readonly NumberedText[];
  readonly caveats: readonly NumberedText[];
  readonly subjects: readonly DecisionSubject[];
  /** Knelpuntnrs that the choice names. */
  readonly bottleneckNrs: readonly string[];
  readonly dependencies: readonly DecisionDependency[];
  readonly earlier: EarlierCommitments;
  readonly communication: string;
  readonly evaluation: string;
  /** Of the choice; the links of its items stand with them. */
  readonly attachments: readonly Attachment[];
  /** Null while the choice is open. */
  readonly decision: {
    readonly text: string;
    readonly date: Day | null;
    readonly number: string;
    readonly motivation: string;
  } | null;
  readonly gaps: readonly DecisionGap[];
  readonly notes: readonly DecisionNote[];
}

const YEARS_AHEAD = [0, 1, 2, 3];

const holdersOf = (initiatives: readonly Initiative[]): readonly string[] =>
  eachOnce(initiatives.flatMap(({ politicalSponsor, portfolioHolders }) => [...politicalSponsor, ...portfolioHolders]));

const yearsOutside = (
  alternatives: readonly Alternative[],
  finances: readonly FinanceRow[],
  years: readonly number[],
): readonly number[] => {
  const amounts = [
    ...alternatives.flatMap(({ incidental, structural }) => [...incidental, ...structural]),
    ...finances.flatMap((row) => row.amounts),
  ];
  const outside = amounts.filter(({ year, amount }) => amount.kind !== "empty" && !years.includes(year));
  return [...new Set(outside.map(({ year }) => year))].sort((a, b) => a - b);
};

interface NotedFigures {
  readonly finances: readonly FinanceRow[];
  readonly funding: readonly FundingGap[];
  /** Years outside those of the sheet with amounts, and with hours of the items. */
  readonly moneyOutside: readonly number[];
  readonly hoursOutside: readonly number[];
  readonly otherChoices: readonly string[];
}

const notesOf = ({ finances, funding, ...of }: NotedFigures): readonly DecisionNote[] => {
  const yearsOf = (kind: FundingGap["kind"]) => funding.filter((gap) => gap.kind === kind).map(({ year }) => year);
  const [unclear, charged] = [yearsOf("notComparable"), yearsOf("capitalCharges")];
  return [
    ...(finances.length === 0 ? [{ kind: "fundingUnknown" } as const] : []),
    ...(unclear.length > 0 ? [{ kind: "fundingNotComparable", years: unclear } as const] : []),
    ...(charged.length > 0 ? [{ kind: "capitalChargesNotCounted", years: charged } as const] : []),
    ...(of.moneyOutside.length > 0 ? [{ kind: "amountsOutsideYears", years: of.moneyOutside } as const] : []),
    ...(of.hoursOutside.length > 0 ? [{ kind: "hoursOutsideYears", years: of.hoursOutside } as const] : []),
    ...(of.otherChoices.length > 0 ? [{ kind: "otherChoices", nrs: of.otherChoices } as const] : []),
  ];
};

const decisionOf = (choice: Choice): DecisionSheet["decision"] =>
  isOpen(choice)
    ? null
    : {
        text: choice.decision,
        date: choice.decisionDate,
        number: choice.decisionNumber,
        motivation: choice.motivation,
      };

const sheetOf = (portfolio: Portfolio, target: DecisionTarget, on: Day, balance: Balance): DecisionSheet => {
  const { choice, number, initiatives } = target;
  const years = YEARS_AHEAD.map((ahead) => portfolio.settings.budgetYear + ahead);
  const [only, ...more] = initiatives;
  const single = more.length === 0 ? only : undefined;
  const ids = new Set(initiatives.map(({ id }) => id));
  const alternatives = choice ? portfolio.alternatives.filter((each) => each.choice === choice.id) : [];
  const finances = portfolio.finances.filter(({ initiative }) => ids.has(initiative));
  const funding = fundingGaps(finances);
  const options = alternatives.map((alternative) => optionOf(alternative, years));
  const decisionPoints = numberedPoints(choice?.decisionPoints ?? []);
  const content = {
    portfolioHolders: holdersOf(initiatives),
    decisionPoints,
    background: choice?.background || (single?.background ?? ""),
    intendedEffect: choice?.intendedEffect || (single?.intendedEffect ?? ""),
    subjects: initiatives.map((each) => subjectOf(each, portfolio, years, balance.views.all.withLine)),
  };
  const money = {
    funding,
    hasFunding: hasFunding(finances),
    investmentWithoutFunding: investmentWithoutFunding(finances),
  };
  const gaps = decisionSheetGaps({ ...content, ...money, choice, number, alternatives, unknown: target.unknown }, on);
  return {
    kind: "sheet",
    state: gaps.length === 0 ? "complete" : "concept",
    about: choice ? "choice" : "initiative",
    number,
    subject: choice?.title ?? only?.name ?? "",
    body: choice?.body ?? null,
    deadline: choice?.deadline ?? null,
    author: choice?.author ?? "",
    publicity: choice?.publicity === "secret" ? null : (choice?.publicity ?? null),
    caseNumber: choice?.caseNumber ?? "",
    years,
    options,
    advice: {
      recommended: options.filter(({ recommended }) => recommended).map(({ name }) => name),
      mtAdvice: choice?.mtAdvice ?? "",
    },
    ...content,
    arguments: numberedUnder(choice?.arguments ?? [], decisionPoints.length),
    caveats: numberedUnder(choice?.caveats ?? [], decisionPoints.length),
    bottleneckNrs: choice?.bottlenecks ?? [],
    dependencies: decisionDependencies(portfolio, ids),
    earlier: earlierCommitments(portfolio, choice),
    communication: choice?.communication ?? "",
    evaluation: choice?.evaluation ?? "",
    attachments: attachmentsOf(choice?.attachments ?? []),
    decision: choice ? decisionOf(choice) : null,
    gaps,
    notes: notesOf({
      ...{ finances, funding, otherChoices: target.otherChoices },
      moneyOutside: yearsOutside(alternatives, finances, years),
      hoursOutside: yearlyHours(
        content.subjects.flatMap(({ demand }) => demand),
        years,
      ).outside,
    }),
  };
};

/**
 * The sheet of a Keuzenr, or of an item's Nr: that of the choice about it that is to be made first, or of the item itself
 * while it has none. Who makes several gives the balance along, which is else computed anew.
 */
export const decisionSheet = (
  portfolio: Portfolio,
  number: string,
  on: Day,
  balance?: Balance,
): DecisionSheet | SecretReference | SheetNotFound => {
  const target = decisionTarget(portfolio, number);
  return target.kind === "target" ? sheetOf(portfolio, target, on, balance ?? capacityBalance(portfolio)) : target;
};
