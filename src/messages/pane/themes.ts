import type { Language } from "../language";

interface ThemeTexts {
  readonly byTheme: string;
  readonly how: string;
  readonly none: string;
  readonly score: (score: string) => string;
  readonly noScore: string;
  readonly onScore: (rank: string) => string;
  readonly setAt: (place: string) => string;
  readonly noItems: string;
  readonly reasonIs: (reason: string) => string;
  readonly noReason: string;
  readonly order: string;
  readonly title: string;
  readonly list: string;
  readonly movedTo: (theme: string, place: number) => string;
  readonly toScore: string;
  readonly reason: string;
  readonly reasonHow: string;
  readonly needReason: string;
  readonly separator: (theme: string) => string;
  readonly setting: string;
  readonly wasSet: string;
}

export const themeTexts: Record<Language, ThemeTexts> = {
  nl: {
    byTheme: "Per thema",
    how: "Een thema heeft de gemiddelde score van zijn gerangschikte items.",
    none: "Zonder thema",
    score: (score) => `gemiddelde score ${score}`,
    noScore: "geen gerangschikt item",
    onScore: (rank) => `plaats ${rank} op score`,
    setAt: (place) => `vastgesteld op ${place}`,
    noItems: "geen gewenst item",
    reasonIs: (reason) => `Motivering van de volgorde: ${reason}`,
    noReason: "De motivering van de volgorde ontbreekt.",
    order: "Volgorde van thema's vaststellen",
    title: "Volgorde van thema's",
    list: "Thema's in volgorde",
    movedTo: (theme, place) => `${theme} staat nu op ${place}.`,
    toScore: "Zet op score",
    reason: "Motivering",
    reasonHow: "Komt met de volgorde in Instellingen en op het blad Prioritering te staan.",
    needReason: "Schrijf op waarom deze volgorde afwijkt van de score.",
    separator: (theme) =>
      `In Instellingen scheidt een puntkomma de thema's. Haal die in Portfolio uit het thema ${theme}; dan kan de volgorde worden vastgesteld.`,
    setting: "Volgorde van thema's vaststellen",
    wasSet: "De volgorde van thema's staat nu in Instellingen.",
  },
  en: {
    byTheme: "By theme",
    how: "A theme has the mean score of its ranked items.",
    none: "Without a theme",
    score: (score) => `mean score ${score}`,
    noScore: "no ranked item",
    onScore: (rank) => `place ${rank} by score`,
    setAt: (place) => `set at ${place}`,
    noItems: "no wanted item",
    reasonIs: (reason) => `Reason for the order: ${reason}`,
    noReason: "The reason for the order is missing.",
    order: "Set the order of themes",
    title: "Order of themes",
    list: "Themes in order",
    movedTo: (theme, place) => `${theme} is at ${place} now.`,
    toScore: "Order by score",
    reason: "Reason",
    reasonHow: "It will stand with the order in Instellingen and on the sheet Prioritering.",
    needReason: "Write down why this order differs from the score.",
    separator: (theme) =>
      `In Instellingen a semicolon parts the themes. Take it out of the theme ${theme} in Portfolio; then the order can be set.`,
    setting: "Setting the order of themes",
    wasSet: "The order of themes stands in Instellingen now.",
  },
};
