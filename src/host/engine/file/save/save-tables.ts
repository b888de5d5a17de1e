import type { Sheet, Table } from "../../workbook";
import { colorsOf, tableParts } from "../book/read-sheets";
import { newTableXml, readTable, type TableSink, writeTable } from "../book/table-part";
import { isSame } from "../canonical";
import { CONTENT_TYPE } from "../package/content-types";
import { editRoot, freePart, rootOf } from "../package/package";
import { addPart, relationshipId, setRelationshipId, unrelate } from "../package/relationships";
import { append, childrenOf, remove, setAttributes } from "../package/xml";
import { dropEmpty, shellChild, type ShellDraft } from "../shell/shell";
import { type Draft, mainNamespace } from "./draft";

/** Writes a sheet's tables into their parts, with new parts for new ones. Answers whether the sheet's list of tables changed. */
export function saveTables(draft: Draft, shell: ShellDraft, sheet: Sheet): boolean {
  const sources = [...tableParts(shell)].map(([id, part]) => ({
    id,
    part,
    table: readTable(rootOf(draft.pkg, part), part, colorsOf(shell)),
  }));
  const gone = sources.filter(({ table }) => !sheet.tables.some(({ id }) => id === table.id));
  const added = sheet.tables.filter(({ id }) => !sources.some(({ table }) => table.id === id));
  for (const table of sheet.tables) {
    const source = sources.find((other) => other.table.id === table.id);
    if (source !== undefined && !isSame(source.table, table)) {
      writeTable(editRoot(draft.pkg, source.part), table, tableSink(draft, shell, sheet, table));
    }
  }
  if (gone.length + added.length === 0) return false;
  const list = shellChild(shell, "tableParts");
  for (const { id } of gone) {
    unrelate(draft.pkg, shell.part, id);
    for (const entry of childrenOf(list)) if (relationshipId(entry) === id) remove(entry);
  }
  for (const table of added) setRelationshipId(append(list, "tablePart"), addTable(draft, shell, sheet, table));
  setAttributes(list, { count: childrenOf(list).length });
  dropEmpty(shell, "tableParts");
  return true;
}

function addTable(draft: Draft, shell: ShellDraft, sheet: Sheet, table: Table): string {
  const name = freePart(draft.pkg, "xl/tables/table#.xml");
  const text = newTableXml(mainNamespace(draft));
  const id = addPart(draft.pkg, shell.part, { name, type: CONTENT_TYPE.table, relationship: "table", text });
  writeTable(editRoot(draft.pkg, name), table, tableSink(draft, shell, sheet, table));
  return id;
}

function tableSink(draft: Draft, shell: ShellDraft, sheet: Sheet, { area }: Table): TableSink {
  const formula = (text: string): string => draft.formula(text, { sheet, row: area.row, column: area.column });
  return {
    formula,
    totalsFormula: (column) =>
      sheet.rows.get(area.row + area.rows - 1)?.get(area.column + column)?.formula?.text ?? null,
    colors: colorsOf(shell),
    editStyles: () => draft.editStyles(),
  };
}
