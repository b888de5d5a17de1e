import { agreementLinks } from "../../src/domain/agreement-links";
import { anInitiative, aPassage, aPortfolio, status } from "../support/builders";

const portfolio = aPortfolio({
  initiatives: [
    anInitiative({ nr: "P-1" }),
    anInitiative({ nr: "P-2" }),
    anInitiative({ nr: "P-3", status: status("Gestopt") }),
    anInitiative({ nr: "P-4", demandClass: "task" }),
    anInitiative({ nr: "P-5", workingMethod: "line" }),
    anInitiative({ nr: "P-6", status: status("Geparkeerd") }),
  ],
  agreement: [
    aPassage({ passage: "2.1", initiatives: ["p-1", "P-9"] }),
    aPassage({ passage: "10.1", initiatives: [] }),
    aPassage({ passage: "3.4", initiatives: ["P-3"] }),
  ],
});

test("elke passage met de items die het register kent, en of die nog meetellen", () => {
  expect(
    agreementLinks(portfolio).passages.map(({ passage, items, areAllOut }) => [
      passage.passage,
      items.map(({ nr }) => nr),
      areAllOut,
    ]),
  ).toEqual([
    ["2.1", ["P-1"], false],
    ["3.4", ["P-3"], true],
    ["10.1", [], false],
  ]);
});

test("een ambitie die meetelt en die geen passage noemt; taken, lijnwerk en wat buiten staat niet", () => {
  expect(agreementLinks(portfolio).withoutPassage.map(({ nr }) => nr)).toEqual(["P-2"]);
});
