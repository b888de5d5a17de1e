/** What the items of a decision hang together with (table Samenhang). */
import { initiativesById } from "./initiative-index";
import type { InitiativeId } from "./model";
import type { Dependency, DependencyKind } from "./model/follow-up";
import type { Portfolio } from "./portfolio";

/** One end of a row of Samenhang; the name is empty where no item bears the number. */
export interface DependencyEnd {
  readonly nr: string;
  readonly name: string;
}

export interface DecisionDependency {
  readonly from: DependencyEnd;
  readonly to: DependencyEnd;
  /** Null where the row does not say it. */
  readonly kind: DependencyKind | null;
  readonly explanation: string;
}

/** The rows of Samenhang in which one of the items stands, in the order of the table. */
export const decisionDependencies = (
  portfolio: Portfolio,
  ids: ReadonlySet<InitiativeId>,
): readonly DecisionDependency[] => {
  const byId = initiativesById(portfolio);
  const end = (nr: string, id: InitiativeId): DependencyEnd => ({ nr, name: byId.get(id)?.name ?? "" });
  const touches = ({ from, to }: Dependency): boolean => ids.has(from) || ids.has(to);
  return portfolio.dependencies.filter(touches).map(({ fromNr, from, toNr, to, kind, explanation }) => ({
    ...{ from: end(fromNr, from), to: end(toNr, to), kind, explanation },
  }));
};
