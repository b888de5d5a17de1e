import { areaName, intersect, span } from "../engine/address";
import { cellAt } from "../engine/cells";
import type { Chart } from "../engine/drawing";
import type { Area, Change, Sheet, Table } from "../engine/workbook";
import { apiValue, valueType } from "./cell-values";
import type { Connection, Happening, OpenWorkbook } from "./connection";
import { EVENTS, type EventName } from "./definition";
import { tableId } from "./identifiers";
import type { Json, JsonObject } from "./json";
import { hold } from "./targets";

/** The category that the client's worksheet and table events come under. */
const EVENT_CATEGORY = 65536;
const WORKBOOK = "Workbook";

/** One event: to whom it is told (a sheet's or table's id, or `Workbook`), and what it says. */
interface Notice {
  readonly event: EventName;
  readonly targets: readonly string[];
  readonly message: JsonObject;
  /** The cells that `getRange` of the event gives. */
  readonly cells?: { readonly sheet: Sheet; readonly area: Area };
}

/** Tells every author what happened since the last time: as Local to `author`, who did it, as Remote to the others. */
export function tell(book: OpenWorkbook, author: Connection): void {
  const happenings = book.happenings.splice(0);
  const notices = happenings.flatMap((happening) => noticesOf(happening, book));
  book.valueBefore = null;
  const isSelected = happenings.some(({ kind }) => kind === "selected");
  const areSettingsChanged = happenings.some(({ kind }) => kind === "settings");
  for (const connection of book.connections) {
    if (!connection.eventsEnabled) continue;
    if (isSelected && connection === author) connection.emit("documentSelectionChanged", {});
    if (areSettingsChanged && connection !== author) connection.emit("settingsChanged", {});
    const entries = notices.flatMap((notice) => entriesFor(notice, connection, connection !== author));
    if (entries.length > 0) connection.emit("richApiMessage", { ArrayData: entries, Data: entries });
  }
}

function entriesFor(notice: Notice, connection: Connection, isRemote: boolean): Json[] {
  const number = EVENTS[notice.event];
  const targets = notice.targets.filter((target) => (connection.listening.get(`${number}|${target}`) ?? 0) > 0);
  if (targets.length === 0) return [];
  const reference = notice.cells ? { referenceId: keepForEvent(notice.cells, connection) } : {};
  const message = JSON.stringify({ ...notice.message, ...reference });
  return targets.map((target) => [EVENT_CATEGORY, number, target, message, `${number}.${target}`, isRemote]);
}

function keepForEvent(cells: { sheet: Sheet; area: Area }, connection: Connection): string {
  connection.referenceCount += 1;
  const id = String(connection.referenceCount);
  connection.references.set(id, hold("Range", cells));
  return id;
}

/** Puts what one action edited on a sheet together, as Excel tells it: once, for the whole area. */
export function mergeEdits(happenings: Happening[], from: number): void {
  const edited = new Map<Sheet, Extract<Change, { kind: "cells" }>>();
  const rest: Happening[] = [];
  for (const happening of happenings.splice(from)) {
    if (happening.kind !== "cells" || happening.type !== "RangeEdited") rest.push(happening);
    else {
      const known = edited.get(happening.sheet);
      edited.set(happening.sheet, known ? { ...known, area: span(known.area, happening.area) } : happening);
    }
  }
  happenings.push(...rest, ...edited.values());
}

function noticesOf(happening: Happening, book: OpenWorkbook): Notice[] {
  if (happening.kind === "settings") return [];
  const { sheet } = happening;
  const about = { worksheetId: sheet.id, source: "Local" };
  switch (happening.kind) {
    case "cells":
      return cellNotices(happening, book);
    case "selected":
      return selectionNotices(sheet, happening.area);
    case "left":
      return [{ event: "worksheetDeactivated", targets: [sheet.id, WORKBOOK], message: { worksheetId: sheet.id } }];
    case "calculated":
      return [{ event: "worksheetCalculated", targets: [sheet.id, WORKBOOK], message: { worksheetId: sheet.id } }];
    case "rows":
    case "sorted":
      return [];
    case "table":
      return tableNotices(happening.type, sheet, happening.table);
    case "chart":
      return chartNotices(happening.type, sheet, happening.chart);
    case "sheet":
      switch (happening.type) {
        case "added":
          return [{ event: "worksheetAdded", targets: [WORKBOOK], message: about }];
        case "deleted":
          return [{ event: "worksheetDeleted", targets: [WORKBOOK], message: about }];
        case "activated":
          return [{ event: "worksheetActivated", targets: [sheet.id, WORKBOOK], message: { worksheetId: sheet.id } }];
        default:
          return []; // events of later sets
      }
  }
}

function cellNotices(change: Extract<Change, { kind: "cells" }>, book: OpenWorkbook): Notice[] {
  const { sheet, area } = change;
  const about = { changeType: change.type, source: "Local", worksheetId: sheet.id, shiftDirection: "None" };
  const message = { ...about, ...detailsOf(change, book), address: areaName(area) };
  const tables = sheet.tables.flatMap((table): Notice[] => {
    const shared = intersect(table.area, area);
    if (!shared) return [];
    const ofTable = { ...message, tableId: tableId(table), address: areaName(shared) };
    return [
      {
        event: "tableChanged",
        targets: [tableId(table), sheet.id, WORKBOOK],
        message: ofTable,
        cells: { sheet, area: shared },
      },
    ];
  });
  return [{ event: "worksheetChanged", targets: [sheet.id, WORKBOOK], message, cells: { sheet, area } }, ...tables];
}

/** Value and type before and after, which Excel tells of a single cell only. */
function detailsOf({ sheet, area }: Extract<Change, { kind: "cells" }>, { valueBefore }: OpenWorkbook): JsonObject {
  if (area.rows !== 1 || area.columns !== 1 || !valueBefore) return {};
  if (valueBefore.sheet !== sheet || valueBefore.row !== area.row || valueBefore.column !== area.column) return {};
  const after = cellAt(sheet, area.row, area.column)?.value ?? null;
  return {
    valueBefore: apiValue(valueBefore.value),
    valueAfter: apiValue(after),
    valueTypeBefore: valueType(valueBefore.value),
    valueTypeAfter: valueType(after),
  };
}

function selectionNotices(sheet: Sheet, area: Area): Notice[] {
  const message = { address: areaName(area), worksheetId: sheet.id };
  const tables = sheet.tables.map((table): Notice => {
    const inside = intersect(table.area, area);
    const ofTable = { ...message, address: inside ? areaName(inside) : "" };
    return { event: "tableSelectionChanged", targets: [tableId(table)], message: ofTable };
  });
  return [{ event: "worksheetSelectionChanged", targets: [sheet.id, WORKBOOK], message }, ...tables];
}

function tableNotices(type: "added" | "deleted" | "resized", sheet: Sheet, table: Table): Notice[] {
  if (type === "resized") return [];
  const message = { tableId: tableId(table), tableName: table.name, worksheetId: sheet.id, source: "Local" };
  return [{ event: type === "added" ? "tableAdded" : "tableDeleted", targets: [sheet.id, WORKBOOK], message }];
}

const CHART_EVENTS = {
  added: "chartAdded",
  deleted: "chartDeleted",
  activated: "chartActivated",
  deactivated: "chartDeactivated",
} as const;

function chartNotices(type: keyof typeof CHART_EVENTS, sheet: Sheet, { id: chartId }: Chart): Notice[] {
  const message = { chartId, worksheetId: sheet.id, source: "Local" };
  return [{ event: CHART_EVENTS[type], targets: [chartId, sheet.id], message }];
}
