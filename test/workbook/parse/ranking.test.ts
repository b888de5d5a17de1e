import type { ScoreRow } from "../../../src/domain/model";
import { found, read, theFinding } from "../../support/raw-tables";

const criteria = [
  ["Criterium", "Gewicht", "Richting", "Laagste", "Hoogste"],
  ["Draagvlak", 2, "hoger", 1, 5],
  ["Kosten", 1, "lager", 0, 10],
] as const;

/** Values as `criterion: value`. */
const values = (row: ScoreRow | undefined): readonly string[] =>
  (row?.values ?? []).map(
    ({ criterion, value }) => `${criterion}: ${value.kind === "value" ? value.value : value.kind}`,
  );

describe("Beoordelingscriteria", () => {
  test("are read; without a direction, higher is better", () => {
    const parsed = read({ criteria: [...criteria, ["Urgentie", "1,5", "", 0, 10]] });
    expect(parsed.portfolio.criteria).toMatchObject([
      { name: "Draagvlak", weight: { kind: "value", value: 2 }, direction: "higher" },
      {
        name: "Kosten",
        direction: "lower",
        lowest: { kind: "value", value: 0 },
        highest: { kind: "value", value: 10 },
      },
      { name: "Urgentie", weight: { kind: "value", value: 1.5 }, direction: "higher" },
    ]);
    expect(found(parsed)).toEqual(["G-18 @ B4"]);
  });

  test("whose direction is another word have no weight to count with", () => {
    const parsed = read({ criteria: [criteria[0], ["Draagvlak", 2, "omhoog", 1, 5]] });
    expect(parsed.portfolio.criteria[0]?.weight).toEqual({ kind: "unreadable" });
    expect(found(parsed)).toEqual(["G-28 @ C2"]);
  });

  test("without a weight or scale are said", () => {
    const parsed = read({ criteria: [criteria[0], ["Draagvlak", "", "", "", 5]] });
    expect(parsed.portfolio.criteria[0]).toMatchObject({ weight: { kind: "empty" }, lowest: { kind: "empty" } });
    expect(found(parsed)).toEqual(["G-13 @ B2", "G-13 @ D2"]);
  });
});

describe("Scores, a column per criterion", () => {
  test("are named by the criterion, whatever remark its heading bears", () => {
    const parsed = read({
      criteria,
      scores: [
        ["Nr", "Beoordelaar", "DRAAGVLAK (1-5)", "Kosten"],
        ["P-1", "vastgesteld", 4, ""],
        ["P-1", "A. Vos", "veel", 0],
      ],
    });
    expect(parsed.portfolio.scores).toMatchObject([
      { nr: "P-1", initiative: "p-1", scorer: "vastgesteld" },
      { scorer: "A. Vos" },
    ]);
    expect(parsed.portfolio.scores.map(values)).toEqual([
      ["draagvlak: 4", "kosten: empty"],
      ["draagvlak: unreadable", "kosten: 0"],
    ]);
    expect(found(parsed)).toEqual(["G-19 @ C3"]);
  });

  test("a column that is no criterion is one when it holds numbers, and else left alone", () => {
    const parsed = read({
      criteria,
      scores: [
        ["Nr", "Draagvlak", "Kosten", "Toelichting", "Nut", "Totaal"],
        ["P-1", 4, 3, "na overleg", "7.5", 7],
      ],
    });
    expect(parsed.portfolio.scores.map(values)).toEqual([
      ["draagvlak: 4", "kosten: 3", "nut: unreadable", "totaal: 7"],
    ]);
    expect(found(parsed)).toEqual(["G-20 @ E2"]);
  });

  test("a column of numbers whose heading is near a criterion is said, with the criterion that is meant", () => {
    const parsed = read({
      criteria,
      scores: [
        ["Nr", "Draagvlek", "Kosten", "Kosten t", "Opmerking"],
        ["P-1", 4, 3, 2, "na overleg"],
      ],
    });
    expect(found(parsed)).toEqual(["G-35 @ kolom Draagvlek"]);
    expect(theFinding(parsed, "G-35")).toMatchObject({
      text: "Draagvlek",
      suggestions: ["Draagvlak"],
      severity: "now",
    });
  });

  test("a criterion that counts and has no column is said, with the heading that comes near", () => {
    const parsed = read({
      criteria: [...criteria, ["Urgentie", 1, "", 0, 10], ["Ongebruikt", 0, "", 0, 10]],
      scores: [
        ["Nr", "Kosten", "Urgentje"],
        ["P-1", 3, ""],
      ],
    });
    expect(found(parsed).filter((one) => !one.startsWith("S-"))).toEqual(["G-4 @ Scores", "G-4 @ Scores"]);
    const missing = parsed.issues.filter((issue) => issue.code === "G-4");
    expect(missing).toMatchObject([
      { table: "Scores", heading: "Draagvlak", suggestions: [] },
      { table: "Scores", heading: "Urgentie", suggestions: ["Urgentje"] },
    ]);
  });

  test("criteria that differ only in brackets keep their own scores", () => {
    const risks = [
      criteria[0],
      ["Risico (niet doen)", 1, "hoger", 0, 10],
      ["Risico (uitvoering)", 1, "lager", 0, 10],
    ] as const;
    const parsed = read({
      criteria: risks,
      scores: [
        ["Nr", "risico (uitvoering)", "Risico (niet doen)"],
        ["P-1", 4, 3],
      ],
    });
    expect(parsed.portfolio.scores.map(values)).toEqual([["risico (uitvoering): 4", "risico (niet doen): 3"]]);
    expect(parsed.issues).toEqual([]);
    const long = read({
      criteria: risks,
      scores: [
        ["Nr", "Criterium", "Score"],
        ["P-1", "Risico (niet doen)", 4],
        ["P-1", "Risico (uitvoering)", 3],
        ["P-1", "Risico", 2],
      ],
    });
    expect(long.portfolio.scores.map(values)).toEqual([
      ["risico (niet doen): 4", "risico (uitvoering): 3", "risico: 2"],
    ]);
    expect(found(long)).toEqual(["G-35 @ B4"]);
    expect(theFinding(long, "G-35").suggestions).toEqual(["Risico (niet doen)", "Risico (uitvoering)"]);
  });

  test("a heading without the brackets that tell two criteria apart is neither of them, and is said", () => {
    const parsed = read({
      criteria: [criteria[0], ["Risico (niet doen)", 1, "", 0, 10], ["Risico (uitvoering)", 1, "", 0, 10]],
      scores: [
        ["Nr", "Risico (uitvoering)", "Risico (1-5)"],
        ["P-1", 4, 3],
      ],
    });
    expect(found(parsed)).toEqual(["G-35 @ kolom Risico (1-5)"]);
    expect(theFinding(parsed, "G-35").suggestions).toEqual(["Risico (niet doen)", "Risico (uitvoering)"]);
  });

  test("a second column for a criterion is said", () => {
    const parsed = read({
      criteria,
      scores: [
        ["Nr", "Draagvlak", "Draagvlak2"],
        ["P-1", 4, 3],
      ],
    });
    expect(parsed.portfolio.scores.map(values)).toEqual([["draagvlak: 4"]]);
    expect(found(parsed)).toEqual(["G-7 @ kolom Draagvlak2", "G-4 @ Scores"]);
  });

  test("without any are said", () => {
    expect(
      found(
        read({
          criteria,
          scores: [
            ["Nr", "Beoordelaar"],
            ["P-1", "A. Vos"],
          ],
        }),
      ),
    ).toEqual(["G-5 @ Scores"]);
  });
});

describe("Scores, a row per criterion", () => {
  test("are gathered to one row for each Nr and Beoordelaar", () => {
    const parsed = read({
      criteria,
      scores: [
        ["Nr", "Beoordelaar", "Criterium", "Score"],
        ["P-1", "A. Vos", "Draagvlak", 4],
        ["P-1", "B. Smit", "Draagvlak", 3],
        ["P-1", "A. Vos", "kosten", 2],
        ["P-1", "A. Vos", "Onbekend", 1],
        ["P-1", "A. Vos", "", 1],
        ["", "A. Vos", "Nog iets", 1],
        ["P-1", "A. Vos", "#N/A", 1],
      ],
    });
    expect(parsed.portfolio.scores.map((row) => [row.scorer, values(row)])).toEqual([
      ["A. Vos", ["draagvlak: 4", "kosten: 2", "onbekend: 1"]],
      ["B. Smit", ["draagvlak: 3"]],
    ]);
    expect(found(parsed)).toEqual(["G-12 @ A7", "G-35 @ C5", "G-12 @ C6", "G-15 @ C8"]);
    const row = parsed.portfolio.scores[0]!.row;
    expect(parsed.place({ kind: "row", row, field: "kosten" }).address).toBe("D4");
  });
});

describe("scores that reach a formula", () => {
  const scores = [
    ["Nr", "Draagvlak", "Kosten"],
    ["P-1", 0, 0],
    ["P-2", 3, 4],
  ] as const;

  test("a 0 outside the scale is missing; inside it, it may be a blank, and that is said", () => {
    const parsed = read({ criteria, scores }, "zeroOrNull");
    expect(parsed.portfolio.scores.map(values)).toEqual([
      ["draagvlak: empty", "kosten: unreadable"],
      ["draagvlak: 3", "kosten: 4"],
    ]);
    expect(found(parsed)).toContain("G-17 @ C2");
  });

  test("a 0 is a 0 where blanks come as null, or as an empty text", () => {
    for (const blank of [null, ""]) {
      const parsed = read({ scores: [...scores, ["P-3", blank, 1]] }, "zeroOrNull");
      expect(values(parsed.portfolio.scores[0])).toEqual(["draagvlak: 0", "kosten: 0"]);
      expect(parsed.issues).toEqual([]);
    }
  });

  test("an empty text beside a 0 in a text column proves nothing", () => {
    const parsed = read(
      {
        scores: [
          ["Nr", "Beoordelaar", "Kosten"],
          ["P-1", 0, 0],
          ["P-2", "", 4],
        ],
      },
      "zeroOrNull",
    );
    expect(parsed.portfolio.scores[0]).toMatchObject({ scorer: "", values: [{ value: { kind: "unreadable" } }] });
  });

  test("a 0 in a workbook is always a 0", () => {
    expect(values(read({ criteria, scores }).portfolio.scores[0])).toEqual(["draagvlak: 0", "kosten: 0"]);
  });
});
