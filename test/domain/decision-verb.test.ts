import { hasDecisionVerb } from "../../src/domain/decision-verb";

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
  "De raad voor te stellen de nota vast te stellen",
  "De nota vast te stellen",
  "Een krediet van € 100.000 beschikbaar te stellen",
  "€ 50.000 beschikbaar te stellen",
  "Het college te machtigen",
  "Gelden beschikbaar te stellen",
  "Het project eerder klaar te laten zijn",
  "Ter kennisname aan te bieden aan de raad",
  "Kennis nemen van de rapportage",
  "Kennisnemen van de rapportage",
  "Akkoord gaan met de planning",
  "2) Akkoord gaan met de planning",
  "a. In te stemmen met punt 2",
  "– In te stemmen met punt 2",
])("een besluit: %s", (text) => {
  expect(hasDecisionVerb(text)).toBe(true);
});

test.each([
  "Het college stemt in",
  "Nota grondbeleid",
  "Akkoord",
  "€ 50.000 uit de reserve",
  "Het bad is te klein",
  "De nota. Daarna is die vast te stellen.",
  "Middelen voor het zwembad",
  "Kosten dekken uit de reserve",
  "",
])("geen besluit: %s", (text) => {
  expect(hasDecisionVerb(text)).toBe(false);
});
