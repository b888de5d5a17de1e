import type { Language } from "../language";

/** The questions about the register that have an answer of their own, in the order in which they are asked. */
export const reportIds = ["products"] as const;
export type ReportId = (typeof reportIds)[number];

interface ReportTexts {
  /** The name of its sheet, always in Dutch; at most 31 characters. */
  readonly sheets: Readonly<Record<ReportId, string>>;
  readonly titles: Readonly<Record<ReportId, string>>;
  readonly questions: Readonly<Record<ReportId, string>>;
}

const sheets: ReportTexts["sheets"] = {
  products: "Toegezegde producten",
};

export const reportTexts: Record<Language, ReportTexts> = {
  nl: {
    sheets,
    titles: {
      products: "Toegezegde producten",
    },
    questions: {
      products: "Wat is toegezegd, en wat schuift hoeveel dagen?",
    },
  },
  en: {
    sheets,
    titles: {
      products: "Promised products",
    },
    questions: {
      products: "What was promised, and what shifts by how many days?",
    },
  },
};
