import type { Body } from "../../domain/board-calendar";
import type { Language } from "../language";

interface CalendarTexts {
  readonly headline: (upcoming: number, overdue: number, undated: number) => string;
  readonly none: string;
  readonly bodies: Readonly<Record<Body, string>>;
  readonly noBody: string;
  readonly headings: Readonly<Record<"day" | "kind" | "nr" | "title" | "items" | "state", string>>;
  readonly kinds: Readonly<Record<"choice" | "product", string>>;
  readonly noDay: string;
  readonly overdue: string;
  readonly secret: string;
  readonly how: string;
}

export const calendarTexts: Record<Language, CalendarTexts> = {
  nl: {
    headline: (upcoming, overdue, undated) =>
      `${upcoming} ${upcoming === 1 ? "stuk heeft" : "stukken hebben"} een dag die nog komt, ${overdue} ${overdue === 1 ? "is" : "zijn"} over de datum, van ${undated} is de dag niet bekend.`,
    none: "Hier gaat niets heen, voor zover het register zegt.",
    bodies: { mt: "Naar het MT", college: "Naar het college", council: "Naar de raad" },
    noBody: "Waarheen is niet ingevuld",
    headings: { day: "Dag", kind: "Soort", nr: "Nr", title: "Onderwerp", items: "Items", state: "Stand" },
    kinds: { choice: "keuze", product: "product" },
    noDay: "niet ingevuld",
    overdue: "over de datum",
    secret: "(geheim)",
    how: "Open keuzes op hun deadline; producten die niet geleverd zijn op hun prognose, en anders op de dag van de toezegging.",
  },
  en: {
    headline: (upcoming, overdue, undated) =>
      `${upcoming} ${upcoming === 1 ? "paper has" : "papers have"} a day to come, ${overdue} ${overdue === 1 ? "is" : "are"} overdue, of ${undated} the day is not known.`,
    none: "Nothing goes here, as far as the register says.",
    bodies: { mt: "To the management team", college: "To the executive", council: "To the council" },
    noBody: "Where it goes is not filled in",
    headings: { day: "Day", kind: "Kind", nr: "No.", title: "Subject", items: "Items", state: "State" },
    kinds: { choice: "choice", product: "product" },
    noDay: "not filled in",
    overdue: "overdue",
    secret: "(secret)",
    how: "Open choices on their deadline; products that are not delivered on their forecast, and else on the day of the promise.",
  },
};
