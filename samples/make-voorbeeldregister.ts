/** Makes `voorbeeldregister.xlsx` from its tables the way a person would: a new register in an empty workbook, then filled in. */
import type { TableId } from "../src/domain/model";
import { dayOf } from "../src/domain/quantity";
import { defaultSettings } from "../src/domain/settings";
import { openHost } from "../src/host/open-host";
import { asInput } from "../src/workbook/excel/text";
import { withWorkbook } from "../src/workbook/excel/with-workbook";
import { renderLegend } from "../src/workbook/render/legend-sheet";
import { type Standing, plainColumn, registerTables } from "../src/workbook/render/new-register";
import { schema } from "../src/workbook/schema";
import type { TablePlan } from "../src/workbook/table-plan";
import type { SampleCell, SampleDate, SampleTable } from "./voorbeeldregister/sample-table";
import { sampleTables } from "./voorbeeldregister/tables";

/** The day on which the sample register is looked at. */
export const sampleDay = dayOf(2022, 9, 30);

/** The bytes of the sample register; the same at every run. */
export const makeSample = async (): Promise<Uint8Array> => {
  const host = await openHost({ locale: "nl-NL" });
  const restore = host.use();
  try {
    const ids = sampleTables.map(tableIdOf);
    const plans = sampleTables.map((table, index) => planOf(table, ids[index] ?? "initiatives", new Set(ids)));
    await withWorkbook("makeSample", async (workbook) => {
      const found = await workbook.find();
      await workbook.createTables(plans);
      await workbook.writeSheets(found, [
        renderLegend(ids, defaultSettings, { on: sampleDay, municipality: "", stale: '=""' }),
      ]);
    });
    await host.Excel.run(async (context) => {
      sampleTables.forEach((table, index) => fill(context, table, plans[index]));
      context.workbook.worksheets.getFirst().delete();
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    });
    return await host.save();
  } finally {
    restore();
    host.close();
  }
};

const tableIdOf = ({ table }: SampleTable): TableId => {
  const id = (Object.keys(schema) as TableId[]).find((known) => schema[known].name === table);
  if (!id) throw new Error(`the schema has no table ${table}`);
  return id;
};

/** The table of a new register, with as many rows as the sample has and the criteria as columns of its own. */
const planOf = (table: SampleTable, id: TableId, standing: Standing): TablePlan => {
  const [plan] = registerTables([id], defaultSettings, standing);
  if (!plan) throw new Error(`no plan for ${table.table}`);
  const known = new Set(plan.columns.map(({ heading }) => heading));
  const extra = table.headings.filter((heading) => !known.has(heading)).map((heading) => plainColumn(heading, null));
  const rows = table.rows.length;
  return { ...plan, contents: plan.contents.slice(0, rows), rows, columns: [...plan.columns, ...extra] };
};

const fill = (context: Excel.RequestContext, table: SampleTable, plan: TablePlan | undefined): void => {
  const columns = (plan?.columns ?? []).map(({ heading }) => table.headings.indexOf(heading));
  const body = context.workbook.tables.getItem(table.table).getDataBodyRange();
  body.formulas = table.rows.map((cells) => columns.map((column) => input(cells[column] ?? null)));
  table.rows.forEach((cells, row) =>
    columns.forEach((column, index) => {
      if (isDate(cells[column]) && plan?.columns[index]?.numberFormat === null)
        body.getCell(row, index).numberFormat = [["dd-mm-yyyy"]];
    }),
  );
};

const isDate = (cell: SampleCell | undefined): cell is SampleDate => typeof cell === "object" && cell !== null;

const input = (cell: SampleCell): string | number | boolean => {
  if (!isDate(cell)) return typeof cell === "boolean" ? cell : asInput(cell);
  const [year = 0, month = 0, dayOfMonth = 0] = cell.date.split("-").map(Number);
  return dayOf(year, month, dayOfMonth);
};
