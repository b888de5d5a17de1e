import { localFormula } from "./formula-language";
import { rewrite } from "./references";
import { formatStructured, parseStructured, type StructuredReference } from "./structured-reference";
import { tableAt } from "./table-areas";
import type { Locale, Sheet } from "./workbook";

/** The formula (without `=`) as Excel shows it in this cell: `[@Uren]` for the cell's own table and row, functions and separators of the locale. */
export function shownFormula(sheet: Sheet, row: number, column: number, text: string, locale: Locale): string {
  const own = tableAt(sheet, row, column)?.name.toUpperCase();
  const short = rewrite(text, (token) => {
    const reference = token.kind === "structured" ? parseStructured(token.text) : null;
    return reference && shortForm(reference, own);
  });
  return localFormula(short, locale);
}

/** A name that needs no brackets of its own behind `@`. */
const PLAIN_NAME = /^[\p{L}\p{N}_]+$/u;

function shortForm(reference: StructuredReference, own: string | undefined): string {
  const table = reference.table.toUpperCase() === own ? "" : reference.table;
  const { columns, items } = reference;
  if (items.length !== 1 || items[0] !== "#This Row") return formatStructured({ ...reference, table });
  if (!columns) return `${table}[@]`;
  const isPlain = columns.first === columns.last && PLAIN_NAME.test(columns.first);
  const rest = formatStructured({ table: "", items: [], columns });
  return isPlain ? `${table}[@${columns.first}]` : `${table}[@${rest.startsWith("[[") ? rest.slice(1, -1) : rest}]`;
}
