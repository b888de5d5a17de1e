import type { CellProblem } from "../../src/domain/cell-problem";
import { dayOf } from "../../src/domain/quantity";
import { issueText } from "../../src/messages/nl";

const what = (problem: CellProblem): string => issueText(problem).what;
const todo = (problem: CellProblem): string => issueText(problem).todo;

test.each<[CellProblem, string]>([
  [
    {
      code: "G-2",
      table: "Portfolio",
      candidates: [
        { name: "Tabel1", sheet: "Lijst" },
        { name: "Tabel2", sheet: "Oud" },
      ],
    },
    "Meer dan één tabel kan Portfolio zijn: 'Tabel1' op blad 'Lijst' en 'Tabel2' op blad 'Oud'. Geen ervan is gelezen.",
  ],
  [
    { code: "G-4", table: "Portfolio", heading: "Naam", suggestions: ["Naan"] },
    "De tabel Portfolio heeft geen kolom 'Naam'. Bedoelt u 'Naan'?",
  ],
  [
    { code: "G-4", table: "Personen", heading: "Functie", suggestions: [] },
    "De tabel Personen heeft geen kolom 'Functie'.",
  ],
  [
    { code: "G-7", heading: "Opmerkingen", counted: "Toelichting" },
    "De kolom 'Opmerkingen' is een tweede kolom voor hetzelfde als 'Toelichting' en is niet gelezen.",
  ],
  [
    { code: "G-7", heading: "Trekker", counted: "Projectleider", rows: [2, 5] },
    "De kolom 'Trekker' is een tweede kolom voor hetzelfde als 'Projectleider'; waar al een ander is ingevuld (rij 2 en 5), is ze niet gelezen.",
  ],
  [
    { code: "G-9", text: "2023", kind: "year", tableKind: "quarter" },
    "'2023' telt in jaren, de rest van de tabel in kwartalen; dit deel is niet gelezen.",
  ],
  [
    { code: "G-11", heading: "2023 (x € 1.000)", factor: 1000 },
    "De bedragen in kolom '2023 (x € 1.000)' zijn gelezen in duizenden euro's.",
  ],
  [
    { code: "G-14", heading: "Nr", text: "P-1", firstRow: 2, counts: "both" },
    "Nr 'P-1' staat ook in rij 2. Beide regels tellen mee; een verwijzing gaat naar rij 2.",
  ],
  [
    { code: "G-14", heading: "Naam", text: "A. Vos", firstRow: 2, counts: "first" },
    "Naam 'A. Vos' staat ook in rij 2. Alleen rij 2 telt.",
  ],
  [
    { code: "G-37", table: "Portfolio", chosen: "Tabel1" },
    "De tabel 'Tabel1', gekozen als Portfolio, staat niet meer in de werkmap; die keuze geldt niet.",
  ],
  [
    { code: "G-38", table: "Tabel1", heading: "Betreft", chosenFor: "Naam" },
    "De kolom 'Betreft', gekozen als 'Naam', staat niet meer in de tabel Tabel1.",
  ],
  [
    { code: "G-39", text: "{stuk" },
    "Van de keuze van tabellen en kolommen die deze werkmap bewaart, is '{stuk' niet te lezen; dat deel geldt niet.",
  ],
  [{ code: "G-17" }, "onbekend: 0 of leeg. Excel geeft een lege cel als 0 aan een formule door."],
  [
    { code: "G-18", text: "1.234,56", read: 1234.56 },
    "Het getal '1.234,56' staat als tekst in de cel en is gelezen als 1.234,56.",
  ],
  [
    { code: "G-20", text: "1.425 fte", readings: [1425, 1.425] },
    "'1.425 fte' is niet met zekerheid te lezen; de cel telt als onbekend. Bedoelt u 1.425 of 1,425?",
  ],
  [
    { code: "G-21", text: "0,5 fte", expected: "hours" },
    "'0,5 fte' heeft een andere eenheid; hier hoort een aantal uren. De cel telt als onbekend.",
  ],
  [{ code: "G-22", value: 25 }, "2.500 % ligt buiten 0 tot 100 %; de cel telt als onbekend."],
  [
    { code: "G-25", text: "31 dec 2022", read: dayOf(2022, 12, 31) },
    "De datum '31 dec 2022' staat als tekst in de cel en is gelezen als 31-12-2022.",
  ],
  [{ code: "G-27", text: "2023" }, "2023 is een jaartal en geen datum; de cel is niet gelezen."],
  [{ code: "G-27", text: "12" }, "'12' is geen datum tussen 1990 en 2100; de cel is niet gelezen."],
  [{ code: "G-28", words: ["scrum"], allowed: ["project", "lijn"] }, "'scrum' is hier niet bekend."],
  [
    { code: "G-28", words: ["Loopt"], allowed: ["Idee"], countsAs: "wanted" },
    "'Loopt' is hier niet bekend; het item telt als gewenst.",
  ],
  [{ code: "G-28", words: ["a", "b"], allowed: ["c"] }, "'a' en 'b' zijn hier niet bekend."],
  [
    { code: "G-29", text: "Uren per ft", suggestions: ["Uren per fte", "Uren per dag"] },
    "De instelling 'Uren per ft' is niet bekend en doet niets. Bedoelt u 'Uren per fte' of 'Uren per dag'?",
  ],
  [
    { code: "G-34", column: "fte", row: "hours" },
    "De kolom telt in fte en de regel in uren; de cel telt als onbekend.",
  ],
  [
    { code: "G-35", text: "Effekt", suggestions: ["Effect"] },
    "'Effekt' is geen criterium uit de tabel Beoordelingscriteria; de scores erbij tellen niet mee. Bedoelt u 'Effect'?",
  ],
  [
    { code: "G-36", setting: "Uren per fte", text: "p.m.", expected: "hours", standard: 1400 },
    "'p.m.' is niet te lezen als een aantal uren bij 'Uren per fte'; de standaardwaarde geldt: 1.400.",
  ],
  [
    { code: "G-36", setting: "Krap boven", text: "90", expected: "share", standard: 0.9 },
    "'90' is niet te lezen als een percentage bij 'Krap boven'; de standaardwaarde geldt: 90 %.",
  ],
  [
    { code: "G-36", setting: "Begrotingsjaar", text: "23", expected: "year", standard: 2023 },
    "'23' is niet te lezen als een jaartal van vier cijfers bij 'Begrotingsjaar'; de standaardwaarde geldt: 2023.",
  ],
  [
    { code: "G-36", setting: "Einde bestuursperiode", text: "p.m.", expected: "date", standard: dayOf(2026, 3, 18) },
    "'p.m.' is niet te lezen als een hele datum bij 'Einde bestuursperiode'; de standaardwaarde geldt: 18-03-2026.",
  ],
])("%j", (problem, sentence) => {
  expect(what(problem)).toBe(sentence);
});

test("what to do names the choices, the unit, and the percent sign that was forgotten", () => {
  expect(todo({ code: "G-28", words: ["scrum"], allowed: ["project", "lijn"] })).toBe("Kies uit: project, lijn.");
  expect(todo({ code: "G-19", text: "veel", expected: "euro" })).toBe(
    "Vul een bedrag in euro's in, laat de cel leeg, of schrijf p.m. als de omvang nog niet bekend is.",
  );
  expect(todo({ code: "G-22", value: 25 })).toBe("Bedoelt u 25 %? Typ dan het procentteken erbij.");
  expect(todo({ code: "G-22", value: -0.5 })).toBe("Vul een percentage tussen 0 en 100 % in.");
});

test("what is missing differs for periods, years and criteria", () => {
  const sentences = (["period", "year", "criterion"] as const).map((missing) =>
    what({ code: "G-5", table: "T", missing }),
  );
  expect(sentences).toEqual([
    "De tabel T heeft geen kolom voor een periode.",
    "De tabel T heeft geen kolom voor een jaar.",
    "De tabel T heeft geen kolom voor een criterium.",
  ]);
});
