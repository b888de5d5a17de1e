import type { Language } from "../language";

/** The questions about the register that have an answer of their own, in the order in which they are asked. */
export const reportIds = [
  "products",
  "calendar",
  "topTen",
  "agreement",
  "coherence",
  "taskAndAmbition",
  "commitments",
  "staffing",
  "method",
  "budget",
  "advice",
] as const;
export type ReportId = (typeof reportIds)[number];

interface ReportTexts {
  /** The name of its sheet, always in Dutch; at most 31 characters. */
  readonly sheets: Readonly<Record<ReportId, string>>;
  readonly titles: Readonly<Record<ReportId, string>>;
  readonly questions: Readonly<Record<ReportId, string>>;
}

const sheets: ReportTexts["sheets"] = {
  products: "Toegezegde producten",
  calendar: "Bestuurlijke planning",
  topTen: "Top 10 haalbaarheid",
  agreement: "Akkoord en items",
  coherence: "Samenhang getoetst",
  taskAndAmbition: "Taak en ambitie",
  commitments: "Gevraagd en toegezegd",
  staffing: "Bemensingsgraad",
  method: "Methodiek",
  budget: "Begrotingsronde",
  advice: "Gevolgd advies",
};

export const reportTexts: Record<Language, ReportTexts> = {
  nl: {
    sheets,
    titles: {
      products: "Toegezegde producten",
      calendar: "Bestuurlijke planning",
      topTen: "Top 10",
      agreement: "Akkoord en items",
      coherence: "Samenhang",
      taskAndAmbition: "Taak en ambitie",
      commitments: "Gevraagd en toegezegd",
      staffing: "Bemensing",
      method: "Methodiek",
      budget: "Begrotingsronde",
      advice: "Gevolgd advies",
    },
    questions: {
      products: "Wat is toegezegd, en wat schuift hoeveel dagen?",
      calendar: "Wat gaat wanneer naar MT, college en raad?",
      topTen: "Wat van de top 10 is klaar vóór het einde van de bestuursperiode?",
      agreement: "Welke passage van het akkoord heeft een item, en welk item een passage?",
      coherence: "Wat wacht op elkaar, botst, of vraagt hetzelfde?",
      taskAndAmbition: "Hoeveel gaat naar taken, en hoeveel naar ambities?",
      commitments: "Wat is gevraagd, en wat is daarvan toegezegd?",
      staffing: "Voor welk deel van de gevraagde uren is er iemand?",
      method: "Worden koersvast, PSU, voortgang en gesprekken gehouden?",
      budget: "Wat is er per jaar, wat ligt vast, en wat blijft over?",
      advice: "Hoe vaak volgde het college het advies van het MT?",
    },
  },
  en: {
    sheets,
    titles: {
      products: "Promised products",
      calendar: "Board calendar",
      topTen: "Top 10",
      agreement: "Agreement and items",
      coherence: "Coherence",
      taskAndAmbition: "Duties and ambitions",
      commitments: "Asked and promised",
      staffing: "Staffing",
      method: "Method",
      budget: "Budget round",
      advice: "Advice followed",
    },
    questions: {
      products: "What was promised, and what shifts by how many days?",
      calendar: "What goes when to management team, executive and council?",
      topTen: "What of the top 10 is ready before the term of office ends?",
      agreement: "Which passage of the agreement has an item, and which item a passage?",
      coherence: "What waits for what, clashes, or asks for the same?",
      taskAndAmbition: "How much goes to duties, and how much to ambitions?",
      commitments: "What is asked, and what of that is promised?",
      staffing: "For which part of the hours asked is there somebody?",
      method: "Are direction talks, start-ups, reports and talks held?",
      budget: "What is there per year, what is committed, and what is left?",
      advice: "How often did the executive follow the advice of the management team?",
    },
  },
};
