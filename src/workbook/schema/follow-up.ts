import { choice, code, date, key, list, namingChoice, namingItem, namingPerson, needed, text } from "./column";
import { table } from "./table";
import { dependencyWords, meetingWords, productForWords, reactionWords } from "./words";

export const dependencies = table("Samenhang", {
  from: key(namingItem(code("Van"))),
  to: key(namingItem(code("Naar"))),
  kind: needed(choice(dependencyWords)("Soort")),
  explanation: text("Toelichting"),
});

export const meetings = table(
  "Overleg",
  {
    nr: namingItem(code("Nr")),
    kind: key(choice(meetingWords)("Soort")),
    planned: date("Gepland", "Gepland op"),
    held: date("Gehouden", "Gehouden op"),
    attendees: list("Aanwezig", "Aanwezigen"),
    facilitator: namingPerson(text("Begeleider")),
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
  portfolioHolder: namingPerson(text("Portefeuillehouder")),
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
  nr: key(namingItem(code("Nr"))),
  product: key(text("Product")),
  promisedOn: date("Toegezegd op"),
  forecast: date("Prognose"),
  shiftReason: text("Reden verschuiving", "Reden van verschuiving", "Reden uitstel"),
  deliveredOn: date("Geleverd op"),
  for: choice(productForWords)("Voor"),
});

export const reactions = table(
  "Reacties",
  {
    nr: namingItem(code("Nr")),
    choice: namingChoice(code("Keuzenr")),
    who: key(namingPerson(text("Wie"))),
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

export const updates = table("Actualisatie", {
  round: key(text("Ronde", "Actualisatieronde")),
  lead: key(text("Opdrachtnemer", "Gevraagd aan")),
  initiatives: list("Nr", "Nrs"),
  asked: text("Gevraagd"),
  deadline: date("Deadline", "Uiterlijk"),
  answeredOn: date("Beantwoord op", "Beantwoord"),
  remark: text("Opmerking"),
});
