/** Brings a sheet to the front, also one that was hidden from the tabs, and selects an address on it (`C12`, `12:12`). */
export const selectPlace = async (context: Excel.RequestContext, sheet: string, address: string): Promise<void> => {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  if (address !== "") worksheet.getRange(address).select();
  await context.sync();
};
