import type { StatusClass } from "../../domain/model";
import { countedText } from "../nl-format";
import { statusClassWord } from "../nl-words";

/** The lists of items per portefeuille and per kern or wijk. */
export const itemListTexts = {
  byHolder: {
    title: "Items per portefeuille",
    shows:
      "Elk item staat bij zijn bestuurlijk opdrachtgever en bij iedere andere portefeuillehouder die het raakt; wat er meer dan een heeft, staat er dus meer dan een keer.",
    without: "Zonder portefeuillehouder",
  },
  byPlace: {
    title: "Items per kern of wijk",
    shows: "Een item in meer kernen of wijken staat bij elk daarvan.",
    without: "Zonder kern of wijk",
  },
  scope: (out: number): string =>
    `Getoond is wat vastgelegd of gewenst is${out > 0 ? `; ${countedText(out, "item", "items")} buiten (geparkeerd, gestopt, afgerond) ${out === 1 ? "staat" : "staan"} er niet bij` : ""}.`,
  group: (name: string, items: number): string => `${name} (${items})`,
  headings: {
    nr: "Nr",
    name: "Naam",
    method: "Werkwijze",
    theme: "Thema",
    holder: "Bestuurlijk opdrachtgever",
    role: "Rol",
    status: "Status",
    class: "Telt als",
    start: "Start",
    end: "Eind",
  },
  roles: { sponsor: "bestuurlijk opdrachtgever", also: "portefeuillehouder" },
  noStatus: "(geen)",
  classes: statusClassWord satisfies Readonly<Record<StatusClass, string>>,
  none: "Er is geen item dat meetelt.",
} as const;
