/** What a choice brings, in the Dutch of the workbook: for Alternatieven and the sheets. */
import { groupBy } from "../domain/group-by";
import type { PeriodKind } from "../domain/period";
import { cents, fraction, hours } from "../domain/quantity";
import type { OptionFunding } from "../domain/scenario/option-funding";
import type { OptionKind } from "../domain/scenario/options";
import type { CellOutcome, ItemChange, Outcome } from "../domain/scenario/outcome";
import { NOISE } from "../domain/scenario/problem";
import type { HireCheck } from "../domain/scenario/staffing-of-hire";
import { countedText, dayText, euroText, hoursText, listText, percentText } from "./nl-format";

export const optionWord: Record<OptionKind, string> = {
  notDoing: "niet doen",
  phasing: "faseren",
  extraMeans: "extra middelen",
  outsourcing: "uitbesteden",
  combined: "gecombineerd",
};

const periodWords: Record<PeriodKind, readonly [one: string, more: string]> = {
  month: ["maand", "maanden"],
  quarter: ["kwartaal", "kwartalen"],
  half: ["halfjaar", "halve jaren"],
  year: ["jaar", "jaren"],
};

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** What happens to an item, without its number: `2 kwartalen later (vanaf 2023-Q4)`. */
export const changeText = ({ kind, shift, from, to }: ItemChange): string => {
  switch (kind) {
    case "dropped":
      return "niet doen";
    case "outsourced":
      return "uitbesteden";
    case "shifted": {
      const [one, more] = periodWords[(to ?? from)?.start.kind ?? "quarter"];
      const when = to ? ` (vanaf ${to.start.key})` : "";
      return `${countedText(Math.abs(shift), one, more)} ${shift > 0 ? "later" : "eerder"}${when}`;
    }
  }
};

const isHired = ({ hired }: CellOutcome): boolean => hired > NOISE;

/** `Planeconoom 90 uur (64 uur in 2023-Q3 en 26 uur in 2023-Q4)`, or nothing where nobody is hired. */
export const hiredText = ({ cells }: Pick<Outcome, "cells">): string =>
  listText(
    [...groupBy(cells.filter(isHired), ({ role }) => role)].map(([role, own]) => {
      const total = own.reduce((sum, { hired }) => sum + hired, 0);
      const each = own.map(({ hired, period }) => `${hoursText(hours(hired))} in ${period.key}`);
      return own.length === 1 ? `${role} ${each.join("")}` : `${role} ${hoursText(hours(total))} (${listText(each)})`;
    }),
  );

/** What is done, item by item, and who is hired. */
export const whatText = (outcome: Outcome): string => {
  const items = outcome.changes.map((change) => `${change.item.nr} ${changeText(change)}`);
  const hired = hiredText(outcome);
  const said = [...items, ...(hired === "" ? [] : [`inhuren: ${hired}`])];
  return said.length === 0 ? "Er verandert niets." : sentence(said.join("; "));
};

/** What becomes of the tekort, the score and the top 10. */
export const effectText = (outcome: Outcome): string => {
  const { shortBefore, shortAfter, score, scoreOfPlan, levels, levelsOfPlan, uncertainMoney, extra } = outcome;
  const asked = extra.reduce((sum, each) => sum + each.cents, 0);
  return [
    shortBefore <= NOISE
      ? "Er is geen tekort"
      : shortAfter <= NOISE
        ? `Het tekort van ${hoursText(hours(shortBefore))} is weg`
        : `Het tekort gaat van ${hoursText(hours(shortBefore))} naar ${hoursText(hours(shortAfter))}`,
    scoreOfPlan > 0 ? `${percentText(fraction(score / scoreOfPlan))} van de score blijft` : "",
    levels.topTen + levelsOfPlan.topTen > 0
      ? `op tijd klaar uit de top 10: ${levels.topTen}, in het plan van nu ${levelsOfPlan.topTen}`
      : "",
    asked > 0 ? `${euroText(cents(asked))} is extra: niet gedekt uit de ruimte van een bron` : "",
    uncertainMoney.length > 0
      ? `het geld is niet compleet: een bedrag van ${listText(uncertainMoney.map(({ nr }) => nr))} is p.m. of onleesbaar`
      : "",
  ]
    .filter(Boolean)
    .map(sentence)
    .join(" ");
};

/** What pays for what an option costs more; empty where that is not known. */
export const fundingText = (found: OptionFunding): string => {
  switch (found.kind) {
    case "none":
      return recordTexts.noFunding;
    case "along":
      return [...groupBy(found.funding, ({ item, source }) => `${item.id} ${source}`).values()]
        .flatMap((own) =>
          own.slice(0, 1).map(({ item, source }) => {
            const perYear = own.map(({ year, cents: more }) => `${euroText(cents(more))} in ${year}`);
            return recordTexts.fundingAlong(item.nr, listText(perYear), source);
          }),
        )
        .join(" ");
    case "unknown":
      return "";
  }
};

/** Whether people can be found for what lacks, per role and period. */
export const staffingText = (checks: readonly HireCheck[]): string =>
  checks
    .map(({ role, period, short, most, from, verdict }) => {
      const [needed, possible] = [hoursText(hours(short)), hoursText(hours(most))];
      const since = from === null ? "" : ` (vanaf ${dayText(from)})`;
      const said = {
        yes: `${needed} in te huren`,
        partly: `${possible} van de ${needed} in te huren`,
        no: `van de ${needed} is niets in te huren`,
        unknown: `niet bekend of ${needed} in te huren is`,
      }[verdict];
      return `${role} ${period.key}: ${said}${since}.`;
    })
    .join(" ");

export const recordTexts = {
  impossible: "Kan niet: met wat vastligt is er geen keuze die voldoet.",
  notFound: "Niet uitgerekend: er was op tijd geen uitkomst.",
  noHire: "Geen extra mensen nodig.",
  noFunding: "Niet nodig: er komen geen lasten bij.",
  fundingAlong: (nr: string, perYear: string, source: string): string =>
    `De dekking van ${nr} schuift mee: ${perYear} uit ${source}.`,
  noneMore: "Er komen geen mensen bij.",
  background: (role: string, periods: string, short: string): string => `${role} komt ${short} te kort in ${periods}.`,
  agree: (option: string, what: string): string => `In te stemmen met ${option}: ${what}`,
} as const;
