import { areaName, columnName } from "../../address";
import type { Cell, CellValue, Formula } from "../../workbook";
import { xmlText } from "../escapes";
import { textElement } from "../book/shared-strings";
import { storedError } from "./cell-value";
import type { SourceCell } from "./source-row";

/** What writing a cell asks of the workbook that is being written. */
export interface CellSink {
  /** The number of a shared string; null where the file has no shared strings and texts stand in the cells. */
  readonly stringNumber: ((text: string) => number) | null;
  /** The number that the file gives to a format of the model. */
  style(style: number): number;
  formula(text: string, row: number, column: number): string;
  /** The `cm` of a dynamic array formula. */
  dynamicFlag(): string;
}

/** Where a cell goes and in which words: `prefix` is that of the sheet's elements, with its colon, or "". */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly prefix: string;
  /** The format of its row or column: where there is one, the cell says its own even if that is the normal one. */
  readonly inherited: number;
}

/** Whether two cells have the same contents, whatever their formats. */
export function hasSameContents(one: Cell, other: Cell): boolean {
  return isSameValue(one.value, other.value) && isSameFormula(one, other);
}

/** Whether two cells are calculated alike. */
export function isSameFormula(one: Cell, other: Cell): boolean {
  if (one.formula === null && other.formula === null && one.spilledFrom === null && other.spilledFrom === null)
    return true;
  return (
    one.formula?.text === other.formula?.text &&
    one.formula?.kind === other.formula?.kind &&
    (one.spill?.rows ?? 1) === (other.spill?.rows ?? 1) &&
    (one.spill?.columns ?? 1) === (other.spill?.columns ?? 1) &&
    one.spilledFrom?.row === other.spilledFrom?.row &&
    one.spilledFrom?.column === other.spilledFrom?.column
  );
}

/** The `c` element of a cell. Of the source cell in its place, the formula element is kept when `keeps` says so, and attributes we do not know. */
export function cellElement(
  cell: Cell,
  place: CellPlace,
  sink: CellSink,
  source: { readonly cell: SourceCell; readonly formula: string | null } | null,
): string {
  const { prefix, row, column } = place;
  const formula = source?.formula ?? formulaElement(cell, place, sink);
  const { type, content } = valueElement(cell, prefix, sink);
  const style = sink.style(cell.style);
  const attributes = [
    ` r="${columnName(column)}${row + 1}"`,
    styleAttribute(style, place),
    type === "" ? "" : ` t="${type}"`,
    flagAttribute(cell.formula, source, sink),
    keptAttributes(source?.cell ?? null),
  ].join("");
  const inner = formula + content;
  return inner === "" ? `<${prefix}c${attributes}/>` : `<${prefix}c${attributes}>${inner}</${prefix}c>`;
}

/** The text of an unchanged cell, with its name and format as they must be now. */
export function restyledCell(text: string, place: CellPlace, style: number): string {
  const end = /^<[^\s/>]+(?:"[^"]*"|'[^']*'|[^"'>])*?(?=\s*\/?>)/.exec(text)?.[0] ?? "";
  const name = /^<[^\s/>]+/.exec(end)?.[0] ?? "";
  const others = end.slice(name.length).replace(/\s+(?:r|s)\s*=\s*(?:"[^"]*"|'[^']*')/g, "");
  const own = ` r="${columnName(place.column)}${place.row + 1}"${styleAttribute(style, place)}`;
  return name + own + others + text.slice(end.length);
}

function styleAttribute(style: number, { inherited }: CellPlace): string {
  return style === 0 && inherited === 0 ? "" : ` s="${style}"`;
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  return storedError(one.error) === storedError(other.error);
}

function formulaElement({ formula, spill }: Cell, { row, column, prefix }: CellPlace, sink: CellSink): string {
  if (formula === null) return "";
  const text = xmlText(sink.formula(formula.text, row, column));
  if (formula.kind === "plain") return `<${prefix}f>${text}</${prefix}f>`;
  const ref = areaName({ row, column, ...(spill ?? { rows: 1, columns: 1 }) });
  return `<${prefix}f t="array" ref="${ref}">${text}</${prefix}f>`;
}

function valueElement({ value, formula, spilledFrom }: Cell, prefix: string, sink: CellSink) {
  const v = (type: string, text: string) => ({ type, content: `<${prefix}v>${text}</${prefix}v>` });
  if (value === null) return { type: "", content: "" };
  if (typeof value === "number") return v("", numberText(value));
  if (typeof value === "boolean") return v("b", value ? "1" : "0");
  if (typeof value === "object") return v("e", storedError(value.error));
  if (formula !== null || spilledFrom !== null) return v("str", xmlText(value));
  if (sink.stringNumber !== null) return v("s", String(sink.stringNumber(value)));
  return { type: "inlineStr", content: `<${prefix}is>${textElement(prefix, value)}</${prefix}is>` };
}

/** A number that is none would make the file unreadable. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`);
  return String(value);
}

function flagAttribute(
  formula: Formula | null,
  source: { readonly cell: SourceCell; readonly formula: string | null } | null,
  sink: CellSink,
): string {
  if (formula?.kind !== "dynamic") return "";
  return ` cm="${(source?.formula ?? null) === null ? sink.dynamicFlag() : (source?.cell.attributes["cm"] ?? sink.dynamicFlag())}"`;
}

const OWN_ATTRIBUTES = /^(?:r|s|t|cm|vm|ph|xmlns)$/;

function keptAttributes(source: SourceCell | null): string {
  return source === null ? "" : attributesText(source.attributes, (name) => !OWN_ATTRIBUTES.test(name));
}

/** Attributes as text, those that pass. */
export function attributesText(
  attributes: Readonly<Record<string, string | number>>,
  passes: (name: string) => boolean = () => true,
): string {
  return Object.entries(attributes)
    .filter(([name]) => passes(name))
    .map(
      ([name, value]) =>
        ` ${name}="${String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;")}"`,
    )
    .join("");
}
