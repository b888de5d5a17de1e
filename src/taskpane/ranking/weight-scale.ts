/** The marks of a slider for weights. */
export interface WeightScale {
  readonly highest: number;
  readonly step: number;
}

const steps = [5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01];
const fewestSteps = 20;
const unweighed: WeightScale = { highest: 10, step: 0.5 };

const isMultiple = (value: number, step: number): boolean => Math.abs(value / step - Math.round(value / step)) < 1e-6;

/** From 0 to twice the highest weight, with marks at every weight, as few as leave room to slide. */
export const weightScale = (weights: readonly number[]): WeightScale => {
  const highest = 2 * Math.max(0, ...weights);
  if (highest === 0) return unweighed;
  const fits = (step: number): boolean =>
    step <= highest / fewestSteps && weights.every((weight) => isMultiple(weight, step));
  return { highest, step: steps.find(fits) ?? highest / 100 };
};

/** A weight as people type it, with a comma or a point before at most two decimals; null when it is none. */
export const typedWeight = (text: string): number | null =>
  /^\d+(?:[.,]\d{1,2})?$/u.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null;
