import type { Language } from "../language";

/** The kinds of rows of a list, and by what each was known, as `workbook/parse/list` names them. */
type Kind = "title" | "heading" | "group" | "data" | "subtotal" | "total" | "empty" | "note";
type Reason =
  | "aboveHeadings"
  | "knownHeadings"
  | "likelyHeadings"
  | "upperHeadings"
  | "headingsAgain"
  | "onlyTextBeforeRows"
  | "headingsOfGroup"
  | "filledIn"
  | "subtotalWord"
  | "totalWord"
  | "totalBeforeRows"
  | "nothing"
  | "remark"
  | "belowRows";

interface ListTexts {
  readonly title: string;
  readonly intro: string;
  readonly searching: string;
  readonly none: string;
  readonly find: string;
  readonly tooLarge: (sheets: string) => string;
  readonly seen: (rows: number) => string;
  readonly run: (from: number, to: number, kind: string) => string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly groupsBecome: string;
  readonly noGroups: string;
  readonly where: string;
  readonly newSheet: string;
  readonly inPlace: string;
  readonly onlyCopy: string;
  readonly numbers: string;
  readonly adopt: string;
  readonly adopting: string;
  readonly adopted: (tables: string) => string;
  readonly staysAsIs: string;
  readonly nothingChosen: string;
}

export const listTexts: Record<Language, ListTexts> = {
  nl: {
    title: "Lijsten in gewone cellen",
    intro: "Dit is in de cellen buiten tabellen herkend. U kiest wat het in het register wordt.",
    searching: "Lijsten zoeken",
    none: "Buiten tabellen is geen lijst met koppen herkend.",
    find: "Zoek lijsten in gewone cellen",
    tooLarge: (sheets) => `Te groot om lijsten in te zoeken: ${sheets}.`,
    seen: (rows) => `Herkend: ${rows} ${rows === 1 ? "blok" : "blokken"}`,
    run: (from, to, kind) => (from === to ? `Rij ${from}: ${kind}` : `Rij ${from} tot en met ${to}: ${kind}`),
    kinds: {
      title: "titel",
      heading: "koppen",
      group: "groep",
      data: "rijen",
      subtotal: "subtotaal",
      total: "totaal",
      empty: "leeg",
      note: "noot",
    },
    reasons: {
      aboveHeadings: "staat boven de koppen",
      knownHeadings: "bekende woorden naast elkaar",
      likelyHeadings: "korte teksten boven ingevulde rijen",
      upperHeadings: "hoort bij de koppen eronder",
      headingsAgain: "dezelfde koppen nog eens",
      onlyTextBeforeRows: "alleen een tekst, met rijen eronder",
      headingsOfGroup: "alleen een tekst, met koppen eronder",
      filledIn: "ingevuld",
      subtotalWord: "begint met subtotaal",
      totalWord: "begint met totaal",
      totalBeforeRows: "begint met totaal, en er volgen nog rijen",
      nothing: "er staat niets",
      remark: "een opmerking",
      belowRows: "staat onder de rijen",
    },
    groupsBecome: "Groepen worden de kolom",
    noGroups: "geen kolom",
    where: "Waar",
    newSheet: "een kopie op een nieuw blad",
    inPlace: "een tabel op deze plek",
    onlyCopy: "Alleen als kopie: groepen, sommen en lege rijen kunnen niet in een tabel staan.",
    numbers: "Nummers beginnen per groep opnieuw; in de tabel staat de groep ervoor, zoals 2-3.1.",
    adopt: "Maak er tabellen van",
    adopting: "Tabellen maken",
    adopted: (tables) => `Gemaakt: ${tables}. De keuze is bewaard in deze werkmap.`,
    staysAsIs:
      "Wat u kopieert, blijft staan zoals het is; in de kopie staan waarden. Dit kunt u niet ongedaan maken met Ctrl+Z.",
    nothingChosen: "Kies eerst wat een lijst wordt.",
  },
  en: {
    title: "Lists in plain cells",
    intro: "This was recognised in the cells outside tables. You choose what it becomes in the register.",
    searching: "Looking for lists",
    none: "No list with headings was recognised outside tables.",
    find: "Look for lists in plain cells",
    tooLarge: (sheets) => `Too large to look for lists: ${sheets}.`,
    seen: (rows) => `Recognised: ${rows} ${rows === 1 ? "block" : "blocks"}`,
    run: (from, to, kind) => (from === to ? `Row ${from}: ${kind}` : `Rows ${from} to ${to}: ${kind}`),
    kinds: {
      title: "title",
      heading: "headings",
      group: "group",
      data: "rows",
      subtotal: "subtotal",
      total: "total",
      empty: "blank",
      note: "note",
    },
    reasons: {
      aboveHeadings: "stands above the headings",
      knownHeadings: "known words beside each other",
      likelyHeadings: "short texts above rows that are filled in",
      upperHeadings: "belongs to the headings below",
      headingsAgain: "the same headings again",
      onlyTextBeforeRows: "nothing but a text, with rows below",
      headingsOfGroup: "nothing but a text, with headings below",
      filledIn: "filled in",
      subtotalWord: "begins with subtotal",
      totalWord: "begins with total",
      totalBeforeRows: "begins with total, and more rows follow",
      nothing: "nothing stands there",
      remark: "a remark",
      belowRows: "stands below the rows",
    },
    groupsBecome: "Groups become the column",
    noGroups: "no column",
    where: "Where",
    newSheet: "a copy on a new sheet",
    inPlace: "a table in this place",
    onlyCopy: "As a copy alone: groups, sums and blank rows cannot stand in a table.",
    numbers: "Numbers begin anew in each group; in the table the group stands before them, such as 2-3.1.",
    adopt: "Make tables of them",
    adopting: "Making tables",
    adopted: (tables) => `Made: ${tables}. The choice is kept in this workbook.`,
    staysAsIs: "What you copy stays as it is; the copy holds values. You cannot undo this with Ctrl+Z.",
    nothingChosen: "First choose what a list becomes.",
  },
};
