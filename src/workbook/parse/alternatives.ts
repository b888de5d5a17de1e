import type { Alternative, MoneyNature } from "../../domain/model";
import type { Settings } from "../../domain/settings";
import type { RawCell } from "../raw-table";
import { schema } from "../schema";
import { alternativeWords, moneyNatureWords } from "../schema/words";
import { literalOf } from "./choice-cell";
import { withFigures } from "./figures";
import { amountReader } from "./amounts";
import { headingKey } from "./heading";
import { choiceId } from "./ids";
import type { OpenTable } from "./open-table";
import { parseYear } from "./period-text";
import { readRows } from "./rows";
import { openSeries, reportMeasures } from "./series";

interface NatureAndYear {
  readonly nature: MoneyNature;
  readonly year: number;
}

/** The rows of Alternatieven; an alternative with own words is of the kind `other`. */
export const parseAlternatives = (
  table: OpenTable<typeof schema.alternatives.columns>,
  { budgetYear }: Settings,
): readonly Alternative[] => {
  const series = openSeries<NatureAndYear>(table, {
    of: "year",
    isOptional: true,
    seems: (heading) => literalOf(moneyNatureWords, headingKey(heading).split(" ")[0] ?? "") !== null,
    field: ({ nature, year }) => amountField(nature, year),
    parse: (from) => parseNatureAndYear(from, budgetYear),
  });
  reportMeasures(table, series, "euro");
  const rows = withFigures(table, series, readRows(table), (column) => {
    const read = amountReader(table, column);
    return (cell, of) => ({ ...column.key, amount: read(cell, of) });
  });
  return rows.map(({ of: { row, fields }, figures: amounts }) => {
    const ofNature = (nature: MoneyNature) =>
      amounts.filter((one) => one.nature === nature).map(({ year, amount }) => ({ year, amount }));
    return {
      ...fields,
      row,
      choiceNr: fields.choice,
      choice: choiceId(fields.choice),
      kind: literalOf(alternativeWords, fields.name) ?? "other",
      incidental: ofNature("incidental"),
      structural: ofNature("structural"),
    };
  });
};

/** The name of an amount among the fields of an alternative. */
export const amountField = (nature: MoneyNature, year: number): string => `${nature}-${year}`;

/** Reads `Incidenteel 2023` or `S 2024`. */
export const parseNatureAndYear = (from: RawCell, budgetYear: number): NatureAndYear | null => {
  const words = /^(\S+) (.+)$/u.exec(headingKey(String(from)));
  const nature = literalOf(moneyNatureWords, words?.[1] ?? "");
  const year = parseYear(words?.[2] ?? "", budgetYear);
  return nature && year !== null ? { nature, year } : null;
};
