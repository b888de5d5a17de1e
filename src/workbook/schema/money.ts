import { choice, code, key, money, namingItem, namingSource, needed, number, share, text } from "./column";
import { table } from "./table";
import { inBudgetWords, moneyKindWords, moneyNatureWords } from "./words";

export const finances = table(
  "Financien",
  {
    nr: key(namingItem(code("Nr", "Volgnr", "Volgnummer", "ID", "Nummer", "Projectnr", "Projectnummer"))),
    description: text("Omschrijving", "Toelichting"),
    kind: needed(choice(moneyKindWords)("Soort", "Lasten of baten")),
    nature: needed(choice(moneyNatureWords)("Aard", "I/S")),
    source: namingSource(text("Bron", "Dekkingsbron")),
    inBudget: choice(inBudgetWords)("In begroting", "Opgenomen in begroting"),
    budgetProgramme: code("Begrotingsprogramma", "Programma"),
    taskField: code("Taakveld"),
    term: number("Termijn", "Afschrijvingstermijn"),
    interest: share("Rente", "Rentepercentage"),
  },
  { repeated: { kind: "year", long: { by: text("Jaar", "Jaarschijf"), figure: money("Bedrag") } } },
);

export const resources = table(
  "Middelen",
  {
    source: key(text("Bron", "Dekkingsbron")),
    nature: needed(choice(moneyNatureWords)("Aard", "I/S")),
    balance: money("Stand", "Stand reserve"),
  },
  { repeated: { kind: "year", long: null } },
);
