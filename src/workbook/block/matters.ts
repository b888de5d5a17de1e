import { gravestFirst, type Issue, type Where } from "../../domain/issue";
import type { TableId } from "../../domain/model";
import { tableOfRow } from "../parse/place";

/** Of each table that an answer rests on, the fields whose findings matter to it; of a whole row every finding does. */
export type Matters = Readonly<Partial<Record<TableId, (field: string) => boolean>>>;

export const every = (): boolean => true;

export const only =
  (...fields: readonly string[]) =>
  (field: string): boolean =>
    fields.includes(field);

export const except =
  (...fields: readonly string[]) =>
  (field: string): boolean =>
    !fields.includes(field);

/** The findings that matter to an answer, gravest first. */
export const mattering = (issues: readonly Issue[], matters: Matters): readonly Issue[] =>
  gravestFirst(issues.filter(({ where }) => doesMatter(where, matters)));

const doesMatter = (where: Where, matters: Matters): boolean => {
  switch (where.kind) {
    case "workbook":
      return true;
    case "cell":
      return false;
    case "table":
    case "column":
      return matters[where.table] !== undefined;
    case "row": {
      const fields = matters[tableOfRow(where.row)];
      return fields !== undefined && (where.field === null || fields(where.field));
    }
  }
};
