import { choice, code, date, key, list, needed, text } from "./column";
import { table } from "./table";
import { dependencyWords, meetingWords, productForWords, reactionWords } from "./words";

export const dependencies = table("Samenhang", {
  from: key(code("Van")),
  to: key(code("Naar")),
  kind: needed(choice(dependencyWords)("Soort")),
  explanation: text("Toelichting"),
});

export const meetings = table(
  "Overleg",
  {
    nr: code("Nr"),
    kind: key(choice(meetingWords)("Soort")),
    planned: date("Gepland", "Gepland op"),
    held: date("Gehouden", "Gehouden op"),
    attendees: list("Aanwezig", "Aanwezigen"),
    facilitator: text("Begeleider"),
  },
  {
    signatures: [
      ["kind", "planned"],
      ["kind", "held"],
    ],
  },
);

export const agreement = table("Akkoord", {
  passage: key(code("Passage")),
  wording: needed(text("Tekst")),
  theme: text("Thema"),
  portfolioHolder: text("Portefeuillehouder"),
  initiatives: list("Nr"),
  budgetProgramme: code("Begrotingsprogramma"),
});

export const developments = table(
  "Ontwikkelingen",
  {
    development: key(text("Ontwikkeling")),
    source: text("Bron"),
    expectedEffect: text("Verwacht effect"),
    horizon: text("Horizon"),
    initiatives: list("Raakt"),
    advice: text("Advies"),
    discussedOn: date("Besproken op"),
  },
  {
    signatures: [
      ["development", "expectedEffect"],
      ["development", "initiatives"],
      ["development", "advice"],
    ],
  },
);

export const products = table("Producten", {
  nr: key(code("Nr")),
  product: key(text("Product")),
  promisedOn: date("Toegezegd op"),
  forecast: date("Prognose"),
  deliveredOn: date("Geleverd op"),
  for: choice(productForWords)("Voor"),
});

export const reactions = table(
  "Reacties",
  {
    nr: code("Nr"),
    choice: code("Keuzenr"),
    who: key(text("Wie")),
    reaction: choice(reactionWords)("Reactie"),
    wording: text("Tekst"),
    date: date("Datum"),
    answer: text("Antwoord"),
    closedOn: date("Afgehandeld op", "Afgehandeld"),
  },
  {
    signatures: [
      ["nr", "who", "reaction"],
      ["choice", "who", "reaction"],
    ],
  },
);
