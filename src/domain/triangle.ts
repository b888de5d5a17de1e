/** The triangle of each item: bestuurlijk opdrachtgever, ambtelijk opdrachtgever, ambtelijk opdrachtnemer (domain.md 1, V-1 …). */
import type { Issue } from "./issue";
import type { InitiativeId } from "./model";

/** demanded: from Koersvast on, or no status column · advised: earlier · none: the item is out (buiten). */
export type TriangleDemand = "demanded" | "advised" | "none";

export interface TriangleRow {
  readonly initiative: InitiativeId;
  readonly nr: string;
  readonly name: string;
  /** As typed; several names joined by "; " when there are several, empty when there is none. */
  readonly politicalSponsor: string;
  readonly executiveSponsor: string;
  readonly lead: string;
  readonly demand: TriangleDemand;
  /** All three are filled and no finding other than an advice stands. */
  readonly complete: boolean;
  readonly issues: readonly Issue[];
}

export interface TriangleCheck {
  /** One per item, in natural order of Nr. */
  readonly rows: readonly TriangleRow[];
  /** Those of the rows and those about the register as a whole. */
  readonly issues: readonly Issue[];
}
