/** A linear model as HiGHS takes it. */
import type { Highs, Model, ModelData } from "highs";
import type { LinearModel, ModelRow } from "./linear-model";
import type { LevelName } from "../domain/scenario/judge";

/** Rows beside those of the model; and whether the whole variables may be broken. */
export interface ModelUse {
  readonly rows: readonly ModelRow[];
  readonly level: LevelName;
  readonly isRelaxed?: boolean;
}

/** Uses a model in HiGHS, and leaves nothing of it behind. */
export const withModel = <T>(highs: Highs, model: LinearModel, use: ModelUse, run: (solver: Model) => T): T => {
  const solver = highs.createModel(dataOf(highs, model, use));
  try {
    solver.options.set({ output_flag: false, random_seed: SEED });
    return run(solver);
  } finally {
    solver.dispose();
  }
};

const SEED = 2023;

const dataOf = (highs: Highs, model: LinearModel, { rows, level, isRelaxed }: ModelUse): ModelData => {
  const { objectiveSense, variableType } = highs.constants;
  const bound = (value: number): number =>
    value === Infinity ? highs.infinity : value === -Infinity ? 0 - highs.infinity : value;
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  return {
    numCols: model.upper.length,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    offset: model.offsets[level],
    colCost: model.objectives[level],
    colLower: model.upper.map(() => 0),
    colUpper: model.upper.map(bound),
    rowLower: rows.map(({ lower }) => bound(lower)),
    rowUpper: rows.map(({ upper }) => bound(upper)),
    ...(!isRelaxed && {
      integrality: model.upper.map((_, variable) =>
        variable < model.binaries ? variableType.integer : variableType.continuous,
      ),
    }),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: model.upper.length,
      starts,
      indices: rows.flatMap(({ terms }) => terms.map(([variable]) => variable)),
      values: rows.flatMap(({ terms }) => terms.map(([, coefficient]) => coefficient)),
    },
  };
};
