/** Scenarios as they are listed and compared, and what making one the plan does, in words. */
import type { PlanEdit } from "../../../src/actions/plan-edit";
import { matchKey } from "../../../src/domain/matching";
import { hours, value } from "../../../src/domain/quantity";
import { portfolioProblem } from "../../../src/domain/scenario/portfolio-problem";
import { freedoms } from "../../../src/domain/scenario/options";
import { planOf } from "../../../src/domain/scenario/plan";
import { settle, settledOutcome } from "../../../src/domain/scenario/settled";
import { amountText } from "../../../src/messages/amount";
import { dutchFormats } from "../../../src/messages/nl-format";
import { choiceTexts } from "../../../src/messages/pane/choices";
import { formulaTexts } from "../../../src/messages/pane/formulas";
import { optionTexts } from "../../../src/messages/pane/options";
import { scenarioTexts } from "../../../src/messages/pane/scenarios";
import { talkTexts } from "../../../src/messages/pane/talk";
import { type AdoptionSpoken, columnTexts, editGroups, noteText } from "../../../src/taskpane/choices/adoption-words";
import { measuresOf } from "../../../src/taskpane/choices/measures";
import { misfitText } from "../../../src/taskpane/choices/misfit-words";
import { bottlenecksAt } from "../../../src/taskpane/choices/proposal";
import { keptScenarios, workedScenario } from "../../../src/taskpane/choices/scenario-list";
import {
  aBottleneck,
  aDemandRow,
  aPortfolio,
  aScenarioRow,
  aSupplyRow,
  aWish,
  on,
  periodOf,
} from "../../support/builders";

const words = {
  ...dutchFormats,
  texts: optionTexts.nl,
  periodWords: choiceTexts.nl.periods,
  kind: "quarter" as const,
  figureText: (inHours: number) => amountText("nl", inHours, "hours"),
};
const texts = scenarioTexts.nl;

/** Jurist 100 in Q1 en Q2 van 2023. In Q1 vraagt P-1 (top 10) 80 en P-2 60: er ontbreken 40. */
const portfolio = aPortfolio({
  initiatives: [aWish("P-1", { topTen: 1 }), aWish("P-2")],
  supply: [aSupplyRow({ figures: { "2023-Q1": 100, "2023-Q2": 100 } })],
  demand: [
    aDemandRow({ nr: "P-1", figures: { "2023-Q1": 80 } }),
    aDemandRow({ nr: "P-2", figures: { "2023-Q1": 60 } }),
  ],
  bottlenecks: [
    aBottleneck({ nr: "KP-1", role: "jurist", period: periodOf("2023-Q1") }),
    aBottleneck({ nr: "KP-2", role: "jurist", period: periodOf("2023-Q2") }),
    aBottleneck({ nr: "KP-3", role: "jurist", isSolved: true }),
    aBottleneck({ nr: "KP-4", role: "inkoper" }),
  ],
  scenarios: [
    aScenarioRow({ ...{ scenario: "Later", act: "shift", nr: "P-2", shift: value(1) }, bottleneck: "KP-1" }),
    aScenarioRow({ scenario: "Niet", act: "drop", nr: "P-1", option: "notDoing", madeOn: on("2023-01-02") }),
    aScenarioRow({
      scenario: " later",
      act: "capacity",
      nr: "",
      role: "jurist",
      period: periodOf("2023-Q1"),
      hours: value(hours(10)),
    }),
    aScenarioRow({ scenario: "Niet", act: "drop", nr: "P-9", explanation: "Voor het MT" }),
    aScenarioRow({ scenario: "  ", act: "drop", nr: "P-2" }),
  ],
});

test("rijen met dezelfde naam zijn één scenario; wat één keer gezegd is, geldt voor het geheel", () => {
  const kept = keptScenarios(portfolio).map(({ name, option, bottleneck, explanation, rows }) =>
    [name, option, bottleneck, explanation, rows.length].join(" | "),
  );
  expect(kept).toHaveLength(2);
  expect(kept[0]).toMatch(/^Later \|.*\| KP-1 \|.*\| 2$/u);
  expect(kept[1]).toMatch(/^Niet \| notDoing \|.*\| Voor het MT \| 2$/u);
});

test("een scenario wordt uitgerekend op het register van nu, en zegt wat niet past", () => {
  const [later, without] = keptScenarios(portfolio).map((each) => workedScenario(portfolio, each));
  expect(later?.outcome.changes.map(({ item, kind, shift }) => `${item.nr} ${kind} ${shift}`)).toEqual([
    "P-2 shifted 1",
  ]);
  expect(later?.read.adjustments).toEqual([
    { kind: "capacity", role: "jurist", period: periodOf("2023-Q1").key, hours: 10 },
  ]);
  expect(without?.read.misfits.map((each) => misfitText(words, texts, each))).toEqual([
    "P-9 is geen item waaruit gekozen wordt.",
  ]);
});

test("naast elkaar, per maat, met het plan van nu", () => {
  const found = portfolioProblem(portfolio);
  const plan = settledOutcome(portfolio, settle(found, [], null, freedoms.phasing), planOf(found.problem));
  const compared = [
    { name: "Plan", outcome: plan },
    ...keptScenarios(portfolio).map((each) => ({ name: each.name, outcome: workedScenario(portfolio, each).outcome })),
  ];
  const said = measuresOf(words, texts, compared).map(({ name, values }) => [name, ...values.map(({ text }) => text)]);
  expect(said).toEqual([
    ["Uren te kort", "40", "0", "0"],
    ["Items anders dan gepland", "0", "1", "1"],
    ["Incidenteel, naast het plan", ...["kost niets extra", "kost niets extra", "kost niets extra"]],
    ["Structureel, alle jaren samen, naast het plan", ...["kost niets extra", "kost niets extra", "kost niets extra"]],
    ["Score die blijft", "geen scores", "geen scores", "geen scores"],
    ["Uit de top 10 op tijd", "1 (nu 1)", "1 (nu 1)", "0 (nu 1)"],
    ["Laatste einde", "2023-Q1", "2023-Q2", "2023-Q1"],
  ]);
  expect(measuresOf(words, texts, compared)[0]?.values.map(({ share }) => share)).toEqual([1, 0, 0]);
});

test("bij een plek horen de knelpunten die er open over staan", () => {
  const jurist = matchKey("jurist");
  const nrs = (spot: Parameters<typeof bottlenecksAt>[1]) => bottlenecksAt(portfolio, spot).map(({ nr }) => nr);
  expect(nrs({ kind: "all" })).toEqual(["KP-1", "KP-2", "KP-4"]);
  expect(nrs({ kind: "role", role: jurist })).toEqual(["KP-1", "KP-2"]);
  expect(nrs({ kind: "period", role: jurist, period: periodOf("2023-Q1").key })).toEqual(["KP-1"]);
});

const spoken: AdoptionSpoken = {
  ...{ words, texts, talk: talkTexts.nl, formulas: formulaTexts.nl },
  date1904: false,
};
const noFormulas = () => null;
const edit = (kind: PlanEdit["kind"], change: Partial<PlanEdit["change"]>): PlanEdit => ({
  ...{ nr: "P-1", kind },
  change: {
    table: "Capaciteitsvraag",
    row: 0,
    keyHeading: "Nr",
    key: "P-1",
    heading: "",
    seen: null,
    content: null,
    ...change,
  },
});

test("elke cel die verandert, per rij: datums als dagen, leeg als leeg, p.m. zoals het er staat", () => {
  const beside = [{ heading: "Rol", seen: "jurist" }];
  expect(
    editGroups(
      spoken,
      [
        edit("day", { table: "Portfolio", heading: "Start", seen: on("2023-04-01"), content: on("2023-07-01") }),
        edit("status", { table: "Portfolio", heading: "Status", seen: "", content: "Geparkeerd" }),
        edit("figure", { beside, heading: "2023-Q2", seen: 260, content: "" }),
        edit("figure", { beside, heading: "2023-Q3", seen: "p.m.", content: 1260.5 }),
      ],
      noFormulas,
    ),
  ).toEqual([
    {
      where: "Portfolio",
      edits: [
        { heading: "Start", was: "01-04-2023", becomes: "01-07-2023" },
        { heading: "Status", was: "leeg", becomes: "Geparkeerd" },
      ],
    },
    {
      where: "Capaciteitsvraag, jurist",
      edits: [
        { heading: "2023-Q2", was: "260", becomes: "leeg" },
        { heading: "2023-Q3", was: "p.m.", becomes: "1.260,5" },
      ],
    },
  ]);
  const periods = editGroups(
    spoken,
    [
      edit("period", { table: "A", heading: "Maand", seen: on("2023-04-01"), content: on("2023-07-01") }),
      edit("period", { table: "B", heading: "Jaar", seen: 2023, content: 2024 }),
    ],
    noFormulas,
  );
  expect(periods.flatMap((group) => group.edits)).toEqual([
    { heading: "Maand", was: "01-04-2023", becomes: "01-07-2023" },
    { heading: "Jaar", was: "2023", becomes: "2024" },
  ]);
  const counted1904 = editGroups(
    { ...spoken, date1904: true },
    [edit("day", { heading: "Eind", seen: on("2023-04-01") - 1462, content: null })],
    noFormulas,
  );
  expect(counted1904[0]?.edits).toEqual([{ heading: "Eind", was: "01-04-2023", becomes: "leeg" }]);
});

test("een formule wordt een waarde, wat bij die cel staat", () => {
  const beside = [{ heading: "Rol", seen: "jurist" }];
  const edits = [
    edit("figure", { beside, heading: "2023-Q2", seen: 260, content: "" }),
    edit("figure", { beside, heading: "2023-Q3", seen: 160, content: 260 }),
    edit("figure", { beside, heading: "2023-Q4", seen: 160, content: 1160.5 }),
    edit("day", { table: "Portfolio", heading: "Eind", seen: on("2023-04-01"), content: on("2023-07-01") }),
  ];
  const formulas = new Map([
    ["2023-Q2", "=F2*2"],
    ["2023-Q4", "=SOM(F2:G2)"],
    ["Eind", "=M2+90"],
  ]);
  const said = (texts: typeof formulaTexts.nl) =>
    editGroups({ ...spoken, formulas: texts }, edits, ({ heading }) => formulas.get(heading) ?? null).map((group) =>
      group.edits.map(({ formula }) => formula),
    );
  expect(said(formulaTexts.nl)).toEqual([
    ["formule =F2*2 verdwijnt: de cel wordt leeg", undefined, "formule =SOM(F2:G2) wordt de waarde 1.160,5"],
    ["formule =M2+90 wordt de waarde 01-07-2023"],
  ]);
  expect(said(formulaTexts.en)).toEqual([
    ["formula =F2*2 goes: the cell becomes empty", undefined, "formula =SOM(F2:G2) becomes the value 1.160,5"],
    ["formula =M2+90 becomes the value 01-07-2023"],
  ]);
});

test("wat men moet weten, in hele zinnen", () => {
  expect(noteText(spoken, { kind: "promised", nrs: ["P-1", "P-2"] })).toBe(
    "P-1 en P-2: de uren waren voor andere perioden toegezegd. Vraag de toezegging opnieuw.",
  );
  expect(
    noteText(spoken, {
      kind: "money",
      money: [
        { year: 2023, nature: "incidental", cents: 9_000_000 },
        { year: 2024, nature: "structural", cents: -50_000 },
      ],
    }),
  ).toBe(
    "Financien blijft zoals het is. Naast het plan: 2023 incidenteel € 90.000 meer en 2024 structureel € 500 minder.",
  );
  expect(
    noteText(spoken, { kind: "hireUnplaced", hours: [{ role: "jurist", period: periodOf("2024-Q1"), hours: 12 }] }),
  ).toBe("Niet geschreven, want Capaciteitsaanbod kent de periode niet: 12 uur jurist in 2024-Q1.");
});

test("kolommen erbij, een zin per tabel", () => {
  const column = (heading: string) => ({ table: "Capaciteitsvraag", column: { heading } });
  const columns = [column("2024-Q1"), column("2024-Q2")] as unknown as Parameters<typeof columnTexts>[1];
  expect(columnTexts(spoken, columns)).toEqual(["Capaciteitsvraag krijgt de kolommen 2024-Q1 en 2024-Q2."]);
  expect(columnTexts(spoken, columns.slice(1))).toEqual(["Capaciteitsvraag krijgt de kolom 2024-Q2."]);
});
