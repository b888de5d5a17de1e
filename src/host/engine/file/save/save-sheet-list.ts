import type { Element } from "slimdom";
import type { Sheet } from "../../workbook";
import { sheetEntries } from "../book/sheet-list";
import { CONTENT_TYPE } from "../package/content-types";
import { editRoot, freePart } from "../package/package";
import { addPart, relationshipId, setRelationshipId, unrelate } from "../package/relationships";
import { attributeOf, childOf, newElement, numberOf, setAttributes } from "../package/xml";
import { newSheetXml } from "../template";
import { type Draft, mainNamespace } from "./draft";

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Brings the workbook's list of sheets in step with the model's: parts for new sheets, none for deleted ones. Answers the part of each sheet. */
export function saveSheetList(draft: Draft): Map<Sheet, string> {
  const { book, pkg, workbook } = draft;
  const parts = new Map<Sheet, string>();
  const entries = new Map(sheetEntries(pkg, book.part).map(({ part, entry }) => [part, entry]));
  const ordered = workbook.sheets.map((sheet) => {
    const part = book.sheetParts.get(sheet);
    const entry = part === undefined ? undefined : entries.get(part);
    if (part !== undefined && entry !== undefined) {
      parts.set(sheet, part);
      return entry;
    }
    const added = addSheet(draft, sheet);
    parts.set(sheet, added.part);
    return added.entry;
  });
  for (const [sheet, part] of book.sheetParts) {
    const entry = entries.get(part);
    if (parts.has(sheet) || entry === undefined) continue;
    unrelate(pkg, book.part, relationshipId(entry) ?? "");
    editedList(draft).removeChild(entry);
  }
  workbook.sheets.forEach((sheet, at) => nameEntry(draft, ordered[at], sheet));
  reorder(draft, ordered);
  return parts;
}

function editedList({ book, pkg }: Draft): Element {
  const list = childOf(editRoot(pkg, book.part), "sheets");
  if (list === null) throw new Error("A workbook has a list of sheets");
  return list;
}

function addSheet(draft: Draft, sheet: Sheet): { readonly part: string; readonly entry: Element } {
  const { book, pkg } = draft;
  const list = editedList(draft);
  const folder = [...book.sheetParts.values()][0]?.replace(/[^/]*$/, "") ?? "xl/worksheets/";
  const part = freePart(pkg, `${folder}sheet#.xml`);
  const id = addPart(pkg, book.part, {
    name: part,
    type: CONTENT_TYPE.worksheet,
    relationship: "worksheet",
    text: newSheetXml(mainNamespace(draft)),
  });
  const taken = [...sheetEntries(pkg, book.part), ...sheetEntries(book.pkg, book.part)];
  const last = Math.max(0, ...taken.map(({ entry }) => numberOf(entry, "sheetId") ?? 0));
  const entry = newElement(list, "sheet", { name: sheet.name, sheetId: last + 1 });
  setRelationshipId(entry, id);
  list.appendChild(entry);
  return { part, entry };
}

function nameEntry(draft: Draft, entry: Element | undefined, { name, visibility }: Sheet): void {
  const state = STATES[visibility];
  if (entry === undefined) return;
  const before = attributeOf(entry, "state");
  if (attributeOf(entry, "name") === name && (before === "visible" ? null : before) === state) return;
  editedList(draft);
  setAttributes(entry, { name, state });
}

/** Puts the worksheets in the model's order; a chart sheet stays behind the sheet that it stood behind. */
function reorder(draft: Draft, ordered: readonly Element[]): void {
  const entries = sheetEntries(draft.pkg, draft.book.part).map(({ entry }) => entry);
  const others = entries.filter((entry) => !ordered.includes(entry));
  const wanted = [...ordered];
  for (const other of others) {
    const before = entries.slice(0, entries.indexOf(other)).reverse();
    const anchor = before.find((entry) => wanted.includes(entry));
    wanted.splice(anchor === undefined ? 0 : wanted.indexOf(anchor) + 1, 0, other);
  }
  if (wanted.every((entry, at) => entry === entries[at])) return;
  const list = editedList(draft);
  for (const entry of wanted) list.appendChild(entry);
}
