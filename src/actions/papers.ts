/** The papers of the register as a whole: on sheets of the workbook, and as Word documents beside it. */
import type { Day } from "../domain/quantity";
import { type PaperId, paperNames } from "../messages/papers/paper-names";
import type { Refusal } from "../messages/refusal";
import { withWorkbook } from "../workbook/excel/with-workbook";
import { papers } from "../workbook/paper/papers";
import { renderPaper } from "../workbook/render/paper-sheet";
import { refusalToAnswer, runAnswer } from "./answer";
import { type DocumentConduct, type DocumentFile, documentsOf, type MadePaper } from "./documents";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { missingTables, readRegister, type Register, stampOf } from "./register";

/** A paper that could not be made, and the tables that it needs and are not there. */
export interface PaperLeftOut {
  readonly name: string;
  readonly tables: readonly string[];
}

export interface MadeDocuments {
  /** Fewer than could be made where the person stopped it. */
  readonly files: readonly DocumentFile[];
  readonly leftOut: readonly PaperLeftOut[];
}

/** Writes the sheets of these papers; gives those that could not be made. Refused when none can. */
export const runPapers = (
  ids: readonly PaperId[],
  on: Day,
  signal?: AbortSignal,
): Promise<Outcome<readonly PaperLeftOut[]>> =>
  runAnswer(
    "papers",
    on,
    ["initiatives"],
    (register) => {
      const { made, leftOut } = papersOf(register, ids);
      if (made.length === 0) return noneOf(register, leftOut);
      return { result: leftOut, plans: made.map(({ paper, stamp }) => renderPaper(paper, stamp)) };
    },
    signal,
  );

/** Makes Word documents of these papers, and leaves the workbook as it is. Refused when none can be made. */
export const runPaperDocuments = (
  ids: readonly PaperId[],
  on: Day,
  conduct: DocumentConduct = {},
): Promise<Outcome<MadeDocuments>> =>
  outcomeOf(async () => {
    const register = await withWorkbook("papers", (workbook) => readRegister(workbook, on), conduct.signal);
    const unfit = refusalToAnswer(register, ["initiatives"]);
    if (unfit) return refused(unfit);
    const { made, leftOut } = papersOf(register, ids);
    if (made.length === 0) return refused(noneOf(register, leftOut));
    return done({ files: await documentsOf(made, conduct), leftOut }, []);
  });

const papersOf = (
  register: Register,
  ids: readonly PaperId[],
): { readonly made: readonly MadePaper[]; readonly leftOut: readonly PaperLeftOut[] } => {
  const missing = ids.map((id) => ({ id, tables: missingTables(register, papers[id].needed) }));
  return {
    made: missing.flatMap(({ id, tables }) =>
      tables.length > 0 ? [] : [{ paper: papers[id].make(register), stamp: stampOf(register, papers[id].used) }],
    ),
    leftOut: missing.flatMap(({ id, tables }) => (tables.length > 0 ? [{ name: paperNames[id], tables }] : [])),
  };
};

const noneOf = ({ issues }: Register, leftOut: readonly PaperLeftOut[]): Refusal => ({
  ...{ code: "tableMissing", issues },
  tables: [...new Set(leftOut.flatMap(({ tables }) => tables))],
});
