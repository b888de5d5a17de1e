import { isReadOnly } from "./read-only";
import { hostErrorCode, WorkbookError } from "./workbook-error";

/** Something in the workbook was changed, by this person or by another. */
export interface Seen {
  readonly by: "self" | "other";
  /** Null for a change of the workbook as a whole: a table that came, a table or sheet that went. */
  readonly sheetId: string | null;
}

/**
 * Tells of every change of cells, tables and sheets from now on. The listener only ever takes note: an event comes to
 * everybody who has the workbook open, so that writing in it would write as often. To listen to tables counts as writing:
 * in a read-only workbook one that comes is not told, and one that goes by its cells.
 * @returns a function that ends it
 */
export const watchWorkbook = async (told: (seen: Seen) => void): Promise<() => Promise<void>> => {
  try {
    return await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const whose = (source: string): Seen["by"] => (source === "Remote" ? "other" : "self");
      const results = [
        worksheets.onChanged.add(async ({ source, worksheetId }) => told({ by: whose(source), sheetId: worksheetId })),
        worksheets.onDeleted.add(async ({ source }) => told({ by: whose(source), sheetId: null })),
        ...(isReadOnly()
          ? []
          : [
              tables.onAdded.add(async ({ source }) => told({ by: whose(source), sheetId: null })),
              tables.onDeleted.add(async ({ source }) => told({ by: whose(source), sheetId: null })),
            ]),
      ];
      await context.sync();
      return () =>
        Excel.run(context, async () => {
          results.forEach((result) => result.remove());
          await context.sync();
        });
    });
  } catch (error) {
    const code = hostErrorCode(error);
    throw code === null ? error : new WorkbookError("watch", code, "", { cause: error });
  }
};
