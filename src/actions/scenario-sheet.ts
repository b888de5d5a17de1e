import type { TableId } from "../domain/model";
import { portfolioProblem } from "../domain/scenario/portfolio-problem";
import { type NamedOutcome, type SideBySide, sideBySide } from "../domain/scenario/side-by-side";
import type { Refusal } from "../messages/refusal";
import { renderScenarios } from "../workbook/render/scenario-sheet";
import { tableSchema } from "../workbook/schema";
import { type Answer, runAnswer } from "./answer";
import type { Outcome } from "./outcome";
import { type Register, stampOf } from "./register";

/** The tables that a scenario is worked out from. */
const basis: readonly TableId[] = [
  ...(["initiatives", "supply", "demand", "criteria", "scores"] as const),
  ...(["finances", "resources", "dependencies", "settings"] as const),
];

/**
 * Writes sheet Scenario-overzicht: scenarios or options beside each other, as they were worked out for the register that was
 * seen. Refused when that was changed meanwhile: the figures would not be those of the workbook.
 */
export const runScenarioSheet = (
  seen: Register,
  scenarios: readonly NamedOutcome[],
  signal?: AbortSignal,
): Promise<Outcome<SideBySide>> =>
  runAnswer(
    "scenarios",
    seen.on,
    ["supply", "demand"],
    (register): Answer<SideBySide> | Refusal => {
      const changed = basis.find((id) => rowsOf(register, id) !== rowsOf(seen, id));
      if (changed) return { code: "changedMeanwhile", place: tableSchema(changed).name };
      const compared = sideBySide(register.portfolio, scenarios);
      const plan = renderScenarios(compared, portfolioProblem(register.portfolio), stampOf(register, basis));
      return { result: compared, plans: [plan] };
    },
    signal,
  );

const rowsOf = ({ tables }: Register, id: TableId): string => {
  const raw = tables.get(id);
  return raw ? JSON.stringify([raw.headings, raw.rows]) : "";
};
