/** Which triangles the view shows, by what a person asks to see. */
import { matchKey } from "../../domain/matching";
import type { TriangleRow } from "../../domain/triangle";
import type { TriangleFilter } from "../../messages/pane/triangle";

/** What tells a row of one reading from the same row of another: another item may have come to stand there. */
export const keyOfTriangle = ({ row, nr }: Pick<TriangleRow, "row" | "nr">): string => `${row} ${nr}`;

const isIncomplete = ({ demand, complete }: TriangleRow): boolean => demand === "demanded" && !complete;

const passes: Readonly<Record<TriangleFilter, (row: TriangleRow) => boolean>> = {
  // without a column for a role an item has nothing of its own to mend: that is said once, above the list
  incomplete: (row) => isIncomplete(row) && row.issues.length > 0,
  all: () => true,
  advice: ({ issues }) => issues.some(({ severity }) => severity === "advice"),
};

/** How many items each filter shows. */
export const countTriangles = (rows: readonly TriangleRow[]): Readonly<Record<TriangleFilter, number>> => ({
  incomplete: rows.filter(passes.incomplete).length,
  all: rows.length,
  advice: rows.filter(passes.advice).length,
});

/** How far the register is: of the items whose triangle is demanded. */
export const progressOf = (rows: readonly TriangleRow[]): { readonly demanded: number; readonly complete: number } => {
  const demanded = rows.filter(({ demand }) => demand === "demanded");
  return { demanded: demanded.length, complete: demanded.filter(({ complete }) => complete).length };
};

/** The triangles that pass a filter and hold what is searched for; `kept` are shown though the filter lets them go. */
export const shownTriangles = (
  rows: readonly TriangleRow[],
  filter: TriangleFilter,
  search: string,
  kept: ReadonlySet<string>,
): readonly TriangleRow[] => {
  const sought = matchKey(search);
  const holds = ({ nr, name, politicalSponsor, executiveSponsor, lead }: TriangleRow): boolean =>
    sought === "" || matchKey([nr, name, politicalSponsor, executiveSponsor, lead].join("\n")).includes(sought);
  return rows.filter((row) => kept.has(keyOfTriangle(row)) || (passes[filter](row) && holds(row)));
};

/** The filter under which an item is found: the first that shows it. */
export const filterFor = (row: TriangleRow): TriangleFilter => (passes.incomplete(row) ? "incomplete" : "all");
