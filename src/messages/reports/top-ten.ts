import type { Feasibility } from "../../domain/top-ten";
import type { Language } from "../language";

interface TopTenTexts {
  readonly headline: (items: number, feasible: number, termEnd: string) => string;
  readonly none: string;
  readonly title: string;
  readonly how: string;
  readonly headings: Readonly<
    Record<"place" | "nr" | "name" | "status" | "end" | "margin" | "verdict" | "why", string>
  >;
  readonly verdicts: Readonly<Record<Feasibility, string>>;
  readonly noEnd: string;
  readonly noAsks: string;
  readonly unknown: (count: number) => string;
  readonly short: (role: string, period: string, short: string) => string;
}

export const topTenTexts: Record<Language, TopTenTexts> = {
  nl: {
    headline: (items, feasible, termEnd) =>
      `Van de ${items} ${items === 1 ? "opgave" : "opgaven"} in de top 10 ${feasible === 1 ? "is" : "zijn"} er ${feasible} haalbaar vóór ${termEnd}, naar datum en capaciteit.`,
    none: "Geen item heeft een plaats in de top 10.",
    title: "Top 10 van de bestuursperiode",
    how: "Haalbaar is wat op tijd eindigt en nergens een rol vraagt die tekortkomt (vastgelegd + gewenst, met lijnwerk). De marge is in dagen tot het einde van de bestuursperiode.",
    headings: {
      place: "Plaats",
      nr: "Nr",
      name: "Naam",
      status: "Status",
      end: "Eind",
      margin: "Marge in dagen",
      verdict: "Oordeel",
      why: "Waardoor",
    },
    verdicts: {
      late: "te laat",
      out: "buiten",
      short: "tekort",
      unknown: "onbekend",
      feasible: "haalbaar",
    },
    noEnd: "geen einddatum",
    noAsks: "geen gevraagde uren",
    unknown: (count) => `van ${count} ${count === 1 ? "rolperiode" : "rolperioden"} is niet bekend of die er is`,
    short: (role, period, short) => `${role} in ${period} komt ${short} tekort`,
  },
  en: {
    headline: (items, feasible, termEnd) =>
      `Of the ${items} ${items === 1 ? "item" : "items"} in the top 10, ${feasible} ${feasible === 1 ? "is" : "are"} feasible before ${termEnd}, by date and capacity.`,
    none: "No item has a place in the top 10.",
    title: "Top 10 of the term of office",
    how: "Feasible is what ends in time and nowhere asks a role that falls short (committed + wanted, with line work). The margin is in days to the end of the term of office.",
    headings: {
      place: "Place",
      nr: "No.",
      name: "Name",
      status: "Status",
      end: "End",
      margin: "Margin in days",
      verdict: "Verdict",
      why: "Because",
    },
    verdicts: {
      late: "late",
      out: "out",
      short: "shortage",
      unknown: "unknown",
      feasible: "feasible",
    },
    noEnd: "no end date",
    noAsks: "no hours asked",
    unknown: (count) =>
      `of ${count} ${count === 1 ? "role-period" : "role-periods"} it is not known whether it is there`,
    short: (role, period, short) => `${role} in ${period} is ${short} short`,
  },
};
