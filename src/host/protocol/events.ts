import { isUpTo } from "./api-sets";
import { tellBindings } from "./bindings";
import type { Connection, OpenWorkbook } from "./connection";
import { EVENTS } from "./definition";
import type { Json } from "./json";
import type { Notice } from "./notice";
import { noticesOf } from "./notices";
import { hold, type Cells } from "./targets";

/** The category that the client's worksheet and table events come under. */
const EVENT_CATEGORY = 65536;

/** Who did what happened: the add-in in a batch, or else the person. */
export type Trigger = "ThisLocalAddin" | "Unknown";

/** Tells every author what happened since the last time: as Local to `author`, who did it, as Remote to the others. */
export function tell(book: OpenWorkbook, author: Connection, trigger: Trigger): void {
  const happenings = book.happenings.splice(0);
  const notices = happenings.flatMap((happening) => noticesOf(happening, book));
  book.valueBefore = null;
  const isSelected = happenings.some(({ kind }) => kind === "selected");
  const areSettingsChanged = happenings.some(({ kind }) => kind === "settings");
  for (const connection of book.connections) {
    if (!connection.eventsEnabled) continue;
    const isOwn = connection === author;
    if (isSelected && isOwn) connection.emit("documentSelectionChanged", {});
    const seen = isOwn ? happenings : happenings.filter(({ kind }) => kind !== "selected");
    tellBindings(book, seen, connection);
    if (areSettingsChanged && !isOwn) connection.emit("settingsChanged", {});
    const entries = notices
      .filter(({ isLocal }) => isOwn || !isLocal)
      .flatMap((notice) => entriesFor(notice, connection, isOwn ? trigger : "Unknown", !isOwn));
    if (entries.length > 0) connection.emit("richApiMessage", { ArrayData: entries });
  }
}

function entriesFor(notice: Notice, connection: Connection, triggerSource: Trigger, isRemote: boolean): Json[] {
  const number = EVENTS[notice.event];
  const targets = notice.targets.filter((target) => (connection.listening.get(`${number}|${target}`) ?? 0) > 0);
  if (targets.length === 0) return [];
  const reference = notice.cells ? { referenceId: keepForEvent(notice.cells, connection) } : {};
  const trigger = isUpTo("1.14", connection.book.excelApi) ? { triggerSource } : {};
  const message = JSON.stringify({ ...notice.message, ...trigger, ...reference });
  return targets.map((target) => [EVENT_CATEGORY, number, target, message, `${number}.${target}`, isRemote]);
}

function keepForEvent(cells: Cells, connection: Connection): string {
  connection.referenceCount += 1;
  const id = String(connection.referenceCount);
  connection.references.set(id, hold("Range", cells));
  return id;
}
