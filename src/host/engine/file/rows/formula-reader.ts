import { contains, parseA1 } from "../../address";
import { copiedBy } from "../../references";
import type { Area, Cell, Formula } from "../../workbook";
import { decodeEscapes } from "../escapes";
import { fromFileFormula } from "../formula/formula-text";

/** An `f` element. */
export interface SourceFormula {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** What of a cell is told by its formula. */
export type Calculated = Pick<Cell, "formula" | "spill" | "spilledFrom">;

export interface FormulaReader {
  /** What a cell is by its formula, or without one; undefined when it shares a formula that nobody wrote. */
  read(formula: SourceFormula | null, row: number, column: number, isDynamic: boolean): Calculated | undefined;
}

const CONSTANT: Calculated = { formula: null, spill: null, spilledFrom: null };

/** Reads formulas in the order of the file: shared ones are given their own text, and what a spill covers knows where it comes from. */
export function formulaReader(): FormulaReader {
  const shared = new Map<string, { readonly row: number; readonly column: number; readonly text: string }>();
  let spills: Area[] = [];
  const spilled = (row: number, column: number): Calculated => {
    spills = spills.filter((area) => row < area.row + area.rows);
    const area = spills.find((other) => contains(other, { row, column, rows: 1, columns: 1 }));
    return area === undefined ? CONSTANT : { ...CONSTANT, spilledFrom: { row: area.row, column: area.column } };
  };
  const sharedText = ({ attributes, text }: SourceFormula, row: number, column: number): string | undefined => {
    const group = attributes["si"] ?? "";
    if (text !== "") shared.set(group, { row, column, text });
    const first = shared.get(group);
    return text !== "" ? text : first && copiedBy(first.text, row - first.row, column - first.column);
  };
  const modelled = (text: string, kind: Formula["kind"]): Formula => ({
    text: fromFileFormula(decodeEscapes(text)),
    kind,
  });
  return {
    read(formula, row, column, isDynamic) {
      if (formula === null || formula.attributes["t"] === "dataTable") {
        return spills.length === 0 ? CONSTANT : spilled(row, column);
      }
      if (formula.attributes["t"] === "shared") {
        const text = sharedText(formula, row, column);
        return text === undefined ? undefined : { ...CONSTANT, formula: modelled(text, "plain") };
      }
      if (formula.attributes["t"] !== "array") return { ...CONSTANT, formula: modelled(formula.text, "plain") };
      const area = parseA1(formula.attributes["ref"] ?? "");
      const spill = area === null || area.rows * area.columns === 1 ? null : { rows: area.rows, columns: area.columns };
      if (area !== null && spill !== null) spills.push(area);
      return {
        formula: modelled(formula.text, isDynamic ? "dynamic" : "array"),
        spill,
        spilledFrom: null,
      };
    },
  };
}
