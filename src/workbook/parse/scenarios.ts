import { matchKey } from "../../domain/matching";
import type { ScenarioRow } from "../../domain/model/scenario";
import type { Period } from "../../domain/period";
import { schema } from "../schema";
import { seemsFormula } from "./cell";
import type { InitiativeIds } from "./ids";
import { type OpenTable, report } from "./open-table";
import { parsePeriod } from "./period-text";
import { readRows, reportRepetitions } from "./rows";

/** The rows of Scenarios; of two that say the same of one item or role-period, the first counts. */
export const parseScenarios = (
  table: OpenTable<typeof schema.scenarios.columns>,
  initiativeId: InitiativeIds,
): readonly ScenarioRow[] => {
  const rows = readRows(table);
  const readPeriod = (text: string, index: number, field: "start" | "period"): Period | null => {
    const period = parsePeriod(text, table.context.date1904);
    if (text !== "" && period === null && !seemsFormula(text))
      report(table, { code: "G-10", text, expected: "period" }, { index, field });
    return period;
  };
  reportRepetitions(table, rows, "scenario", "first", ({ scenario, nr, act, role, period }) =>
    [scenario, nr, act ?? "", role, period].map(matchKey).join("\n"),
  );
  return rows.map(({ index, row, fields }) => ({
    ...fields,
    row,
    initiative: initiativeId(fields.nr),
    start: readPeriod(fields.start, index, "start"),
    period: readPeriod(fields.period, index, "period"),
  }));
};
