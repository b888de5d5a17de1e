import type { CellProblem } from "../../../src/domain/cell-problem";
import { on } from "../../support/builders";
import type { SpecimensByCode } from "./specimen";

export const cellProblems: SpecimensByCode<CellProblem> = {
  "G-1": [[{ code: "G-1", table: "Portfolio" }, ["Portfolio"]]],
  "G-2": [
    [
      {
        code: "G-2",
        table: "Portfolio",
        candidates: [
          { name: "Tabel1", sheet: "Lijst" },
          { name: "", sheet: "" },
        ],
      },
      [
        "Portfolio",
        ["'Tabel1' op blad 'Lijst' en een tabel zonder naam", "'Tabel1' on sheet 'Lijst' and a table without a name"],
      ],
    ],
  ],
  "G-3": [[{ code: "G-3", table: "Portfolio" }, ["Portfolio"]]],
  "G-4": [
    [
      { code: "G-4", table: "Portfolio", heading: "Naam", suggestions: ["Naan", "Namen"] },
      ["Portfolio", "'Naam'", ["Bedoelt u 'Naan' of 'Namen'?", "Did you mean 'Naan' or 'Namen'?"]],
    ],
    [{ code: "G-4", table: "Portfolio", heading: "Naam", suggestions: [] }, ["Portfolio", "'Naam'"]],
  ],
  "G-5": [
    [{ code: "G-5", table: "Capaciteitsvraag", missing: "period" }, ["Capaciteitsvraag", "2023-Q1"]],
    [{ code: "G-5", table: "Financien", missing: "year" }, ["Financien", ["een jaar", "a year"]]],
    [{ code: "G-5", table: "Scores", missing: "criterion" }, ["Scores", ["een criterium", "a criterion"]]],
  ],
  "G-6": [
    [
      { code: "G-6", table: "Scores", headings: ["Criterium", "Score"] },
      ["Scores", ["'Criterium' en 'Score'", "'Criterium' and 'Score'"]],
    ],
  ],
  "G-37": [
    [
      { code: "G-37", table: "Portfolio", chosen: "Tabel1" },
      ["'Tabel1'", ["gekozen als Portfolio", "chosen as Portfolio"], ["in Overzicht", "in Overview"]],
    ],
  ],
  "G-38": [
    [
      { code: "G-38", table: "Tabel1", heading: "Betreft", chosenFor: "Naam" },
      ["'Betreft'", ["gekozen als 'Naam'", "chosen as 'Naam'"], "Tabel1"],
    ],
  ],
  "G-39": [[{ code: "G-39", text: "{stuk" }, ["'{stuk'"]]],
  "G-40": [[{ code: "G-40" }, [["geen ronde is bekend", "no round is known"]]]],
  "G-7": [
    [{ code: "G-7", heading: "Trekker", counted: "Projectleider" }, ["'Trekker'", "'Projectleider'"]],
    [
      { code: "G-7", heading: "Trekker", counted: "Projectleider", rows: [2, 5] },
      ["'Trekker'", "'Projectleider'", ["rij 2 en 5", "row 2 and 5"]],
    ],
  ],
  "G-8": [[{ code: "G-8", column: "F" }, [["Kolom F", "Column F"]]]],
  "G-9": [
    [
      { code: "G-9", text: "2023", kind: "year", tableKind: "quarter" },
      ["'2023'", ["in jaren", "in years"], ["in kwartalen", "in quarters"]],
    ],
    [
      { code: "G-9", text: "2023-H1", kind: "half", tableKind: "month" },
      ["'2023-H1'", ["in halfjaren", "in half-years"], ["in maanden", "in months"]],
    ],
  ],
  "G-10": [
    [{ code: "G-10", text: "Q5", expected: "period" }, ["'Q5'", "2023-Q1"]],
    [{ code: "G-10", text: "Q5", expected: "year" }, ["'Q5'", "2023"]],
  ],
  "G-11": [
    [{ code: "G-11", heading: "2023 (x € 1.000)", factor: 1_000 }, ["'2023 (x € 1.000)'", ["duizenden", "thousands"]]],
    [
      { code: "G-11", heading: "2023 (x € 1 mln)", factor: 1_000_000 },
      ["'2023 (x € 1 mln)'", ["miljoenen", "millions"]],
    ],
  ],
  "G-12": [[{ code: "G-12", headings: ["Nr", "Rol"] }, [["'Nr' en 'Rol'", "'Nr' and 'Rol'"]]]],
  "G-13": [[{ code: "G-13", heading: "Naam" }, ["'Naam'"]]],
  "G-14": [
    [
      { code: "G-14", heading: "Nr", text: "P-1", firstRow: 1200, counts: "both" },
      ["Nr 'P-1'", ["in rij 1200", "in row 1200"], ["Beide regels tellen", "Both rows count"]],
    ],
    [
      { code: "G-14", heading: "Nr", text: "P-1", firstRow: 2, counts: "first" },
      ["Nr 'P-1'", ["Alleen rij 2 telt", "Only row 2 counts"]],
    ],
  ],
  "G-15": [[{ code: "G-15", text: "#N/B" }, ["#N/B"]]],
  "G-16": [[{ code: "G-16", text: "=A1" }, ["'=A1'"]]],
  "G-17": [
    [
      { code: "G-17" },
      [
        ["0 of leeg", "0 or blank"],
        ['ALS(T="";"";T)', 'IF(T="","",T)'],
      ],
    ],
  ],
  "G-18": [[{ code: "G-18", text: "1.234,56", read: 1234.56 }, ["'1.234,56'", ["als 1.234,56", "as 1,234.56"]]]],
  "G-19": [
    [{ code: "G-19", text: "veel", expected: "hours" }, ["'veel'", ["een aantal uren", "a number of hours"], "p.m."]],
    [{ code: "G-19", text: "veel", expected: "days" }, ["'veel'", ["een aantal dagen", "a number of days"]]],
    [{ code: "G-19", text: "veel", expected: "fte" }, ["'veel'", ["een aantal fte", "a number of fte"]]],
    [{ code: "G-19", text: "veel", expected: "euro" }, ["'veel'", ["een bedrag in euro's", "an amount in euros"]]],
    [{ code: "G-19", text: "veel", expected: "share" }, ["'veel'", ["een percentage", "a percentage"]]],
    [{ code: "G-19", text: "veel", expected: "number" }, ["'veel'", ["een getal", "a number"]]],
    [{ code: "G-19", text: "veel", expected: "rank" }, ["'veel'", ["een rangnummer", "a rank"]]],
  ],
  "G-20": [
    [
      { code: "G-20", text: "1.425", readings: [1425, 1.425] },
      ["'1.425'", ["Bedoelt u 1.425 of 1,425?", "Did you mean 1,425 or 1.425?"]],
    ],
  ],
  "G-21": [[{ code: "G-21", text: "3 dgn", expected: "hours" }, ["'3 dgn'", ["een aantal uren", "a number of hours"]]]],
  "G-22": [
    [
      { code: "G-22", value: 25 },
      [
        ["2.500 %", "2,500 %"],
        ["Bedoelt u 25 %?", "Did you mean 25 %?"],
      ],
    ],
    [{ code: "G-22", value: -0.125 }, [["-12,5 %", "-12.5 %"]]],
  ],
  "G-23": [
    [
      { code: "G-23", value: 1.5, highest: 10_000 },
      [
        ["1,5", "1.5"],
        ["10.000", "10,000"],
      ],
    ],
  ],
  "G-24": [[{ code: "G-24", read: "1.1" }, ["'1.1'"]]],
  "G-25": [
    [
      { code: "G-25", text: "31-12-'22", read: on("2022-12-31") },
      ["'31-12-'22'", ["als 31-12-2022", "as 31 Dec 2022"]],
    ],
  ],
  "G-26": [[{ code: "G-26", text: "Q5" }, ["'Q5'"]]],
  "G-27": [
    [{ code: "G-27", text: "2023" }, [["2023 is een jaartal", "2023 is a year"]]],
    [{ code: "G-27", text: "12" }, ["'12'", "1990", "2100"]],
  ],
  "G-28": [
    [
      { code: "G-28", words: ["scrum", "agile"], allowed: ["project", "lijn"] },
      [["'scrum' en 'agile' zijn", "'scrum' and 'agile' are"], "project, lijn"],
    ],
    [
      { code: "G-28", words: ["scrum"], allowed: ["Koersvast"], countsAs: "wanted" },
      [["'scrum' is", "'scrum' is not known"], ["telt als gewenst", "counts as wanted"], "Koersvast"],
    ],
    [
      { code: "G-28", words: ["scrum"], allowed: ["Koersvast"], countsAs: "committed" },
      [["telt als vastgelegd", "counts as committed"]],
    ],
    [
      { code: "G-28", words: ["scrum"], allowed: ["Koersvast"], countsAs: "out" },
      [["telt als buiten", "counts as out"]],
    ],
  ],
  "G-29": [
    [
      { code: "G-29", text: "Uren per ft", suggestions: ["Uren per fte"] },
      ["'Uren per ft'", ["Bedoelt u 'Uren per fte'?", "Did you mean 'Uren per fte'?"]],
    ],
  ],
  "G-30": [[{ code: "G-30", status: "Loopt" }, ["'Loopt'"]]],
  "G-31": [[{ code: "G-31", found: "7", known: 1 }, ["7", "1"]]],
  "G-42": [[{ code: "G-42", rule: "V-14" }, ["V-14", ["zonder reden", "without a reason"], "Waarde"]]],
  "G-41": [[{ code: "G-41", found: "1", known: 7 }, ["1", "7", ["oudere versie", "older version"]]]],
  "G-32": [[{ code: "G-32", text: "TOTAAL" }, ["'TOTAAL'"]]],
  "G-33": [
    [
      { code: "G-33", heading: "2023 (wk)", counted: "capacity" },
      ["'2023 (wk)'", ["uren, dagen of fte", "uren, dagen or fte"]],
    ],
    [{ code: "G-33", heading: "2023 (wk)", counted: "hours" }, ["'2023 (wk)'", ["alleen uren", "only uren"]]],
    [{ code: "G-33", heading: "2023 (wk)", counted: "euro" }, ["'2023 (wk)'", "(x € 1.000)", "(x € 1 mln)"]],
  ],
  "G-34": [
    [
      { code: "G-34", column: "fte", row: "hours" },
      [
        ["De kolom telt in fte en de regel in uren", "The column counts in fte and the row in hours"],
        ["de Eenheid", "the Eenheid"],
      ],
    ],
    [
      { code: "G-34", column: "hours", row: "days" },
      [["in uren en de regel in dagen", "in hours and the row in days"]],
    ],
  ],
  "G-35": [
    [
      { code: "G-35", text: "Effekt", suggestions: ["Effect"] },
      ["'Effekt'", "Beoordelingscriteria", ["Bedoelt u 'Effect'?", "Did you mean 'Effect'?"]],
    ],
  ],
  "G-36": [
    [
      { code: "G-36", setting: "Uren per fte", text: "wk", expected: "hours", standard: 1400 },
      ["'Uren per fte'", "'wk'", ["een aantal uren", "a number of hours"], ["geldt: 1.400", "holds: 1,400"]],
    ],
    [
      { code: "G-36", setting: "Krap boven", text: "90", expected: "share", standard: 0.9 },
      ["'Krap boven'", "'90'", ["geldt: 90 %", "holds: 90 %"]],
    ],
    [
      { code: "G-36", setting: "Begrotingsjaar", text: "23", expected: "year", standard: 2023 },
      ["'Begrotingsjaar'", "'23'", ["vier cijfers", "four figures"], ["geldt: 2023", "holds: 2023"]],
    ],
    [
      { code: "G-36", setting: "Einde bestuursperiode", text: "wk", expected: "date", standard: on("2026-03-18") },
      ["'Einde bestuursperiode'", ["een hele datum", "a full date"], ["geldt: 18-03-2026", "holds: 18 Mar 2026"]],
    ],
  ],
};
