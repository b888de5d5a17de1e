import { openBottlenecks } from "../../src/domain/open-bottlenecks";
import { hours, pm, value } from "../../src/domain/quantity";
import { aBottleneck, aChoice, aPortfolio, periodOf } from "../support/builders";

const complete = { origin: "line", role: "Jurist", period: periodOf("2023-Q1"), hours: value(hours(80)) } as const;

test("wat opgelost is staat er niet, de rest in volgorde van nummer", () =>
  expect(
    openBottlenecks(
      aPortfolio({
        bottlenecks: [
          aBottleneck({ nr: "KP-10", ...complete }),
          aBottleneck({ nr: "KP-2", ...complete }),
          aBottleneck({ nr: "KP-3", ...complete, isSolved: true }),
        ],
      }),
    ).map(({ bottleneck }) => bottleneck.nr),
  ).toEqual(["KP-2", "KP-10"]));

test("een knelpunt zonder herkomst, rol, periode of uren is niet geïnventariseerd; p.m. uren zijn dat wel", () => {
  const lacks = (over: Parameters<typeof aBottleneck>[0]) =>
    openBottlenecks(aPortfolio({ bottlenecks: [aBottleneck({ ...complete, ...over })] }))[0]?.lacks;
  expect(lacks({})).toEqual([]);
  expect(lacks({ hours: pm })).toEqual([]);
  expect(lacks({ origin: null, role: "", period: null, hours: { kind: "empty" } })).toEqual([
    "origin",
    "role",
    "period",
    "hours",
  ]);
  expect(lacks({ hours: { kind: "unreadable" } })).toEqual(["hours"]);
});

test("bij een knelpunt staan de open keuzes die het noemen", () => {
  const [found] = openBottlenecks(
    aPortfolio({
      bottlenecks: [aBottleneck({ nr: "KP-1", ...complete })],
      choices: [
        aChoice({ nr: "K-1", bottlenecks: ["kp-1"] }),
        aChoice({ nr: "K-2", bottlenecks: ["KP-1"], status: "decided" }),
        aChoice({ nr: "K-3", bottlenecks: [] }),
      ],
    }),
  );
  expect(found?.choices.map(({ nr }) => nr)).toEqual(["K-1"]);
});
