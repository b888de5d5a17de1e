/** What a quick look at this Excel and this workbook found. */
import type { Language } from "../language";

/** One thing that was looked at; each holds the facts that its sentence needs. */
export type TestLine =
  | { readonly kind: "functions"; readonly isFine: boolean; readonly namespace: string }
  | {
      readonly kind: "tables";
      readonly isFine: boolean;
      readonly found: readonly string[];
      readonly missing: readonly string[];
      readonly ambiguous: readonly string[];
    }
  | { readonly kind: "readOnly"; readonly isFine: boolean }
  | {
      readonly kind: "protection";
      readonly isFine: boolean;
      readonly structure: boolean;
      readonly sheets: readonly string[];
    }
  | {
      readonly kind: "excel";
      readonly isFine: boolean;
      readonly highest: string | null;
      readonly canUndoAsOne: boolean;
    }
  | {
      readonly kind: "language";
      readonly isFine: boolean;
      readonly language: string;
      readonly decimal: string;
      readonly thousands: string;
    }
  | { readonly kind: "calculation"; readonly isFine: boolean }
  | { readonly kind: "dates"; readonly isFine: boolean };

export interface QuickTestTexts {
  readonly intro: string;
  readonly look: string;
  readonly looking: string;
  readonly looked: (attention: number) => string;
  readonly fine: string;
  readonly attention: string;
  readonly long: string;
  readonly longWhat: string;
  readonly longBusy: string;
  readonly longDone: (sheet: string) => string;
  readonly titles: Readonly<Record<TestLine["kind"], string>>;
  readonly canCalculate: (namespace: string) => string;
  readonly cannotCalculate: string;
  readonly found: (tables: string) => string;
  readonly noneFound: string;
  readonly missing: (tables: string) => string;
  readonly ambiguous: (tables: string) => string;
  readonly canWrite: string;
  readonly readOnly: string;
  readonly notProtected: string;
  readonly structureProtected: string;
  readonly sheetsProtected: (sheets: string) => string;
  readonly newEnough: (version: string) => string;
  readonly undoStepByStep: string;
  readonly tooOld: (version: string) => string;
  readonly noVersion: string;
  readonly numbers: (language: string, decimal: string, thousands: string) => string;
  readonly otherNumbers: (language: string, decimal: string) => string;
  readonly calculates: string;
  readonly calculatesNot: string;
  readonly since1900: string;
  readonly since1904: string;
}

export const quickTestTexts: Record<Language, QuickTestTexts> = {
  nl: {
    intro: "Kijkt in een paar tellen of alles klaarstaat. Er wordt niets geschreven.",
    look: "Kijk deze werkmap na",
    looking: "Werkmap nakijken",
    looked: (attention) =>
      attention === 0
        ? "Nagekeken: alles in orde."
        : `Nagekeken: ${attention} ${attention === 1 ? "punt vraagt" : "punten vragen"} aandacht.`,
    fine: "in orde",
    attention: "let op",
    long: "Uitgebreide zelftest",
    longWhat:
      "Doet ruim zestig proeven op een tijdelijk blad en schrijft de uitkomst op blad Zelftest. Dat duurt langer en is te stoppen; dan komt er geen blad. Daarna is in Excel niets van ervoor nog ongedaan te maken.",
    longBusy: "Zelftest",
    longDone: (sheet) => `De uitkomst staat op blad ${sheet}.`,
    titles: {
      tables: "Tabellen van het register",
      functions: "Functies in cellen",
      readOnly: "Schrijven",
      protection: "Beveiliging",
      excel: "Deze Excel",
      calculation: "Rekenen",
      dates: "Datums",
      language: "Taal en getallen",
    },
    canCalculate: (namespace) =>
      `Deze Excel kan ze rekenen. Staat er in een cel toch #NAAM?, sluit de werkmap dan en open haar opnieuw; de formule begint met ${namespace}.`,
    cannotCalculate:
      "Deze Excel kan eigen functies niet rekenen, of niet in dit venster. De knoppen en de weergaven werken wel.",
    found: (tables) => `Gevonden: ${tables}.`,
    noneFound: "Er is geen tabel van het register gevonden.",
    missing: (tables) => `Nodig om te beginnen en nog niet gevonden: ${tables}. Kies of maak die in Overzicht.`,
    ambiguous: (tables) => `Meer dan één tabel kan het zijn: ${tables}. Kies die in Overzicht.`,
    canWrite: "De werkmap is open om te bewerken.",
    readOnly: "De werkmap is alleen-lezen. Open haar om te bewerken, of bewaar een eigen kopie.",
    notProtected: "Geen blad van het register is beveiligd, en de werkmap ook niet.",
    structureProtected:
      "De structuur van de werkmap is beveiligd: er kan geen blad bij. Hef dat op via Controleren > Werkmap beveiligen.",
    sheetsProtected: (sheets) =>
      `Beveiligd: ${sheets}. Daar kan Koersvast niet schrijven. Hef dat op via Controleren > Beveiliging blad opheffen.`,
    newEnough: (version) => `ExcelApi ${version}: alles wat Koersvast vraagt, is er.`,
    undoStepByStep: "Wat in meer cellen is ingevuld, maakt u hier stap voor stap ongedaan; in één stap kan vanaf 1.20.",
    tooOld: (version) => `ExcelApi ${version}; Koersvast vraagt 1.13. Werk Excel bij.`,
    noVersion: "Deze Excel zegt niet wat hij kan; Koersvast vraagt ExcelApi 1.13. Werk Excel bij.",
    numbers: (language, decimal, thousands) =>
      `Taal ${language}; decimalen met '${decimal}', duizendtallen met '${thousands}'.`,
    otherNumbers: (language, decimal) =>
      `Taal ${language}; decimalen met '${decimal}'. Typ getallen zo. Een getal dat als tekst in een cel staat, leest Koersvast op zijn Nederlands, met een komma.`,
    calculates: "Excel rekent vanzelf.",
    calculatesNot:
      "Excel rekent niet vanzelf: functies en signalen lopen achter. Kies Formules > Berekeningsopties > Automatisch, of druk op F9.",
    since1900: "De werkmap telt haar datums vanaf 1900.",
    since1904:
      "De werkmap telt haar datums vanaf 1904. De knoppen en weergaven rekenen goed; functies in cellen worden geweigerd.",
  },
  en: {
    intro: "Looks in a few seconds whether all is ready. Nothing is written.",
    look: "Look over this workbook",
    looking: "Looking over the workbook",
    looked: (attention) =>
      attention === 0
        ? "Looked over: all is well."
        : `Looked over: ${attention} ${attention === 1 ? "point asks" : "points ask"} attention.`,
    fine: "fine",
    attention: "attention",
    long: "Full self-test",
    longWhat:
      "Does some sixty tries on a temporary sheet and writes what came of it on sheet Zelftest. It takes longer and can be stopped; then no sheet is written. Afterwards nothing from before can be undone in Excel.",
    longBusy: "Self-test",
    longDone: (sheet) => `The outcome stands on sheet ${sheet}.`,
    titles: {
      tables: "Tables of the register",
      functions: "Functions in cells",
      readOnly: "Writing",
      protection: "Protection",
      excel: "This Excel",
      calculation: "Calculation",
      dates: "Dates",
      language: "Language and numbers",
    },
    canCalculate: (namespace) =>
      `This Excel can calculate them. If a cell still shows #NAME?, close the workbook and open it again; the formula begins with ${namespace}.`,
    cannotCalculate:
      "This Excel cannot calculate functions of add-ins, or not in this window. Buttons and views do work.",
    found: (tables) => `Found: ${tables}.`,
    noneFound: "No table of the register was found.",
    missing: (tables) => `Needed to begin and not found yet: ${tables}. Choose or make them in Overview.`,
    ambiguous: (tables) => `More than one table could be meant: ${tables}. Choose it in Overview.`,
    canWrite: "The workbook is open for editing.",
    readOnly: "The workbook is read-only. Open it for editing, or save a copy of your own.",
    notProtected: "No sheet of the register is protected, nor is the workbook.",
    structureProtected:
      "The structure of the workbook is protected: no sheet can be added. Lift that by Review > Protect Workbook.",
    sheetsProtected: (sheets) =>
      `Protected: ${sheets}. Koersvast cannot write there. Lift that by Review > Unprotect Sheet.`,
    newEnough: (version) => `ExcelApi ${version}: all that Koersvast asks is there.`,
    undoStepByStep: "What was filled into several cells is undone step by step here; in one step from 1.20 on.",
    tooOld: (version) => `ExcelApi ${version}; Koersvast asks 1.13. Update Excel.`,
    noVersion: "This Excel does not say what it can do; Koersvast asks ExcelApi 1.13. Update Excel.",
    numbers: (language, decimal, thousands) =>
      `Language ${language}; decimals with '${decimal}', thousands with '${thousands}'.`,
    otherNumbers: (language, decimal) =>
      `Language ${language}; decimals with '${decimal}'. Type numbers so. A number that stands as text in a cell is read in the Dutch way, with a comma.`,
    calculates: "Excel calculates by itself.",
    calculatesNot:
      "Excel does not calculate by itself: functions and signals lag behind. Choose Formulas > Calculation Options > Automatic, or press F9.",
    since1900: "The workbook counts its dates from 1900.",
    since1904:
      "The workbook counts its dates from 1904. Buttons and views reckon well; functions in cells are refused.",
  },
};
