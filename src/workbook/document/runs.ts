import { type IRunPropertiesOptions, TextRun } from "docx";

/** A text as runs, each line of it below the one before. */
export const runs = (text: string, look: IRunPropertiesOptions = {}): readonly TextRun[] =>
  text.split(/\r\n|\r|\n/u).map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 && { break: 1 }) }));
