/** What the workbook says of rounds: the rows of Actualisatie and the sheets Actualisatieronde and Wat is er veranderd. */
import { countedText } from "./nl-format";

export const roundTexts = {
  name: "Actualisatieronde",
  title: (name: string): string => `Actualisatieronde ${name}`,
  nobody: "(zonder opdrachtnemer)",
  tooManyNrs: "de nummers passen niet in een cel en staan op blad Actualisatieronde",
  asked: (items: number, findings: number): string =>
    [
      `${countedText(items, "item", "items")} nalopen`,
      findings > 0 ? `${countedText(findings, "punt", "punten")} op blad Actualisatieronde` : "",
    ]
      .filter(Boolean)
      .join("; "),
  open: (opened: string, deadline: string): string =>
    `Geopend op ${opened}. Graag antwoord uiterlijk ${deadline}: werk uw items bij, en zet in de tabel Actualisatie de dag bij Beantwoord op. Klopt alles al, dan is die dag genoeg.`,
  closed: (opened: string, closed: string): string => `Geopend op ${opened}, gesloten op ${closed}.`,
  answered: (answered: number, of: number): string => `Beantwoord: ${answered} van ${of}.`,
  unanswered: (names: string): string => `Nog niet beantwoord: ${names}.`,
  answers: "Wie heeft geantwoord",
  answerHeadings: ["", "Opdrachtnemer", "Beantwoord op", "Gewijzigd", "", "Opmerking"],
  unknownChange: "onbekend: de momentopname van de opening ontbreekt",
  lead: (name: string, items: number): string => `${name}: ${countedText(items, "item", "items")}`,
  headings: ["Nr", "Naam", "Status", "Laatste rapportage", "Hoe dringend", "Wat ontbreekt of oud is"],
  noReport: "geen",
  nothing: "niets gevonden",
  none: "Er is geen item dat meetelt.",
} as const;

export const comparisonSheetTexts = {
  name: "Wat is er veranderd",
  title: "Wat is er veranderd",
  span: (from: string, to: string): string => `Van ${from} tot ${to}.`,
} as const;
