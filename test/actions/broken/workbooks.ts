/** Workbooks that are protected, read-only, or made by a newer version: what can be answered is, the rest is refused. */
import {
  withBook,
  withEarlierSheet,
  withCell,
  withRow,
  withSheet,
  withSheets,
  withoutColumn,
} from "../../support/register-cases";
import { allRefused, broken, type BrokenWorkbook, finding } from "./broken-workbook";

const someFinding = withCell("Portfolio", 4, "Status", "Loopt");
const expectsIt = [finding("G-28", ["Portfolio", 4, "Status"], "Loopt")];

const hide = (visibility: "hidden" | "veryHidden") => (sheet: string) =>
  withSheet(sheet, (each) => ({ ...each, visibility }));
const protect = (sheet: string) => withSheet(sheet, (each) => ({ ...each, isProtected: true }));

const earlier = (id: string, name: string, isProtected: boolean) =>
  withEarlierSheet(id, { name, rows: [["Stand van vorige week"]], isProtected });

export const workbooks: readonly BrokenWorkbook[] = [
  broken(
    "de bladen met tabellen zijn verborgen",
    [someFinding, hide("hidden")("Portfolio"), hide("hidden")("Scores")],
    expectsIt,
  ),
  broken(
    "een blad is zo verborgen dat alleen een macro het toont",
    [someFinding, hide("veryHidden")("Portfolio")],
    expectsIt,
  ),
  broken("de bladen met tabellen zijn beveiligd", [someFinding, protect("Portfolio"), protect("Personen")], expectsIt),
  broken(
    "het blad Balans van de vorige keer is beveiligd",
    [someFinding, ...earlier("balans", "Balans", true)],
    expectsIt,
    {
      refused: { balance: "sheetProtected" },
    },
  ),
  broken(
    "het blad Controle van de vorige keer is beveiligd",
    [someFinding, ...earlier("controle", "Controle", true)],
    [],
    {
      refused: { check: "sheetProtected" },
    },
  ),
  broken(
    "het blad Overzicht van de vorige keer is beveiligd",
    [someFinding, ...earlier("overzicht", "Overzicht", true)],
    [],
    {
      refused: allRefused("sheetProtected"),
    },
  ),
  broken("de structuur van de werkmap is beveiligd", [someFinding, withBook({ structureProtected: true })], [], {
    refused: allRefused("structureProtected"),
  }),
  broken("de werkmap is alleen-lezen geopend", [someFinding], [], {
    refused: allRefused("readOnly"),
    options: { readOnly: true },
  }),
  broken(
    "het register is van een nieuwere versie",
    [withRow("Instellingen", { Instelling: "Schemaversie", Waarde: 99 })],
    [],
    {
      refused: allRefused("newerSchema"),
    },
  ),
  broken(
    "een werkmap die vanaf 1904 telt, met een datum in 9999",
    [withBook({ date1904: true }), withCell("Portfolio", 3, "Eind", { content: 2_957_003, look: "date" })],
    [finding("G-27", ["Portfolio", 3, "Eind"], "2100")],
  ),
  broken(
    "een werkmap die vanaf 1904 telt, met iemand die te vroeg vertrekt",
    [withBook({ date1904: true }), withCell("Personen", 8, "In dienst tot", { date: "2023-03-31" })],
    [finding("V-7", ["Portfolio", 3, "Ambtelijk opdrachtnemer"], "31-03-2023", "31-12-2023")],
  ),
  broken("een grafiekblad tussen de bladen", [someFinding, withBook({ chartSheet: "Grafiek" })], expectsIt),
  broken(
    "een eigen notitieblad vol fouten, dat niet bij het register hoort",
    [
      someFinding,
      withSheets({ name: "Rommel", rows: [[{ error: "#REF!" }, { formula: "1/0", value: { error: "#DIV/0!" } }]] }),
    ],
    expectsIt,
  ),
  broken(
    "scores zonder criterium",
    ["Maatschappelijk effect", "Urgentie", "Kosten"].map((criterion) => withoutColumn("Scores", criterion)),
    [finding("G-5", ["Scores"], "criterium")],
  ),
];
