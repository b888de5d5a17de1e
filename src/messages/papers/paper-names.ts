/** The papers that are made of the register as a whole, in the order in which they are offered. */
export const paperIds = [
  "mtProposal",
  "budgetChoices",
  "progress",
  "triangles",
  "byHolder",
  "byPlace",
  "method",
] as const;
export type PaperId = (typeof paperIds)[number];

/** The names of their sheets and files, at most 31 characters. */
export const paperNames: Readonly<Record<PaperId, string>> = {
  mtProposal: "MT-voorstel",
  budgetChoices: "Begrotingskeuzes",
  progress: "Voortgangsrapportage",
  triangles: "Driehoeklijst",
  byHolder: "Lijst per portefeuille",
  byPlace: "Lijst per kern of wijk",
  method: "Zo werken wij",
};
