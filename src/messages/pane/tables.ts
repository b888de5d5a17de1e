import type { Language } from "../language";

interface TableTexts {
  readonly begin: string;
  readonly whatIsRegister: string;
  readonly anew: string;
  readonly anewHow: string;
  readonly make: string;
  readonly making: string;
  readonly made: (sheets: string) => string;
  readonly adopt: string;
  readonly adoptHow: (tables: number) => string;
  readonly chooseTables: string;
  readonly plainList: string;
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly sheetAndRows: (sheet: string, rows: number) => string;
  readonly isTable: (table: string) => string;
  readonly noTable: string;
  readonly couldBe: (table: string) => string;
  readonly columns: (used: number, all: number) => string;
  readonly lacks: (headings: string) => string;
  readonly isColumn: (heading: string) => string;
  readonly unused: string;
  readonly figures: string;
  readonly needed: string;
  readonly use: string;
  readonly using: string;
  readonly kept: string;
  readonly nothingChanges: string;
  readonly noPortfolio: string;
  readonly chosenOnce: string;
}

export const tableTexts: Record<Language, TableTexts> = {
  nl: {
    begin: "Beginnen",
    whatIsRegister:
      "In deze werkmap is nog geen register herkend. Een register begint met twee tabellen: Portfolio, met wat er speelt, en Personen, met wie wat doet.",
    anew: "Een nieuw register",
    anewHow:
      "Er komen drie bladen bij: Portfolio en Personen om te vullen, en Toelichting, waarin staat wat in elke kolom hoort.",
    make: "Maak een nieuw register",
    making: "Nieuw register maken",
    made: (sheets) => `Gemaakt: ${sheets}.`,
    adopt: "Tabellen die er al zijn",
    adoptHow: (tables) =>
      tables === 1
        ? "In deze werkmap staat één tabel. U kiest wat zij is en wat in haar kolommen staat. Aan de tabel verandert niets."
        : `In deze werkmap staan ${tables} tabellen. U kiest welke bij het register horen en wat in hun kolommen staat. Aan de tabellen verandert niets.`,
    chooseTables: "Kies tabellen en kolommen",
    plainList:
      "Staat uw lijst in gewone cellen, ook met groepen en subtotalen? Laat haar zoeken: u ziet eerst wat herkend is. Of maak er zelf een tabel van (Invoegen > Tabel) en kies hier Ververs.",
    title: "Tabellen en kolommen",
    intro: "Kies van elke tabel wat zij in het register is. Wat al herkend is, staat er.",
    back: "Terug naar Overzicht",
    sheetAndRows: (sheet, rows) => `Blad ${sheet}, ${rows === 1 ? "1 rij" : `${rows} rijen`}`,
    isTable: (table) => `${table} is`,
    noTable: "geen tabel van het register",
    couldBe: (table) => `Kan ${table} zijn, net als een andere tabel. Kies welke het is.`,
    columns: (used, all) => `Kolommen: ${used} van ${all} gebruikt`,
    lacks: (headings) => `Nodig, en nog niet gekozen: ${headings}`,
    isColumn: (heading) => `Kolom ${heading}`,
    unused: "niet gebruikt",
    figures: "cijfers",
    needed: "nodig",
    use: "Gebruik deze tabellen",
    using: "Keuze bewaren",
    kept: "De keuze is bewaard in deze werkmap, ook voor uw collega’s.",
    nothingChanges: "Aan uw tabellen verandert niets; alleen de keuze wordt bewaard, in deze werkmap.",
    noPortfolio: "Nog geen tabel is gekozen als Portfolio. Zonder Portfolio is er geen register.",
    chosenOnce: "Van elke tabel en kolom is er één: wie hem kiest, haalt hem weg waar hij stond.",
  },
  en: {
    begin: "Getting started",
    whatIsRegister:
      "No register has been recognised in this workbook yet. A register begins with two tables: Portfolio, with what is going on, and Personen, with who does what.",
    anew: "A new register",
    anewHow:
      "Three sheets are added: Portfolio and Personen to fill in, and Toelichting, which tells what belongs in each column.",
    make: "Make a new register",
    making: "Making a new register",
    made: (sheets) => `Made: ${sheets}.`,
    adopt: "Tables that are there already",
    adoptHow: (tables) =>
      tables === 1
        ? "This workbook holds one table. You choose what it is and what its columns hold. The table itself does not change."
        : `This workbook holds ${tables} tables. You choose which belong to the register and what their columns hold. The tables themselves do not change.`,
    chooseTables: "Choose tables and columns",
    plainList:
      "Is your list in plain cells, with groups and subtotals perhaps? Have it looked for: you first see what was recognised. Or make it a table yourself (Insert > Table) and choose Refresh here.",
    title: "Tables and columns",
    intro: "Choose for each table what it is in the register. What was recognised is filled in.",
    back: "Back to Overview",
    sheetAndRows: (sheet, rows) => `Sheet ${sheet}, ${rows === 1 ? "1 row" : `${rows} rows`}`,
    isTable: (table) => `${table} is`,
    noTable: "no table of the register",
    couldBe: (table) => `May be ${table}, as another table may. Choose which it is.`,
    columns: (used, all) => `Columns: ${used} of ${all} used`,
    lacks: (headings) => `Needed, and not chosen yet: ${headings}`,
    isColumn: (heading) => `Column ${heading}`,
    unused: "not used",
    figures: "figures",
    needed: "needed",
    use: "Use these tables",
    using: "Keeping the choice",
    kept: "The choice is kept in this workbook, for your colleagues too.",
    nothingChanges: "Your tables do not change; only the choice is kept, in this workbook.",
    noPortfolio: "No table has been chosen as Portfolio yet. Without Portfolio there is no register.",
    chosenOnce: "There is one of each table and column: choosing it takes it away from where it was.",
  },
};
