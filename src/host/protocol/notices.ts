import { areaName } from "../engine/address";
import type { Chart } from "../engine/drawing";
import type { CommentChange, Sheet, Table } from "../engine/workbook";
import {
  cellNotices,
  formatNotices,
  formulaNotices,
  hiddenNotices,
  selectionNotices,
  sortNotices,
} from "./cell-notices";
import type { Happening, OpenWorkbook } from "./connection";
import { tableId } from "./identifiers";
import { sheetNotice, WORKBOOK, type Notice } from "./notice";

const LOCAL = { source: "Local" };

/** The events that Excel makes of what happened. */
export function noticesOf(happening: Happening, book: OpenWorkbook): Notice[] {
  switch (happening.kind) {
    case "settings":
      return [];
    case "returned":
      return [{ event: "workbookActivated", targets: [WORKBOOK], message: {}, isLocal: true }];
    case "cells":
      return cellNotices(happening, book);
    case "formats":
      return formatNotices(happening);
    case "formulas":
      return formulaNotices(happening);
    case "sorted":
      return sortNotices(happening);
    case "rows":
      return hiddenNotices(happening);
    case "selected":
      return selectionNotices(happening.sheet, happening.area);
    case "table":
      return tableNotices(happening.type, happening.sheet, happening.table);
    case "chart":
      return chartNotices(happening.type, happening.sheet, happening.chart);
    case "comment":
      return [commentNotice(happening)];
    default:
      return sheetNotices(happening);
  }
}

type OfSheet = "left" | "calculated" | "clicked" | "renamed" | "moved" | "protection" | "visibility" | "sheet";

function sheetNotices(happening: Extract<Happening, { kind: OfSheet }>): Notice[] {
  const { sheet } = happening;
  switch (happening.kind) {
    case "left":
      return [sheetNotice("worksheetDeactivated", sheet, {})];
    case "calculated":
      return [sheetNotice("worksheetCalculated", sheet, {})];
    case "clicked": {
      const { area, offsetX, offsetY } = happening;
      const message = { address: areaName(area), offsetX, offsetY };
      return [{ ...sheetNotice("worksheetSingleClicked", sheet, message), isLocal: true }];
    }
    case "renamed":
      return [
        sheetNotice("worksheetNameChanged", sheet, {
          ...LOCAL,
          nameBefore: happening.before,
          nameAfter: happening.after,
        }),
      ];
    case "protection":
      return [sheetNotice("worksheetProtectionChanged", sheet, { ...LOCAL, isProtected: happening.isOn })];
    case "moved": {
      const places = { positionBefore: happening.from, positionAfter: happening.to };
      return [{ ...sheetNotice("worksheetMoved", sheet, { ...LOCAL, ...places }), targets: [WORKBOOK] }];
    }
    case "visibility": {
      const seen = { visibilityBefore: happening.before, visibilityAfter: happening.after };
      return [sheetNotice("worksheetVisibilityChanged", sheet, { ...LOCAL, ...seen })];
    }
    case "sheet":
      switch (happening.type) {
        case "added":
          return [{ ...sheetNotice("worksheetAdded", sheet, LOCAL), targets: [WORKBOOK] }];
        case "deleted":
          return [{ ...sheetNotice("worksheetDeleted", sheet, LOCAL), targets: [WORKBOOK] }];
        case "activated":
          return [sheetNotice("worksheetActivated", sheet, {})];
      }
  }
}

function tableNotices(type: "added" | "deleted" | "resized", sheet: Sheet, table: Table): Notice[] {
  if (type === "resized") return [];
  const message = { ...LOCAL, tableId: tableId(table), tableName: table.name };
  return [sheetNotice(type === "added" ? "tableAdded" : "tableDeleted", sheet, message)];
}

const CHART_EVENTS = {
  added: "chartAdded",
  deleted: "chartDeleted",
  activated: "chartActivated",
  deactivated: "chartDeactivated",
} as const;

function chartNotices(type: keyof typeof CHART_EVENTS, sheet: Sheet, { id: chartId }: Chart): Notice[] {
  const message = { ...LOCAL, chartId, worksheetId: sheet.id };
  return [{ event: CHART_EVENTS[type], targets: [chartId, sheet.id], message }];
}

/** What the API calls a change of a comment that stays. */
const COMMENT_CHANGES: Readonly<Record<Exclude<CommentChange, "added" | "deleted">, string>> = {
  edited: "CommentEdited",
  resolved: "CommentResolved",
  reopened: "CommentReopened",
  replyAdded: "ReplyAdded",
  replyDeleted: "ReplyDeleted",
  replyEdited: "ReplyEdited",
};

function commentNotice({ type, sheet, comment, replies }: Extract<Happening, { kind: "comment" }>): Notice {
  const about = { ...LOCAL, commentDetails: [{ commentId: comment, replyIds: replies }] };
  if (type === "added") return sheetNotice("commentAdded", sheet, about);
  if (type === "deleted") return sheetNotice("commentDeleted", sheet, about);
  return sheetNotice("commentChanged", sheet, { ...about, changeType: COMMENT_CHANGES[type] });
}
