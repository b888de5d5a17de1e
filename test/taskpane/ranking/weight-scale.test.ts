import { typedWeight, weightScale } from "../../../src/taskpane/ranking/weight-scale";

test.each([
  ["gewichten van 1 tot 3 schuiven per vijfde", [3, 2, 1], { highest: 6, step: 0.2 }],
  ["procenten per stuk", [25, 20, 15, 40], { highest: 80, step: 1 }],
  ["tientallen per stap die elk gewicht raakt", [50, 30, 20], { highest: 100, step: 5 }],
  ["delen van één", [0.35, 0.4, 0.25], { highest: 0.8, step: 0.01 }],
  ["alles nul begint bij tien", [0, 0], { highest: 10, step: 0.5 }],
  ["geen enkel gewicht ook", [], { highest: 10, step: 0.5 }],
])("%s", (_, weights, scale) => {
  expect(weightScale(weights)).toEqual(scale);
});

test("een gewicht dat op geen streepje valt, verdeelt de schaal in honderden", () => {
  expect(weightScale([1 / 3, 1])).toEqual({ highest: 2, step: 0.02 });
});

test.each([
  ["3", 3],
  [" 2,5 ", 2.5],
  ["2.5", 2.5],
  ["0", 0],
  ["1.000", null],
  ["-1", null],
  ["", null],
  ["p.m.", null],
])("getypt '%s' is %s", (text, weight) => {
  expect(typedWeight(text)).toBe(weight);
});
