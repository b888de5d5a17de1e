/** Whether this Excel can take back in one step what one run wrote, however many cells that were. */
export const undoesAsOne = (): boolean => Office.context.requirements.isSetSupported("ExcelApi", "1.20");
