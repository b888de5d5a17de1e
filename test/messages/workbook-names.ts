/** The names of tables, the headings and the words of choices as they stand in a new register, and the views of a balance; the longest first. */
import type { Column } from "../../src/workbook/schema/column";
import { allowedWords } from "../../src/workbook/schema/column";
import { balanceFigures, balanceLimits } from "../../src/messages/nl-blocks";
import { schema } from "../../src/workbook/schema";
import { settingRows } from "../../src/workbook/schema/settings";
import { statusClassWords } from "../../src/workbook/schema/words";

const columns: readonly Column[] = [
  ...Object.values(schema).flatMap((table) => Object.values<Column>(table.columns)),
  ...Object.values<Column>(settingRows),
];

export const workbookNames: readonly string[] = [
  ...Object.values(schema).map(({ name }) => name),
  ...columns.map(({ heading }) => heading),
  ...columns.flatMap(({ content }) => allowedWords(content) ?? []),
  ...Object.values(statusClassWords).flat(),
  ...Object.keys({ ...balanceFigures, ...balanceLimits }),
  "vastgesteld",
].sort((a, b) => b.length - a.length);
