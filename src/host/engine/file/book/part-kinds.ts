import type { Sheet } from "../../workbook";
import { relationshipsOf } from "../package/relationships";
import type { Book } from "./read-book";

/** The kinds of parts that hang on a sheet of the file, near or far: `drawing`, `chart`, `pivotTable`, `comments`, …; none for a new sheet. */
export function partKinds({ pkg, sheetParts }: Book, sheet: Sheet): ReadonlySet<string> {
  const kinds = new Set<string>();
  const reached = new Set<string>();
  const visit = (part: string): void => {
    for (const { kind, target, external } of relationshipsOf(pkg, part)) {
      kinds.add(kind);
      if (external || reached.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  const part = sheetParts.get(sheet);
  if (part !== undefined) visit(part);
  return kinds;
}
