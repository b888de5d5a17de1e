/** What lists in plain cells become, while a person is choosing: what was recognised, and their edits. */
import type { Adoption } from "../../actions/adopt-lists";
import type { FoundLists } from "../../actions/read-lists";
import { areaInPlace, hasGroups, tableHeadings } from "../../workbook/parse/list/list-table";
import { type ListSummary, type PlainList } from "../../workbook/parse/list/plain-list";
import { bestFit } from "../../workbook/parse/recognise-tables";
import { tableSchema } from "../../workbook/schema";
import { type DraftTable, type Edit, withEdit } from "./table-draft";

/** The fields of Portfolio that the groups of a list can be. */
export const groupFields = ["priorityGroup", "theme"] as const;
export type GroupField = (typeof groupFields)[number];

export interface DraftList {
  readonly list: PlainList;
  readonly recognised: ListSummary;
  readonly table: DraftTable;
  /** What its groups become; null where they are left out, or there are none. */
  readonly groupField: GroupField | null;
  readonly where: Adoption["where"];
  readonly canStay: boolean;
}

/** Every list with what it seems to be and the register does not have yet; of two that seem the same, the longest. */
export const draftLists = (found: FoundLists): readonly DraftList[] => {
  const fits = found.lists.map(({ plain }) => bestFit(tableHeadings(plain), false)?.id ?? null);
  const sizes = found.lists.map(({ recognised }) => recognised.kinds.data);
  const isLongest = (at: number): boolean =>
    fits.every(
      (id, other) =>
        id !== fits[at] ||
        other === at ||
        (sizes[other] ?? 0) < (sizes[at] ?? 0) ||
        (sizes[other] === sizes[at] && other > at),
    );
  return found.lists.map(({ plain, recognised }, at) => {
    const fit = fits[at] ?? null;
    const id = fit !== null && !found.register.tables.has(fit) && isLongest(at) ? fit : null;
    return {
      ...{ list: plain, recognised },
      table: {
        ...{ name: `${recognised.sheet}, ${recognised.address}`, sheet: recognised.sheet, rows: recognised.kinds.data },
        ...{ headings: tableHeadings(plain), id, couldBe: null, chosen: new Map() },
      },
      groupField: hasGroups(plain) ? "priorityGroup" : null,
      where: "newSheet",
      canStay: areaInPlace(plain) !== null,
    };
  });
};

/** What a person did with a list beside saying what it is. */
export type ListEdit = Edit | { readonly kind: "list"; readonly at: number; readonly change: Partial<Choices> };

type Choices = Pick<DraftList, "groupField" | "where">;

/** The lists after an edit; of each table there is one. */
export const withListEdit = (drafts: readonly DraftList[], edit: ListEdit): readonly DraftList[] => {
  if (edit.kind === "list") return drafts.map((draft, at) => (at === edit.at ? { ...draft, ...edit.change } : draft));
  const tables = withEdit(
    drafts.map(({ table }) => table),
    edit,
  );
  return drafts.map((draft, at) => ({ ...draft, table: tables[at] ?? draft.table }));
};

/** What is to be made of the lists for which a table was chosen. */
export const adoptionsOf = (drafts: readonly DraftList[]): readonly Adoption[] =>
  drafts.flatMap(({ list, table, groupField, where }) => {
    if (table.id === null) return [];
    const isGrouped = table.id === "initiatives" && groupField !== null;
    const groupHeading = isGrouped ? (tableSchema("initiatives").columns[groupField]?.heading ?? null) : null;
    return [{ list, id: table.id, where, groupHeading, columns: table.chosen }];
  });
