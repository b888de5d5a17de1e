import type {
  Alternative,
  Choice,
  Criterion,
  DemandRow,
  FinanceRow,
  Initiative,
  Person,
  ScoreRow,
  SupplyRow,
  TableId,
} from "./model";
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
  readonly choices: readonly Choice[];
  readonly alternatives: readonly Alternative[];
  readonly settings: Settings;
  /** The tables that stand in the workbook. */
  readonly tables: ReadonlySet<TableId>;
}
