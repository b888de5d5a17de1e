import type { Area, Sheet } from "../engine/workbook";
import type { EventName } from "./definition";
import type { JsonObject } from "./json";

/** The target of events that the workbook as a whole is listened to for. */
export const WORKBOOK = "Workbook";

/** One event: to whom it is told (the id of a sheet, table or chart, or `Workbook`), and what it says. */
export interface Notice {
  readonly event: EventName;
  readonly targets: readonly string[];
  readonly message: JsonObject;
  /** The cells that `getRange` of the event gives. */
  readonly cells?: { readonly sheet: Sheet; readonly area: Area };
  /** Only the client of who did it is told. */
  readonly isLocal?: true;
}

/** A notice for who listens to a sheet, or to all sheets. */
export function sheetNotice(event: EventName, sheet: Sheet, message: JsonObject, cells?: Area): Notice {
  const told = { event, targets: [sheet.id, WORKBOOK], message: { ...message, worksheetId: sheet.id } };
  return cells ? { ...told, cells: { sheet, area: cells } } : told;
}
