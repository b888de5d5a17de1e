import { Button, Caption1, Field, makeStyles, Select, Subtitle2, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { type ReactNode, useId, useState } from "react";
import { type TableId, tableIds } from "../../domain/model";
import { tableTexts } from "../../messages/pane/tables";
import { tableSchema } from "../../workbook/schema";
import { useLanguage, useSpeech } from "../session/use-session";
import { ColumnList } from "./ColumnList";
import { type DraftTable, type Edit, lackedBy, usesOf } from "./table-draft";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { margin: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  attention: { color: tokens.colorStatusWarningForeground3, overflowWrap: "anywhere" },
  // as narrow as the pane, whatever its longest option
  select: { minWidth: 0, "> select": { minWidth: 0 } },
  toggle: { alignSelf: "flex-start", paddingLeft: 0 },
});

interface Props {
  readonly table: DraftTable;
  readonly onEdit: (edit: Edit) => void;
  /** What is to be seen and said of it besides. */
  readonly children?: ReactNode;
}

/** One table of the workbook: what it is in the register, and behind that what its columns are. */
export const TableCard = ({ table, onEdit, children }: Props) => {
  const styles = useStyles();
  const texts = tableTexts[useLanguage()];
  const { listText } = useSpeech();
  const { name, sheet, rows, id, couldBe } = table;
  const lacked = lackedBy(table);
  return (
    <section aria-label={name} className={styles.card}>
      <Subtitle2 as="h2" className={styles.name}>
        {name}
      </Subtitle2>
      <Caption1 className={styles.muted}>{texts.sheetAndRows(sheet, rows)}</Caption1>
      <Field label={texts.isTable(name)}>
        <Select
          className={styles.select}
          value={id ?? ""}
          onChange={(_, { value }) =>
            onEdit({ kind: "table", table: name, id: value === "" ? null : (value as TableId) })
          }
        >
          <option value="">{texts.noTable}</option>
          {tableIds.map((each) => (
            <option key={each} value={each}>
              {tableSchema(each).name}
            </option>
          ))}
        </Select>
      </Field>
      {couldBe && id === null && (
        <Caption1 className={styles.attention}>{texts.couldBe(tableSchema(couldBe).name)}</Caption1>
      )}
      {lacked.length > 0 && <Caption1 className={styles.attention}>{texts.lacks(listText(lacked))}</Caption1>}
      {id && <Columns table={table} id={id} onEdit={onEdit} />}
      {children}
    </section>
  );
};

const Columns = ({ table, id, onEdit }: Props & { readonly id: TableId }) => {
  const styles = useStyles();
  const texts = tableTexts[useLanguage()];
  const listId = useId();
  const [isOpen, setIsOpen] = useState(false);
  const used = usesOf(table).filter(({ kind }) => kind !== "unused").length;
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {texts.columns(used, table.headings.length)}
      </Button>
      <div id={listId} hidden={!isOpen}>
        {isOpen && (
          <ColumnList
            table={table}
            id={id}
            onChoose={(heading, field) => onEdit({ kind: "column", table: table.name, heading, field })}
          />
        )}
      </div>
    </>
  );
};
