/**
 * What stands in the workbook in Dutch whatever the language: names of tables and sheets, headings, the words of choices
 * in a new register, and the views of a balance; the longest first.
 */
import { balanceFigures, balanceLimits } from "../../src/messages/nl-blocks";
import { budgetListTexts } from "../../src/messages/nl-budget-lists";
import { legendTexts } from "../../src/messages/nl-legend";
import { comparisonSheetTexts, roundTexts } from "../../src/messages/nl-rounds";
import { selfTestTexts } from "../../src/messages/nl-self-test";
import { balanceTexts, checkTexts, overviewTexts, rankingTexts } from "../../src/messages/nl-sheets";
import { schema } from "../../src/workbook/schema";
import { allowedWords, type Column } from "../../src/workbook/schema/column";
import { settingRows } from "../../src/workbook/schema/settings";
import { decisionPartWords, signConventionWords, statusClassWords } from "../../src/workbook/schema/words";

const columns: readonly Column[] = [
  ...Object.values(schema).flatMap((table) => Object.values<Column>(table.columns)),
  ...Object.values<Column>(settingRows),
];

export const workbookNames: readonly string[] = [
  ...Object.values(schema).map(({ name }) => name),
  ...[
    checkTexts,
    balanceTexts,
    rankingTexts,
    overviewTexts,
    legendTexts,
    selfTestTexts,
    roundTexts,
    comparisonSheetTexts,
  ].map(({ name }) => name),
  ...columns.map(({ heading }) => heading),
  ...columns.flatMap(({ content }) => allowedWords(content) ?? []),
  ...Object.values({ ...statusClassWords, ...signConventionWords, ...decisionPartWords }).flat(),
  ...Object.values(budgetListTexts.names),
  ...Object.keys({ ...balanceFigures, ...balanceLimits }),
  "vastgesteld",
].sort((a, b) => b.length - a.length);
