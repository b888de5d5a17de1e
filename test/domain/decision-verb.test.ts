import { opensWithVerb } from "../../src/domain/decision-verb";

test.each([
  "In te stemmen met faseren",
  "Vast te stellen de nota grondbeleid",
  "Kennis te nemen van de rapportage",
  "Beschikbaar te stellen een krediet van € 50.000",
  "Niet in te stemmen met de aanvraag",
  "Te besluiten tot sluiting",
  "Akkoord te gaan met de planning",
  "Instemmen met de fasering",
  "Vaststellen van de nota",
  "Doorgaan met de voorbereiding",
  "Sluiten van het zwembad per 1 juli",
  "Stel het krediet vast",
  "a. In te stemmen met punt 2",
  "– In te stemmen met punt 2",
])("een besluit: %s", (text) => {
  expect(opensWithVerb(text)).toBe(true);
});

test.each([
  "De nota vast te stellen",
  "Het college stemt in",
  "Nota grondbeleid",
  "Akkoord",
  "€ 50.000 uit de reserve",
  "€ 50.000 beschikbaar te stellen",
  "Middelen voor het zwembad",
  "Kosten dekken uit de reserve",
  "Er is geld te verdelen",
  "",
])("geen besluit: %s", (text) => {
  expect(opensWithVerb(text)).toBe(false);
});
