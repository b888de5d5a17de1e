import { criteriaOf, type UsedCriterion } from "../domain/criteria";
import type { InitiativeId } from "../domain/model";
import { type ReadScoreRow, readScoreRows } from "../domain/score-rows";
import type { AgreedObstacle } from "../messages/agreed-obstacle";
import { isBlank } from "../workbook/parse/cell";
import { excelRow, rowId } from "../workbook/parse/place";
import type { RawTable } from "../workbook/raw-table";
import { headingOf, tableSchema } from "../workbook/schema";
import type { Register } from "./register";

/** Where the row `vastgesteld` of an item stands, or is to stand. */
export interface AgreedRow {
  readonly kind: "row";
  readonly raw: RawTable;
  readonly used: readonly UsedCriterion[];
  /** The heading in the person's own table: of Nr, of Beoordelaar, and of each used criterion by its key. */
  readonly headings: ReadonlyMap<string, string>;
  /** The data row, from 0; null where the table has neither the row nor a blank one. */
  readonly at: number | null;
  /** What the row says; null where it is blank or is not there. */
  readonly says: ReadScoreRow | null;
}

const ownFields = ["nr", "scorer"] as const;

/** Finds the row of the scores that were agreed of an item, or what stands in its way. */
export const agreedRow = (register: Register, initiative: InitiativeId): AgreedRow | AgreedObstacle => {
  const { portfolio, tables, place } = register;
  const raw = tables.get("scores");
  if (!raw) return { kind: "noTable", table: tableSchema("scores").name };
  const table = raw.name;
  const headingAt = (field: string): string => place({ kind: "row", row: rowId("scores", 0), field }).column;
  if (headingAt("by") !== "") return { kind: "longForm", table };

  const { used } = criteriaOf(portfolio.criteria);
  const fields = [
    ...ownFields.map((field) => ({ field, name: headingOf("scores", field) ?? field })),
    ...used.map(({ key, name }) => ({ field: key, name })),
  ];
  const headings = new Map<string, string>(fields.map(({ field }) => [field, headingAt(field)]));
  const missing = fields.filter(({ field }) => !raw.headings.includes(headings.get(field) ?? ""));
  if (missing.length > 0) return { kind: "columns", table, headings: missing.map(({ name }) => name) };

  const agreed = readScoreRows(portfolio.scores, used).filter(
    ({ row, isEstablished }) => isEstablished && row.initiative === initiative,
  );
  const filled = agreed.filter(({ isFilled }) => isFilled);
  if (filled.length > 1) return { kind: "twice", table };
  const says = filled[0] ?? agreed[0] ?? null;
  return { kind: "row", raw, used, headings, says, at: says ? indexOf(register, raw, says) : blankRow(raw) };
};

const indexOf = ({ place }: Register, raw: RawTable, { row }: ReadScoreRow): number | null => {
  const line = place({ kind: "row", row: row.row, field: "nr" }).row;
  return line === null ? null : line - excelRow(raw, 0);
};

const blankRow = ({ rows }: RawTable): number | null => {
  const at = rows.findIndex((cells) => cells.every(isBlank));
  return at < 0 ? null : at;
};
