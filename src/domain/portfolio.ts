import type {
  Alternative,
  Bottleneck,
  Choice,
  Criterion,
  DemandRow,
  FinanceRow,
  Initiative,
  Person,
  Reaction,
  Resource,
  ScoreRow,
  SupplyRow,
  TableId,
} from "./model";
import type { Dependency, Development, Meeting, Passage, Product, UpdateRow } from "./model/follow-up";
import type { ScenarioRow } from "./model/scenario";
import type { Settings } from "./settings";

/** The register as a whole: what `workbook/parse` delivers and every answer of the domain starts from. */
export interface Portfolio {
  readonly initiatives: readonly Initiative[];
  readonly people: readonly Person[];
  readonly supply: readonly SupplyRow[];
  readonly demand: readonly DemandRow[];
  readonly criteria: readonly Criterion[];
  readonly scores: readonly ScoreRow[];
  readonly finances: readonly FinanceRow[];
  readonly resources: readonly Resource[];
  readonly bottlenecks: readonly Bottleneck[];
  readonly choices: readonly Choice[];
  readonly alternatives: readonly Alternative[];
  readonly dependencies: readonly Dependency[];
  readonly meetings: readonly Meeting[];
  readonly agreement: readonly Passage[];
  readonly developments: readonly Development[];
  readonly products: readonly Product[];
  readonly reactions: readonly Reaction[];
  readonly updates: readonly UpdateRow[];
  readonly scenarios: readonly ScenarioRow[];
  readonly settings: Settings;
  /** The tables that stand in the workbook. */
  readonly tables: ReadonlySet<TableId>;
  /** The fields of each of them that have a column, without those per period, year or criterion. */
  readonly columns: ReadonlyMap<TableId, ReadonlySet<string>>;
}

/** Whether a table stands in the workbook with a column for each of the fields: without it, nothing is claimed of its rows. */
export const hasColumns = ({ columns }: Portfolio, table: TableId, ...fields: readonly string[]): boolean =>
  fields.every((field) => columns.get(table)?.has(field) ?? false);
