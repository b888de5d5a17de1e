import { Button, Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Issue } from "../../domain/issue";
import { listTexts } from "../../messages/pane/lists";
import { hasGroups, numbersBeginAnew, rowRuns } from "../../workbook/parse/list/list-table";
import { headingOf } from "../../workbook/schema";
import { useLanguage } from "../session/use-session";
import { FindingItem } from "./FindingItem";
import { type DraftList, type GroupField, groupFields, type ListEdit } from "./list-draft";
import { TableCard } from "./TableCard";

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  select: { minWidth: 0, "> select": { minWidth: 0 } },
  toggle: { alignSelf: "flex-start", paddingLeft: 0 },
  rows: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  text: { overflowWrap: "anywhere" },
});

interface Props {
  readonly draft: DraftList;
  readonly at: number;
  /** What is wrong with the money of a DPL or an MJIP. */
  readonly issues: readonly Issue[];
  readonly onEdit: (edit: ListEdit) => void;
}

/** A list in plain cells: its rows as they were recognised, what it becomes, where, and what its columns and groups are. */
export const ListCard = ({ draft, at, issues, onEdit }: Props) => {
  const styles = useStyles();
  const texts = listTexts[useLanguage()];
  const { list, table, canStay, where, groupField } = draft;
  const isPortfolio = table.id === "initiatives";
  return (
    <div className={styles.card}>
      <TableCard table={table} onEdit={onEdit}>
        <RowList draft={draft} />
        {issues.map((issue, index) => (
          <FindingItem key={index} issue={issue} showsSeverity />
        ))}
        {table.id !== null && canStay && (
          <Field label={texts.where} size="small">
            <Select
              className={styles.select}
              size="small"
              value={where}
              onChange={(_, { value }) => onEdit({ kind: "list", at, change: { where: value as DraftList["where"] } })}
            >
              <option value="newSheet">{texts.newSheet}</option>
              <option value="inPlace">{texts.inPlace}</option>
            </Select>
          </Field>
        )}
        {table.id !== null && !canStay && <Caption1>{texts.onlyCopy}</Caption1>}
        {isPortfolio && hasGroups(list) && (
          <Field label={texts.groupsBecome} size="small">
            <Select
              className={styles.select}
              size="small"
              value={groupField ?? ""}
              onChange={(_, { value }) =>
                onEdit({ kind: "list", at, change: { groupField: value === "" ? null : (value as GroupField) } })
              }
            >
              <option value="">{texts.noGroups}</option>
              {groupFields.map((field) => (
                <option key={field} value={field}>
                  {headingOf("initiatives", field)}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {table.id !== null && numbersBeginAnew(list) && <Caption1>{texts.numbers}</Caption1>}
      </TableCard>
    </div>
  );
};

const RowList = ({ draft: { list } }: Pick<Props, "draft">) => {
  const styles = useStyles();
  const texts = listTexts[useLanguage()];
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const runs = rowRuns(list);
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
        {texts.seen(runs.length)}
      </Button>
      <ul id={listId} hidden={!isOpen} className={styles.rows}>
        {runs.map(({ from, to, kind, reason, text }) => (
          <li key={from}>
            <Caption1 className={styles.text}>
              {texts.run(from, to, texts.kinds[kind])} ({texts.reasons[reason]}){text === "" ? "" : `: ${text}`}
            </Caption1>
          </li>
        ))}
      </ul>
    </>
  );
};
