import type { Sources } from "../../domain/answer-sources";
import type { Lacking } from "../../domain/definitive";
import type { Portfolio } from "../../domain/portfolio";
import type { Day } from "../../domain/quantity";
import type { PaperId } from "../../messages/papers/paper-names";
import { budgetChoiceLacking, budgetChoicePaper } from "./budget-choices";
import { holderPaper, placePaper } from "./item-lists";
import { methodPaper } from "./method";
import { mtProposalLacking, mtProposalPaper } from "./mt-proposal";
import type { PaperOf } from "./paper-of";
import { progressPaper } from "./progress";
import { trianglePaper } from "./triangle-list";

const capacity = ["initiatives", "supply", "demand", "settings"] as const;

export interface PaperSort extends Sources {
  readonly make: PaperOf;
  /** What keeps it from being definitive; absent of papers that are neither concept nor definitive. */
  readonly lacking?: (portfolio: Portfolio, on: Day) => Lacking;
}

/** How each paper is made, and the tables that it rests on. */
export const papers: Readonly<Record<PaperId, PaperSort>> = {
  mtProposal: {
    needed: ["initiatives"],
    used: [...capacity, "criteria", "scores", "finances", "bottlenecks", "choices", "alternatives"],
    make: mtProposalPaper,
    lacking: mtProposalLacking,
  },
  budgetChoices: {
    needed: ["initiatives", "finances"],
    used: [...capacity, "finances", "resources", "choices", "alternatives"],
    make: budgetChoicePaper,
    lacking: budgetChoiceLacking,
  },
  progress: { needed: ["initiatives"], used: ["initiatives", "products", "settings"], make: progressPaper },
  triangles: { needed: ["initiatives"], used: [...capacity, "people"], make: trianglePaper },
  byHolder: { needed: ["initiatives"], used: ["initiatives", "settings"], make: holderPaper },
  byPlace: { needed: ["initiatives"], used: ["initiatives", "settings"], make: placePaper },
  method: { needed: ["initiatives"], used: ["initiatives", "criteria", "settings"], make: methodPaper },
};
