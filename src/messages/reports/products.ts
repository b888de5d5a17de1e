import type { DeliveryState } from "../../domain/product-delivery";
import type { Language } from "../language";

interface ProductTexts {
  readonly headline: (promised: number, late: number, delivered: number) => string;
  readonly none: string;
  readonly list: string;
  readonly listHow: string;
  readonly headings: Readonly<
    Record<"nr" | "product" | "for" | "promised" | "forecast" | "delivered" | "shift" | "reason" | "state", string>
  >;
  readonly states: Readonly<Record<DeliveryState, string>>;
  readonly holders: string;
  readonly holderHeadings: Readonly<Record<"holder" | "promised" | "due" | "delivered" | "late", string>>;
  readonly noHolder: string;
}

export const productTexts: Record<Language, ProductTexts> = {
  nl: {
    headline: (promised, late, delivered) =>
      `Van ${promised} ${promised === 1 ? "toegezegd product" : "toegezegde producten"} ${delivered === 1 ? "is" : "zijn"} er ${delivered} geleverd; ${late} ${late === 1 ? "is of wordt" : "zijn of worden"} te laat.`,
    none: "Er staat nog geen product in het register.",
    list: "Producten",
    listHow:
      "Het verschil is in dagen, van toegezegd tot geleverd of verwacht; wat over de datum is en niet geleverd, telt ten minste tot vandaag.",
    headings: {
      nr: "Nr",
      product: "Product",
      for: "Voor",
      promised: "Toegezegd op",
      forecast: "Prognose",
      delivered: "Geleverd op",
      shift: "Verschil in dagen",
      reason: "Reden verschuiving",
      state: "Stand",
    },
    states: {
      overdue: "over de datum",
      expectedLate: "wordt later",
      onCourse: "op schema",
      unpromised: "niet toegezegd",
      deliveredLate: "te laat geleverd",
      delivered: "geleverd",
    },
    holders: "Per bestuurlijk opdrachtgever",
    holderHeadings: {
      holder: "Bestuurlijk opdrachtgever",
      promised: "Toegezegd",
      due: "Nu verlangd",
      delivered: "Geleverd",
      late: "Te laat",
    },
    noHolder: "(niet ingevuld)",
  },
  en: {
    headline: (promised, late, delivered) =>
      `Of ${promised} promised ${promised === 1 ? "product" : "products"} ${delivered} ${delivered === 1 ? "is" : "are"} delivered; ${late} ${late === 1 ? "is or will be" : "are or will be"} late.`,
    none: "There is no product in the register yet.",
    list: "Products",
    listHow:
      "The difference is in days, from promised to delivered or expected; what is past its date and not delivered counts until today at least.",
    headings: {
      nr: "No.",
      product: "Product",
      for: "For",
      promised: "Promised for",
      forecast: "Forecast",
      delivered: "Delivered on",
      shift: "Difference in days",
      reason: "Reason for the shift",
      state: "State",
    },
    states: {
      overdue: "overdue",
      expectedLate: "will be later",
      onCourse: "on course",
      unpromised: "not promised",
      deliveredLate: "delivered late",
      delivered: "delivered",
    },
    holders: "By political sponsor",
    holderHeadings: {
      holder: "Political sponsor",
      promised: "Promised",
      due: "Due now",
      delivered: "Delivered",
      late: "Late",
    },
    noHolder: "(not filled in)",
  },
};
