import type { Severity } from "./issue";
import type { Initiative } from "./model";

/** demanded: from Koersvast on, or no status column · advised: earlier · none: the item is out (buiten). */
export type TriangleDemand = "demanded" | "advised" | "none";

/** How far the triangle is asked of an item, by its status (workbook.md, "Status"). */
export const demandOf = ({ status }: Initiative): TriangleDemand => {
  switch (status.kind) {
    case "untracked":
      return "demanded";
    case "none":
    case "unknown":
      return "advised";
    case "known":
      return status.class === "out" ? "none" : status.demandsTriangle ? "demanded" : "advised";
  }
};

/** How much a finding about an item weighs: before the triangle is demanded, all is advice. */
export const weighed = (initiative: Initiative, severity: Severity): Severity =>
  demandOf(initiative) === "demanded" ? severity : "advice";
