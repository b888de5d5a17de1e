import { checkTexts } from "../../messages/nl-sheets";
import type { Place } from "../raw-table";

/** A place in words: `Portfolio, rij 4, Status`. */
export const placeText = ({ sheet, table, row, column }: Place): string =>
  [sheet || table, row === null ? "" : `rij ${row}`, column.trim()].filter(Boolean).join(", ") || checkTexts.workbook;
