import type { PeriodFigure } from "../../../src/domain/model";
import { found, read, theFinding } from "../../support/raw-tables";

/** Figures as `period: value`. */
const figures = (of: readonly PeriodFigure[] = []): readonly string[] =>
  of.map(({ period, figure }) => `${period.key}: ${figure.kind === "value" ? figure.value : figure.kind}`);

describe("Capaciteitsvraag, a column per period", () => {
  test("holds a figure for each period, in the unit of its row", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "Eenheid", "Toezegging", "Bemensing", "Wie", "2023-Q1", "K2 2023", "3e kwartaal 2023", "Q4 2023"],
        ["0042", "jurist", "uren", "toegezegd", "inhuur gezocht", "", 120, "p.m.", "", 0],
        [42, "planeconoom", "fte", "gevraagd", "ingevuld", "G. Dekker", 0.75, "0,5 fte", "0.5", "#N/A"],
      ],
    });
    expect(parsed.portfolio.demand).toMatchObject([
      { nr: "0042", initiative: "0042", role: "jurist", unit: "hours", commitment: "promised", staffing: "hiring" },
      { nr: "42", initiative: "42", role: "planeconoom", unit: "fte", commitment: "requested", who: "G. Dekker" },
    ]);
    expect(parsed.portfolio.demand.map((row) => figures(row.figures))).toEqual([
      ["2023-Q1: 120", "2023-Q2: pm", "2023-Q3: empty", "2023-Q4: 0"],
      ["2023-Q1: 0.75", "2023-Q2: 0.5", "2023-Q3: unreadable", "2023-Q4: unreadable"],
    ]);
    expect(found(parsed)).toEqual(["G-18 @ H3", "G-20 @ I3", "G-15 @ J3"]);
  });

  test("counts hours where no unit is filled in", () => {
    const { portfolio } = read({
      demand: [
        ["Nr", "Rol", "2023-Q1"],
        ["P-1", "jurist", "36 u"],
      ],
    });
    expect(portfolio.demand).toMatchObject([{ unit: "hours", figures: [{ figure: { kind: "value", value: 36 } }] }]);
  });

  test("a figure in another unit than its row is no value", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "2023-Q1"],
        ["P-1", "jurist", "0,5 fte"],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: unreadable"]);
    expect(theFinding(parsed, "G-21")).toMatchObject({ text: "0,5 fte", expected: "hours" });
  });

  test("a unit that is not known makes the figures of its row unreadable, never hours", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "Eenheid", "2023-Q1", "2023-Q2"],
        ["P-1", "jurist", "stuks", 3, "p.m."],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: unreadable", "2023-Q2: pm"]);
    expect(found(parsed)).toEqual(["G-28 @ C2"]);
  });

  test("a row without Nr or Rol is left out and said", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "2023-Q1"],
        ["P-1", "", 12],
        ["", "jurist", 12],
        ["", "", 12],
      ],
    });
    expect(parsed.portfolio.demand).toEqual([]);
    expect(found(parsed)).toEqual(["G-12 @ B2", "G-12 @ A3", "G-12 @ A4"]);
  });

  test("a blank row whose totals are 0 in a column of others is blank", () => {
    expect(
      read({
        demand: [
          ["Nr", "Rol", "2023-Q1", "Som"],
          ["", "", "", 0],
          ["P-1", "jurist", 1, 1],
        ],
      }).issues,
    ).toEqual([]);
  });
});

describe("the columns per period", () => {
  test("of the kinds in the minority are left out and said", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "2023-Q1", "2023-Q2", "2023", "2023-H1"],
        ["P-1", "jurist", 1, 2, 3, 4],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: 1", "2023-Q2: 2"]);
    expect(parsed.issues).toMatchObject([
      { code: "G-9", text: "2023", kind: "year", tableKind: "quarter" },
      { code: "G-9", text: "2023-H1", kind: "half", tableKind: "quarter" },
    ]);
    expect(found(parsed)).toEqual(["G-9 @ kolom 2023", "G-9 @ kolom 2023-H1"]);
  });

  test("of the first kind are kept when there are as many of another", () => {
    const { portfolio } = read({
      demand: [
        ["Nr", "Rol", "2023", "2023-Q1"],
        ["P-1", "jurist", 1, 2],
      ],
    });
    expect(figures(portfolio.demand[0]?.figures)).toEqual(["2023: 1"]);
  });

  test("that name the same period are said, and the first counts", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "2023-Q1", "Q1 2023", "2023-Q12"],
        ["P-1", "jurist", 1, 2, 3],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: 1"]);
    expect(found(parsed)).toEqual(["G-7 @ kolom Q1 2023", "G-7 @ kolom 2023-Q12"]);
  });

  test.each(["Q1", "januari", "2023-Q5", "week 12 2023", "23-24"])(
    "a heading %p with numbers below is said",
    (heading) => {
      const parsed = read({
        demand: [
          ["Nr", "Rol", "2023-Q1", heading],
          ["P-1", "jurist", 1, 2],
        ],
      });
      expect(theFinding(parsed, "G-10")).toMatchObject({ text: heading, expected: "period" });
    },
  );

  test("a column of others is left alone", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "2023-Q1", "Opmerking", "Kleur 2"],
        ["P-1", "jurist", 1, "x", "rood"],
      ],
    });
    expect(parsed.issues).toEqual([]);
  });

  test("a column without a heading is said as such", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "2023-Q1", "Kolom1"],
        ["P-1", "jurist", 1, 2],
      ],
    });
    expect(found(parsed)).toEqual(["G-8 @ kolom Kolom1"]);
  });

  test("none at all is said, once there are rows", () => {
    expect(
      found(
        read({
          demand: [
            ["Nr", "Rol"],
            ["P-1", "jurist"],
          ],
        }),
      ),
    ).toEqual(["G-5 @ Capaciteitsvraag"]);
    expect(found(read({ demand: [["Nr", "Rol"]] }))).toEqual(["G-3 @ Capaciteitsvraag"]);
  });

  test.each([
    [
      ["2023-H1", "H2 2023"],
      ["2023-H1: 1", "2023-H2: 2"],
    ],
    [
      ["jan 2023", "44958"],
      ["2023-01: 1", "2023-02: 2"],
    ],
    [
      ["2023", "2024"],
      ["2023: 1", "2024: 2"],
    ],
  ])("may be %p", (headings, expected) => {
    const { portfolio } = read({
      demand: [
        ["Nr", "Rol", ...headings],
        ["P-1", "jurist", 1, 2],
      ],
    });
    expect(figures(portfolio.demand[0]?.figures)).toEqual(expected);
  });
});

describe("a unit in the heading of a period", () => {
  const headings = ["Nr", "Rol", "Eenheid", "2023-Q1 (fte)", "2023-Q2 (fte)"] as const;

  test("holds for the rows without one", () => {
    const parsed = read({
      demand: [headings, ["P-1", "jurist", "", 0.5, "p.m."], ["P-1", "adviseur", "fte", 1, "0,5 fte"]],
    });
    expect(parsed.portfolio.demand).toMatchObject([{ unit: "fte" }, { unit: "fte" }]);
    expect(parsed.portfolio.demand.map((row) => figures(row.figures))).toEqual([
      ["2023-Q1: 0.5", "2023-Q2: pm"],
      ["2023-Q1: 1", "2023-Q2: 0.5"],
    ]);
    expect(found(parsed)).toEqual(["G-18 @ E3"]);
  });

  test("holds without a column Eenheid", () => {
    const parsed = read({
      supply: [
        ["Rol", "2023-Q1 (dagen)"],
        ["jurist", 20],
      ],
    });
    expect(parsed.portfolio.supply).toMatchObject([{ unit: "days", figures: [{ figure: { value: 20 } }] }]);
    expect(parsed.issues).toEqual([]);
  });

  test("against that of the row leaves nothing to read, and is said", () => {
    const parsed = read({ demand: [headings, ["P-1", "jurist", "uren", 0.5, "p.m."]] });
    expect(parsed.portfolio.demand[0]?.unit).toBe("hours");
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: unreadable", "2023-Q2: pm"]);
    expect(found(parsed)).toEqual(["G-34 @ D2"]);
    expect(theFinding(parsed, "G-34")).toMatchObject({ column: "fte", row: "hours", severity: "now" });
  });

  test("against that of another column, or beside one without, is said: the row counts in one unit", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "2023-Q1 (fte)", "2023-Q2 (dagen)", "2023-Q3"],
        ["P-1", "jurist", 0.5, 20, 100],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual([
      "2023-Q1: 0.5",
      "2023-Q2: unreadable",
      "2023-Q3: unreadable",
    ]);
    expect(found(parsed)).toEqual(["G-34 @ D2", "G-34 @ E2"]);
  });

  test.each(["2023-Q1 (weken)", "2023-Q1 (x 1.000)", "2023-Q1 (€)", "2023-Q1 (%)"])(
    "that is none of ours, as in %p, leaves nothing to read, and is said once",
    (heading) => {
      const parsed = read({
        demand: [
          ["Nr", "Rol", "Eenheid", heading],
          ["P-1", "jurist", "uren", 5],
          ["P-2", "jurist", "", 5],
        ],
      });
      expect(parsed.portfolio.demand.map((row) => figures(row.figures))).toEqual([
        ["2023-Q1: unreadable"],
        ["2023-Q1: unreadable"],
      ]);
      expect(found(parsed)).toEqual([`G-33 @ kolom ${heading}`]);
    },
  );

  test("that is only a remark changes nothing", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "2023-Q1 (raming)"],
        ["P-1", "jurist", 5],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: 5"]);
    expect(parsed.issues).toEqual([]);
  });

  test("holds for hire as well", () => {
    const parsed = read({
      supply: [
        ["Rol", "Eenheid", "Inhuur maximaal (fte)", "2023-Q1"],
        ["jurist", "uren", 2, 20],
        ["adviseur", "fte", 2, 20],
      ],
    });
    expect(parsed.portfolio.supply.map(({ hireMaximum }) => hireMaximum.kind)).toEqual(["unreadable", "value"]);
    expect(found(parsed)).toEqual(["G-34 @ C2"]);
  });
});

describe("Capaciteitsvraag, a row per period", () => {
  const headings = ["Nr", "Rol", "Periode", "Uren"] as const;

  test("is gathered to one row for each Nr and Rol, and every figure keeps its place", () => {
    const parsed = read({
      demand: [
        headings,
        ["P-1", "jurist", "2023-Q1", 10],
        ["P-2", "jurist", "2023-Q1", 20],
        ["P-1", "jurist", "Q2 2023", "p.m."],
        ["P-1", "jurist", "2023-Q3", "veel"],
      ],
    });
    expect(parsed.portfolio.demand.map(({ nr, figures: all }) => [nr, figures(all)])).toEqual([
      ["P-1", ["2023-Q1: 10", "2023-Q2: pm", "2023-Q3: unreadable"]],
      ["P-2", ["2023-Q1: 20"]],
    ]);
    expect(found(parsed)).toEqual(["G-19 @ D5"]);
    const row = parsed.portfolio.demand[0]!.row;
    expect(parsed.place({ kind: "row", row, field: "2023-Q2" })).toMatchObject({
      row: 4,
      column: "Uren",
      address: "D4",
    });
  });

  test("keeps a figure that stands twice in a row of its own", () => {
    const { portfolio } = read({
      demand: [headings, ["P-1", "jurist", "2023-Q1", 10], ["P-1", "jurist", "2023-Q1", 5]],
    });
    expect(portfolio.demand.map((row) => figures(row.figures))).toEqual([["2023-Q1: 10"], ["2023-Q1: 5"]]);
  });

  test("takes its unit from the heading of the figures", () => {
    const { portfolio } = read({
      demand: [
        ["Nr", "Rol", "Periode", "Fte"],
        ["P-1", "jurist", "2023-Q1", 0.5],
      ],
    });
    expect(portfolio.demand[0]?.unit).toBe("fte");
  });

  test("takes it from a remark in that heading as well", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "Periode", "Capaciteit (fte)"],
        ["P-1", "jurist", "2023-Q1", 0.5],
      ],
    });
    expect(parsed.portfolio.demand).toMatchObject([
      { unit: "fte", figures: [{ figure: { kind: "value", value: 0.5 } }] },
    ]);
    expect(parsed.issues).toEqual([]);
  });

  test("cannot be read when the heading names two units", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "Periode", "Uren (fte)"],
        ["P-1", "jurist", "2023-Q1", 0.5],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: unreadable"]);
    expect(found(parsed)).toEqual(["G-33 @ kolom Uren (fte)"]);
  });

  test("says a period that is none, that is blank, or of another kind, and leaves the row out", () => {
    const parsed = read({
      demand: [
        headings,
        ["P-1", "jurist", "2023-Q1", 10],
        ["P-1", "jurist", "2023-Q2", 10],
        ["P-1", "jurist", "voorjaar", 1],
        ["P-1", "jurist", "", 2],
        ["P-1", "jurist", "2023", 3],
        ["P-1", "jurist", "#REF!", 4],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: 10", "2023-Q2: 10"]);
    expect(found(parsed).slice().sort()).toEqual(["G-10 @ C4", "G-12 @ C5", "G-15 @ C7", "G-9 @ C6"]);
  });

  test("beside columns per period is not read, and said", () => {
    const parsed = read({
      demand: [
        [...headings, "2023-Q1"],
        ["P-1", "jurist", "2023-Q1", 5, 7],
      ],
    });
    expect(figures(parsed.portfolio.demand[0]?.figures)).toEqual(["2023-Q1: 7"]);
    expect(theFinding(parsed, "G-6")).toMatchObject({ headings: ["Periode", "Uren"] });
  });
});

describe("Capaciteitsaanbod", () => {
  test("has its own unit, line share and hire", () => {
    const parsed = read({
      supply: [
        [
          "Rol",
          "Capaciteitshouder",
          "Eenheid",
          "Lijnaandeel",
          "Inhuur maximaal",
          "Inhuur tarief",
          "Inhuur vanaf",
          "2023-Q1",
        ],
        ["jurist", "D. Bakker (fictief)", "dagen", 0.25, 10, "€ 95", 44986, 60],
        ["toezichthouder", "D. Bakker (fictief)", "uren", 25, "2 fte", "p.m.", "", ""],
      ],
    });
    expect(parsed.portfolio.supply).toMatchObject([
      {
        role: "jurist",
        owner: "D. Bakker (fictief)",
        unit: "days",
        lineShare: { kind: "value", value: 0.25 },
        hireMaximum: { kind: "value", value: 10 },
        hireRate: { kind: "value", value: 9500 },
        hireFrom: 44986,
        figures: [{ figure: { kind: "value", value: 60 } }],
      },
      {
        lineShare: { kind: "unreadable" },
        hireMaximum: { kind: "unreadable" },
        hireRate: { kind: "pm" },
        hireFrom: null,
      },
    ]);
    expect(found(parsed)).toEqual(["G-18 @ F2", "G-22 @ D3", "G-21 @ E3"]);
  });
});
