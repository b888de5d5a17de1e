/** The columns of an `autoFilter`, of a table or of a sheet: what each asks of its cells. */
import type { Element } from "slimdom";
import type { FilterCriterion } from "../../filter-criterion";
import { isSame } from "../canonical";
import { attributeOf, childrenOf, clear, newElement, numberOf, remove, setAttributes } from "../package/xml";
import { type Colors, readCriterion } from "./read-criterion";
import { type EditStyles, writeCriterion } from "./write-criterion";

/** What the columns ask, by their places from the left. */
export function readFilterColumns(filter: Element | null, count: number, colors: Colors): (FilterCriterion | null)[] {
  const criteria = Array<FilterCriterion | null>(count).fill(null);
  for (const column of childrenOf(filter, "filterColumn")) {
    const place = numberOf(column, "colId");
    if (place !== null && place < count) criteria[place] = readCriterion(column, colors);
  }
  return criteria;
}

/**
 * Writes what the columns ask; one that asks the same keeps its element. `placeBefore` says where in the part each of them
 * stood (-1: nowhere); `buttons` says whether all or none of them have a button, or those that had one.
 */
export function writeFilterColumns(
  filter: Element,
  criteria: readonly (FilterCriterion | null)[],
  placeBefore: (place: number) => number,
  how: { readonly colors: Colors; readonly editStyles: EditStyles; readonly buttons: "shown" | "hidden" | "kept" },
): void {
  const known = new Map(childrenOf(filter, "filterColumn").map((column) => [numberOf(column, "colId"), column]));
  for (const column of known.values()) remove(column);
  const after = filter.firstChild;
  criteria.forEach((criterion, place) => {
    const before = known.get(placeBefore(place));
    const column = before ?? newElement(filter, "filterColumn");
    setAttributes(column, { colId: place });
    if (how.buttons !== "kept") setAttributes(column, { hiddenButton: how.buttons === "hidden" || null });
    if (!isSame(before ? readCriterion(before, how.colors) : null, criterion)) {
      clear(column);
      if (criterion) writeCriterion(column, criterion, how.editStyles);
    }
    if (column.children.length > 0 || attributeOf(column, "hiddenButton") || attributeOf(column, "showButton")) {
      filter.insertBefore(column, after);
    }
  });
}
