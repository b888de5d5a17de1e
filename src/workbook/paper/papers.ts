import type { Sources } from "../../domain/answer-sources";
import type { PaperId } from "../../messages/papers/paper-names";
import { budgetChoicePaper } from "./budget-choices";
import { holderPaper, placePaper } from "./item-lists";
import { methodPaper } from "./method";
import { mtProposalPaper } from "./mt-proposal";
import type { PaperOf } from "./paper-of";
import { progressPaper } from "./progress";
import { trianglePaper } from "./triangle-list";

const capacity = ["initiatives", "supply", "demand", "settings"] as const;

/** How each paper is made, and the tables that it rests on. */
export const papers: Readonly<Record<PaperId, Sources & { readonly make: PaperOf }>> = {
  mtProposal: {
    needed: ["initiatives"],
    used: [...capacity, "criteria", "scores", "finances", "bottlenecks", "choices", "alternatives"],
    make: mtProposalPaper,
  },
  budgetChoices: {
    needed: ["initiatives", "finances"],
    used: [...capacity, "finances", "resources", "choices", "alternatives"],
    make: budgetChoicePaper,
  },
  progress: { needed: ["initiatives"], used: ["initiatives", "products", "settings"], make: progressPaper },
  triangles: { needed: ["initiatives"], used: [...capacity, "people"], make: trianglePaper },
  byHolder: { needed: ["initiatives"], used: ["initiatives", "settings"], make: holderPaper },
  byPlace: { needed: ["initiatives"], used: ["initiatives", "settings"], make: placePaper },
  method: { needed: ["initiatives"], used: ["initiatives", "criteria", "settings"], make: methodPaper },
};
