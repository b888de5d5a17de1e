import type { Sheet } from "../../workbook";
import { writeRemarks } from "../book/comments/comments";
import { shellText } from "../book/read-sheets";
import { saveDrawings } from "../drawing/save-drawings";
import { partText, setPart } from "../package/package";
import { parseTree, type Tree, treeText } from "../package/xml";
import { compareRows } from "../rows/compare-rows";
import type { SheetData } from "../rows/source-row";
import type { CellSink } from "../rows/write-cell";
import { writeRows } from "../rows/write-rows";
import { ASPECTS } from "../shell/aspects";
import { updateDimension } from "../shell/dimension";
import { updateOutlineDepth } from "../shell/outline";
import type { ShellDraft } from "../shell/shell";
import type { Draft } from "./draft";
import { renameInExtensions } from "./renamed-sheets";
import { saveSelection } from "./save-active-sheet";
import { saveTables } from "./save-tables";

export interface SavedSheet {
  readonly isChanged: boolean;
  /** Other cells than before hold formulas. */
  readonly isCalculatedElsewhere: boolean;
}

/** Writes a sheet over its part, which stays as it is to the byte when nothing of it changed. */
export function saveSheet(draft: Draft, sheet: Sheet, part: string): SavedSheet {
  const xml = partText(draft.pkg, part);
  const compared = compareRows(xml, part, draft.book, sheet);
  const { data } = compared;
  const tree = parseTree(shellText(xml, data), part);
  const prefix = tree.root.prefix === null ? "" : `${tree.root.prefix}:`;
  const content = writeRows(compared, prefix, sheet, cellSink(draft, sheet));
  const shell: ShellDraft = {
    root: tree.root,
    part,
    pkg: draft.pkg,
    styles: draft.book.styles,
    stylesRoot: draft.stylesRoot,
    style: (style) => draft.style(style),
    formula: (text) => draft.formula(text, null),
    editStyles: () => draft.editStyles(),
  };
  const changes = [
    updateOutlineDepth(shell, compared, sheet),
    ...ASPECTS.map((aspect) => aspect(shell, sheet)),
    updateDimension(shell, compared, sheet),
    saveTables(draft, shell, sheet),
    saveDrawings(draft, shell, sheet),
    saveSelection(draft, shell, sheet),
    writeRemarks(shell, draft.book.part, sheet),
    renameInExtensions(tree.root, draft.renamed),
  ];
  const isShellChanged = changes.includes(true);
  const isChanged = isShellChanged || content !== xml.slice(data.content.start, data.content.end);
  if (isChanged)
    setPart(draft.pkg, part, isShellChanged ? withRows(tree, content) : replaced(xml, data, prefix, content));
  return { isChanged, isCalculatedElsewhere: compared.hasMovedFormulas };
}

function cellSink(draft: Draft, sheet: Sheet): CellSink {
  return {
    stringNumber: draft.book.stringsPart === null ? null : (text) => draft.strings.numberOf(text),
    style: (style) => draft.style(style),
    formula: (text, row, column) => draft.formula(text, { sheet, row, column }),
    dynamicFlag: () => draft.dynamicFlag(),
  };
}

function replaced(xml: string, data: SheetData, prefix: string, content: string): string {
  const isEmptyTag = data.content.start === data.end;
  if (!isEmptyTag) return xml.slice(0, data.content.start) + content + xml.slice(data.content.end);
  const open = xml.slice(data.start, data.end).replace(/\s*\/>$/, ">");
  return `${xml.slice(0, data.start)}${open}${content}</${prefix}sheetData>${xml.slice(data.end)}`;
}

/** The shell's text with the rows put back into its empty `sheetData`. */
function withRows(tree: Tree, content: string): string {
  const text = treeText(tree);
  const place = /<((?:[\w.-]+:)?)sheetData\b[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?sheetData\s*>)/.exec(text);
  if (place === null) throw new Error("A worksheet has its sheetData");
  const prefix = place[1] ?? "";
  return `${text.slice(0, place.index)}<${prefix}sheetData>${content}</${prefix}sheetData>${text.slice(place.index + place[0].length)}`;
}
