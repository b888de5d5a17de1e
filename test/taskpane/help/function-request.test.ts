import metadata from "../../../src/functions/functions.json";
import { argumentNames } from "../../../src/messages/pane/help-functions";
import { subjectsLike, viewWords } from "../../../src/taskpane/help/function-request";
import { aChoice, anInitiative, aPortfolio } from "../../support/builders";

const portfolio = aPortfolio({
  initiatives: [anInitiative({ nr: "P-10", name: "Zwembad" }), anInitiative({ nr: "P-2", name: "Fietspad" })],
  choices: [
    aChoice({ nr: "K-1", title: "Brug", status: "decided" }),
    aChoice({ nr: "K-2", title: "Zwembad sluiten", status: "open" }),
    aChoice({ nr: "K-3", title: "Verboden titel", publicity: "secret", status: null }),
  ],
});
const nrs = (typed: string, most = 9): readonly string[] => subjectsLike(portfolio, typed, most).map(({ nr }) => nr);

test("een weergave is het woord van haar cijfer met wat haar beperkt", () => {
  expect(viewWords("saldo", [])).toBe("saldo");
  expect(viewWords("lijst", ["zonder lijn", "vastgelegd"])).toBe("lijst zonder lijn vastgelegd");
});

test("keuzes die openstaan eerst, dan wat besloten is, dan de items op nummer", () => {
  expect(nrs("")).toEqual(["K-2", "K-3", "K-1", "P-2", "P-10"]);
  expect(nrs("", 2)).toEqual(["K-2", "K-3"]);
});

test("gezocht wordt in nummer en naam", () => {
  expect(nrs("zwem")).toEqual(["K-2", "P-10"]);
  expect(nrs("p-")).toEqual(["P-2", "P-10"]);
});

test("van wat geheim is, staat alleen het nummer er, ook bij het zoeken", () => {
  expect(subjectsLike(portfolio, "K-3", 9)).toEqual([{ nr: "K-3", title: null }]);
  expect(nrs("verboden")).toEqual([]);
});

test("de argumenten heten in de help zoals Excel ze toont", () => {
  const shown = metadata.functions.map(({ name, parameters }) => [name, parameters.map((each) => each.name)]);
  const { balance, decision, tables } = argumentNames;
  expect(shown).toEqual([
    ["CAPACITEITSBALANS", [balance, tables]],
    ["DRIEHOEK", [tables]],
    ["RANGORDE", [tables]],
    ["BESLUITBLAD", [decision, tables]],
  ]);
});
