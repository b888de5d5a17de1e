import { dayOf } from "../../../src/domain/quantity";
import { found, read, theFinding } from "../../support/raw-tables";

test("an item is read with every column of the register", () => {
  const cells: Readonly<Record<string, string | number | boolean>> = {
    Nr: "P-7",
    Naam: "Haven | fase 1",
    Werkwijze: "project",
    "Motivering werkwijze": "Vast resultaat",
    "Taak of ambitie": "ambitie",
    Thema: "Leefomgeving",
    "Valt onder": 42,
    Status: "in uitvoering",
    Omvang: "groot",
    "Bestuurlijk opdrachtgever": "A. Vos",
    "Ambtelijk opdrachtgever": "D. Bakker / E. Mulder",
    "Ambtelijk opdrachtnemer": "",
    Stuurgroep: "A. Vos; D. Bakker",
    Portefeuillehouders: "A. Vos",
    Afdelingen: "Ruimte; Wonen en Zorg",
    "Kern of wijk": "Nieuwdorp",
    Start: 44927,
    Eind: "31-12-2024",
    Verplicht: "ja",
    "Wettelijke grondslag": "Omgevingswet",
    "Vastgestelde rang": 3,
    "Top 10": 1,
    "Koersvast gehouden op": 44900,
    "Prijs uitbesteden": "p.m.",
    "Regie-uren uitbesteden": 120.5,
  };
  const parsed = read({ initiatives: [Object.keys(cells), Object.values(cells)] });
  expect(parsed.portfolio.initiatives).toMatchObject([
    {
      row: "initiatives:0",
      id: "p-7",
      nr: "P-7",
      name: "Haven | fase 1",
      workingMethod: "project",
      workingMethodReason: "Vast resultaat",
      demandClass: "ambition",
      theme: "Leefomgeving",
      parent: "42",
      status: { kind: "known", label: "In uitvoering", class: "committed", demandsTriangle: true },
      size: "large",
      politicalSponsor: ["A. Vos"],
      executiveSponsor: ["D. Bakker", "E. Mulder"],
      lead: [],
      steeringGroup: ["A. Vos", "D. Bakker"],
      portfolioHolders: ["A. Vos"],
      departments: ["Ruimte", "Wonen en Zorg"],
      place: "Nieuwdorp",
      start: dayOf(2023, 1, 1),
      end: dayOf(2024, 12, 31),
      earliestStart: null,
      statutory: true,
      statutoryBasis: "Omgevingswet",
      setRank: 3,
      topTen: 1,
      directionTalkHeld: 44900,
      outsourcingPrice: { kind: "pm" },
      outsourcingHours: { kind: "value", value: 120.5 },
      link: "",
    },
  ]);
  expect(found(parsed)).toEqual(["G-25 @ R2"]);
});

describe("the status of an item", () => {
  test("is not kept when there is no such column", () => {
    expect(
      read({
        initiatives: [
          ["Nr", "Naam"],
          ["P-1", "Haven"],
        ],
      }).portfolio.initiatives[0]?.status,
    ).toEqual({
      kind: "untracked",
    });
  });

  test("is none when the cell is blank, without a finding of the cell", () => {
    const parsed = read({
      initiatives: [
        ["Nr", "Naam", "Fase"],
        ["P-1", "Haven", ""],
      ],
    });
    expect(parsed.portfolio.initiatives[0]?.status).toEqual({ kind: "none" });
    expect(parsed.issues).toEqual([]);
  });

  test.each([
    ["Idee", "wanted", false],
    ["Opgave", "wanted", false],
    ["KOERSVAST", "wanted", true],
    ["Voorgelegd", "wanted", true],
    ["Voorbereiding", "committed", true],
    ["in uitvoering", "committed", true],
    ["Nazorg", "committed", true],
    ["Geparkeerd", "out", false],
    ["On hold", "out", false],
    ["Gestopt", "out", false],
    ["Uitbesteed", "out", false],
    ["Afgerond", "out", false],
  ])("%s is %s and demands the triangle: %p", (label, statusClass, demandsTriangle) => {
    const { portfolio } = read({
      initiatives: [
        ["Nr", "Naam", "Status"],
        ["P-1", "Haven", label],
      ],
    });
    expect(portfolio.initiatives[0]?.status).toMatchObject({ kind: "known", class: statusClass, demandsTriangle });
  });

  test("that is another word is unknown, and said with what it may be", () => {
    const parsed = read({
      initiatives: [
        ["Nr", "Naam", "Status"],
        ["P-1", "Haven", "Loopt"],
      ],
    });
    expect(parsed.portfolio.initiatives[0]?.status).toEqual({ kind: "unknown", label: "Loopt" });
    expect(found(parsed)).toEqual(["G-28 @ C2"]);
    expect(theFinding(parsed, "G-28").allowed).toContain("In uitvoering");
  });
});

test("a status that is not known is said to count as gewenst; one that is a formula is said as that only", () => {
  const parsed = read({
    initiatives: [
      ["Nr", "Naam", "Status"],
      ["P-1", "Haven", "Loopt"],
      ["P-2", "Brug", "=B1"],
    ],
  });
  expect(parsed.portfolio.initiatives.map(({ status }) => status.kind)).toEqual(["unknown", "unknown"]);
  expect(found(parsed).slice().sort()).toEqual(["G-16 @ C3", "G-28 @ C2"]);
  expect(theFinding(parsed, "G-28").countsAs).toBe("wanted");
});

test.each([
  ["people", ["Naam", "Functie"], ["A. Vos (fictief)", "collegelid"], "first"],
  ["criteria", ["Criterium", "Gewicht", "Laagste", "Hoogste"], ["Nut", 1, 0, 10], "first"],
  ["initiatives", ["Nr", "Naam"], ["P-1", "Haven"], "both"],
  ["choices", ["Keuzenr", "Keuze"], ["K-1", "Haven"], "both"],
] as const)("of two rows of %s with one name or number it is said which count", (id, headings, row, counts) => {
  expect(theFinding(read({ [id]: [headings, row, row] }), "G-14").counts).toBe(counts);
});

test("people: functions, and the ones that are not known", () => {
  const parsed = read({
    people: [
      ["Naam", "Functie", "MT-lid", "In dienst tot", "Vervanger van"],
      ["A. Vos (fictief)", "collegelid", "nee", "", ""],
      ["B. Smit (fictief)", "lijnmanager; tovenaar", "x", 45291, "A. Vos (fictief)"],
      ["B. Smit (fictief)", "", "", "", ""],
    ],
  });
  expect(parsed.portfolio.people).toMatchObject([
    { name: "A. Vos (fictief)", functions: ["collegeMember"], mtMember: false, inServiceUntil: null },
    {
      name: "B. Smit (fictief)",
      functions: ["lineManager"],
      mtMember: true,
      inServiceUntil: dayOf(2023, 12, 31),
      deputyFor: "A. Vos (fictief)",
    },
    { functions: [] },
  ]);
  expect(found(parsed)).toEqual(["G-28 @ B3", "G-13 @ B4", "G-14 @ A4"]);
  expect(theFinding(parsed, "G-28").words).toEqual(["tovenaar"]);
});
