import type { Initiative } from "../../../src/domain/model";
import { checkTriangle, type TriangleRow } from "../../../src/domain/triangle";
import type { TriangleFilter } from "../../../src/messages/pane/triangle";
import {
  countTriangles,
  filterFor,
  keyOfTriangle,
  progressOf,
  shownTriangles,
} from "../../../src/taskpane/triangle/shown-triangles";
import { anInitiative, aPerson, aPortfolio, none, on, staff, status } from "../../support/builders";

const member = aPerson({ name: "V. Lid", functions: ["projectLeader"], mtMember: true });

const items: readonly Initiative[] = [
  anInitiative({ nr: "P-1", name: "Zwembad" }),
  anInitiative({ nr: "P-2", name: "Fietspad", lead: none }),
  anInitiative({ nr: "P-3", name: "Bomenplan", status: status("Idee"), lead: none }),
  anInitiative({ nr: "P-4", name: "Dorpshuis", lead: ["V. Lid"] }),
  anInitiative({ nr: "P-5", name: "Oude brug", status: status("Gestopt"), lead: none }),
];

const check = (columns = aPortfolio().columns): readonly TriangleRow[] =>
  checkTriangle(
    { ...aPortfolio({ initiatives: items, people: [...staff, member] }), columns: new Map([...columns, ...peopleToo]) },
    on("2023-03-01"),
  ).rows;

const peopleToo = new Map([["people" as const, new Set(["name", "functions"])]]);
const nobody: ReadonlySet<string> = new Set();

const shown = (filter: TriangleFilter, search = "", kept = nobody): readonly string[] =>
  shownTriangles(check(), filter, search, kept).map(({ nr }) => nr);

test("nog niet volledig is alleen wat nu verlangd wordt", () => {
  expect(shown("incomplete")).toEqual(["P-2"]);
});

test("alle is alles, ook wat buiten staat", () => {
  expect(shown("all")).toEqual(["P-1", "P-2", "P-3", "P-4", "P-5"]);
});

test("met een advies is wat nog niet verlangd wordt, en wat beter kan", () => {
  expect(shown("advice")).toEqual(["P-3", "P-4"]);
});

test.each([
  ["p-2", ["P-2"]],
  ["  FIETS", ["P-2"]],
  ["jansen", ["P-1"]],
  ["v. lid", ["P-4"]],
  ["niemand", []],
])("zoeken op %s vindt %j", (search, nrs) => {
  expect(shown("all", search)).toEqual(nrs);
});

test("zoeken blijft binnen wat getoond wordt", () => {
  expect(shown("incomplete", "zwembad")).toEqual([]);
});

test("wat net is ingevuld, blijft staan hoewel het niet meer past", () => {
  const [first] = check();
  expect(shown("incomplete", "", new Set(first ? [keyOfTriangle(first)] : []))).toEqual(["P-1", "P-2"]);
});

test("een ander item op dezelfde rij is een ander", () => {
  const [first] = check();
  if (!first) throw new Error("no rows");
  expect(keyOfTriangle({ ...first, nr: "P-9" })).not.toBe(keyOfTriangle(first));
});

test("zonder kolom voor een rol staat er per item niets dat alleen de kolom kan oplossen", () => {
  const columns = new Map([["initiatives" as const, new Set(["nr", "politicalSponsor", "executiveSponsor"])]]);
  const withoutLead = items.map((item) => ({ ...item, lead: none }));
  const portfolio = aPortfolio({ initiatives: withoutLead, people: staff });
  const { rows } = checkTriangle({ ...portfolio, columns: new Map([...columns, ...peopleToo]) }, on("2023-03-01"));
  expect(progressOf(rows)).toEqual({ demanded: 3, complete: 0 });
  expect(countTriangles(rows).incomplete).toBe(0);
});

test("geteld wordt van wat verlangd wordt", () => {
  expect(progressOf(check())).toEqual({ demanded: 3, complete: 2 });
  expect(countTriangles(check())).toEqual({ incomplete: 1, all: 5, advice: 2 });
});

test("een item wordt geopend onder het eerste filter dat het toont", () => {
  expect(check().map(filterFor)).toEqual(["all", "incomplete", "all", "all", "all"]);
});
