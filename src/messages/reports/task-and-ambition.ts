import type { DemandClass } from "../../domain/task-and-ambition";
import type { Language } from "../language";

interface TaskAndAmbitionTexts {
  readonly headline: (tasks: string, ambitions: string, unsaid: string) => string;
  readonly none: string;
  readonly classes: Readonly<Record<DemandClass, string>>;
  readonly sums: string;
  readonly sumsHow: string;
  readonly headings: Readonly<
    Record<"class" | "items" | "committedItems" | "committed" | "asked" | "share" | "open", string>
  >;
  readonly periods: string;
  readonly periodsHow: string;
  readonly periodHeadings: Readonly<
    Record<"period" | "supply" | "task" | "left" | "ambition" | "unsaid" | "open" | "roles", string>
  >;
}

export const taskAndAmbitionTexts: Record<Language, TaskAndAmbitionTexts> = {
  nl: {
    headline: (tasks, ambitions, unsaid) =>
      `Taken vragen ${tasks}, ambities ${ambitions}; van ${unsaid} is niet gezegd welk van beide het is.`,
    none: "Er telt geen item mee.",
    classes: { task: "taak", ambition: "ambitie", unsaid: "niet ingevuld" },
    sums: "Taken en ambities",
    sumsHow: "Vastgelegd + gewenst, over alle perioden. Lijnwerk dat het niet zegt, is een taak.",
    headings: {
      class: "Taak of ambitie",
      items: "Items",
      committedItems: "Waarvan vastgelegd",
      committed: "Uren vastgelegd",
      asked: "Uren samen",
      share: "Aandeel",
      open: "Cellen p.m. of onleesbaar",
    },
    periods: "Per periode: eerst de taken van het aanbod af",
    periodsHow:
      "Aanbod van rollen waarvan aanbod en vraag bekend zijn. Wat taken overlaten, is er voor ambities; een overschot van de ene rol lost het tekort van de andere niet op.",
    periodHeadings: {
      period: "Periode",
      supply: "Aanbod",
      task: "Taken",
      left: "Over voor ambities",
      ambition: "Ambities",
      unsaid: "Niet ingevuld",
      open: "Cellen p.m. of onleesbaar",
      roles: "Rollen onbekend",
    },
  },
  en: {
    headline: (tasks, ambitions, unsaid) =>
      `Duties ask ${tasks}, ambitions ${ambitions}; of ${unsaid} it is not said which of both it is.`,
    none: "No item counts.",
    classes: { task: "duty", ambition: "ambition", unsaid: "not filled in" },
    sums: "Duties and ambitions",
    sumsHow: "Committed + wanted, over all periods. Line work that does not say so is a duty.",
    headings: {
      class: "Duty or ambition",
      items: "Items",
      committedItems: "Of which committed",
      committed: "Hours committed",
      asked: "Hours together",
      share: "Share",
      open: "Cells p.m. or unreadable",
    },
    periods: "By period: first the duties off the supply",
    periodsHow:
      "Supply of roles of which supply and demand are known. What duties leave is there for ambitions; what is over of one role does not make up for the shortage of another.",
    periodHeadings: {
      period: "Period",
      supply: "Supply",
      task: "Duties",
      left: "Left for ambitions",
      ambition: "Ambitions",
      unsaid: "Not filled in",
      open: "Cells p.m. or unreadable",
      roles: "Roles unknown",
    },
  },
};
