import { financeLines, fundingGaps } from "../../src/domain/finance-lines";
import { empty, pm, unreadable } from "../../src/domain/quantity";
import { aFinanceRow } from "../support/builders";

describe("dekking is gelijk aan de lasten", () => {
  test.each([
    ["gelijk", [aFinanceRow("cost", { 2023: 100 }), aFinanceRow("funding", { 2023: 100 })], []],
    [
      "te weinig",
      [aFinanceRow("cost", { 2023: 100, 2024: 50 }), aFinanceRow("funding", { 2023: 60, 2024: 50 })],
      [{ kind: "different", year: 2023, costs: 10_000, funding: 6_000 }],
    ],
    ["helemaal niet", [aFinanceRow("cost", { 2024: 1 })], [{ kind: "different", year: 2024, costs: 100, funding: 0 }]],
    ["te veel", [aFinanceRow("funding", { 2023: 0.01 })], [{ kind: "different", year: 2023, costs: 0, funding: 1 }]],
    [
      "baten zijn geen dekking",
      [
        aFinanceRow("cost", { 2023: 1 }),
        aFinanceRow("income", { 2023: 1, 2024: pm }),
        aFinanceRow("funding", { 2023: 1 }),
      ],
      [],
    ],
    ["een investering is geen last", [aFinanceRow("investment", { 2023: 100 })], []],
    [
      "meer dekking dan lasten naast een investering is voor haar kapitaallasten",
      [
        aFinanceRow("investment", { 2023: 100 }),
        aFinanceRow("cost", { 2024: 10 }),
        aFinanceRow("funding", { 2024: 15 }),
      ],
      [{ kind: "capitalCharges", year: 2024 }],
    ],
    [
      "minder dekking dan lasten blijft een gat, ook naast een investering",
      [
        aFinanceRow("investment", { 2023: 100 }),
        aFinanceRow("cost", { 2024: 10 }),
        aFinanceRow("funding", { 2024: 5 }),
      ],
      [{ kind: "different", year: 2024, costs: 1000, funding: 500 }],
    ],
    [
      "uit meer bronnen, tot op de cent",
      [
        aFinanceRow("cost", { 2023: 0.3 }),
        aFinanceRow("funding", { 2023: 0.1 }),
        aFinanceRow("funding", { 2023: 0.2 }, { nature: "structural" }),
      ],
      [],
    ],
    [
      "p.m.",
      [aFinanceRow("cost", { 2023: pm }), aFinanceRow("funding", { 2023: 5 })],
      [{ kind: "notComparable", year: 2023 }],
    ],
    ["onleesbaar", [aFinanceRow("funding", { 2023: unreadable })], [{ kind: "notComparable", year: 2023 }]],
    ["zonder soort", [aFinanceRow(null, { 2023: 5 })], [{ kind: "notComparable", year: 2023 }]],
    ["leeg", [aFinanceRow("cost", { 2023: empty }), aFinanceRow(null, { 2023: empty })], []],
    ["geen rijen", [], []],
  ])("%s", (_, rows, expected) => {
    expect(fundingGaps(rows)).toEqual(expected);
  });
});

test("regels per soort en aard, met p.m. apart geteld", () => {
  const rows = [
    aFinanceRow("funding", { 2023: 40 }),
    aFinanceRow("cost", { 2023: 10, 2024: pm }, { nature: "structural" }),
    aFinanceRow("cost", { 2023: 30, 2024: 5 }),
    aFinanceRow("cost", { 2023: 2, 2024: pm }),
  ];
  expect(financeLines(rows, [2023, 2024, 2025])).toEqual([
    {
      kind: "cost",
      nature: "incidental",
      years: [
        { known: 3200, pm: 0, unreadable: 0 },
        { known: 500, pm: 1, unreadable: 0 },
        { known: null, pm: 0, unreadable: 0 },
      ],
    },
    {
      kind: "cost",
      nature: "structural",
      years: [
        { known: 1000, pm: 0, unreadable: 0 },
        { known: null, pm: 1, unreadable: 0 },
        { known: null, pm: 0, unreadable: 0 },
      ],
    },
    {
      kind: "funding",
      nature: "incidental",
      years: [
        { known: 4000, pm: 0, unreadable: 0 },
        { known: null, pm: 0, unreadable: 0 },
        { known: null, pm: 0, unreadable: 0 },
      ],
    },
  ]);
});
