import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { TableId } from "../../domain/model";
import { tableTexts } from "../../messages/pane/tables";
import type { ColumnUse } from "../../workbook/parse/column-uses";
import { tableSchema } from "../../workbook/schema";
import { longColumnsOf } from "../../workbook/schema/table";
import { useLanguage } from "../session/use-session";
import { type DraftTable, usesOf } from "./table-draft";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: { listStyleType: "none" },
  select: { minWidth: 0, "> select": { minWidth: 0 } },
});

/** The values of choices that are no field. */
const unused = "-";
const figures = "*";

const valueOf = (use: ColumnUse | undefined): string => {
  if (use?.kind === "field") return use.field;
  return use?.kind === "figures" ? figures : unused;
};

interface Props {
  readonly table: DraftTable;
  readonly id: TableId;
  /** Tells which field the person chose for a column: null for none, undefined for what its heading says. */
  readonly onChoose: (heading: string, field: string | null | undefined) => void;
}

/** Every column of a table with what it is in the register, to be changed. */
export const ColumnList = ({ table, id, onChoose }: Props) => {
  const styles = useStyles();
  const texts = tableTexts[useLanguage()];
  const { columns, repeated } = tableSchema(id);
  const fields = Object.entries({ ...columns, ...longColumnsOf(repeated) });
  const uses = usesOf(table);
  const usesBySelf = usesOf({ ...table, chosen: new Map() });
  const choose = (heading: string, value: string): void =>
    onChoose(heading, value === figures ? undefined : value === unused ? null : value);
  return (
    <ul className={styles.list}>
      {table.headings.map((heading, column) => (
        <li key={heading} className={styles.item}>
          <Field label={texts.isColumn(heading)} size="small">
            <Select
              className={styles.select}
              size="small"
              value={valueOf(uses[column])}
              onChange={(_, { value }) => choose(heading, value)}
            >
              <option value={unused}>{texts.unused}</option>
              {usesBySelf[column]?.kind === "figures" && <option value={figures}>{texts.figures}</option>}
              {fields.map(([field, { heading: own, need }]) => (
                <option key={field} value={field}>
                  {need === "optional" ? own : `${own} (${texts.needed})`}
                </option>
              ))}
            </Select>
          </Field>
        </li>
      ))}
    </ul>
  );
};
