/** Which rows differ between two states of a register, by what names them; every expectation is made by hand. */
import { type TableId, tableIds } from "../../../src/domain/model";
import type { Portfolio } from "../../../src/domain/portfolio";
import { changedRows } from "../../../src/domain/rounds/changed-rows";
import { defaultSettings } from "../../../src/domain/settings";
import {
  aChoice,
  aCriterion,
  aDemandRow,
  aDependency,
  aFinanceRow,
  anAlternative,
  anInitiative,
  aPortfolio,
  aResource,
  aSupplyRow,
  status,
} from "../../support/builders";

const changed = (then: Partial<Portfolio>, now: Partial<Portfolio>, tables: readonly TableId[] = tableIds) =>
  changedRows(aPortfolio(then), aPortfolio(now), tables).map(({ table, name, rows }) => [table, name, rows]);

test("hetzelfde register is niet gewijzigd, ook niet met zijn rijen in een andere volgorde", () => {
  const finances = [aFinanceRow("cost", { 2023: 100 }), aFinanceRow("funding", { 2023: 100 })];
  expect(changed({ finances }, { finances: [...finances].reverse() })).toEqual([]);
});

test("een hoofdletter is al een wijziging", () =>
  expect(changed({ choices: [aChoice({ title: "zwembad" })] }, { choices: [aChoice({ title: "Zwembad" })] })).toEqual([
    ["choices", "K-1", 1],
  ]));

test("van rijen met één nummer telt elke rij die anders is, die erbij kwam of die wegging", () => {
  const kept = aFinanceRow("income", { 2023: 5 });
  const then = [aFinanceRow("cost", { 2023: 100 }), kept, aFinanceRow("cost", { 2023: 1 }, { nr: "P-10" })];
  const now = [aFinanceRow("cost", { 2023: 200 }), aFinanceRow("cost", { 2023: 300 }), kept, kept];
  // P-1: 100 werd 200, en 300 en nog een keer 5 kwamen erbij · P-10 ging weg
  expect(changed({ finances: then }, { finances: now })).toEqual([
    ["finances", "P-1", 3],
    ["finances", "P-10", 1],
  ]);
});

test("elke rij heet naar haar nummer, en zonder nummer naar haar rol, naam of bron", () =>
  expect(
    changed(
      { initiatives: [] },
      {
        initiatives: [anInitiative()],
        supply: [aSupplyRow({ role: "Jurist" })],
        demand: [aDemandRow({ nr: "P-2", role: "Jurist" })],
        criteria: [aCriterion("Effect")],
        resources: [aResource("Reserve", { 2023: 5 })],
        alternatives: [anAlternative({ choiceNr: "K-3", name: "faseren" })],
        dependencies: [aDependency("P-4", "P-5")],
      },
    ),
  ).toEqual([
    ["initiatives", "P-1", 1],
    ["supply", "Jurist", 1],
    ["demand", "P-2", 1],
    ["criteria", "Effect", 1],
    ["resources", "Reserve", 1],
    ["alternatives", "K-3", 1],
    ["dependencies", "P-4", 1],
  ]));

test("een andere instelling is die instelling, en niet elk item waarvan de status nu anders telt", () => {
  const item = anInitiative({ status: status("Idee") });
  const counted = anInitiative({ status: { ...status("Idee"), class: "out" } as typeof item.status });
  const statuses = defaultSettings.statuses.slice(1);
  expect(
    changed({ initiatives: [item] }, { initiatives: [counted], settings: { ...defaultSettings, statuses } }),
  ).toEqual([["settings", "statuses", 1]]);
  expect(changed({ initiatives: [item] }, { initiatives: [anInitiative({ status: status("Opgave") })] })).toEqual([
    ["initiatives", "P-1", 1],
  ]);
});

test("hoe een besluitblad is ingedeeld en wie het tekent, is geen wijziging van het register", () =>
  expect(changed({}, { settings: { ...defaultSettings, decisionParts: [], signatories: ["controller"] } })).toEqual(
    [],
  ));

test("alleen de gevraagde tabellen worden vergeleken", () =>
  expect(changed({}, { choices: [aChoice()], initiatives: [anInitiative()] }, ["choices"])).toEqual([
    ["choices", "K-1", 1],
  ]));
