/** The scenarios that are kept in the register, each with what it brings to the register as it is now. */
import { groupBy } from "../../domain/group-by";
import { matchKey } from "../../domain/matching";
import type { ScenarioOption, ScenarioRow } from "../../domain/model/scenario";
import { once } from "../../domain/once";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";
import type { Outcome } from "../../domain/scenario/outcome";
import { portfolioProblem } from "../../domain/scenario/portfolio-problem";
import { readScenario, type ReadScenario, scenarioOutcome } from "../../domain/scenario/scenario-rows";

export interface KeptScenario {
  readonly key: string;
  readonly name: string;
  readonly option: ScenarioOption | null;
  readonly bottleneck: string;
  readonly explanation: string;
  readonly madeOn: Day | null;
  readonly rows: readonly ScenarioRow[];
}

/** The scenarios by name, in the order of the table; what is said once for a scenario may stand in any of its rows. */
export const keptScenarios = once(({ scenarios }: Portfolio): readonly KeptScenario[] =>
  [
    ...groupBy(
      scenarios.filter(({ scenario }) => scenario.trim() !== ""),
      ({ scenario }) => matchKey(scenario),
    ),
  ].map(([key, rows]) => {
    const said = (of: (row: ScenarioRow) => string): string => rows.map(of).find((text) => text !== "") ?? "";
    return {
      ...{ key, rows },
      name: said(({ scenario }) => scenario.trim()),
      option: rows.find(({ option }) => option !== null)?.option ?? null,
      bottleneck: said(({ bottleneck }) => bottleneck),
      explanation: said(({ explanation }) => explanation),
      madeOn: rows.find(({ madeOn }) => madeOn !== null)?.madeOn ?? null,
    };
  }),
);

/** What a kept scenario is and brings, and what of it does not fit the register as it is now. */
export interface WorkedScenario {
  readonly read: ReadScenario;
  readonly outcome: Outcome;
}

const workedByKey = once((portfolio: Portfolio, key: string): WorkedScenario => {
  const rows = keptScenarios(portfolio).find((each) => each.key === key)?.rows ?? [];
  const read = readScenario(portfolioProblem(portfolio), rows);
  return { read, outcome: scenarioOutcome(portfolio, read) };
});

/** The same of one scenario, reckoned once for a register. */
export const workedScenario = (portfolio: Portfolio, { key }: Pick<KeptScenario, "key">): WorkedScenario =>
  workedByKey(portfolio, key);
