/** Keeps document settings in the workbook, in one round trip; Excel saves them with the file. */
export const keepSettings = async (
  context: Excel.RequestContext,
  settings: ReadonlyMap<string, string>,
): Promise<void> => {
  for (const [key, value] of settings) context.workbook.settings.add(key, value);
  await context.sync();
};
