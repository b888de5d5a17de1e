import { differenceOf, recommend } from "../../../src/domain/scenario/recommend";
import type { Levels } from "../../../src/domain/scenario/judge";

const levels = (over: Partial<Levels> = {}): Levels => ({
  ...{ shortage: 0, topTen: 2, value: 100, delay: 0, cost: 0, changes: 0 },
  ...over,
});

test("eerst telt wat het tekort oplost, dan de top 10, dan de score", () => {
  const found = recommend([
    { option: "notDoing", levels: levels({ value: 60 }) },
    { option: "phasing", levels: levels({ shortage: -10 }) },
    { option: "extraMeans", levels: levels({ topTen: 1 }) },
    { option: "outsourcing", levels: levels({ value: 80 }) },
  ]);
  expect(found).toEqual({
    option: "outsourcing",
    next: { option: "notDoing", difference: { level: "value", by: 20 } },
  });
});

test("dan het minste uitstel, en pas daarna de kosten", () => {
  const found = recommend([
    { option: "phasing", levels: levels({ delay: -2, changes: -1 }) },
    { option: "extraMeans", levels: levels({ cost: -500_000 }) },
  ]);
  expect(found).toEqual({
    option: "extraMeans",
    next: { option: "phasing", difference: { level: "delay", by: 2 } },
  });
});

test("de mengvorm wordt niet aangeraden, en wat gelijk is verschilt in niets", () => {
  expect(recommend([{ option: "combined", levels: levels() }])).toBeNull();
  expect(differenceOf(levels(), levels())).toBeNull();
});
