import type { Language } from "../language";

interface AgreementTexts {
  readonly headline: (passages: number, without: number, items: number) => string;
  readonly passages: string;
  readonly noPassages: string;
  readonly headings: Readonly<
    Record<"passage" | "wording" | "theme" | "holder" | "programme" | "items" | "state", string>
  >;
  readonly states: Readonly<Record<"linked" | "without" | "allOut", string>>;
  readonly items: string;
  readonly itemsHow: string;
  readonly noItems: string;
  readonly itemHeadings: Readonly<Record<"nr" | "name" | "theme" | "sponsor" | "status", string>>;
}

export const agreementTexts: Record<Language, AgreementTexts> = {
  nl: {
    headline: (passages, without, items) =>
      `Van ${passages} ${passages === 1 ? "passage" : "passages"} ${without === 1 ? "heeft" : "hebben"} er ${without} geen item dat loopt of gewenst is; ${items} ${items === 1 ? "ambitie staat" : "ambities staan"} niet in het akkoord.`,
    passages: "Van het akkoord naar de items",
    noPassages: "Er staat nog geen passage in het register.",
    headings: {
      passage: "Passage",
      wording: "Tekst",
      theme: "Thema",
      holder: "Portefeuillehouder",
      programme: "Begrotingsprogramma",
      items: "Items",
      state: "Stand",
    },
    states: { linked: "opgepakt", without: "geen item", allOut: "alle items buiten" },
    items: "Van de items naar het akkoord: niet genoemd",
    itemsHow: "Items die meetellen en geen taak of lijnwerk zijn.",
    noItems: "Elke ambitie wordt door een passage genoemd.",
    itemHeadings: {
      nr: "Nr",
      name: "Naam",
      theme: "Thema",
      sponsor: "Bestuurlijk opdrachtgever",
      status: "Status",
    },
  },
  en: {
    headline: (passages, without, items) =>
      `Of ${passages} ${passages === 1 ? "passage" : "passages"}, ${without} ${without === 1 ? "has" : "have"} no item that runs or is wanted; ${items} ${items === 1 ? "ambition is" : "ambitions are"} not in the agreement.`,
    passages: "From the agreement to the items",
    noPassages: "There is no passage in the register yet.",
    headings: {
      passage: "Passage",
      wording: "Text",
      theme: "Theme",
      holder: "Alderman",
      programme: "Budget programme",
      items: "Items",
      state: "State",
    },
    states: { linked: "taken up", without: "no item", allOut: "all items out" },
    items: "From the items to the agreement: not named",
    itemsHow: "Items that count and are no duty or line work.",
    noItems: "Every ambition is named by a passage.",
    itemHeadings: {
      nr: "No.",
      name: "Name",
      theme: "Theme",
      sponsor: "Political sponsor",
      status: "Status",
    },
  },
};
