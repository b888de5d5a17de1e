import type { DecisionOption } from "../../../domain/decision-option";
import type { DecisionSheet } from "../../../domain/decision-sheet";
import { type Cents, cents, type Reading } from "../../../domain/quantity";
import { sumOfReadings } from "../../../domain/reading-sum";
import { decisionPaperTexts } from "../../../messages/papers/decision";
import { euroText } from "../../../messages/nl-format";
import { mostSeries } from "../../chart-looks";
import type { PaperBlock } from "../paper";

const { chart: texts } = decisionPaperTexts;

/** What an option costs in a year; null where nothing is filled in, or any of it is p.m. or cannot be read. */
const costIn = (readings: readonly (Reading<Cents> | undefined)[]): Cents | null => {
  const { known, pm, unreadable } = sumOfReadings(
    readings.flatMap((each) => each ?? []),
    cents,
  );
  return pm + unreadable > 0 ? null : known;
};

interface OptionCosts {
  readonly name: string;
  readonly perYear: readonly (Cents | null)[];
  readonly openYears: readonly number[];
}

const costsOf = ({ name, incidental, structural }: DecisionOption, years: readonly number[]): OptionCosts => ({
  name,
  perYear: years.map((_, at) => costIn([incidental[at], structural[at]])),
  openYears: years.filter((_, at) =>
    [incidental[at], structural[at]].some((each) => each?.kind === "pm" || each?.kind === "unreadable"),
  ),
});

/**
 * What the options cost per year, incidenteel and structureel together: a picture for a sheet that has room for it, of at
 * least two options that cost something in at least two years, as far as that is known.
 */
export const optionChart = ({ options, years }: DecisionSheet): readonly PaperBlock[] => {
  const all = options.map((option) => costsOf(option, years));
  const costing = all.filter(({ perYear }) => perYear.some((each) => each !== null && each !== 0));
  const inYears = years.filter((_, at) => costing.some(({ perYear }) => (perYear[at] ?? 0) !== 0));
  if (costing.length < 2 || inYears.length < 2 || costing.length > mostSeries) return [];
  const most = costing.map(({ name, perYear }) => {
    const highest = Math.max(...perYear.flatMap((each) => each ?? []));
    return texts.most(
      name,
      years.filter((_, at) => perYear[at] === highest),
      euroText(cents(highest)),
    );
  });
  const open = all.flatMap(({ name, openYears }) => openYears.map((year) => `${name} ${year}`));
  return [
    {
      kind: "chart",
      isExtra: true,
      chart: {
        ...{ kind: "columns", holds: "cents", title: texts.title, alt: texts.alt(most, open) },
        ...{ categoryHeading: texts.category, valueTitle: texts.value, categories: years.map(String) },
        series: costing.map(({ name, perYear }) => ({ name, values: perYear })),
      },
    },
  ];
};
