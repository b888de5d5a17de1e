/** The papers of the register as a whole: on sheets of the workbook, and as Word documents beside it. */
import { lackingTogether, type PaperStanding } from "../domain/definitive";
import { tableIds } from "../domain/model";
import type { Day } from "../domain/quantity";
import { type PaperId, paperNames } from "../messages/papers/paper-names";
import type { Refusal } from "../messages/refusal";
import { type OpenWorkbook, withWorkbook } from "../workbook/excel/with-workbook";
import { papers, type PaperSort } from "../workbook/paper/papers";
import { renderPaper } from "../workbook/render/paper-sheet";
import { refusalToAnswer, runAnswer } from "./answer";
import { type DocumentConduct, type DocumentFile, documentsOf, type MadePaper } from "./documents";
import { standingFor } from "./definitive";
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

/**
 * Writes the sheets of these papers; gives those that could not be made. Refused when none can, and when they are asked for
 * as definitive and one that can be may not be.
 */
export const runPapers = (
  ids: readonly PaperId[],
  on: Day,
  signal?: AbortSignal,
  state: PaperStanding["kind"] = "concept",
): Promise<Outcome<readonly PaperLeftOut[]>> =>
  runAnswer(
    "papers",
    on,
    ["initiatives"],
    async (register, workbook) => {
      const answer = await papersOf(workbook, register, ids, state);
      if ("code" in answer) return answer;
      return { result: answer.leftOut, plans: answer.made.map(({ paper, stamp }) => renderPaper(paper, stamp)) };
    },
    signal,
  );

/** Makes Word documents of these papers, and leaves the workbook as it is; refused as their sheets are. */
export const runPaperDocuments = (
  ids: readonly PaperId[],
  on: Day,
  conduct: DocumentConduct = {},
  state: PaperStanding["kind"] = "concept",
): Promise<Outcome<MadeDocuments>> =>
  outcomeOf(async () => {
    const answer = await withWorkbook(
      "papers",
      async (workbook) => {
        const register = await readRegister(workbook, on);
        return refusalToAnswer(register, ["initiatives"]) ?? papersOf(workbook, register, ids, state);
      },
      conduct.signal,
    );
    if ("code" in answer) return refused(answer);
    return done({ files: await documentsOf(answer.made, conduct), leftOut: answer.leftOut }, []);
  });

interface MadePapers {
  readonly made: readonly MadePaper[];
  readonly leftOut: readonly PaperLeftOut[];
}

const papersOf = async (
  workbook: OpenWorkbook,
  register: Register,
  ids: readonly PaperId[],
  state: PaperStanding["kind"],
): Promise<MadePapers | Refusal> => {
  const missing = ids.map((id) => ({ id, tables: missingTables(register, papers[id].needed) }));
  const leftOut = missing.flatMap(({ id, tables }) => (tables.length > 0 ? [{ name: paperNames[id], tables }] : []));
  const sorts = missing.flatMap(({ id, tables }) => (tables.length > 0 ? [] : [papers[id]]));
  if (sorts.length === 0) return noneOf(register, leftOut);
  const standing = await paperStanding(workbook, register, sorts, state);
  if ("code" in standing) return standing;
  return {
    made: sorts.map(({ make, used }) => ({ paper: make({ ...register, standing }), stamp: stampOf(register, used) })),
    leftOut,
  };
};

/** Only those count that can be definitive at all. */
const paperStanding = (
  workbook: OpenWorkbook,
  register: Register,
  sorts: readonly PaperSort[],
  state: PaperStanding["kind"],
): Promise<PaperStanding | Refusal> => {
  const asked = sorts.filter(({ lacking }) => lacking);
  return standingFor(workbook, register, asked.length > 0 ? state : "concept", () => ({
    tables: tableIds.filter((id) => asked.some(({ used }) => used.includes(id))),
    lacking: lackingTogether(asked.flatMap(({ lacking }) => lacking?.(register.portfolio, register.on) ?? [])),
  }));
};

const noneOf = ({ issues }: Register, leftOut: readonly PaperLeftOut[]): Refusal => ({
  ...{ code: "tableMissing", issues },
  tables: [...new Set(leftOut.flatMap(({ tables }) => tables))],
});
