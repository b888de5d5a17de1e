import type { ScenarioMisfit } from "../../domain/scenario/scenario-rows";
import type { ScenarioOption } from "../../domain/model/scenario";
import type { Language } from "../language";

type Counted = readonly [one: string, more: string];

interface ScenarioTexts {
  readonly title: string;
  readonly open: (count: string) => string;
  readonly none: string;
  readonly list: string;
  readonly options: Readonly<Record<ScenarioOption, string>>;
  readonly compare: string;
  readonly compareOf: (name: string) => string;
  readonly compareMost: string;
  readonly besideEachOther: string;
  readonly makeSheet: string;
  readonly makingSheet: string;
  readonly madeSheet: (sheet: string) => string;
  readonly plan: string;
  readonly measures: {
    readonly short: string;
    readonly items: string;
    readonly incidental: string;
    readonly structural: string;
    readonly score: string;
    readonly topTen: string;
    readonly latest: string;
  };
  readonly more: (euros: string) => string;
  readonly less: (euros: string) => string;
  /** The amount is yet to come. */
  readonly moneyOpen: string;
  readonly ofTotal: (count: string, of: string) => string;
  readonly noScore: string;
  readonly noTopTen: string;
  readonly noHours: string;
  readonly toTalk: string;
  readonly toTalkOf: (name: string) => string;
  readonly drop: string;
  readonly dropOf: (name: string) => string;
  readonly dropSure: (name: string) => string;
  readonly dropYes: string;
  readonly no: string;
  readonly dropping: string;
  readonly dropped: (name: string) => string;
  readonly misfits: Readonly<Record<ScenarioMisfit["kind"], (about: string, beside: string) => string>>;
  readonly toRow: (sentence: string) => string;
  readonly gone: (name: string) => string;
  readonly save: string;
  readonly saveTitle: string;
  readonly name: string;
  readonly nameOf: (option: string, spot: string) => string;
  readonly explanation: string;
  readonly saves: (rows: string) => string;
  readonly rows: Counted;
  readonly replace: (name: string) => string;
  readonly nothingToSave: string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  readonly outdated: string;
  readonly back: string;
  readonly toScenarios: string;
  readonly adopt: string;
  readonly adoptOf: (name: string) => string;
  readonly adoptTitle: string;
  readonly adoptHow: string;
  readonly adoptDo: string;
  readonly adopting: string;
  readonly adopted: (changes: string, left: string) => string;
  readonly changes: Counted;
  readonly nothingToAdopt: string;
  readonly edits: string;
  readonly heads: { readonly column: string; readonly was: string; readonly becomes: string };
  readonly empty: string;
  readonly columns: (table: string, headings: string, count: number) => string;
  readonly hired: string;
  readonly hiredLine: (role: string, period: string, hours: string) => string;
  readonly hiredCounts: string;
  readonly notes: string;
  readonly statusStays: (nrs: string, status: string) => string;
  readonly noDates: (nrs: string) => string;
  readonly promised: (nrs: string) => string;
  readonly supplyUnknown: (periods: string) => string;
  readonly hireUnplaced: (spots: string) => string;
  readonly money: (money: string) => string;
  readonly capacity: (spots: string) => string;
  readonly leftShort: (hours: string) => string;
  readonly leftNone: string;
}

export const scenarioTexts: Record<Language, ScenarioTexts> = {
  nl: {
    title: "Scenario's",
    open: (count) => `Scenario's (${count})`,
    none: "Er is nog geen scenario bewaard. Bewaar er een bij een mogelijkheid, of vanuit een gesprek.",
    list: "Bewaarde scenario's",
    options: {
      notDoing: "niet doen",
      phasing: "faseren",
      extraMeans: "extra middelen",
      outsourcing: "uitbesteden",
      combined: "gecombineerd",
      own: "eigen",
    },
    compare: "Vergelijk",
    compareOf: (name) => `Vergelijk ${name}`,
    compareMost: "Ten hoogste vier naast elkaar: haal er eerst een weg.",
    besideEachOther: "Naast elkaar",
    makeSheet: "Zet dit op een blad",
    makingSheet: "Blad met scenario's maken",
    madeSheet: (sheet) => `Blad ${sheet} is bijgewerkt.`,
    plan: "Plan van nu",
    measures: {
      short: "Uren te kort",
      items: "Items anders dan gepland",
      incidental: "Incidenteel, naast het plan",
      structural: "Structureel, alle jaren samen, naast het plan",
      score: "Score die blijft",
      topTen: "Uit de top 10 op tijd",
      latest: "Laatste einde",
    },
    more: (euros) => `${euros} meer`,
    less: (euros) => `${euros} minder`,
    moneyOpen: "p.m.",
    ofTotal: (count, of) => `${count} (nu ${of})`,
    noScore: "geen scores",
    noTopTen: "geen top 10",
    noHours: "geen uren",
    toTalk: "Verder in gesprek",
    toTalkOf: (name) => `Verder in gesprek met ${name}`,
    drop: "Verwijder",
    dropOf: (name) => `Verwijder ${name}`,
    dropSure: (name) => `${name} uit de tabel Scenarios verwijderen?`,
    dropYes: "Ja, verwijder",
    no: "Nee",
    dropping: "Scenario verwijderen",
    dropped: (name) => `Scenario ${name} is verwijderd.`,
    misfits: {
      incomplete: () => "Een rij zegt niet alles wat nodig is: zij verandert niets.",
      item: (about) => `${about} is geen item waaruit gekozen wordt.`,
      way: (about) => `${about} kan zo niet meer: het staat zoals gepland.`,
      second: (about) => `Van ${about} zegt een tweede rij iets anders: die telt niet.`,
      planMoved: (about, beside) => `${about} is anders gepland dan toen: het schuift nu ${beside}.`,
      cell: (about) => `Van ${about} is niet bekend hoeveel uren er zijn.`,
      hire: (about, beside) => `Van ${about} is niet meer dan ${beside} in te huren.`,
    },
    toRow: (sentence) => `${sentence} Ga naar de rij.`,
    gone: (name) => `Scenario ${name} staat niet meer in het register.`,
    save: "Bewaar als scenario",
    saveTitle: "Scenario bewaren",
    name: "Naam",
    nameOf: (option, spot) => `${option} ${spot}`,
    explanation: "Toelichting",
    saves: (rows) => `Komt in de tabel Scenarios, ${rows}.`,
    rows: ["rij", "rijen"],
    replace: (name) => `Vervang scenario ${name}, dat er al is`,
    nothingToSave: "Dit is het plan zoals het er staat: er is niets te bewaren.",
    saving: "Scenario bewaren",
    saved: (name) => `Scenario ${name} is bewaard.`,
    outdated: "Het register is gewijzigd nadat dit is uitgerekend. Ga terug en reken opnieuw.",
    back: "Terug",
    toScenarios: "Alle scenario's",
    adopt: "Maak dit het plan",
    adoptOf: (name) => `Maak dit het plan: ${name}`,
    adoptTitle: "Het plan wijzigen",
    adoptHow: "Dit verandert in uw eigen tabellen. Kijk het na; er is nog niets geschreven.",
    adoptDo: "Wijzig het plan",
    adopting: "Het plan wijzigen",
    adopted: (changes, left) => `Het plan is gewijzigd: ${changes}. ${left}`,
    changes: ["cel of rij geschreven", "cellen en rijen geschreven"],
    nothingToAdopt: "Dit is het plan zoals het er staat: er verandert niets.",
    edits: "Wat verandert",
    heads: { column: "Kolom", was: "Nu", becomes: "Wordt" },
    empty: "leeg",
    columns: (table, headings, count) => `${table} krijgt de ${count === 1 ? "kolom" : "kolommen"} ${headings}.`,
    hired: "Wat erbij komt in Capaciteitsaanbod",
    hiredLine: (role, period, hours) => `${role}, ${period}: ${hours} inhuur`,
    hiredCounts: "Deze uren gaan af van Inhuur maximaal van hun rol: de rijen staan met ja in kolom Ingehuurd.",
    notes: "Wat u moet weten",
    statusStays: (nrs, status) =>
      `${nrs}: de status blijft, want wat ${status} heet telt nergens mee, en de regie telt wel.`,
    noDates: (nrs) => `${nrs}: zonder Start en Eind schuiven alleen de uren.`,
    promised: (nrs) => `${nrs}: de uren waren voor andere perioden toegezegd. Vraag de toezegging opnieuw.`,
    supplyUnknown: (periods) => `Capaciteitsaanbod kent ${periods} niet: daar is het saldo straks onbekend.`,
    hireUnplaced: (spots) => `Niet geschreven, want Capaciteitsaanbod kent de periode niet: ${spots}.`,
    money: (money) => `Financien blijft zoals het is. Naast het plan: ${money}.`,
    capacity: (spots) => `Het scenario rekent met andere uren dan er in Capaciteitsaanbod staan: ${spots}.`,
    leftShort: (hours) => `Er blijft ${hours} te kort.`,
    leftNone: "Er is geen tekort meer.",
  },
  en: {
    title: "Scenarios",
    open: (count) => `Scenarios (${count})`,
    none: "No scenario has been kept yet. Keep one at an option, or from a dialogue.",
    list: "Kept scenarios",
    options: {
      notDoing: "not doing",
      phasing: "phasing",
      extraMeans: "extra means",
      outsourcing: "outsourcing",
      combined: "combined",
      own: "made yourself",
    },
    compare: "Compare",
    compareOf: (name) => `Compare ${name}`,
    compareMost: "At most four beside each other: take one away first.",
    besideEachOther: "Beside each other",
    makeSheet: "Put this on a sheet",
    makingSheet: "Making the sheet of scenarios",
    madeSheet: (sheet) => `Sheet ${sheet} is up to date.`,
    plan: "Present plan",
    measures: {
      short: "Hours short",
      items: "Items other than planned",
      incidental: "Incidental, beside the plan",
      structural: "Structural, all years together, beside the plan",
      score: "Score that is kept",
      topTen: "From the top 10 on time",
      latest: "Last end",
    },
    more: (euros) => `${euros} more`,
    less: (euros) => `${euros} less`,
    moneyOpen: "p.m.",
    ofTotal: (count, before) => `${count} (now ${before})`,
    noScore: "no scores",
    noTopTen: "no top 10",
    noHours: "no hours",
    toTalk: "Continue in dialogue",
    toTalkOf: (name) => `Continue in dialogue with ${name}`,
    drop: "Remove",
    dropOf: (name) => `Remove ${name}`,
    dropSure: (name) => `Remove ${name} from table Scenarios?`,
    dropYes: "Yes, remove",
    no: "No",
    dropping: "Removing scenario",
    dropped: (name) => `Scenario ${name} has been removed.`,
    misfits: {
      incomplete: () => "A row does not say all that is needed: it changes nothing.",
      item: (about) => `${about} is no item to choose from.`,
      way: (about) => `${about} can no longer be done so: it stands as planned.`,
      second: (about) => `A second row says otherwise about ${about}: it does not count.`,
      planMoved: (about, beside) => `${about} is planned otherwise than before: it now shifts ${beside}.`,
      cell: (about) => `How many hours there are of ${about} is not known.`,
      hire: (about, beside) => `No more than ${beside} of ${about} can be hired.`,
    },
    toRow: (sentence) => `${sentence} Go to the row.`,
    gone: (name) => `Scenario ${name} no longer stands in the register.`,
    save: "Keep as scenario",
    saveTitle: "Keep a scenario",
    name: "Name",
    nameOf: (option, spot) => `${option} ${spot}`,
    explanation: "Explanation",
    saves: (rows) => `Comes in table Scenarios, ${rows}.`,
    rows: ["row", "rows"],
    replace: (name) => `Replace scenario ${name}, which is there already`,
    nothingToSave: "This is the plan as it stands: there is nothing to keep.",
    saving: "Keeping scenario",
    saved: (name) => `Scenario ${name} has been kept.`,
    outdated: "The register has changed since this was worked out. Go back and work it out again.",
    back: "Back",
    toScenarios: "All scenarios",
    adopt: "Make this the plan",
    adoptOf: (name) => `Make this the plan: ${name}`,
    adoptTitle: "Change the plan",
    adoptHow: "This changes in your own tables. Check it; nothing has been written yet.",
    adoptDo: "Change the plan",
    adopting: "Changing the plan",
    adopted: (changes, left) => `The plan has been changed: ${changes}. ${left}`,
    changes: ["cell or row written", "cells and rows written"],
    nothingToAdopt: "This is the plan as it stands: nothing changes.",
    edits: "What changes",
    heads: { column: "Column", was: "Now", becomes: "Becomes" },
    empty: "empty",
    columns: (table, headings, count) => `${table} gets the ${count === 1 ? "column" : "columns"} ${headings}.`,
    hired: "What is added to Capaciteitsaanbod",
    hiredLine: (role, period, hours) => `${role}, ${period}: ${hours} hired`,
    hiredCounts: "These hours come off Inhuur maximaal of their role: the rows say ja in column Ingehuurd.",
    notes: "What you must know",
    statusStays: (nrs, status) =>
      `${nrs}: the status stays, because what is called ${status} counts nowhere, and the steering does count.`,
    noDates: (nrs) => `${nrs}: without Start and Eind, only the hours shift.`,
    promised: (nrs) => `${nrs}: the hours were promised for other periods. Ask for that promise again.`,
    supplyUnknown: (periods) => `Capaciteitsaanbod does not know ${periods}: the balance will be unknown there.`,
    hireUnplaced: (spots) => `Not written, because Capaciteitsaanbod does not know the period: ${spots}.`,
    money: (money) => `Financien stays as it is. Beside the plan: ${money}.`,
    capacity: (spots) => `The scenario counts on other hours than Capaciteitsaanbod says: ${spots}.`,
    leftShort: (hours) => `Still ${hours} short.`,
    leftNone: "There is no shortage left.",
  },
};
