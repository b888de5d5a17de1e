import type { Issue } from "../../src/domain/issue";
import { computeOverview } from "../../src/domain/overview";
import type { Portfolio } from "../../src/domain/portfolio";
import { pm } from "../../src/domain/quantity";
import {
  aBottleneck,
  aChoice,
  aCriterion,
  aDemandRow,
  aFinanceRow,
  amounts,
  anAlternative,
  anInitiative,
  aPortfolio,
  aResource,
  aScoreRow,
  aSupplyRow,
  aWish,
  none,
  on,
  staff,
  status,
  steered,
} from "../support/builders";

const today = on("2023-03-01");
const overview = (over: Partial<Portfolio>, found: readonly Issue[] = []) =>
  computeOverview(aPortfolio(over), today, found);

test("items per status, in de volgorde van de instellingen, onbekend en geen status achteraan", () => {
  const initiatives = [
    anInitiative({ nr: "1", status: { kind: "none" } }),
    anInitiative({ nr: "2", status: { kind: "unknown", label: "Bezig" } }),
    anInitiative({ nr: "3", status: status("Gestopt") }),
    aWish("4"),
    aWish("5"),
  ];
  expect(overview({ initiatives })).toMatchObject({
    initiatives: 5,
    statuses: [
      { label: "Opgave", class: "wanted", count: 2 },
      { label: "Gestopt", class: "out", count: 1 },
      { label: "Bezig", class: "wanted", count: 1 },
      { label: "", class: "wanted", count: 1 },
    ],
  });
  expect(overview({ initiatives: [anInitiative({ status: { kind: "untracked" } })] }).statuses).toEqual([
    { label: "", class: null, count: 1 },
  ]);
});

test("alleen driehoeken die verlangd worden, tellen", () => {
  const initiatives = [
    anInitiative({ nr: "P-1" }),
    anInitiative({ nr: "P-10", lead: none }),
    anInitiative({ nr: "P-2", lead: none }),
    aWish("P-3", { lead: none }),
    anInitiative({ nr: "P-4", lead: none, status: status("Geparkeerd") }),
  ];
  expect(overview({ initiatives, people: staff }).triangles).toEqual({
    demanded: 3,
    complete: 1,
    incomplete: ["P-2", "P-10"],
  });
});

test("de vijf ergste rolperioden en hoeveel tekorten er zijn", () => {
  const roles = ["a", "b", "c", "d", "e", "f"];
  const supply = roles.map((role) => aSupplyRow({ role, figures: { "2023-Q1": 10 } }));
  const demand = roles.map((role, at) => aDemandRow({ role, figures: { "2023-Q1": 11 + at } }));
  const { worst, shortages } = overview({ supply, demand });
  expect(worst.map(({ role }) => role)).toEqual(["f", "e", "d", "c", "b"]);
  expect(shortages).toBe(6);
});

test("open keuzes, en welke over de datum zijn, de oudste eerst", () => {
  const choices = [
    aChoice({ nr: "K-1", deadline: on("2023-02-28") }),
    aChoice({ nr: "K-2", deadline: on("2023-03-01") }),
    aChoice({ nr: "K-3", deadline: on("2022-12-31"), status: null }),
    aChoice({ nr: "K-4", deadline: on("2022-01-01"), status: "decided" }),
    aChoice({ nr: "K-5", deadline: null }),
  ];
  const { openChoices, overdueChoices } = overview({ choices });
  expect(openChoices).toBe(4);
  expect(overdueChoices.map(({ nr, deadline }) => [nr, deadline])).toEqual([
    ["K-3", on("2022-12-31")],
    ["K-1", on("2023-02-28")],
  ]);
});

test("van een keuze die geheim is, staat er alleen het nummer", () => {
  const deadline = on("2023-02-28");
  const choices = [
    aChoice({ nr: "K-1", deadline, publicity: "secret", title: "Aankoop" }),
    aChoice({ nr: "K-2", deadline, publicity: "restricted", title: "Bad" }),
  ];
  expect(overview({ choices }).overdueChoices).toMatchObject([
    { nr: "K-1", title: "", deadline },
    { nr: "K-2", title: "Bad" },
  ]);
});

test("bevindingen per ernst: wat bij het lezen bleek en wat de regels vinden", () => {
  const found: Issue = { code: "S-2", severity: "advice", where: { kind: "workbook" } };
  // V-1 voor de lege rol nu; S-1 drie keer als advies: geen Personen, geen capaciteit, geen tabellen voor andere regels.
  expect(overview({ initiatives: [steered({ lead: none })] }, [found]).findings).toEqual({
    now: 1,
    beforeSubmission: 0,
    advice: 4,
  });
});

test("p.m. in elke tabel telt, één keer per cel", () => {
  const over = {
    initiatives: [anInitiative({ outsourcingPrice: pm })],
    supply: [aSupplyRow({ lineShare: pm, figures: { "2023-Q1": pm } })],
    demand: [aDemandRow({ figures: { "2023-Q1": pm, "2023-Q2": 1 } })],
    criteria: [aCriterion("effect", { weight: pm })],
    scores: [aScoreRow("P-1", { effect: pm })],
    finances: [aFinanceRow("cost", { 2023: pm, 2024: pm }, { term: pm, interest: pm })],
    resources: [aResource("Reserve", { 2023: pm }, { balance: pm })],
    bottlenecks: [aBottleneck({ hours: pm })],
    alternatives: [anAlternative({ hours: pm, incidental: amounts({ 2023: pm }), structural: amounts({ 2023: pm }) })],
  };
  expect(overview(over).pm).toBe(16);
});
