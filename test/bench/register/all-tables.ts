import { tableSheet } from "../../support/small-register";
import type { BookInput, CellInput } from "../../support/xlsx/book";
import { largeRegister } from "./large-register";

const day = (month: number): CellInput => ({ date: `2023-${String(month + 1).padStart(2, "0")}-15` });
const rowsOf = (count: number, row: (at: number) => readonly CellInput[]): readonly (readonly CellInput[])[] =>
  Array.from({ length: count }, (_, at) => row(at));
const nr = (at: number): string => `P-${at + 1}`;
const years = ["2023", "2024", "2025", "2026"] as const;

/** The sound register of so many items, with what people add when it has been in use for some years. */
export const withAllTables = (count: number): BookInput => {
  const { sheets } = largeRegister(count, true);
  return {
    sheets: [
      ...sheets,
      tableSheet(
        "Financien",
        ["Nr", "Omschrijving", "Soort", "Aard", "Bron", "In begroting", "Begrotingsprogramma", ...years],
        rowsOf(count * 2, (at) => [
          ...[nr(Math.floor(at / 2)), `Uitvoering ${at}`, at % 2 === 0 ? "lasten" : "dekking", "incidenteel"],
          ...[at % 2 === 0 ? null : "Algemene reserve", "nieuw", "Wonen", 1_000 * (at + 1), 500 * (at + 1), null, null],
        ]),
      ),
      tableSheet(
        "Middelen",
        ["Bron", "Aard", "Stand", ...years],
        [["Algemene reserve", "incidenteel", 900_000_000, 1e9, 1e9, 1e9, 1e9]],
      ),
      tableSheet(
        "Knelpunten",
        ["Knelpuntnr", "Knelpunt", "Herkomst", "Nr", "Rol", "Uren", "Status"],
        rowsOf(count / 10, (at) => [
          `KP-${at + 1}`,
          `Te weinig uren ${at}`,
          "portfolio",
          nr(at * 10),
          "Jurist",
          at,
          "open",
        ]),
      ),
      tableSheet(
        "Keuzes",
        [
          "Keuzenr",
          "Keuze",
          "Nr",
          "Orgaan",
          "Deadline",
          "Beslispunten",
          "Aanleiding",
          "Argumenten",
          "Besluit",
          "Status",
        ],
        rowsOf(count / 10, (at) => [
          ...[`K-${at + 1}`, `Doorgaan met item ${at} of niet`, nr(at * 10), "college", day(at % 12)],
          ...[`In te stemmen met uitvoering van item ${at}`, `Het item ${at} wacht op een besluit van het college.`],
          ...[
            `Uitstel van ${at} maakt het duurder`,
            at % 2 === 0 ? "Akkoord" : null,
            at % 2 === 0 ? "besloten" : "open",
          ],
        ]),
      ),
      tableSheet(
        "Alternatieven",
        ["Keuzenr", "Alternatief", "Beschrijving", "Uren", "Incidenteel 2023", "Effect"],
        rowsOf((count / 10) * 2, (at) => [
          ...[
            `K-${Math.floor(at / 2) + 1}`,
            at % 2 === 0 ? "niet doen" : "faseren",
            `Weg ${at}`,
            at,
            at * 100,
            "Later klaar",
          ],
        ]),
      ),
      tableSheet(
        "Samenhang",
        ["Van", "Naar", "Soort"],
        rowsOf(count / 2, (at) => [nr(at), nr(at + 1), "versterkt"]),
      ),
      tableSheet(
        "Overleg",
        ["Nr", "Soort", "Gepland", "Gehouden", "Aanwezig"],
        rowsOf(count, (at) => [nr(at), "driehoek", day(at % 12), day(at % 12), `Deelnemer ${at % 40} (fictief)`]),
      ),
      tableSheet(
        "Akkoord",
        ["Passage", "Tekst", "Thema", "Nr"],
        rowsOf(count / 5, (at) => [
          `${at + 1}`,
          `Wij werken aan voornemen ${at} van het akkoord.`,
          "Wonen",
          nr(at * 5),
        ]),
      ),
      tableSheet(
        "Ontwikkelingen",
        ["Ontwikkeling", "Bron", "Verwacht effect", "Raakt"],
        rowsOf(count / 20, (at) => [`Ontwikkeling ${at}`, "Rijk", `Meer vraag naar wonen ${at}`, nr(at)]),
      ),
      tableSheet(
        "Producten",
        ["Nr", "Product", "Toegezegd op", "Prognose", "Reden verschuiving"],
        rowsOf(count, (at) => [nr(at), `Startnotitie ${at}`, day(at % 12), day((at + 1) % 12), null]),
      ),
      tableSheet(
        "Reacties",
        ["Nr", "Wie", "Reactie", "Tekst"],
        rowsOf(count / 5, (at) => [nr(at * 5), `MT-lid ${at % 6} (fictief)`, "vraag", `Wanneer is item ${at} klaar?`]),
      ),
    ],
  };
};
