import { on } from "../../support/builders";
import type { FunctionRefusal, Refusal } from "../../../src/messages/refusal";
import type { RoundState } from "../../../src/domain/rounds/round";
import type { SpecimensByCode } from "./specimen";

const howToPass = ["Tabelnaam[[#Kopteksten];[#Gegevens]]", "TableName[[#Headers],[#Data]]"] as const;

export const functionRefusals: SpecimensByCode<FunctionRefusal> = {
  noTables: [[{ code: "noTables" }, [howToPass]]],
  blankArgument: [[{ code: "blankArgument", argument: 3 }, ["Argument 3", howToPass]]],
  notATable: [
    [
      { code: "notATable", argument: 2, begins: ["P-1", "jurist", "12", "13", "14"] },
      ["Argument 2", ["'P-1', 'jurist', '12' en '13'", "'P-1', 'jurist', '12' and '13'"], howToPass],
    ],
    [{ code: "notATable", argument: 2, begins: ["x".repeat(100)] }, [`'${"x".repeat(39)}…'`]],
  ],
  sameTable: [
    [
      { code: "sameTable", arguments: [2, 4], table: "Portfolio" },
      [["argumenten 2 en 4", "Arguments 2 and 4"], "Portfolio"],
    ],
  ],
  tableMissing: [
    [
      { code: "tableMissing", tables: ["Portfolio", "Scores"], read: [{ argument: 1, table: "Keuzes" }] },
      [
        ["Portfolio en Scores", "Portfolio and Scores"],
        ["argument 1 als Keuzes", "argument 1 as Keuzes"],
      ],
    ],
    [{ code: "tableMissing", tables: ["Portfolio"], read: [] }, ["Portfolio"]],
  ],
  unknownView: [
    [
      { code: "unknownView", found: "saldi" },
      [
        "'saldi'",
        ...["saldo", "bezetting", "vraag", "aanbod", "lijst", "vastgelegd", "zonder lijn"].map((word) => `"${word}"`),
      ],
    ],
  ],
  noNumber: [[{ code: "noNumber" }, ["Keuzenr", "argument 1"]]],
  answerTooLarge: [[{ code: "answerTooLarge" }, ["5 MB"]]],
  unknownNumber: [
    [
      { code: "unknownNumber", number: "K1", suggestions: ["K-1", "K-2"], choicesGiven: true },
      ["'K1'", ["Bedoelt u K-1 of K-2?", "Did you mean K-1 or K-2?"]],
    ],
    [
      { code: "unknownNumber", number: "K-1", suggestions: [], choicesGiven: false },
      ["'K-1'", ["De tabel Keuzes is niet meegegeven.", "The table Keuzes was not passed."]],
    ],
  ],
};

const round = { name: "Najaar", openedOn: on("2022-09-01"), deadline: on("2022-09-20"), closedOn: on("2022-09-20") };
const closedRound: RoundState = { kind: "closed", at: 0, round, closedOn: round.closedOn };

export const refusals: SpecimensByCode<Refusal> = {
  readOnly: [[{ code: "readOnly" }, [["alleen-lezen", "read-only"]]]],
  structureProtected: [
    [{ code: "structureProtected" }, [["Controleren > Werkmap beveiligen", "Review > Protect Workbook"]]],
  ],
  sheetProtected: [[{ code: "sheetProtected", sheet: "Controle" }, ["'Controle'"]]],
  tableMissing: [
    [{ code: "tableMissing", tables: ["Scores"], issues: [] }, [["de tabel Scores", "the table Scores"]]],
    [
      { code: "tableMissing", tables: ["Scores", "Keuzes"], issues: [] },
      [
        ["de tabellen Scores en Keuzes", "the tables Scores and Keuzes"],
        ["'Nieuw register'", "'New register'"],
      ],
    ],
  ],
  unknownNumber: [
    [{ code: "unknownNumber", number: "K1", suggestions: ["K-1"] }, ["'K1'", ["Bedoelt u K-1?", "Did you mean K-1?"]]],
  ],
  nothingToDecide: [[{ code: "nothingToDecide" }, ["Keuzes"]]],
  nameTaken: [[{ code: "nameTaken", names: ["Portfolio", "Personen"] }, ["Portfolio, Personen"]]],
  noRoom: [
    [{ code: "noRoom", needed: "B2:F9", by: "content", what: "C3" }, ["B2:F9", "(C3)"]],
    [
      { code: "noRoom", needed: "B2:F9", by: "merged", what: "C3" },
      ["B2:F9", ["samengevoegd (C3)", "merged there (C3)"]],
    ],
    [
      { code: "noRoom", needed: "B2:F9", by: "table", what: "Scores" },
      ["B2:F9", ["de tabel Scores", "the table Scores"]],
    ],
    [{ code: "noRoom", needed: "B2:F9", by: "edge", what: "" }, ["B2:F9", ["past niet", "does not fit"]]],
  ],
  noRoomBelow: [
    [{ code: "noRoomBelow", table: "Instellingen" }, [["de tabel Instellingen", "the table Instellingen"]]],
  ],
  noRoomBeside: [[{ code: "noRoomBeside", table: "Keuzes" }, [["de tabel Keuzes", "the table Keuzes"]]]],
  ourSheet: [[{ code: "ourSheet", sheet: "Balans" }, ["'Balans'"]]],
  date1904: [[{ code: "date1904" }, ["1904"]]],
  tablesTooLarge: [[{ code: "tablesTooLarge", megabytes: 7 }, ["7 MB", "5 MB"]]],
  functionRefuses: [
    [
      { code: "functionRefuses", reason: { code: "tableMissing", tables: ["Scores"], read: [] } },
      [["alleen aan haar koppen", "by its headings alone"], "Scores"],
    ],
    [{ code: "functionRefuses", reason: { code: "unknownView", found: "saldi" } }, ["'saldi'"]],
  ],
  tablesChosen: [
    [{ code: "tablesChosen", tables: ["Scores", "Keuzes"] }, [["van Scores en Keuzes", "of Scores and Keuzes"]]],
  ],
  newerSchema: [[{ code: "newerSchema", version: "7" }, ["(7)"]]],
  changedMeanwhile: [
    [{ code: "changedMeanwhile", place: "Portfolio!C4" }, ["Portfolio!C4"]],
    [{ code: "changedMeanwhile", place: null }, [["de keuze van tabellen", "the choice of tables"]]],
  ],
  filledIn: [
    [
      { code: "filledIn", place: "Besluit K-1, B44, B45" },
      [
        "Besluit K-1, B44, B45",
        ["niet opnieuw gemaakt", "not been made anew"],
        ["maak die cellen leeg", "empty those"],
      ],
    ],
  ],
  roundName: [
    [{ code: "roundName", name: "", reason: "empty" }, [["een naam nodig", "needs a name"]]],
    [{ code: "roundName", name: "Najaar", reason: "taken" }, ["'Najaar'"]],
  ],
  roundOpen: [[{ code: "roundOpen", name: "Najaar" }, ["'Najaar'", ["nog open", "still open"]]]],
  noRoundOpen: [[{ code: "noRoundOpen" }, [["geen ronde open", "No round is open"]]]],
  unanswered: [[{ code: "unanswered", names: ["A. Vos", "B. Smit"] }, [["A. Vos en B. Smit", "A. Vos and B. Smit"]]]],
  decisionRecord: [
    [
      {
        code: "decisionRecord",
        obstacles: [
          { kind: "noAlternative" },
          { kind: "noDate" },
          { kind: "noNumber" },
          { kind: "noMotivation", advised: "faseren" },
        ],
      },
      [["Kies de mogelijkheid", "Choose the alternative"], ["datum", "date"], ["besluitnummer", "number"], "'faseren'"],
    ],
    [{ code: "decisionRecord", obstacles: [{ kind: "noChoice" }] }, ["Keuzes"]],
    [{ code: "decisionRecord", obstacles: [{ kind: "decided", nr: "K-5" }] }, ["K-5", ["nieuwe rij", "new row"]]],
    [{ code: "decisionRecord", obstacles: [{ kind: "secret", nr: "K-7" }] }, ["K-7", ["verwijzing", "reference"]]],
    [
      { code: "decisionRecord", obstacles: [{ kind: "namesOther", named: "faseren", chosen: "uitbesteden" }] },
      ["'faseren'", "'uitbesteden'"],
    ],
    [
      { code: "decisionRecord", obstacles: [{ kind: "dateAhead", date: on("2022-11-01") }] },
      [["01-11-2022", "1 Nov 2022"]],
    ],
  ],
  decisionStands: [
    [
      { code: "decisionStands", nr: "K-5", cells: [{ heading: "Besluit", before: "faseren", after: "niet doen" }] },
      ["K-5", ["er is niets geschreven", "nothing has been written"], ["bevestig", "confirm"]],
    ],
  ],
  notDefinitive: [
    [
      {
        code: "notDefinitive",
        round: {
          kind: "open",
          at: 0,
          round: { name: "Najaar", openedOn: on("2022-09-01"), deadline: on("2022-09-20"), closedOn: null },
        },
        choices: [{ number: "K-3", gaps: [{ kind: "noNotDoing" }, { kind: "publicityUnset" }] }],
        bottlenecks: [{ number: "KP-2", lacks: ["role", "period"] }],
        changed: [],
      },
      [
        ...["Najaar", "K-3: ", "'niet doen'", "KP-2"],
        ["is nog open", "is still open"],
        ["openbaarheid", "Openbaarheid"],
        ["rol en periode", "role and period"],
      ],
    ],
    [
      { code: "notDefinitive", round: { kind: "none" }, choices: [], bottlenecks: [], changed: [] },
      [["nog geen actualisatieronde", "no round of updating"]],
    ],
    [
      {
        ...{ code: "notDefinitive", round: closedRound, choices: [], bottlenecks: [] },
        changed: [
          { table: "Portfolio", name: "P-3", rows: 1 },
          { table: "Instellingen", name: "", rows: 1 },
          { table: "Financien", name: "P-3", rows: 2 },
          { table: "Keuzes", name: "K-2", rows: 1 },
          { table: "Keuzes", name: "K-4", rows: 1 },
          { table: "Alternatieven", name: "K-4", rows: 3 },
        ],
      },
      [
        "Najaar",
        [
          "Na het sluiten van ronde 'Najaar' op 20-09-2022 is gewijzigd: Portfolio P-3, Instellingen, Financien P-3 (2 rijen), Keuzes K-2 en nog 4 rijen. Sluit een nieuwe ronde, of maak het stuk als concept.",
          "Changed after round 'Najaar' was closed on 20 Sep 2022: Portfolio P-3, Instellingen, Financien P-3 (2 rows), Keuzes K-2 and 4 more rows. Close a new round, or make the paper as a draft.",
        ],
      ],
    ],
    [
      { code: "notDefinitive", round: closedRound, choices: [], bottlenecks: [], changed: null },
      [
        "Najaar",
        ["heeft de momentopname van het sluiten", "no longer has the snapshot of the closing"],
        ["Sluit een nieuwe ronde", "Close a new round"],
      ],
    ],
  ],
  snapshotMissing: [
    [{ code: "snapshotMissing", names: ["Najaar"] }, ["Najaar", "Excel"]],
    [{ code: "snapshotMissing", names: [] }, [["nog geen momentopname", "no snapshot yet"]]],
  ],
  scenarioName: [
    [{ code: "scenarioName", name: "", reason: "empty" }, [["een naam nodig", "needs a name"]]],
    [{ code: "scenarioName", name: "Later", reason: "taken" }, ["'Later'", ["vervang het", "replace it"]]],
  ],
  cannotDrop: [
    [{ code: "cannotDrop", lacks: "column", nrs: ["P-4"] }, ["P-4", ["geen kolom Status", "no column Status"]]],
    [{ code: "cannotDrop", lacks: "status", nrs: ["P-4"] }, ["P-4", "Statussen buiten"]],
  ],
  scenarioEmpty: [[{ code: "scenarioEmpty", name: "Later" }, ["'Later'", ["niets te bewaren", "nothing to keep"]]]],
  stopped: [[{ code: "stopped" }, [["Gestopt.", "Stopped."]]]],
  host: [
    [{ code: "host", attempted: "", hostCode: "GeneralException" }, ["(GeneralException)"]],
    [{ code: "host", attempted: "", hostCode: "AccessDenied" }, [["beveiligd", "protected"]]],
    [{ code: "host", attempted: "", hostCode: "InvalidOperationInCellEditMode" }, ["Enter", "Esc"]],
    [{ code: "host", attempted: "", hostCode: "RequestPayloadSizeLimitExceeded" }, [["te groot", "too large"]]],
    [{ code: "host", attempted: "", hostCode: "ResponsePayloadSizeLimitExceeded" }, [["te groot", "too large"]]],
    [{ code: "host", attempted: "", hostCode: "ItemNotFound" }, [["verwijderd", "deleted"]]],
  ],
};
