import { hostErrorCode } from "../workbook-error";

/** The sheet in view and the cells that are selected, or null where what is selected is no single range. */
export interface PersonView {
  readonly sheet: string;
  readonly selection: string | null;
}

/** What the person looks at now. */
export const readView = async (context: Excel.RequestContext): Promise<PersonView> => {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return { sheet: sheet.name, selection: await readSelection(context) };
};

/** Excel refuses to name a selection of several ranges, or of a chart; each sheet keeps such a one by itself. */
const readSelection = async (context: Excel.RequestContext): Promise<string | null> => {
  try {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.slice(range.address.lastIndexOf("!") + 1);
  } catch (error) {
    if (hostErrorCode(error) === null) throw error;
    return null;
  }
};

/** Lets the person look at what was in view; cells are selected anew only where Excel did not keep them. */
export const showView = async (context: Excel.RequestContext, view: PersonView): Promise<void> => {
  const sheet = context.workbook.worksheets.getItem(view.sheet);
  sheet.activate();
  if (view.selection === null || (await readSelection(context)) === view.selection) return context.sync();
  sheet.getRange(view.selection).select();
  return context.sync();
};
