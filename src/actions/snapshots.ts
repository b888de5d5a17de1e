/** Snapshots of the register, read as the register itself is read. */
import type { Portfolio } from "../domain/portfolio";
import type { Day } from "../domain/quantity";
import { comparePortfolios, type Comparison } from "../domain/rounds/compare";
import { type KeptSnapshot, type SnapshotId, snapshotsOf } from "../domain/rounds/round";
import type { Refusal } from "../messages/refusal";
import type { Found } from "../workbook/excel/found";
import { type OpenWorkbook, withWorkbook } from "../workbook/excel/with-workbook";
import { parsePortfolio } from "../workbook/parse/portfolio";
import { comparisonSheet, renderComparison } from "../workbook/render/comparison-sheet";
import { overviewSheet } from "../workbook/render/overview-sheet";
import { refusalToAnswer, refusalToWrite } from "./answer";
import { done, type Outcome, outcomeOf, refused } from "./outcome";
import { overviewPlan } from "./overview-plan";
import { readRegister, type Register, stampOf } from "./register";

/** From a snapshot to a later one, or to the register as it is now (null). */
export interface Span {
  readonly from: SnapshotId;
  readonly to: SnapshotId | null;
}

/** What differs, and between which moments; `to` is null for now. */
export interface Compared {
  readonly comparison: Comparison;
  readonly from: KeptSnapshot;
  readonly to: KeptSnapshot | null;
}

/** Reads a snapshot as the register it was; null where the workbook no longer has it. */
export const readSnapshot = async (workbook: OpenWorkbook, found: Found, id: SnapshotId): Promise<Portfolio | null> =>
  (await readPortfolios(workbook, found, [id]))[0] ?? null;

const readPortfolios = async (
  workbook: OpenWorkbook,
  found: Found,
  ids: readonly SnapshotId[],
): Promise<readonly (Portfolio | null)[]> =>
  (await workbook.readSnapshots(found, ids)).map(
    (snapshot) =>
      snapshot && parsePortfolio(snapshot.tables, { date1904: snapshot.date1904, blanks: "blank" }).portfolio,
  );

/** Compares two states of the register, and writes nothing. */
export const runCompare = (on: Day, span: Span, signal?: AbortSignal): Promise<Outcome<Compared>> =>
  outcomeOf(() =>
    withWorkbook(
      "compare",
      async (workbook) => {
        const register = await readRegister(workbook, on);
        const compared = await compare(workbook, register, span);
        return "code" in compared ? refused(compared) : done(compared, []);
      },
      signal,
    ),
  );

/** Compares two states of the register, and writes sheet `Wat is er veranderd`. */
export const runWriteComparison = (on: Day, span: Span, signal?: AbortSignal): Promise<Outcome<Compared>> =>
  outcomeOf(() =>
    withWorkbook(
      "compare",
      async (workbook) => {
        const register = await readRegister(workbook, on);
        const refusal =
          refusalToAnswer(register, ["initiatives"]) ??
          refusalToWrite(register.found, [{ id: comparisonSheet }, { id: overviewSheet }]);
        const compared = refusal ?? (await compare(workbook, register, span));
        if ("code" in compared) return refused(compared);
        // between two snapshots, nothing that changes now is missed
        const stamp = compared.to ? { ...stampOf(register), stale: '=""' } : stampOf(register);
        const plans = [renderComparison(compared, stamp), overviewPlan(register)];
        return done(compared, await workbook.writeSheets(register.found, plans));
      },
      signal,
    ),
  );

const compare = async (workbook: OpenWorkbook, register: Register, { from, to }: Span): Promise<Compared | Refusal> => {
  const kept = snapshotsOf(register.rounds);
  const known = (id: SnapshotId) => kept.find(({ round, moment }) => round === id.round && moment === id.moment);
  const [begin, end] = [known(from), to && known(to)];
  const [then, later] = await readPortfolios(workbook, register.found, to ? [from, to] : [from]);
  const now = to ? later : register.portfolio;
  if (!begin || !then || end === undefined || !now) {
    const gone = [then ? null : begin, now ? null : end];
    return { code: "snapshotMissing", names: gone.flatMap((each) => each?.name ?? []) };
  }
  return { comparison: comparePortfolios(then, now), from: begin, to: end };
};
