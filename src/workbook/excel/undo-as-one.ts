/** What a run is told so that one step takes back what it wrote, however many cells that were: nothing where this Excel cannot. */
export const undoAsOne = (): Pick<Excel.RunOptions, "mergeUndoGroup"> =>
  Office.context.requirements.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};

/** Whether this Excel can. */
export const undoesAsOne = (): boolean => Object.keys(undoAsOne()).length > 0;
