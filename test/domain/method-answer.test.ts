import { method } from "../../src/domain/method-answer";
import { aMeeting, anInitiative, aPerson, aPortfolio, on, status } from "../support/builders";

const today = on("2023-06-01");
const people = [
  aPerson({ name: "P. Jansen", functions: ["projectLeader"] }),
  aPerson({ name: "H. Prins", functions: ["programmeManager"] }),
];
const answer = (over: Parameters<typeof aPortfolio>[0]) => method(aPortfolio({ people, ...over }), today);
const both = ["P. Jansen", "H. Prins", "Iemand Anders"];

test("per kwartaal en soort: gepland, gehouden, niet gehouden en wat nog komt", () => {
  const { quarters, leftOut } = answer({
    meetings: [
      aMeeting({ planned: on("2023-02-01"), held: on("2023-04-02") }),
      aMeeting({ planned: on("2023-02-01") }),
      aMeeting({ planned: on("2023-06-01") }),
      aMeeting({ planned: on("2023-05-31"), held: on("2023-06-02") }),
      aMeeting({ kind: "steeringGroup", held: on("2023-05-01") }),
      aMeeting({}),
      aMeeting({ kind: null, planned: on("2023-02-01") }),
    ],
  });
  expect(
    quarters.map((each) => [each.quarter.key, each.kind, each.planned, each.held, each.slipped, each.toCome]),
  ).toEqual([
    ["2023-Q1", "triangle", 2, 0, 1, 0],
    ["2023-Q2", "triangle", 2, 1, 1, 1],
    ["2023-Q2", "steeringGroup", 0, 1, 0, 0],
  ]);
  expect(leftOut).toEqual({ withoutDay: 1, withoutKind: 1, heldLater: 1 });
});

test("wie begon zonder koersvast of PSU, of pas erna; lijn niet, en een proces zonder PSU", () => {
  const talks = { directionTalkHeld: on("2022-12-01"), startUpHeld: on("2022-12-15") };
  const { poorStarts, begun, withoutStart } = answer({
    initiatives: [
      anInitiative({ nr: "P-1", ...talks }),
      anInitiative({ nr: "P-2", directionTalkHeld: on("2022-12-01") }),
      anInitiative({ nr: "P-3", ...talks, startUpHeld: on("2023-01-02") }),
      anInitiative({ nr: "P-4", workingMethod: "process", directionTalkHeld: on("2022-12-01") }),
      anInitiative({ nr: "P-5", workingMethod: "line" }),
      anInitiative({ nr: "P-6", start: on("2023-06-02") }),
      anInitiative({ nr: "P-7", status: status("Opgave") }),
      anInitiative({ nr: "P-8", start: null }),
    ],
    meetings: [aMeeting({ nr: "P-2", kind: "startUp", held: on("2023-01-01") })],
  });
  expect(poorStarts?.map(({ initiative, startUp }) => [initiative.nr, startUp.held])).toEqual([
    ["P-3", on("2023-01-02")],
  ]);
  expect([begun, withoutStart]).toEqual([4, 1]);
});

test("een rapportage is te laat na meer dan 92 dagen, zonder rapportage vanaf de start", () => {
  const { overdue } = answer({
    initiatives: [
      anInitiative({ nr: "P-1", lastProgressReport: on("2023-03-01") }),
      anInitiative({ nr: "P-2", lastProgressReport: on("2023-02-28") }),
      anInitiative({ nr: "P-3", lastProgressReport: on("2022-01-01") }),
      anInitiative({ nr: "P-4" }),
    ],
    meetings: [aMeeting({ nr: "P-3", kind: "progress", held: on("2023-05-01") })],
  });
  expect(overdue?.map(({ initiative, days }) => [initiative.nr, days])).toEqual([
    ["P-4", 151],
    ["P-2", 93],
  ]);
});

test("begeleiders naar functie; een item telt één keer per functie", () => {
  const { guidance, unguided } = answer({
    initiatives: [
      anInitiative({ nr: "P-1", facilitator: "H. Prins" }),
      anInitiative({ nr: "P-2", facilitator: "H. Prins; Iemand Anders" }),
      anInitiative({ nr: "P-3" }),
    ],
  });
  expect(guidance).toEqual([
    { by: "programmeManager", items: 2 },
    { by: null, items: 1 },
  ]);
  expect(unguided).toBe(1);
});

test("periodieke gesprekken lopen terug, naar functie van wie erbij is", () => {
  const talk = (planned: string, isHeld: boolean) =>
    aMeeting({
      nr: "",
      kind: "periodicTalk",
      planned: on(planned),
      held: isHeld ? on(planned) : null,
      attendees: both,
    });
  const { periodic, slipped } = answer({
    meetings: [talk("2022-05-01", true), talk("2022-08-01", true), talk("2022-11-01", true), talk("2023-02-01", false)],
  });
  expect(
    periodic.map(({ attendance, trend, quarters }) => [
      attendance,
      trend,
      quarters.map(({ held, due }) => [held, due]),
    ]),
  ).toEqual([
    [
      ["programmeManager", "projectLeader"],
      "falling",
      [
        [1, 1],
        [1, 1],
        [1, 1],
        [0, 1],
      ],
    ],
  ]);
  expect(slipped.map(({ days, attendance }) => [days, attendance])).toEqual([
    [120, ["programmeManager", "projectLeader"]],
  ]);
});

test("zonder kolommen en zonder Overleg is niets beweerd", () => {
  const portfolio = { ...aPortfolio({ people }), columns: new Map() };
  expect(method(portfolio, today)).toMatchObject({ poorStarts: null, overdue: null });
});
