import type { ConsequenceNote } from "../../domain/decided/decision-consequences";
import type { Language } from "../language";
import { quoted } from "../quoted";

type NoteText<K extends ConsequenceNote["kind"]> = (note: Extract<ConsequenceNote, { readonly kind: K }>) => string;

interface RecordTexts {
  readonly record: string;
  readonly title: (number: string) => string;
  readonly back: (number: string) => string;
  readonly chosen: string;
  readonly advised: string;
  readonly text: string;
  readonly textHow: string;
  readonly date: string;
  readonly number: string;
  readonly motivation: string;
  readonly motivationHow: string;
  readonly motivationNeeded: string;
  readonly noAlternatives: string;
  readonly fromSheet: (sheet: string) => string;
  readonly readingSheet: string;
  readonly taken: (sheet: string) => string;
  readonly noDay: (text: string) => string;
  readonly nothingOn: (sheet: string) => string;
  readonly further: string;
  readonly writesNothing: string;
  readonly stands: string;
  readonly standsHow: string;
  readonly replaced: (heading: string, before: string, after: string) => string;
  readonly emptied: (heading: string, before: string) => string;
  readonly replace: string;
  readonly replaceFirst: string;
  readonly inChoices: (table: string) => string;
  readonly column: (heading: string, value: string) => string;
  readonly addsColumns: (headings: string, table: string) => string;
  readonly follows: string;
  readonly followsHow: string;
  readonly nothing: string;
  readonly status: (item: string, to: string, now: string) => string;
  readonly noStatus: string;
  readonly statusOf: (nr: string) => string;
  readonly end: (item: string, to: string, now: string) => string;
  readonly money: (item: string, what: string, amounts: string, source: string) => string;
  readonly amount: (year: number, amount: string) => string;
  readonly toSee: string;
  readonly unplaced: (what: string) => string;
  readonly notes: { readonly [K in ConsequenceNote["kind"]]: NoteText<K> };
  readonly save: (consequences: number) => string;
  readonly change: string;
  readonly saving: string;
  readonly saved: (number: string) => string;
}

export const recordTexts: Record<Language, RecordTexts> = {
  nl: {
    record: "Besluit vastleggen",
    title: (number) => `Besluit over ${number}`,
    back: (number) => `Besluitblad ${number}`,
    chosen: "Besloten is",
    advised: "geadviseerd",
    text: "Tekst van het besluit",
    textHow: "Zoals het orgaan het zei. Leeg: de naam van de mogelijkheid.",
    date: "Datum besluit",
    number: "Besluitnummer",
    motivation: "Motivering",
    motivationHow: "Waarom zo besloten is.",
    motivationNeeded: "Nodig: het besluit wijkt af van het advies.",
    noAlternatives: "Deze keuze heeft geen mogelijkheden in Alternatieven. Vul ze daar eerst in.",
    fromSheet: (sheet) => `Neem over van blad ${sheet}`,
    readingSheet: "Besluit van het blad lezen",
    taken: (sheet) => `Overgenomen van blad ${sheet}. Lees het na voor u het vastlegt.`,
    noDay: (text) => `${quoted(text)} is geen datum: vul die hier in.`,
    nothingOn: (sheet) =>
      `Op blad ${sheet} is bij Besluit, Datum besluit en Besluitnummer nog niets ingevuld, of een van die woorden staat er niet meer.`,
    further: "Verder",
    writesNothing: "Er wordt nog niets geschreven.",
    stands: "Er staat al een besluit",
    standsHow: "Vastleggen vervangt dan wat er staat:",
    replaced: (heading, before, after) => `${heading}: nu ${quoted(before)}, wordt ${quoted(after)}`,
    emptied: (heading, before) => `${heading}: nu ${quoted(before)}, wordt leeg`,
    replace: "Vervang wat er staat",
    replaceFirst: "Bevestig eerst dat het besluit dat er staat vervangen wordt.",
    inChoices: (table) => `Dit komt in ${table}`,
    column: (heading, value) => `${heading}: ${value}`,
    addsColumns: (headings, table) => `${table} krijgt er kolommen bij: ${headings}.`,
    follows: "Wat volgt in het register",
    followsHow: "Alleen wat u aanvinkt, wordt gewijzigd.",
    nothing: "Er volgt geen wijziging uit dit besluit.",
    status: (item, to, now) => `${item}: status wordt ${to} (nu ${now})`,
    noStatus: "geen",
    statusOf: (nr) => `Status van ${nr}`,
    end: (item, to, now) => `${item}: eind wordt ${to} (nu ${now})`,
    money: (item, what, amounts, source) =>
      `${item}: rij in Financien met ${what}${source === "" ? "" : ` uit ${source}`}: ${amounts}`,
    amount: (year, amount) => `${amount} in ${year}`,
    toSee: "Om zelf na te gaan",
    unplaced: (what) => `Hiervoor heeft uw tabel geen kolom: ${what}.`,
    notes: {
      nothing: () => "Aan status, data en geld verandert dit besluit niets.",
      severalItems: () => "De keuze gaat over meer items: vink aan voor welke een wijziging geldt.",
      moneyOfSeveral: () => "De mogelijkheid vraagt geld. Zet het in Financien bij het item dat het krijgt.",
      moneyThere: ({ nr }) => `In Financien staan al lasten van ${nr}. Ga na of ze kloppen met het besluit.`,
      moneyWithoutFunding: () => "De mogelijkheid noemt geen dekking: die komt dus niet in Financien.",
      noStatus: ({ nr }) => `Geen status van het register past bij ${nr}.`,
      noReady: () => "De mogelijkheid heeft geen datum bij Gereed: het eind van de items blijft zoals het is.",
      readyBeforeStart: ({ nr }) => `Gereed ligt vóór de start van ${nr}: het eind blijft zoals het is.`,
    },
    save: (consequences) =>
      consequences === 0
        ? "Leg het besluit vast"
        : `Leg vast, met ${consequences === 1 ? "1 wijziging" : `${consequences} wijzigingen`}`,
    change: "Terug naar het formulier",
    saving: "Besluit vastleggen",
    saved: (number) => `Het besluit over ${number} is vastgelegd.`,
  },
  en: {
    record: "Register the decision",
    title: (number) => `Decision on ${number}`,
    back: (number) => `Decision sheet ${number}`,
    chosen: "Decided is",
    advised: "advised",
    text: "Wording of the decision",
    textHow: "As the body put it. Empty: the name of the alternative.",
    date: "Date of the decision",
    number: "Number of the decision",
    motivation: "Reason",
    motivationHow: "Why this was decided.",
    motivationNeeded: "Needed: the decision departs from the advice.",
    noAlternatives: "This choice has no alternatives in Alternatieven. Enter them there first.",
    fromSheet: (sheet) => `Take over from sheet ${sheet}`,
    readingSheet: "Reading the decision from the sheet",
    taken: (sheet) => `Taken over from sheet ${sheet}. Read it before you register it.`,
    noDay: (text) => `${quoted(text)} is no date: fill it in here.`,
    nothingOn: (sheet) =>
      `On sheet ${sheet} nothing is filled in at Besluit, Datum besluit and Besluitnummer yet, or one of these words no longer stands there.`,
    further: "Continue",
    writesNothing: "Nothing is written yet.",
    stands: "A decision stands there already",
    standsHow: "Registering replaces what stands there:",
    replaced: (heading, before, after) => `${heading}: now ${quoted(before)}, becomes ${quoted(after)}`,
    emptied: (heading, before) => `${heading}: now ${quoted(before)}, becomes empty`,
    replace: "Replace what stands there",
    replaceFirst: "First confirm that the decision that stands there is replaced.",
    inChoices: (table) => `This goes into ${table}`,
    column: (heading, value) => `${heading}: ${value}`,
    addsColumns: (headings, table) => `${table} gets more columns: ${headings}.`,
    follows: "What follows in the register",
    followsHow: "Only what you tick is changed.",
    nothing: "No change follows from this decision.",
    status: (item, to, now) => `${item}: status becomes ${to} (now ${now})`,
    noStatus: "none",
    statusOf: (nr) => `Status of ${nr}`,
    end: (item, to, now) => `${item}: end becomes ${to} (now ${now})`,
    money: (item, what, amounts, source) =>
      `${item}: row in Financien with ${what}${source === "" ? "" : ` from ${source}`}: ${amounts}`,
    amount: (year, amount) => `${amount} for ${year}`,
    toSee: "For you to look at",
    unplaced: (what) => `Your table has no column for this: ${what}.`,
    notes: {
      nothing: () => "This decision changes nothing of status, dates and money.",
      severalItems: () => "The choice is about several items: tick for which of them a change holds.",
      moneyOfSeveral: () => "The alternative asks money. Enter it in Financien at the item that gets it.",
      moneyThere: ({ nr }) => `Financien has costs of ${nr} already. See whether they agree with the decision.`,
      moneyWithoutFunding: () => "The alternative names nothing that pays for it, so Financien gets no funding.",
      noStatus: ({ nr }) => `No status of the register fits ${nr}.`,
      noReady: () => "The alternative has no date at Gereed: the end of the items stays as it is.",
      readyBeforeStart: ({ nr }) => `Gereed is before the start of ${nr}: its end stays as it is.`,
    },
    save: (consequences) =>
      consequences === 0
        ? "Register the decision"
        : `Register, with ${consequences === 1 ? "1 change" : `${consequences} changes`}`,
    change: "Back to the form",
    saving: "Registering the decision",
    saved: (number) => `The decision on ${number} is registered.`,
  },
};
