import { tableIds } from "../../src/domain/model";
import { headingKey } from "../../src/workbook/parse/heading";
import { matchKey } from "../../src/domain/matching";
import { headingOf, tableSchema } from "../../src/workbook/schema";
import { type Content, allowedWords, wordFor } from "../../src/workbook/schema/column";
import { settingRows } from "../../src/workbook/schema/settings";
import { workingMethodWords } from "../../src/workbook/schema/words";

/** The tables of workbook.md with their columns in its order; `*` is needed. */
const agreed: Readonly<Record<string, string>> = {
  Portfolio:
    "Nr* · Naam* · Werkwijze · Motivering werkwijze · Taak of ambitie · Thema · Valt onder · Status · Omvang · Bestuurlijk opdrachtgever · Ambtelijk opdrachtgever · Ambtelijk opdrachtnemer · Stuurgroep · Portefeuillehouders · Afdelingen · Kern of wijk · Start · Eind · Vroegste start · Uiterste start · Verplicht · Wettelijke grondslag · Prioriteitsgroep · Vastgestelde rang · Motivering rang · Top 10 · Aanleiding · Beoogd effect · Resultaat · Afbakening · Koersvast gehouden op · PSU gehouden op · Begeleider · Laatste voortgangsrapportage · Stand van zaken · Risico · Prijs uitbesteden · Regie-uren uitbesteden · Link",
  Personen: "Naam* · Functie* · Afdeling · MT-lid · In dienst vanaf · In dienst tot · Vervanger van",
  Capaciteitsaanbod:
    "Rol* · Capaciteitshouder · Eenheid · Lijnaandeel · Inhuur maximaal · Inhuur tarief · Inhuur vanaf · Ingehuurd",
  Capaciteitsvraag: "Nr* · Rol* · Eenheid · Toezegging · Bemensing · Wie",
  Beoordelingscriteria:
    "Criterium* · Gewicht* · Richting · Laagste* · Hoogste* · Betekenis laagste · Betekenis hoogste",
  Scores: "Nr* · Beoordelaar",
  Financien:
    "Nr* · Omschrijving · Soort* · Aard* · Bron · In begroting · Begrotingsprogramma · Taakveld · Termijn · Rente",
  Middelen: "Bron* · Aard* · Stand",
  Knelpunten: "Knelpuntnr* · Knelpunt* · Herkomst · Nr · Rol · Periode · Uren · Toelichting · Status",
  Keuzes:
    "Keuzenr* · Keuze* · Nr · Knelpuntnr · Orgaan · Deadline · Beslispunten · Aanleiding · Beoogd effect · Argumenten · Kanttekeningen · Communicatie · Evaluatie · Openbaarheid · Steller · Zaaknummer · MT-advies · Besluit · Datum besluit · Besluitnummer · Motivering · Status · Bijlagen",
  Alternatieven: "Keuzenr* · Alternatief* · Beschrijving · Uren · Dekking · Gereed · Bemensing · Effect · Aanbevolen",
  Samenhang: "Van* · Naar* · Soort* · Toelichting",
  Overleg: "Nr · Soort* · Gepland · Gehouden · Aanwezig · Begeleider",
  Akkoord: "Passage* · Tekst* · Thema · Portefeuillehouder · Nr · Begrotingsprogramma",
  Ontwikkelingen: "Ontwikkeling* · Bron · Verwacht effect · Horizon · Raakt · Advies · Besproken op",
  Producten: "Nr* · Product* · Toegezegd op · Prognose · Reden verschuiving · Geleverd op · Voor",
  Reacties: "Nr · Keuzenr · Wie* · Reactie · Tekst · Datum · Antwoord · Afgehandeld op",
  Actualisatie: "Ronde* · Opdrachtnemer* · Nr · Gevraagd · Deadline · Beantwoord op · Opmerking",
  Scenarios:
    "Scenario* · Knelpuntnr · Optie · Nr · Wat* · Verschuiving · Start · Rol · Periode · Uren · Toelichting · Gemaakt op",
  Instellingen: "Instelling* · Waarde*",
};

const tables = tableIds.map(tableSchema);
const contents: readonly Content[] = [
  ...tables.flatMap(({ columns }) => Object.values(columns).map(({ content }) => content)),
  ...Object.values(settingRows).map(({ content }) => content),
];

test("the tables and columns are those that were agreed", () => {
  const built = tables.map(({ name, columns }) => [
    name,
    Object.values(columns)
      .map(({ heading, need }) => (need === "optional" ? heading : `${heading}*`))
      .join(" · "),
  ]);
  expect(Object.fromEntries(built)).toEqual(agreed);
});

test.each(tables.map(({ name, columns }) => [name, columns] as const))(
  "%s: no heading is that of two fields",
  (_, columns) => {
    const own = Object.values(columns).map(({ heading }) => headingKey(heading));
    expect(new Set(own).size).toBe(own.length);
    for (const { heading, synonyms } of Object.values(columns)) {
      expect(synonyms.map(headingKey)).not.toContain(headingKey(heading));
      expect(synonyms.map(headingKey).filter((synonym) => own.includes(synonym))).toEqual([]);
    }
  },
);

test("every signature is of fields of its table", () => {
  for (const { columns, signatures } of tables) {
    expect(signatures.flat().filter((field) => !(field in columns))).toEqual([]);
    expect(signatures.every((fields) => fields.length > 0)).toBe(true);
  }
});

test("a word stands for one choice only, and no longer list has the separator in it", () => {
  const lists = contents.flatMap((content) => ("words" in content ? [content.words] : []));
  expect(lists.length).toBeGreaterThan(15);
  for (const words of lists) {
    const keys = Object.values(words).flatMap((all) => all.map(matchKey));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => /[;,]/u.test(key))).toEqual([]);
  }
});

test("what may be chosen is offered in the words of the workbook", () => {
  expect(allowedWords({ kind: "choice", words: workingMethodWords })).toEqual([
    "proces",
    "programma",
    "project",
    "lijn",
  ]);
  expect(allowedWords({ kind: "yesNo" })).toEqual(["ja", "nee"]);
  expect(allowedWords({ kind: "text" })).toBeNull();
  expect(wordFor(workingMethodWords, "programme")).toBe("programma");
});

test("the heading of a field", () => {
  expect(headingOf("initiatives", "lead")).toBe("Ambtelijk opdrachtnemer");
  expect(headingOf("demand", "2023-Q1")).toBeNull();
});
