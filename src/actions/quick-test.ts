import type { TableId } from "../domain/model";
import type { Found } from "../workbook/excel/found";
import type { Surroundings } from "../workbook/self-test-report";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { parseKeptChoice } from "../workbook/parse/kept-choice";
import { recogniseTables } from "../workbook/parse/recognise-tables";
import { done, type Outcome, outcomeOf } from "./outcome";

/** What one look at this Excel and this workbook tells, before any cell is read. */
export interface QuickTest {
  readonly surroundings: Surroundings;
  readonly found: Found;
  /** The tables of the register, in the order in which they are known. */
  readonly tables: readonly TableId[];
  /** Those of which several could be meant. */
  readonly ambiguous: readonly string[];
}

/** Looks whether Koersvast can work here: which Excel this is, and what it lets us do with the workbook. Writes nothing. */
export const runQuickTest = (signal?: AbortSignal): Promise<Outcome<QuickTest>> =>
  outcomeOf(() =>
    withWorkbook(
      "quickTest",
      async (workbook) => {
        const surroundings = await workbook.surroundings();
        const found = await workbook.find();
        const recognised = recogniseTables(found.tables, parseKeptChoice(found.settings).choice);
        const ambiguous = recognised.issues.flatMap((issue) => (issue.code === "G-2" ? issue.table : []));
        return done({ surroundings, found, tables: [...recognised.found.keys()], ambiguous }, []);
      },
      signal,
    ),
  );
