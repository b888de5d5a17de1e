import { decisionEntries, type DecisionEntry } from "../../../src/taskpane/decisions/decision-entries";
import { aChoice, anInitiative, aPortfolio, aWish, none, on, status } from "../../support/builders";

const today = on("2023-05-01");

const said = (entry: DecisionEntry): string => {
  switch (entry.kind) {
    case "choice":
      return `${entry.choice.nr}${entry.isOverdue ? " over de datum" : ""}`;
    case "item":
      return [entry.initiative.nr, ...entry.choices].join(" ");
    default:
      return `— ${entry.kind}`;
  }
};

const portfolio = aPortfolio({
  initiatives: [
    anInitiative({ name: "Zwembad" }),
    aWish("P-2", { name: "Fietspad" }),
    anInitiative({ nr: "P-3", status: status("Gestopt") }),
  ],
  choices: [
    aChoice({ nr: "K-1", deadline: null, title: "Café op het plein" }),
    aChoice({ nr: "K-10", deadline: on("2023-06-01"), initiatives: ["p-2", "P-2"] }),
    aChoice({ nr: "K-2", deadline: on("2023-06-01"), status: null }),
    aChoice({ nr: "K-4", deadline: on("2023-04-30"), publicity: "secret", title: "Grondaankoop", initiatives: none }),
    aChoice({ nr: "K-5", deadline: on("2023-04-01"), status: "decided", initiatives: none }),
  ],
});
const list = (search = ""): readonly string[] => decisionEntries(portfolio, today, search).map(said);

test("open keuzes eerst op deadline, dan wat besloten is, dan de items die meetellen", () => {
  expect(list()).toEqual([
    ...["— open", "K-4 over de datum", "K-2", "K-10", "K-1"],
    ...["— decided", "K-5"],
    ...["— items", "P-1 K-1 K-2", "P-2 K-10"],
  ]);
});

test("een deadline van vandaag is nog niet voorbij", () => {
  const due = aPortfolio({ initiatives: [], choices: [aChoice({ deadline: today })] });
  expect(decisionEntries(due, today, "").map(said)).toEqual(["— open", "K-1"]);
});

test.each([
  ["plein cafe", ["— open", "K-1"]],
  ["fiets", ["— items", "P-2 K-10"]],
  ["k-5", ["— decided", "K-5"]],
  ["grond", []],
  ["K-4", ["— open", "K-4 over de datum"]],
])("zoeken op '%s', van wat geheim is alleen op nummer", (search, expected) => {
  expect(list(search)).toEqual(expected);
});
