import type { CellProblem } from "../../domain/cell-problem";
import type { Issue } from "../../domain/issue";
import { matchKey } from "../../domain/matching";
import { type TableId, tableIds } from "../../domain/model";
import { nearTextsAmong } from "../../domain/suggestion";
import { neededTables, resultTablePrefix, tableSchema } from "../schema";
import { type ColumnMatch, matchColumns } from "./columns";
import { type Heading, headingKey, parseHeading } from "./heading";
import { parsePeriod, parseYear } from "./period-text";
import { severityOf } from "./severity";

/** A table of the workbook, or an argument of a formula, which has no name. */
export interface Candidate {
  readonly name: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: number;
}

export interface Recognised {
  /** The index of the candidate that each table of the register is. */
  readonly found: ReadonlyMap<TableId, number>;
  readonly issues: readonly Issue[];
}

/** How well the headings of a candidate fit a table: the number of columns that are found. */
interface Fit {
  readonly index: number;
  readonly id: TableId;
  readonly columns: number;
}
