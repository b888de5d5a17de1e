/** The level of the score as one linear model, the level before it held: the same rows for every solver. */
import type { Highs } from "highs";
import type { Problem } from "../../../src/domain/scenario/problem";
import { withModel } from "../../../src/solver/highs-model";
import { layoutOf, type LinearModel, linearModel, type ModelRow } from "../../../src/solver/linear-model";

export interface ScoreModel {
  readonly model: LinearModel;
  readonly rows: readonly ModelRow[];
}

export const scoreModel = (highs: Highs, problem: Problem): ScoreModel => {
  const model = linearModel(problem, layoutOf(problem));
  const topTen = withModel(highs, model, { rows: model.rows, level: "topTen" }, (solver) => {
    solver.run();
    return Math.round(solver.getObjectiveValue());
  });
  const terms = model.objectives.topTen.flatMap((each, variable) => (each === 0 ? [] : [[variable, each] as const]));
  return { model, rows: [...model.rows, { terms, lower: topTen, upper: Infinity }] };
};

const sumOf = (terms: readonly (readonly [number, number])[]): string =>
  terms
    .map(([variable, coefficient]) => `${coefficient < 0 ? "-" : "+"} ${Math.abs(coefficient)} x${variable}`)
    .reduce((text, term, at) => text + (at % 8 === 7 ? "\n  " : " ") + term, "");

/** The model in the LP format that CBC and GLPK read. */
export const lpText = ({ model, rows }: ScoreModel): string => {
  const [whole, other] = [
    model.upper.flatMap((_, variable) => (variable < model.binaries ? [`x${variable}`] : [])),
    model.upper.flatMap((upper, variable) => (variable < model.binaries ? [] : [` 0 <= x${variable} <= ${upper}`])),
  ];
  const objective = model.objectives.value.flatMap((each, variable) => (each === 0 ? [] : [[variable, each] as const]));
  const lines = rows.flatMap(({ terms, lower, upper }, row) => {
    const sum = sumOf(terms);
    if (lower === upper) return [` r${row}:${sum} = ${upper}`];
    return [
      ...(upper < Infinity ? [` r${row}:${sum} <= ${upper}`] : []),
      ...(lower > -Infinity ? [` s${row}:${sum} >= ${lower}`] : []),
    ];
  });
  return [
    ...["Maximize", ` score:${sumOf(objective)}`, "Subject To", ...lines],
    ...["Bounds", ...other, "Binaries", ...whole.map((name) => ` ${name}`), "End", ""],
  ].join("\n");
};
