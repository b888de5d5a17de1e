import { countedText } from "../nl-format";

/** The Voortgangsrapportage per portefeuillehouder. */
export const progressTexts = {
  title: "Voortgangsrapportage per portefeuillehouder",
  shows:
    "Wat vastgelegd is en loopt of wordt voorbereid, bij elke bestuurlijk opdrachtgever. Wat gewenst is, staat er niet bij: daarover is nog niet besloten.",
  reportHow: (weeks: number): string =>
    `Een voortgangsrapportage ouder dan ${countedText(weeks, "week", "weken")} (instelling) is te oud.`,
  overview: "Alle portefeuilles",
  overviewHeadings: {
    holder: "Bestuurlijk opdrachtgever",
    items: "Items",
    old: "Zonder recente rapportage",
    promised: "Producten toegezegd",
    due: "Nu verlangd",
    delivered: "Geleverd",
    late: "Te laat",
  },
  noHolder: "(zonder bestuurlijk opdrachtgever)",
  items: "Wat loopt",
  itemHeadings: {
    nr: "Nr",
    name: "Naam",
    status: "Status",
    end: "Eind",
    risk: "Risico",
    state: "Stand van zaken",
    last: "Laatste rapportage",
    report: "Rapportage",
  },
  reports: { recent: "actueel", old: "te oud", none: "geen" },
  noItems: "Er is niets vastgelegd.",
  products: "Toegezegde producten",
  productHeadings: {
    nr: "Nr",
    product: "Product",
    for: "Voor",
    promised: "Toegezegd op",
    forecast: "Prognose",
    delivered: "Geleverd op",
    shift: "Verschil in dagen",
    state: "Stand",
    reason: "Reden verschuiving",
  },
  noProducts: "Er is geen product toegezegd.",
} as const;
