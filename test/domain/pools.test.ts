import type { DemandRow, SupplyRow } from "../../src/domain/model";
import type { Portfolio } from "../../src/domain/portfolio";
import { poolFindings } from "../../src/domain/pools";
import { empty, pm } from "../../src/domain/quantity";
import { aDemandRow, anInitiative, aPortfolio, aSupplyRow, none } from "../support/builders";

const findings = (demand: readonly DemandRow[], supply: readonly SupplyRow[], over: Partial<Portfolio> = {}) => {
  const portfolio = aPortfolio({ demand, supply, ...over });
  return poolFindings(portfolio, portfolio.initiatives[0] ?? anInitiative());
};

const own = aSupplyRow({ role: "jurist", owner: "L. Visser" });
const other = aSupplyRow({ role: "planeconoom", owner: "D. Dekker" });

test("V-17: de opdrachtgever is capaciteitshouder van een rol die het item vraagt", () => {
  expect(findings([aDemandRow()], [own])).toEqual([]);
});

test("V-17: een opdrachtgever die niets inbrengt, is een bevinding", () => {
  expect(findings([aDemandRow({ role: "planeconoom", commitment: "promised" })], [own, other])).toMatchObject([
    {
      code: "V-17",
      name: "L. Visser",
      roles: ["planeconoom"],
      severity: "beforeSubmission",
      where: { field: "executiveSponsor" },
    },
  ]);
});

test.each([
  [null, [{ code: "V-18", role: "planeconoom", owners: ["D. Dekker"], rejected: false, severity: "beforeSubmission" }]],
  ["requested", [{ code: "V-18", rejected: false }]],
  ["rejected", [{ code: "V-18", rejected: true }]],
  ["promised", []],
] as const)("V-18: uren van een ander met toezegging %s", (commitment, expected) => {
  const demand = [aDemandRow(), aDemandRow({ role: "planeconoom", commitment })];
  expect(findings(demand, [own, other])).toMatchObject(expected);
});

describe("een rol met meer capaciteitshouders in één cel", () => {
  const shared = aSupplyRow({ role: "jurist", owner: "D. Dekker; L. Visser" });

  test("is van elk van hen", () => {
    expect(findings([aDemandRow()], [shared])).toEqual([]);
  });

  test("V-18 noemt hen apart", () => {
    const strangers = aSupplyRow({ role: "planeconoom", owner: "D. Dekker;E. Evers ; d. dekker" });
    expect(findings([aDemandRow(), aDemandRow({ role: "planeconoom" })], [shared, strangers])).toMatchObject([
      { code: "V-18", owners: ["D. Dekker", "E. Evers"] },
    ]);
  });
});

test("V-18 wijst de rij van de vraag aan", () => {
  const row = aDemandRow({ role: "planeconoom" });
  expect(findings([aDemandRow(), row], [own, other])[0]?.where).toEqual({
    kind: "row",
    row: row.row,
    field: "commitment",
  });
});

test("namen gelden zonder hoofdletters en accenten", () => {
  expect(findings([aDemandRow({ role: "Jurist " })], [aSupplyRow({ owner: "l. visser" })])).toEqual([]);
});

describe("niet beweerd", () => {
  const elsewhere = [aDemandRow({ role: "planeconoom", commitment: "promised" })];

  test("als een capaciteitshouder niet is ingevuld", () => {
    expect(findings(elsewhere, [aSupplyRow({ role: "planeconoom", owner: "" })])).toEqual([]);
  });

  test("als de rol geen aanbod heeft", () => {
    expect(findings(elsewhere, [own])).toEqual([]);
  });

  test.each([
    ["geen opdrachtgever", none],
    ["twee opdrachtgevers", ["A", "B"]],
  ])("als er %s is", (_, executiveSponsor) => {
    expect(
      findings([aDemandRow({ role: "planeconoom" })], [other], { initiatives: [anInitiative({ executiveSponsor })] }),
    ).toEqual([]);
  });

  test("als de vraag leeg of nul is", () => {
    expect(
      findings([aDemandRow({ role: "planeconoom", figures: { "2023-Q1": empty, "2023-Q2": 0 } })], [other]),
    ).toEqual([]);
  });

  test("een vraag van p.m. telt wel", () => {
    expect(findings([aDemandRow({ role: "planeconoom", figures: { "2023-Q1": pm } })], [other])).toMatchObject([
      { code: "V-17" },
      { code: "V-18" },
    ]);
  });
});
