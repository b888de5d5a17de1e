import type { Language } from "../language";

/** Keys as they are printed on every keyboard. */
export const paneKeys = {
  open: "Ctrl + Alt + K",
  toPane: "F6",
  next: "Tab · Shift + Tab",
  view: "← →",
  choose: "Enter · ␣",
  cell: "← → ↑ ↓",
  ends: "Home · End",
  page: "Page Up · Page Down",
  close: "Esc",
  undo: "Ctrl + Z",
} as const;

interface HelpTexts {
  readonly sections: Readonly<Record<"duties" | "functions" | "test" | "rules" | "keys", string>>;
  readonly openView: (view: string) => string;
  readonly search: string;
  readonly rulesIntro: string;
  readonly rulesFound: (count: number) => string;
  readonly keysIntro: string;
  readonly keys: Readonly<Record<keyof typeof paneKeys, string>>;
}

export const helpTexts: Record<Language, HelpTexts> = {
  nl: {
    sections: {
      duties: "Wat doet een portfoliomanager?",
      functions: "Functies in cellen",
      test: "Werkt alles hier?",
      rules: "De regels van het register",
      keys: "Zo werken toetsen",
    },
    openView: (view) => `Naar ${view}`,
    search: "Zoek een regel of een woord",
    rulesIntro:
      "Wat Koersvast toetst. V-regels gaan over de driehoek, S-regels over de samenhang van de gegevens. Bevindingen met G- gaan over een cel, kop of tabel die niet goed te lezen is; zij zeggen zelf wat eraan te doen is.",
    rulesFound: (count) => (count === 0 ? "Geen regel gevonden." : `${count} ${count === 1 ? "regel" : "regels"}`),
    keysIntro: "Alles in dit venster kan zonder muis.",
    keys: {
      open: "opent dit venster; met Shift erbij sluit het",
      toPane: "gaat van het werkblad naar dit venster, en verder",
      next: "naar het volgende of vorige onderdeel",
      view: "naar een andere weergave, op de rij bovenaan",
      choose: "Enter of spatie: kiest, opent of drukt op wat is aangewezen",
      cell: "door de cellen van de tabel in Capaciteit",
      ends: "naar de eerste of laatste periode; met Ctrl ook naar de eerste of laatste rol",
      page: "een scherm omhoog of omlaag in die tabel",
      close: "sluit een menu of lijst",
      undo: "maakt ongedaan wat in een cel is ingevuld, als het werkblad is aangewezen",
    },
  },
  en: {
    sections: {
      duties: "What does a portfoliomanager do?",
      functions: "Functions in cells",
      test: "Does all work here?",
      rules: "The rules of the register",
      keys: "How keys work",
    },
    openView: (view) => `To ${view}`,
    search: "Search a rule or a word",
    rulesIntro:
      "What Koersvast tests. V rules are about the triangle, S rules about data that belong together. Findings with G- are about a cell, heading or table that cannot be read well; they say themselves what to do.",
    rulesFound: (count) => (count === 0 ? "No rule found." : `${count} ${count === 1 ? "rule" : "rules"}`),
    keysIntro: "All in this pane can be done without a mouse.",
    keys: {
      open: "opens this pane; with Shift it closes",
      toPane: "goes from the sheet to this pane, and on",
      next: "to the next or previous part",
      view: "to another view, on the row above",
      choose: "Enter or space: chooses, opens or presses what is pointed at",
      cell: "through the cells of the table in Capacity",
      ends: "to the first or last period; with Ctrl also to the first or last role",
      page: "a screen up or down in that table",
      close: "closes a menu or list",
      undo: "undoes what was filled into a cell, when the sheet is pointed at",
    },
  },
};
