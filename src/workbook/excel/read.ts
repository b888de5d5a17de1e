import type { RawTable } from "../raw-table";
import type { FoundTable } from "./found";
import { readAreas } from "./read-areas";

/** The tables as they stand now. */
export const readTables = async (
  context: Excel.RequestContext,
  tables: readonly FoundTable[],
): Promise<readonly RawTable[]> => {
  const areas = await readAreas(
    context,
    tables.map(({ name, headings, rows }) => ({
      ...{ rows, columns: headings.length },
      range: () => context.workbook.tables.getItem(name).getDataBodyRange(),
    })),
  );
  return tables.map(({ name, sheet, headings }, index) => {
    const area = areas[index];
    return {
      ...{ name, sheet, headings },
      headingRow: (area?.row ?? 1) - 1,
      firstColumn: area?.column ?? 0,
      rows: area?.values ?? [],
    };
  });
};
