import type { CellProblem, Measure } from "../domain/cell-problem";
import type { CapacityUnit } from "../domain/model";
import type { PeriodKind } from "../domain/period";
import { day } from "../domain/quantity";
import type { TextByCode } from "./issue-text";
import { dayText, listText, meantText, numberText, someText } from "./nl-format";
import { statusClassWord } from "./nl-words";
import { quoted } from "./quoted";

const measureWord: Record<Measure, string> = {
  hours: "een aantal uren",
  days: "een aantal dagen",
  fte: "een aantal fte",
  euro: "een bedrag in euro's",
  share: "een percentage",
  number: "een getal",
  rank: "een rangnummer",
};

const unitWord: Record<CapacityUnit, string> = { hours: "uren", days: "dagen", fte: "fte" };

const kindWord: Record<PeriodKind, string> = {
  month: "maanden",
  quarter: "kwartalen",
  half: "halfjaren",
  year: "jaren",
};

type SettingKind = Extract<CellProblem, { code: "G-36" }>["expected"];

const settingWord = (expected: SettingKind): string => {
  if (expected === "year") return "een jaartal van vier cijfers";
  return expected === "date" ? "een hele datum" : measureWord[expected];
};

const standardText = (expected: SettingKind, standard: number): string => {
  if (expected === "date") return dayText(day(standard));
  if (expected === "year") return String(standard);
  return expected === "share" ? `${numberText(standard * 100)} %` : numberText(standard);
};

const rowsShown = 20;

const quotedList = (texts: readonly string[]): string => listText(texts.map((text) => quoted(text)));
const meant = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? "" : ` ${meantText(suggestions.map((text) => quoted(text)))}`;
const isYear = (text: string): boolean => /^(?:19|20)\d\d$/u.test(text);

/** What is the matter with a cell, heading, row or table as such. */
export const cellTexts: TextByCode<CellProblem> = {
  "G-1": ({ table }) => ({
    what: `De tabel ${table} ontbreekt.`,
    todo: `Maak haar met 'Nieuw register', of maak van de eigen lijst een tabel (Invoegen > Tabel) met de naam ${table}.`,
  }),
  "G-2": ({ table, candidates }) => ({
    what: `Meer dan één tabel kan ${table} zijn: ${listText(
      candidates.map(({ name, sheet }) =>
        name ? `${quoted(name)} op blad ${quoted(sheet)}` : "een tabel zonder naam",
      ),
    )}. Geen ervan is gelezen.`,
    todo: `Kies welke het is, of geef die tabel de naam ${table} (Tabelontwerp > Tabelnaam).`,
  }),
  "G-3": ({ table }) => ({
    what: `De tabel ${table} heeft nog geen ingevulde regels.`,
    todo: "Vul de eerste regel in.",
  }),
  "G-4": ({ table, heading, suggestions }) => ({
    what: `De tabel ${table} heeft geen kolom ${quoted(heading)}.${meant(suggestions)}`,
    todo: `Voeg de kolom ${quoted(heading)} toe, of geef de bedoelde kolom die naam.`,
  }),
  "G-5": ({ table, missing }) => ({
    what: {
      period: `De tabel ${table} heeft geen kolom voor een periode.`,
      year: `De tabel ${table} heeft geen kolom voor een jaar.`,
      criterion: `De tabel ${table} heeft geen kolom voor een criterium.`,
    }[missing],
    todo: {
      period: "Voeg per periode een kolom toe, met een kop als 2023-Q1.",
      year: "Voeg per jaar een kolom toe, met het jaartal als kop.",
      criterion: "Voeg per criterium een kolom toe, met de naam van het criterium als kop.",
    }[missing],
  }),
  "G-6": ({ table, headings }) => ({
    what: `De tabel ${table} geeft cijfers op twee manieren; de kolommen ${quotedList(headings)} zijn niet gelezen.`,
    todo: "Kies één manier: een kolom per periode, jaar of criterium, of een regel per cijfer.",
  }),
  "G-37": ({ table, chosen }) => ({
    what: `De tabel ${quoted(chosen)}, gekozen als ${table}, staat niet meer in de werkmap; die keuze geldt niet.`,
    todo: "Kies in Overzicht opnieuw welke tabel het is, of geef de tabel haar oude naam terug.",
  }),
  "G-38": ({ table, heading, chosenFor }) => ({
    what: `De kolom ${quoted(heading)}, gekozen als ${quoted(chosenFor)}, staat niet meer in de tabel ${table}.`,
    todo: "Kies in Overzicht opnieuw welke kolom het is, of geef de kolom haar oude kop terug.",
  }),
  "G-39": ({ text }) => ({
    what: `Van de keuze van tabellen en kolommen die deze werkmap bewaart, is ${quoted(text)} niet te lezen; dat deel geldt niet.`,
    todo: "Kies in Overzicht opnieuw welke tabellen en kolommen het zijn.",
  }),
  "G-40": () => ({
    what: "Wat deze werkmap over haar actualisatieronden bewaart, is niet te lezen; geen ronde is bekend.",
    todo: "Zet een eerdere versie van de werkmap terug, of open een nieuwe ronde: dan begint de telling opnieuw.",
  }),
  "G-7": ({ heading, counted, rows }) => ({
    what: `De kolom ${quoted(heading)} is een tweede kolom voor hetzelfde als ${quoted(counted)}${
      rows ? `; waar al een ander is ingevuld (rij ${someText(rows.map(String), rowsShown)}), is ze` : " en is"
    } niet gelezen.`,
    todo: rows ? "Vul in die rijen één van deze kolommen in." : "Voeg de twee samen, of geef er een een andere kop.",
  }),
  "G-8": ({ column }) => ({
    what: `Kolom ${column} heeft inhoud en geen eigen kop; de inhoud is niet gelezen.`,
    todo: "Geef de kolom een kop. Samengevoegde koppen kan een tabel niet hebben.",
  }),
  "G-9": ({ text, kind, tableKind }) => ({
    what: `${quoted(text)} telt in ${kindWord[kind]}, de rest van de tabel in ${kindWord[tableKind]}; dit deel is niet gelezen.`,
    todo: `Gebruik in één tabel één soort periode: ${kindWord[tableKind]}.`,
  }),
  "G-10": ({ text, expected }) =>
    expected === "period"
      ? {
          what: `${quoted(text)} is niet te lezen als periode met een jaar; de cijfers erbij zijn niet gelezen.`,
          todo: "Schrijf een kwartaal als 2023-Q1, een halfjaar als 2023-H1, een maand als 2023-01 en een jaar als 2023.",
        }
      : {
          what: `${quoted(text)} is niet te lezen als jaar; wat erbij staat is niet gelezen.`,
          todo: "Schrijf het jaar in vier cijfers, zoals 2023.",
        },
  "G-11": ({ heading, factor }) => ({
    what: `De bedragen in kolom ${quoted(heading)} zijn gelezen in ${factor === 1_000 ? "duizenden" : "miljoenen"} euro's.`,
    todo: "Klopt dat, dan hoeft er niets. Anders: haal de vermenigvuldiging uit de kop.",
  }),
  "G-12": ({ headings }) => ({
    what: `Deze regel heeft inhoud en geen bruikbare ${quotedList(headings)}; de regel is niet gelezen.`,
    todo: `Vul ${quotedList(headings)} in, of haal de regel uit de tabel. Tussenkoppen en totalen horen niet in de tabel.`,
  }),
  "G-13": ({ heading }) => ({
    what: `${quoted(heading)} is niet ingevuld.`,
    todo: `Vul ${quoted(heading)} in.`,
  }),
  "G-14": ({ heading, text, firstRow, counts }) => ({
    what: `${heading} ${quoted(text)} staat ook in rij ${firstRow}. ${
      counts === "both"
        ? `Beide regels tellen mee; een verwijzing gaat naar rij ${firstRow}.`
        : `Alleen rij ${firstRow} telt.`
    }`,
    todo: "Geef een van de twee een eigen nummer of naam, of voeg ze samen.",
  }),
  "G-15": ({ text }) => ({
    what: `De cel geeft de fout ${text}; ze is niet gelezen.`,
    todo: "Herstel de formule in de cel, of vul de waarde in.",
  }),
  "G-16": ({ text }) => ({
    what: `In de cel staat een formule als tekst: ${quoted(text)}.`,
    todo: "Is het een formule, zet de celeigenschap dan op Standaard en bevestig de cel opnieuw. Is het tekst, laat het =-teken dan weg.",
  }),
  "G-17": () => ({
    what: "onbekend: 0 of leeg. Excel geeft een lege cel als 0 aan een formule door.",
    todo: 'Geef de tabel door als ALS(T="";"";T), zoals de help toont, of vul de cel in.',
  }),
  "G-18": ({ text, read }) => ({
    what: `Het getal ${quoted(text)} staat als tekst in de cel en is gelezen als ${numberText(read)}.`,
    todo: "Typ het als getal, dan rekent ook Excel ermee.",
  }),
  "G-19": ({ text, expected }) => ({
    what: `${quoted(text)} is hier niet te lezen als ${measureWord[expected]}; de cel telt als onbekend.`,
    todo: `Vul ${measureWord[expected]} in, laat de cel leeg, of schrijf p.m. als de omvang nog niet bekend is.`,
  }),
  "G-20": ({ text, readings }) => ({
    what: `${quoted(text)} is niet met zekerheid te lezen; de cel telt als onbekend. ${meantText(readings.map(numberText))}`,
    todo: "Typ het als getal, met een komma voor de decimalen.",
  }),
  "G-21": ({ text, expected }) => ({
    what: `${quoted(text)} heeft een andere eenheid; hier hoort ${measureWord[expected]}. De cel telt als onbekend.`,
    todo: "Reken het om, of pas de eenheid van de regel aan.",
  }),
  "G-22": ({ value }) => ({
    what: `${numberText(value * 100)} % ligt buiten 0 tot 100 %; de cel telt als onbekend.`,
    todo:
      value > 1 && value <= 100
        ? `Bedoelt u ${numberText(value)} %? Typ dan het procentteken erbij.`
        : "Vul een percentage tussen 0 en 100 % in.",
  }),
  "G-23": ({ value, highest }) => ({
    what: `${numberText(value)} is geen rang; de cel is niet gelezen.`,
    todo: `Vul een heel getal in van 1 tot en met ${numberText(highest)}, of laat de cel leeg.`,
  }),
  "G-24": ({ read }) => ({
    what: `Het nummer staat als decimaal getal in de cel en is gelezen als ${quoted(read)}. Een nul aan het eind gaat zo verloren.`,
    todo: "Maak de kolom op als Tekst en typ het nummer opnieuw.",
  }),
  "G-25": ({ text, read }) => ({
    what: `De datum ${quoted(text)} staat als tekst in de cel en is gelezen als ${dayText(read)}.`,
    todo: "Typ de datum opnieuw, zodat Excel er een datum van maakt.",
  }),
  "G-26": ({ text }) => ({
    what: `${quoted(text)} is niet te lezen als datum.`,
    todo: "Typ een hele datum, zoals 31-12-2022, of laat de cel leeg.",
  }),
  "G-27": ({ text }) => ({
    what: isYear(text)
      ? `${text} is een jaartal en geen datum; de cel is niet gelezen.`
      : `${quoted(text)} is geen datum tussen 1990 en 2100; de cel is niet gelezen.`,
    todo: "Typ een hele datum, zoals 31-12-2022, of laat de cel leeg.",
  }),
  "G-28": ({ words, allowed, countsAs }) => ({
    what: `${quotedList(words)} ${words.length > 1 ? "zijn hier niet bekend" : "is hier niet bekend"}${
      countsAs ? `; het item telt als ${statusClassWord[countsAs]}` : ""
    }.`,
    todo: `Kies uit: ${allowed.join(", ")}.`,
  }),
  "G-29": ({ text, suggestions }) => ({
    what: `De instelling ${quoted(text)} is niet bekend en doet niets.${meant(suggestions)}`,
    todo: "Gebruik de naam van een bekende instelling, of haal de regel weg.",
  }),
  "G-30": ({ status }) => ({
    what: `De status ${quoted(status)} staat in meer dan één lijst; de eerste telt (gewenst, dan vastgelegd, dan buiten).`,
    todo: "Laat de status in één lijst staan.",
  }),
  "G-31": ({ found, known }) => ({
    what: `Dit register is gemaakt met een nieuwere Koersvast (schemaversie ${found}; deze kent ${known}). Het wordt gelezen en niet beschreven.`,
    todo: "Werk Koersvast bij.",
  }),
  "G-42": ({ rule }) => ({
    what: `Regel ${rule} is uitgezet zonder reden, en blijft daarom aan.`,
    todo: "Zet bij Waarde waarom uw gemeente deze regel niet wil toetsen, of haal de rij weg.",
  }),
  "G-41": ({ found, known }) => ({
    what: `Dit register is van een oudere versie (schemaversie ${found}; deze Koersvast kent ${known}). Koersvast leest het en schrijft erin zoals altijd.`,
    todo: "Werk het bij op het eerste scherm van het paneel. Nodig is het niet.",
  }),
  "G-32": ({ text }) => ({
    what: `${quoted(text)} is een totaal en geen regel van het register; de regel is niet gelezen.`,
    todo: "Haal de regel uit de tabel. Wie een totaal wil zien, zet de totaalrij aan (Tabelontwerp > Totaalrij).",
  }),
  "G-33": ({ heading, counted }) => ({
    what: `De kop ${quoted(heading)} noemt een eenheid of vermenigvuldiging die hier niet past; de getallen eronder tellen als onbekend.`,
    todo: {
      capacity: "Zet in de kop tussen haakjes alleen uren, dagen of fte, of niets.",
      hours: "Geef de kolom in uren, en zet in de kop tussen haakjes alleen uren of niets.",
      euro: "Geef de kolom in euro's; een vermenigvuldiging schrijft u als (x € 1.000) of (x € 1 mln).",
    }[counted],
  }),
  "G-34": ({ column, row }) => ({
    what: `De kolom telt in ${unitWord[column]} en de regel in ${unitWord[row]}; de cel telt als onbekend.`,
    todo: "Vul bij de regel de Eenheid van de kolom in, of geef de kop en de regel dezelfde eenheid.",
  }),
  "G-35": ({ text, suggestions }) => ({
    what: `${quoted(text)} is geen criterium uit de tabel Beoordelingscriteria; de scores erbij tellen niet mee.${meant(suggestions)}`,
    todo: "Schrijf het criterium zoals het in Beoordelingscriteria staat, of voeg het daar toe.",
  }),
  "G-36": ({ setting, text, expected, standard }) => ({
    what: `${quoted(text)} is niet te lezen als ${settingWord(expected)} bij ${quoted(setting)}; de standaardwaarde geldt: ${standardText(expected, standard)}.`,
    todo: `Vul ${settingWord(expected)} in, of haal de regel weg als de standaardwaarde klopt.`,
  }),
};
