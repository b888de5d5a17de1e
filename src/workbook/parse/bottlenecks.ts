import type { Bottleneck } from "../../domain/model";
import { schema } from "../schema";
import { bottleneckStatusWords } from "../schema/words";
import { seemsFormula } from "./cell";
import { literalOf } from "./choice-cell";
import { type OpenTable, report } from "./open-table";
import { parsePeriod } from "./period-text";
import { readRows, reportRepetitions } from "./rows";

/** The rows of Knelpunten, also those that bear the number of another. */
export const parseBottlenecks = (table: OpenTable<typeof schema.bottlenecks.columns>): readonly Bottleneck[] => {
  const rows = readRows(table);
  reportRepetitions(table, rows, "nr", "both");
  return rows.map(({ index, row, fields }) => {
    const period = parsePeriod(fields.period, table.context.date1904);
    if (fields.period !== "" && period === null && !seemsFormula(fields.period))
      report(table, { code: "G-10", text: fields.period, expected: "period" }, { index, field: "period" });
    return { ...fields, row, period, isSolved: literalOf(bottleneckStatusWords, fields.status) === "solved" };
  });
};
