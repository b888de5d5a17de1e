import type { Bench } from "./probe";

/** Where probes do their work: one temporary sheet, and whatever else they make for a moment. */
export interface Workshop {
  readonly context: Excel.RequestContext;
  /** A part of the temporary sheet that nothing was done in yet. */
  readonly nextBench: () => Bench;
  /** Takes away all that was made here; two round trips. */
  readonly tidy: () => Promise<void>;
}

/** Rows of a bench. */
const benchRows = 60;

/** Queues a temporary sheet; what is made in it bears a name that starts as nothing else in the workbook does. */
export const openWorkshop = (context: Excel.RequestContext): Workshop => {
  const mark = `Zelftest_${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? ""}`;
  context.workbook.worksheets.add(mark);
  let benches = 0;
  return {
    context,
    nextBench: () => benchAt(context, mark, benches++),
    tidy: () => tidy(context, mark),
  };
};

const benchAt = (context: Excel.RequestContext, mark: string, index: number): Bench => {
  const sheet = context.workbook.worksheets.getItem(mark);
  const name = `${mark}_${index}`;
  const moved = (text: string, rows: number): string =>
    text.replace(/(\$?[A-Z]{1,3}\$?)(\d+)/gu, (_, column: string, row: string) => `${column}${Number(row) + rows}`);
  const at = (address: string): string => moved(address, index * benchRows);
  return {
    context,
    sheet,
    sheetName: mark,
    name,
    at,
    range: (address) => sheet.getRange(at(address)),
    own: (said) => moved(said.replaceAll(name, "T").replace(`${mark}!`, "").replace(mark, "B"), -index * benchRows),
    addSheet: (ending) => context.workbook.worksheets.add(`${mark}${ending}`),
  };
};

const tidy = async (context: Excel.RequestContext, mark: string): Promise<void> => {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  settings.load("items/key");
  await context.sync();
  for (const sheet of worksheets.items) if (sheet.name.startsWith(mark)) sheet.delete();
  for (const item of names.items) if (item.name.startsWith(mark)) item.delete();
  for (const item of settings.items) if (item.key.startsWith(mark)) item.delete();
  await context.sync();
};
