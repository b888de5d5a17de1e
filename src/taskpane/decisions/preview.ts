import type { PlannedRow, SheetPlan } from "../../workbook/sheet-plan";

/** A part of a sheet, read from above as text. */
export type PreviewPart =
  | { readonly kind: "title" | "heading" | "text" | "warning"; readonly text: string }
  | { readonly kind: "labelled"; readonly label: string; readonly text: string }
  /** A row of a table of which the columns are named. */
  | { readonly kind: "table"; readonly label: string; readonly values: readonly PreviewValue[] };

export interface PreviewValue {
  readonly column: string;
  readonly text: string;
}

const textAt = ({ cells }: PlannedRow, at: number): string => {
  const content = cells[at]?.content ?? null;
  return typeof content === "string" ? content : typeof content === "number" ? content.toLocaleString("nl-NL") : "";
};

/** What a sheet will say, in the order of its rows; formulas, which say what changed since, are left out. */
export const previewOf = ({ rows }: SheetPlan): readonly PreviewPart[] => {
  let columns: readonly string[] = [];
  return rows.flatMap((row): PreviewPart | readonly [] => {
    const first = textAt(row, 0);
    if (row.paragraphFrom === 0) {
      const look = row.cells[0]?.look;
      const kind = look === "title" || look === "warning" ? look : look === "section" ? "heading" : "text";
      return first === "" ? [] : { kind, text: first };
    }
    if (row.paragraphFrom !== null) {
      const text = textAt(row, row.paragraphFrom);
      return first === "" ? { kind: "text", text } : { kind: "labelled", label: first, text };
    }
    const texts = row.cells.map((_, at) => textAt(row, at));
    if (row.cells[0]?.look === "heading") {
      columns = texts;
      return [];
    }
    const values = columns.flatMap((column, at) => {
      const text = texts[at] ?? "";
      return at === 0 || text === "" ? [] : [{ column, text }];
    });
    return values.length > 0 ? { kind: "table", label: first, values } : [];
  });
};
