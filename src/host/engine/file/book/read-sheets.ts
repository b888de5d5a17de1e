import type { Element } from "slimdom";
import { blankSheet } from "../../sheets";
import type { Sheet } from "../../workbook";
import { FileError } from "../file-error";
import type { Colors } from "../filters/read-criterion";
import { partText, rootOf } from "../package/package";
import { relationshipId, relationshipsOf } from "../package/relationships";
import { attributeOf, childOf, childrenOf, numberOf, parseTree } from "../package/xml";
import { readRows } from "../rows/read-rows";
import type { SheetData } from "../rows/source-row";
import { readShell } from "../shell/aspects";
import type { Shell } from "../shell/shell";
import { readSelection } from "../shell/selection";
import { readDrawings } from "../drawing/read-drawings";
import { readRemarks } from "./comments/comments";
import { type Book, stylesRoot } from "./read-book";
import { sheetEntries } from "./sheet-list";
import { readTable } from "./table-part";

/** The worksheets in the order of the tabs, each with all that the model knows of it; chart sheets and modules of macros stay in the file. */
export function readSheets(book: Book): Sheet[] {
  return sheetEntries(book.pkg, book.part).flatMap(({ entry, part, kind }) => {
    if (part === null && relationshipId(entry) !== "") throw new FileError("broken", book.part);
    if (part === null || kind !== "worksheet") return [];
    const sheet = readSheet(book, entry, part);
    book.sheetParts.set(sheet, part);
    return [sheet];
  });
}

/** The parts of the tables that a sheet lists, in its order, by the id of their relationship. */
export function tableParts({ root, pkg, part }: Shell): Map<string, string> {
  const targets = new Map(relationshipsOf(pkg, part).map(({ id, target }) => [id, target]));
  const ids = childrenOf(childOf(root, "tableParts"), "tablePart").map((entry) => relationshipId(entry) ?? "");
  return new Map(ids.map((id) => [id, targets.get(id) ?? ""]));
}

/** Where the colours of a sheet's filters stand. */
export function colorsOf({ styles, stylesRoot: root }: Shell): Colors {
  return { stylesRoot: root, color: styles.color };
}

/** A worksheet's text with its rows taken out. */
export function shellText(xml: string, data: SheetData): string {
  return xml.slice(0, data.content.start) + xml.slice(data.content.end);
}

function readSheet(book: Book, entry: Element, part: string): Sheet {
  const sheet: Sheet = {
    ...blankSheet(attributeOf(entry, "name") ?? ""),
    id: sheetId(numberOf(entry, "sheetId") ?? 0),
    visibility: visibilityOf(attributeOf(entry, "state")),
  };
  const xml = partText(book.pkg, part);
  const data = readRows(xml, part, book, sheet);
  const { root } = parseTree(shellText(xml, data), part);
  const { pkg, styles } = book;
  const shell = { root, part, pkg, styles, stylesRoot: stylesRoot(pkg, book.stylesPart) };
  readShell(shell, sheet);
  book.selections.set(sheet, readSelection(shell));
  const { comments, notes } = readRemarks({ pkg, sheetPart: part, workbookPart: book.part });
  sheet.comments.push(...comments);
  sheet.notes.push(...notes);
  for (const [drawing, source] of readDrawings(pkg, part, sheet)) {
    sheet.drawings.push(drawing);
    book.drawings.set(drawing, source);
  }
  for (const table of tableParts(shell).values()) {
    sheet.tables.push(readTable(rootOf(pkg, table), table, colorsOf(shell)));
  }
  return sheet;
}

function sheetId(number: number): string {
  return `{00000000-0001-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function visibilityOf(state: string | null): Sheet["visibility"] {
  if (state === "hidden") return "Hidden";
  return state === "veryHidden" ? "VeryHidden" : "Visible";
}
