/** Whether Excel was told to let this workbook be read alone; known before it is asked. */
export const isReadOnly = (): boolean => Office.context.document.mode === Office.DocumentMode.ReadOnly;
