import type { AmountSum } from "../../../domain/amount-sum";
import { isOpen } from "../../../domain/finance-lines";
import type { Where } from "../../../domain/issue";
import type { MoneyNature } from "../../../domain/model";
import type { Cents } from "../../../domain/quantity";
import { budgetTexts } from "../../../messages/reports/budget";
import type { Speech } from "../../../messages/speech";
import { natureWord } from "../../../messages/workbook-words";
import { figure, type ReportCell, type ReportColumn, type ReportRow, reportRow, text, type Tone } from "../report";

/** Sums of years with what is open beside them, or what follows from such sums; null is not known. */
type Amount = AmountSum | Cents | null;

/** A word and how good it is. */
export interface Verdict {
  readonly word: string;
  readonly tone: Tone;
}

/** Three labels, the years, what is in no sum, and a verdict: every section of the round stands in these columns. */
export const moneyColumns = (
  labels: readonly [string, string, string],
  years: readonly number[],
  { language }: Speech,
  last?: string,
): readonly ReportColumn[] => {
  const { open, verdict } = budgetTexts[language].headings;
  const widths = [30, 13, 22];
  return [
    ...labels.map((label, at) => text(label, widths[at])),
    ...years.map((year) => figure("cents", String(year), 14)),
    figure("count", open, 18),
    figure("verdict", last ?? verdict, 20),
  ];
};

const isSum = (amount: Amount): amount is AmountSum => amount !== null && typeof amount === "object";

const openCell = (amounts: readonly Amount[], { language }: Speech): string | null => {
  const sums = amounts.filter(isSum);
  const count = (of: "pm" | "unreadable"): number => sums.reduce((sum, each) => sum + each[of], 0);
  const texts = budgetTexts[language];
  const parts = [
    ...(count("pm") > 0 ? [texts.pm(count("pm"))] : []),
    ...(count("unreadable") > 0 ? [texts.unreadable(count("unreadable"))] : []),
  ];
  return parts.length === 0 ? null : parts.join(", ");
};

const amountCell = (amount: Amount, { readingText }: Speech): ReportCell => {
  if (!isSum(amount)) return amount;
  if (amount.known !== null || !isOpen(amount)) return amount.known;
  return readingText({ kind: amount.pm > 0 ? "pm" : "unreadable" }, String);
};

/** What is left of amounts, with what is open in them. */
export const leftWith = (known: Cents | null, parts: readonly AmountSum[]): AmountSum => ({
  known,
  pm: parts.reduce((sum, { pm }) => sum + pm, 0),
  unreadable: parts.reduce((sum, { unreadable }) => sum + unreadable, 0),
});

/** A row of money: a year of which nothing is known says p.m. or that it is unreadable, and is blank where nothing stands. */
export const moneyRow = (
  labels: readonly [string, string, string],
  amounts: readonly Amount[],
  speech: Speech,
  verdict: Verdict | null = null,
  where: Where | null = null,
): ReportRow =>
  reportRow(
    where,
    [
      ...labels,
      ...amounts.map((amount) => amountCell(amount, speech)),
      openCell(amounts, speech),
      verdict?.word ?? null,
    ],
    verdict?.tone ?? null,
  );

/** The nature as it is printed. */
export const natureText = (nature: MoneyNature | null, { language }: Speech): string =>
  nature === null ? budgetTexts[language].noNature : natureWord[nature];
