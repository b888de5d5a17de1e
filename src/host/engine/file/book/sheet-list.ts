/** The workbook part's list of sheets, of every kind: worksheets, chart sheets, modules of macros. */
import type { Element } from "slimdom";
import type { Sheet } from "../../workbook";
import { type Package, rootOf } from "../package/package";
import { relationshipId, relationshipsOf } from "../package/relationships";
import { childOf, childrenOf, numberOf } from "../package/xml";
import type { Book } from "./read-book";

export interface SheetEntry {
  readonly entry: Element;
  /** The part that it means; null for a module of macros, which is none. */
  readonly part: string | null;
  /** `worksheet`, `chartsheet`, …; null when its relationship is not there. */
  readonly kind: string | null;
}

/** The sheet at each place of the list; undefined where that is no worksheet. */
export type Scopes = readonly (Sheet | undefined)[];

/** The entries of the list, in its order. */
export function sheetEntries(pkg: Package, workbookPart: string): SheetEntry[] {
  const relationships = new Map(relationshipsOf(pkg, workbookPart).map((other) => [other.id, other]));
  return childrenOf(childOf(rootOf(pkg, workbookPart), "sheets"), "sheet").map((entry) => {
    const relationship = relationships.get(relationshipId(entry) ?? "");
    return { entry, part: relationship?.target ?? null, kind: relationship?.kind ?? null };
  });
}

/** The worksheets of an opened file by their places in the list. */
export function scopesOf(book: Book): Scopes {
  const sheetOf = new Map<string | null, Sheet>([...book.sheetParts].map(([sheet, part]) => [part, sheet]));
  return sheetEntries(book.pkg, book.part).map(({ part }) => sheetOf.get(part));
}

/** The sheet that is in front in an opened file: the one that the workbook part says, else the first that can be seen. */
export function activeSheetOf({ pkg, part }: Book, scopes: Scopes): Sheet | undefined {
  const view = childOf(childOf(rootOf(pkg, part), "bookViews"), "workbookView");
  const sheets = scopes.filter((sheet) => sheet !== undefined);
  return (
    scopes[numberOf(view, "activeTab") ?? 0] ?? sheets.find(({ visibility }) => visibility === "Visible") ?? sheets[0]
  );
}
