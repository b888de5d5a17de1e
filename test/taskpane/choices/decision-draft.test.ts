/** A decision while it is typed, and whether what was worked out still holds once the register was read again. */
import type { Outcome } from "../../../src/domain/scenario/outcome";
import { type DecisionDraft, decisionOf, decisionText, withChosen } from "../../../src/taskpane/choices/decision-draft";
import { isSameGround } from "../../../src/taskpane/choices/ground";
import type { ComparedOption } from "../../../src/solver/compare-options";
import { aChoice, aDemandRow, aPortfolio, aScenarioRow, aWish, on, periodOf } from "../../support/builders";

const span = (key: string) => ({ start: periodOf(key), end: periodOf(key) });
const outcome = (changes: Outcome["changes"]): Outcome => ({ changes, cells: [] }) as unknown as Outcome;
const compared = (option: ComparedOption["option"], of: Outcome | null): ComparedOption => ({
  ...{ option, outcome: of },
  answer: { status: "none" },
});
const item = aWish("P-3");
const options = [
  compared("notDoing", outcome([{ item, kind: "dropped", shift: 0, from: span("2023-Q1"), to: null }])),
  compared("phasing", outcome([{ item, kind: "shifted", shift: 1, from: span("2023-Q1"), to: span("2023-Q2") }])),
  compared("extraMeans", null),
];

const draft: DecisionDraft = {
  ...{ title: " Tekort ", bottleneck: "KP-1", body: "college", mtAdvice: "Faseren", isMade: false },
  ...{ chosen: "phasing", decision: decisionText(options, "phasing"), on: "2023-02-01", number: "B-7", motivation: "" },
};

test("het besluit zegt wat er met de gekozen mogelijkheid gebeurt, tot iemand het zelf schrijft", () => {
  expect(draft.decision).toBe("In te stemmen met faseren: P-3 1 kwartaal later (vanaf 2023-Q2).");
  expect(withChosen(draft, options, "notDoing")).toMatchObject({
    ...{ chosen: "notDoing", decision: "In te stemmen met niet doen: P-3 niet doen." },
  });
  const own = { ...draft, decision: "Eerst de raad." };
  expect(withChosen(own, options, "notDoing")).toMatchObject({ chosen: "notDoing", decision: "Eerst de raad." });
  expect(decisionText(options, "extraMeans")).toBe("");
});

test("open is zij zonder besluit; besloten is zij met besluit en dag", () => {
  expect(decisionOf(draft)).toEqual({
    ...{ title: "Tekort", bottleneck: "KP-1", body: "college", mtAdvice: "Faseren", made: null },
  });
  expect(decisionOf({ ...draft, isMade: true })).toMatchObject({
    made: { decision: draft.decision, on: on("2023-02-01"), number: "B-7", motivation: "" },
  });
});

test("wat ontbreekt, wordt genoemd", () => {
  expect(decisionOf({ ...draft, title: " ", isMade: true, decision: "", on: "2023-02" })).toEqual([
    ...["title", "decision", "on"],
  ]);
  expect(decisionOf({ ...draft, decision: "", on: "" })).toHaveProperty("made", null);
});

test("een vastgelegde keuze of een bewaard scenario verandert niets aan de keuze zelf, andere uren wel", () => {
  const before = aPortfolio({ initiatives: [aWish("P-1")], demand: [aDemandRow()] });
  const read = { ...before, initiatives: [...before.initiatives] };
  expect(isSameGround(before, { ...read, choices: [aChoice()], scenarios: [aScenarioRow()] })).toBe(true);
  expect(isSameGround(before, { ...read, demand: [aDemandRow({ figures: { "2023-Q1": 41 } })] })).toBe(false);
});
