import type { Element } from "slimdom";
import type { Sheet } from "../../workbook";
import { isSame } from "../canonical";
import { append, childOf, childrenOf, clear, flagOf, numberOf, remove, setAttributes } from "../package/xml";
import { formatNumber } from "../rows/cell-value";
import { outlineOf } from "../rows/read-rows";
import { type Shell, shellChild, type ShellDraft } from "./shell";

type ColumnFormat = Sheet["columnWidths"] extends Map<number, infer Format> ? Format : never;
export type Columns = readonly (readonly [number, ColumnFormat])[];

/** What Excel takes where a sheet does not say: 8 digits of the normal font and the cell's padding. */
const DEFAULT_WIDTH = 9.140625;

/** The columns that have a width or format of their own, by number. */
export function readColumns({ root, styles }: Shell): Columns {
  const standard = numberOf(childOf(root, "sheetFormatPr"), "defaultColWidth") ?? DEFAULT_WIDTH;
  return columnElements(root).flatMap((element) => {
    const format = {
      width: numberOf(element, "width") ?? standard,
      hidden: flagOf(element, "hidden", false),
      style: formatNumber(numberOf(element, "style"), { formatCount: styles.sourceCount }),
      ...outlineOf(numberOf(element, "outlineLevel") ?? 0, flagOf(element, "collapsed", false)),
    };
    const first = (numberOf(element, "min") ?? 1) - 1;
    const last = (numberOf(element, "max") ?? 1) - 1;
    return Array.from({ length: last - first + 1 }, (_, at) => [first + at, format] as const);
  });
}

/** Writes the columns, neighbours that are alike as one; what else the file said of a column (best fit) stays with it. */
export function writeColumns(draft: ShellDraft, columns: Columns): void {
  const before = new Map<number, Element>();
  for (const element of columnElements(draft.root)) {
    const last = numberOf(element, "max") ?? 1;
    for (let column = numberOf(element, "min") ?? 1; column <= last; column += 1) before.set(column - 1, element);
  }
  const known = new Map(readColumns(draft));
  const cols = shellChild(draft, "cols");
  clear(cols);
  let open: {
    readonly element: Element;
    readonly source: Element | undefined;
    readonly format: ColumnFormat;
    last: number;
  } | null = null;
  for (const [column, format] of [...columns].sort(([a], [b]) => a - b)) {
    const source = before.get(column);
    if (open !== null && open.last === column - 1 && open.source === source && isSame(open.format, format)) {
      open.last = column;
      setAttributes(open.element, { max: column + 1 });
      continue;
    }
    const isKept = isSame(known.get(column), format) && source !== undefined;
    const element: Element =
      isKept || source !== undefined ? cols.appendChild(source.cloneNode(true)) : append(cols, "col");
    setAttributes(element, { min: column + 1, max: column + 1 });
    if (!isKept) {
      setAttributes(element, {
        width: format.width,
        style: format.style === 0 ? null : draft.style(format.style),
        hidden: format.hidden ? true : null,
        customWidth: format.width === DEFAULT_WIDTH ? null : true,
        outlineLevel: format.outlineLevel ?? null,
        collapsed: format.isCollapsed ? true : null,
      });
    }
    open = { element, source, format, last: column };
  }
  if (cols.children.length === 0) remove(cols);
}

function columnElements(root: Element): Element[] {
  return childrenOf(root, "cols").flatMap((cols) => childrenOf(cols, "col"));
}
