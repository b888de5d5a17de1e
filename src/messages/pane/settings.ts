import type { Language } from "../language";

/** The settings that Instellingen may say. */
type SettingName =
  | "municipality"
  | "budgetYear"
  | "termEnd"
  | "hoursPerFte"
  | "hoursPerDay"
  | "tightAbove"
  | "weightSpread"
  | "committed"
  | "wanted"
  | "out"
  | "triangleDemanded"
  | "executiveSponsorFunctions"
  | "underWay"
  | "meansDemanded"
  | "weeksBetweenTriangleTalks"
  | "weeksBetweenReports"
  | "hireNorm"
  | "themeOrder"
  | "themeOrderReason"
  | "usesPairwise"
  | "usesMoscow"
  | "decisionParts"
  | "signatories"
  | "chargeMethod"
  | "chargedFrom"
  | "hireRate"
  | "signConvention"
  | "schemaVersion";

export type SettingGroup =
  "municipality" | "capacity" | "ranking" | "statuses" | "triangle" | "money" | "papers" | "rules" | "other";

interface SettingsTexts {
  readonly title: string;
  readonly intro: string;
  readonly noTable: string;
  readonly noColumns: string;
  readonly make: string;
  readonly making: string;
  readonly made: (sheets: string) => string;
  readonly groups: Readonly<Record<SettingGroup, string>>;
  readonly names: Readonly<Record<SettingName, string>>;
  /** What a setting does, where its name does not tell. */
  readonly hints: Partial<Readonly<Record<SettingName, string>>>;
  readonly standard: string;
  readonly notFilledIn: string;
  readonly place: (table: string, row: number) => string;
  readonly change: (name: string) => string;
  readonly changeShort: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly cancel: string;
  readonly emptyIsStandard: string;
  readonly separated: string;
  /** What is asked of whoever typed something else. */
  readonly asks: Partial<Readonly<Record<SettingName, string>>>;
  readonly tables: string;
  readonly tableIs: (ours: string, name: string, sheet: string) => string;
  readonly chooseTables: string;
  readonly language: string;
  readonly languageNote: string;
}

export const settingsTexts: Record<Language, SettingsTexts> = {
  nl: {
    title: "Instellingen",
    intro: "Dit geldt voor het hele register. Wat u wijzigt, komt in uw eigen tabel Instellingen.",
    noTable: "Er is nog geen tabel Instellingen: overal geldt de standaard. Maak de tabel om iets te wijzigen.",
    noColumns:
      "De tabel Instellingen heeft geen kolom Instelling of Waarde. Kies in Tabellen en kolommen welke het zijn.",
    make: "Maak de tabel Instellingen",
    making: "Tabel Instellingen maken",
    made: (sheets) => `Gemaakt: ${sheets}.`,
    groups: {
      municipality: "Gemeente",
      capacity: "Capaciteit",
      ranking: "Prioritering",
      statuses: "Statussen",
      triangle: "Driehoek",
      money: "Geld",
      papers: "Besluitbladen",
      rules: "Wat de regels vragen",
      other: "Overig",
    },
    names: {
      municipality: "Gemeente",
      budgetYear: "Begrotingsjaar",
      termEnd: "Einde bestuursperiode",
      hoursPerFte: "Uren per fte",
      hoursPerDay: "Uren per dag",
      tightAbove: "Krap boven",
      weightSpread: "Spreiding gewichten",
      committed: "Vastgelegd",
      wanted: "Gewenst",
      out: "Buiten",
      triangleDemanded: "Driehoek verplicht bij",
      executiveSponsorFunctions: "Ambtelijk opdrachtgever mag zijn",
      underWay: "In uitvoering bij",
      meansDemanded: "Middelen verlangd bij",
      weeksBetweenTriangleTalks: "Weken zonder driehoekoverleg",
      weeksBetweenReports: "Weken tussen rapportages",
      hireNorm: "Norm externe inhuur",
      themeOrder: "Volgorde thema's",
      themeOrderReason: "Motivering volgorde thema's",
      usesPairwise: "Paarsgewijs wegen",
      usesMoscow: "MoSCoW tonen",
      decisionParts: "Onderdelen besluitblad",
      signatories: "Ondertekenaars",
      chargeMethod: "Kapitaallasten",
      chargedFrom: "Kapitaallasten vanaf",
      hireRate: "Tarief inhuur",
      signConvention: "Tekenafspraak",
      schemaVersion: "Schemaversie",
    },
    hints: {
      hoursPerFte: "Productieve uren per jaar.",
      tightAbove: "Boven deze bezetting is een rol krap.",
      weightSpread: "Zoveel hoger of lager wordt elk gewicht geprobeerd om te zien of een rang robuust is.",
      committed: "Telt in de balans.",
      wanted: "Wordt gerangschikt, en telt in de balans als vastgelegd + gewenst.",
      out: "Telt nergens mee.",
      underWay: "Dan vragen V-8 een opdracht en V-14 een rapportage.",
      meansDemanded: "Dan vraagt V-21 uren, geld en dekking.",
      weeksBetweenTriangleTalks: "Langer niet bij elkaar geeft V-19.",
      weeksBetweenReports: "Langer geleden geeft V-14.",
      hireNorm: "Een groter deel van de uren dat ingehuurd moet worden, geeft V-26.",
      themeOrder: "Zoals MT en college haar vaststelden, het zwaarste eerst.",
      usesPairwise: "Gewichten maken door criteria twee aan twee te vergelijken.",
      usesMoscow: "Bij elk item Moet, Zou moeten, Kan of Nu niet.",
      decisionParts:
        "Wat er vanaf de tweede pagina staat, in deze volgorde; wat u weglaat, staat er niet. Met een eigen kop zo: argumenten = Waarom. De eerste pagina staat vast; alleen haar koppen kunnen anders: voorgesteld besluit, mogelijkheden, advies en besluit.",
      signatories: "Wie voor advies tekenen, naar functie.",
      signConvention: "Wat een min zegt in de DPL en het MJIP.",
      chargeMethod: "Lineair, met elk jaar minder rente, of een annuïteit, elk jaar gelijk.",
      chargedFrom: "Het eerste jaar waarin een investering kapitaallasten geeft.",
    },
    standard: "standaard",
    notFilledIn: "niet ingevuld",
    place: (table, row) => `${table}, rij ${row}`,
    change: (name) => `Wijzig ${name}`,
    changeShort: "Wijzig",
    save: "Bewaar",
    saving: "Instelling bewaren",
    saved: (name) => `${name} is bewaard.`,
    cancel: "Annuleer",
    emptyIsStandard: "Leeg: dan geldt de standaard.",
    separated: "Scheid met een puntkomma. Leeg: dan geldt de standaard.",
    asks: {
      budgetYear: "Vul een jaartal van vier cijfers in.",
      termEnd: "Vul een hele datum in, zoals 31-12-2026.",
      hoursPerFte: "Vul een aantal uren in, meer dan 0.",
      hoursPerDay: "Vul een aantal uren in, meer dan 0.",
      tightAbove: "Vul een percentage van 0 tot en met 100 in.",
      weightSpread: "Vul een percentage van 0 tot en met 100 in.",
      weeksBetweenTriangleTalks: "Vul een aantal weken in, meer dan 0.",
      weeksBetweenReports: "Vul een aantal weken in, meer dan 0.",
      hireNorm: "Vul een percentage van 0 tot en met 100 in.",
      executiveSponsorFunctions: "Gebruik functies uit Personen, zoals lijnmanager of gemeentesecretaris.",
      usesPairwise: "Vul ja of nee in.",
      usesMoscow: "Vul ja of nee in.",
      decisionParts: "Gebruik de namen van de onderdelen, zoals argumenten, financiën of driehoek.",
      signConvention: "Vul in: (+) is nadeel en (-) is voordeel; of andersom.",
      chargeMethod: "Vul lineair of annuïteit in.",
      chargedFrom: "Vul jaar van investering of jaar na investering in.",
    },
    tables: "Tabellen",
    tableIs: (ours, name, sheet) =>
      ours === name ? `${ours}, op blad ${sheet}` : `${ours} is ${name}, op blad ${sheet}`,
    chooseTables: "Tabellen en kolommen",
    language: "Taal",
    languageNote: "Dit paneel volgt de taal van Excel. Bladen en besluitbladen zijn altijd in het Nederlands.",
  },
  en: {
    title: "Settings",
    intro: "This holds for the whole register. What you change goes into your own table Instellingen.",
    noTable: "There is no table Instellingen yet: the defaults hold. Make the table to change anything.",
    noColumns:
      "The table Instellingen has no column Instelling or Waarde. Choose which they are in Tables and columns.",
    make: "Make the table Instellingen",
    making: "Making the table Instellingen",
    made: (sheets) => `Made: ${sheets}.`,
    groups: {
      municipality: "Municipality",
      capacity: "Capacity",
      ranking: "Ranking",
      statuses: "Statuses",
      triangle: "Triangle",
      money: "Money",
      papers: "Decision sheets",
      rules: "What the rules ask",
      other: "Other",
    },
    names: {
      municipality: "Municipality",
      budgetYear: "Budget year",
      termEnd: "End of the term of office",
      hoursPerFte: "Hours per fte",
      hoursPerDay: "Hours per day",
      tightAbove: "Tight above",
      weightSpread: "Spread of weights",
      committed: "Committed",
      wanted: "Wanted",
      out: "Outside",
      triangleDemanded: "Triangle required at",
      executiveSponsorFunctions: "Executive sponsor may be",
      underWay: "Under way at",
      meansDemanded: "Means required at",
      weeksBetweenTriangleTalks: "Weeks without a triangle talk",
      weeksBetweenReports: "Weeks between reports",
      hireNorm: "Norm for hiring",
      themeOrder: "Order of themes",
      themeOrderReason: "Reason for the order of themes",
      usesPairwise: "Weighing in pairs",
      usesMoscow: "Labels from Must to Not now",
      decisionParts: "Parts of a decision sheet",
      signatories: "Who sign",
      chargeMethod: "Capital charges",
      chargedFrom: "Capital charges from",
      hireRate: "Rate for hiring",
      signConvention: "Sign convention",
      schemaVersion: "Schema version",
    },
    hints: {
      hoursPerFte: "Productive hours per year.",
      tightAbove: "Above this occupancy a role is tight.",
      weightSpread: "Each weight is tried this much higher or lower to see whether a rank is robust.",
      committed: "Counts in the balance.",
      wanted: "Is ranked, and counts in the balance as committed + wanted.",
      out: "Counts nowhere.",
      underWay: "Then V-8 asks an assignment and V-14 a report.",
      meansDemanded: "Then V-21 asks hours, money and funding.",
      weeksBetweenTriangleTalks: "Longer apart gives V-19.",
      weeksBetweenReports: "Longer ago gives V-14.",
      hireNorm: "A larger share of the hours that has to be hired gives V-26.",
      themeOrder: "As management team and executive set it, the weightiest first.",
      usesPairwise: "Making weights by comparing criteria two by two.",
      usesMoscow: "With each item Must, Should, Could or Not now.",
      decisionParts:
        "What stands on the second page and on, in this order; what you leave out is not there. With a heading of your own: argumenten = Waarom. The first page is fixed; only its headings can differ: voorgesteld besluit, mogelijkheden, advies and besluit.",
      signatories: "Who sign for the advice, by function.",
      signConvention: "What a minus sign says in the DPL and the MJIP.",
      chargeMethod: "Linear (lineair), with less interest every year, or an annuity (annuïteit), the same every year.",
      chargedFrom: "The first year in which an investment brings capital charges.",
    },
    standard: "default",
    notFilledIn: "not filled in",
    place: (table, row) => `${table}, row ${row}`,
    change: (name) => `Change ${name}`,
    changeShort: "Change",
    save: "Save",
    saving: "Saving the setting",
    saved: (name) => `${name} is saved.`,
    cancel: "Cancel",
    emptyIsStandard: "Empty: then the default holds.",
    separated: "Separate with a semicolon. Empty: then the default holds.",
    asks: {
      budgetYear: "Enter a year of four digits.",
      termEnd: "Enter a whole date, such as 31-12-2026.",
      hoursPerFte: "Enter a number of hours above 0.",
      hoursPerDay: "Enter a number of hours above 0.",
      tightAbove: "Enter a percentage from 0 to 100.",
      weightSpread: "Enter a percentage from 0 to 100.",
      weeksBetweenTriangleTalks: "Enter a number of weeks, more than 0.",
      weeksBetweenReports: "Enter a number of weeks, more than 0.",
      hireNorm: "Enter a percentage from 0 to 100.",
      executiveSponsorFunctions: "Use functions of Personen, such as lijnmanager or gemeentesecretaris.",
      usesPairwise: "Enter ja or nee.",
      usesMoscow: "Enter ja or nee.",
      decisionParts: "Use the names of the parts, such as argumenten, financiën or driehoek.",
      signConvention: "Enter: (+) is nadeel en (-) is voordeel; or else: (-) is nadeel en (+) is voordeel.",
      chargeMethod: "Enter lineair or annuïteit.",
      chargedFrom: "Enter jaar van investering or jaar na investering.",
    },
    tables: "Tables",
    tableIs: (ours, name, sheet) =>
      ours === name ? `${ours}, on sheet ${sheet}` : `${ours} is ${name}, on sheet ${sheet}`,
    chooseTables: "Tables and columns",
    language: "Language",
    languageNote: "This pane follows the language of Excel. Sheets and decision sheets are always in Dutch.",
  },
};
