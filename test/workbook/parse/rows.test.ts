import { found, read, theFinding } from "../../support/raw-tables";

const headings = ["Nr", "Naam", "Status"] as const;

describe("rows", () => {
  test("that are blank are skipped without a word", () => {
    const parsed = read({
      initiatives: [headings, ["P-1", "Haven", "Idee"], ["", " ", null], ["P-2", "Brug", "Idee"]],
    });
    expect(parsed.portfolio.initiatives.map(({ nr }) => nr)).toEqual(["P-1", "P-2"]);
    expect(parsed.issues).toEqual([]);
  });

  test("with content in columns of others only are not ours", () => {
    const parsed = read({
      initiatives: [
        ["Nr", "Naam", "Kleur"],
        ["P-1", "Haven", "rood"],
        ["", "", "groen"],
      ],
    });
    expect(parsed.issues).toEqual([]);
  });

  test("with content and without Nr are left out and said: headings between rows, subtotals", () => {
    const parsed = read({ initiatives: [headings, ["P-1", "Haven", "Idee"], ["", "Subtotaal:", ""]] });
    expect(parsed.portfolio.initiatives).toHaveLength(1);
    expect(found(parsed)).toEqual(["G-12 @ A3"]);
  });

  test.each([
    "Totaal",
    "totaal:",
    "SUBTOTAAL:",
    "Eindtotaal",
    "Sub-totaal",
    "Totalen",
    "Totaal uren",
    "Totaal generaal",
  ])("that %p stands in are left out of every table, and said once", (total) => {
    const parsed = read({
      initiatives: [headings, ["P-1", "Haven", "Idee"], [total, "", "wat?"]],
      people: [
        ["Naam", "Functie"],
        ["A. Vos (fictief)", "collegelid"],
        [total, "1"],
      ],
      supply: [
        ["Rol", "2023-Q1"],
        ["jurist", 10],
        [total, "veel"],
      ],
      demand: [
        ["Nr", "Rol", "2023-Q1"],
        ["P-1", "jurist", 10],
        [total, "", 10],
        ["P-1", total, 10],
      ],
      finances: [
        ["Nr", "Soort", "Aard", "2023"],
        [total, "", "", 10],
      ],
    });
    const { initiatives, people, supply, demand, finances } = parsed.portfolio;
    expect([initiatives, people, supply, demand, finances].map(({ length }) => length)).toEqual([1, 1, 1, 1, 0]);
    const codes = found(parsed).map((one) => one.slice(0, 4));
    expect(codes).toEqual(Array.from({ length: 6 }, () => "G-32"));
    expect(found(parsed)).toContain("G-32 @ B4");
    expect(parsed.issues[0]).toMatchObject({ text: total, severity: "advice" });
  });

  test.each(["Totaalplan haven", "Totaal vernieuwen", "P-totaal"])("that %p stands in are rows like others", (name) => {
    const { portfolio } = read({
      alternatives: [
        ["Keuzenr", "Alternatief"],
        ["K-1", name],
      ],
    });
    expect(portfolio.alternatives).toMatchObject([{ name }]);
  });

  test("that are left out say what of their key is missing, in one finding, and nothing about their other cells", () => {
    const parsed = read({
      demand: [
        ["Nr", "Rol", "Eenheid", "Toezegging", "2023-Q1"],
        ["", "", "stuks", "misschien", "veel"],
      ],
    });
    expect(found(parsed)).toEqual(["G-12 @ A2"]);
    expect(theFinding(parsed, "G-12").headings).toEqual(["Nr", "Rol"]);
  });

  test("without Naam are kept and said", () => {
    const parsed = read({ initiatives: [headings, ["P-1", "", "Idee"]] });
    expect(parsed.portfolio.initiatives).toMatchObject([{ nr: "P-1", name: "" }]);
    expect(found(parsed)).toEqual(["G-13 @ B2"]);
  });

  test("whose Nr is an error are left out, and both is said", () => {
    expect(found(read({ initiatives: [headings, ["#N/A", "Haven", "Idee"]] }))).toEqual(["G-15 @ A2", "G-12 @ A2"]);
  });

  test("whose Nr stands in an earlier row are kept; the first counts for references", () => {
    const parsed = read({
      initiatives: [headings, ["P-1", "Haven", "Idee"], ["P-2", "Brug", "Idee"], [" p-1", "Weg", "Idee"]],
    });
    expect(parsed.portfolio.initiatives.map(({ id }) => id)).toEqual(["p-1", "p-2", "p-1"]);
    expect(found(parsed)).toEqual(["G-14 @ A4"]);
    expect(theFinding(parsed, "G-14")).toMatchObject({ heading: "Nr", text: "p-1", firstRow: 2 });
  });

  test("none at all is said", () => {
    expect(found(read({ initiatives: [headings] }))).toEqual(["G-3 @ Portfolio"]);
    expect(found(read({ initiatives: [headings, ["", "", ""]] }))).toEqual(["G-3 @ Portfolio"]);
  });

  test("cannot be read without the column of their key", () => {
    expect(read({ initiatives: [["Naam"], ["Haven"]] }).portfolio.initiatives).toEqual([]);
  });

  test("shorter than the headings have blank cells at their end", () => {
    expect(read({ initiatives: [headings, ["P-1", "Haven"]] }).portfolio.initiatives).toMatchObject([
      { status: { kind: "none" } },
    ]);
  });
});

describe("columns", () => {
  test("without a heading of their own and with content are said", () => {
    const parsed = read({
      initiatives: [
        ["Nr", "Naam", "", "Kolom1", "Kolom2"],
        ["P-1", "Haven", "x", 3, ""],
      ],
    });
    expect(parsed.issues).toMatchObject([
      { code: "G-8", column: "C" },
      { code: "G-8", column: "D" },
    ]);
  });

  test("that are a second one for the same are said", () => {
    const parsed = read({
      initiatives: [
        ["Nr", "Naam", "Naam2"],
        ["P-1", "Haven", "Brug"],
      ],
    });
    expect(found(parsed)).toEqual(["G-7 @ kolom Naam2"]);
    expect(theFinding(parsed, "G-7")).toMatchObject({ heading: "Naam2", counted: "Naam" });
    expect(parsed.portfolio.initiatives[0]?.name).toBe("Haven");
  });

  test.each([
    ["Onderwerp", "Omschrijving"],
    ["Programma", "Pijler"],
    ["Toelichting", "Opmerkingen"],
  ])(
    "%s and %s are for the same under different headings: that is advice, a repetition is needed now",
    (one, other) => {
      const severities = [other, `${one}2`].map(
        (second) =>
          theFinding(
            read({
              initiatives: [
                ["Nr", one, second],
                ["P-1", "a", "b"],
              ],
            }),
            "G-7",
          ).severity,
      );
      expect(severities).toEqual(["advice", "now"]);
    },
  );

  test("of the lead are all read, each row filling one of them", () => {
    const parsed = read({
      initiatives: [
        ["Nr", "Naam", "Projectleider", "Programmamanager", "Procesregisseur"],
        ["P-1", "Haven", "G. Dekker (fictief)", "", ""],
        ["P-2", "Brug", "", "H. Kok (fictief)", ""],
        ["P-3", "Weg", "", "", "=I1"],
        ["P-4", "Plein", "G. Dekker (fictief)", "", "g. dekker (fictief)"],
        ["P-5", "Park", "", "", ""],
      ],
    });
    expect(parsed.portfolio.initiatives.map(({ lead }) => lead)).toEqual([
      ["G. Dekker (fictief)"],
      ["H. Kok (fictief)"],
      ["=I1"],
      ["G. Dekker (fictief)"],
      [],
    ]);
    expect(found(parsed)).toEqual(["G-16 @ E4"]);
    const row = parsed.portfolio.initiatives[1]!.row;
    expect(parsed.place({ kind: "row", row, field: "lead" })).toMatchObject({
      address: "D3",
      column: "Programmamanager",
    });
  });

  test("of the lead that are filled in one row with different names are said, and the first is read", () => {
    const parsed = read({
      initiatives: [
        ["Nr", "Naam", "Projectleider", "Programmamanager", "Trekker"],
        ["P-1", "Haven", "G. Dekker (fictief)", "H. Kok (fictief)", ""],
        ["P-2", "Brug", "", "H. Kok (fictief)", "I. Ros (fictief)"],
      ],
    });
    expect(parsed.portfolio.initiatives.map(({ lead }) => lead)).toEqual([
      ["G. Dekker (fictief)"],
      ["H. Kok (fictief)"],
    ]);
    expect(parsed.issues).toMatchObject([
      { code: "G-7", heading: "Programmamanager", counted: "Projectleider", rows: [2], severity: "now" },
      { code: "G-7", heading: "Trekker", counted: "Projectleider", rows: [3], severity: "now" },
    ]);
  });

  test("of amounts in thousands are read so, and said", () => {
    const parsed = read({
      initiatives: [
        ["Nr", "Naam", "Prijs uitbesteden (x € 1.000)"],
        ["P-1", "Haven", 12.5],
      ],
    });
    expect(parsed.portfolio.initiatives[0]?.outsourcingPrice).toEqual({ kind: "value", value: 1_250_000 });
    expect(theFinding(parsed, "G-11")).toMatchObject({ factor: 1000, severity: "advice" });
  });
});
