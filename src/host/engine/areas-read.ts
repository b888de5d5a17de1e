import { parseA1 } from "./address";
import { cellAt } from "./cells";
import { type FormulaToken, formulaTokens } from "./formula-tokens";
import { nameSeenFrom } from "./names";
import { copiedBy } from "./references";
import { sheetByName } from "./sheets";
import { parseStructured, structuredArea } from "./structured-reference";
import { tableAt, tableBody, tableByName } from "./table-areas";
import type { Area, Sheet, Workbook } from "./workbook";

/** Cells of a sheet. */
export interface SheetArea {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Where a formula stands. */
interface Site {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Names may mean names; more than this deep they go round in a circle. */
const DEEPEST = 20;

/** The cells that a formula names: by their addresses, by names, as part of a table, or as what another spills over. What it finds as it is calculated is not among them. */
export function areasRead(site: Site, text: string, depth = 0): SheetArea[] {
  const tokens = formulaTokens(text);
  return tokens.flatMap((token, at) => {
    const areas = areasOfToken(site, token, depth);
    const [first] = areas;
    return tokens[at + 1]?.text === "#" && first ? [spilled(first)] : areas;
  });
}

function areasOfToken(site: Site, token: FormulaToken, depth: number): SheetArea[] {
  const { workbook, sheet } = site;
  switch (token.kind) {
    case "reference": {
      const area = parseA1(token.body);
      return area ? sheetsOf(workbook, sheet, token.sheet).map((home) => ({ sheet: home, area })) : [];
    }
    case "structured":
      return tableCells(site, token.text);
    case "name":
      return namedCells(site, token, depth);
    default:
      return [];
  }
}

/** The sheets that stand before a reference: the formula's own for none, and all between two. */
function sheetsOf({ sheets }: Workbook, home: Sheet, name: string | null): Sheet[] {
  if (name === null) return [home];
  const [first = "", last = first] = name.split(":");
  const placeOf = (wanted: string): number => sheets.findIndex((sheet) => isNamed(sheet, wanted));
  const [from, to] = [placeOf(first), placeOf(last)];
  return from < 0 || to < 0 ? [] : sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
}

function isNamed({ name }: Sheet, wanted: string): boolean {
  return name.toUpperCase() === wanted.toUpperCase();
}

function tableCells({ workbook, sheet, row, column }: Site, text: string): SheetArea[] {
  const reference = parseStructured(text);
  if (!reference) return [];
  const own = reference.table === "" ? tableAt(sheet, row, column) : undefined;
  const found = own ? { sheet, table: own } : tableByName(workbook, reference.table);
  const area = found && structuredArea(found.table, reference, row);
  return area ? [{ sheet: found.sheet, area }] : [];
}

function namedCells(site: Site, token: FormulaToken, depth: number): SheetArea[] {
  const { workbook, sheet, row, column } = site;
  const table = token.sheet === null ? tableByName(workbook, token.body) : undefined;
  if (table) return [{ sheet: table.sheet, area: tableBody(table.table) }];
  const scope = token.sheet === null ? sheet : sheetByName(workbook, token.sheet);
  const defined = scope && nameSeenFrom(workbook, token.body, scope);
  if (!defined || depth >= DEEPEST) return [];
  return areasRead(site, copiedBy(defined.formula, row, column), depth + 1);
}

function spilled({ sheet, area }: SheetArea): SheetArea {
  return { sheet, area: { ...area, ...cellAt(sheet, area.row, area.column)?.spill } };
}
