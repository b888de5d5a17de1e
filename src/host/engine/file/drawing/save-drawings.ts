import type { Element } from "slimdom";
import { isChart } from "../../drawing";
import type { Sheet } from "../../workbook";
import { editRoot, type Package, rootOf } from "../package/package";
import { CONTENT_TYPE, contentType } from "../package/content-types";
import {
  reachableParts,
  relatedPart,
  relationshipId,
  relationshipIds,
  relationshipsOf,
  unrelate,
} from "../package/relationships";
import { childOf, remove } from "../package/xml";
import type { Draft } from "../save/draft";
import { shellChild, type ShellDraft } from "../shell/shell";
import { addChart, addDrawingPart } from "./add-chart";
import { saveDrawing } from "./save-drawing";

/** Writes what lies over a sheet: drawings that were moved, renamed or changed, new charts, and none that are gone. Answers whether the sheet got or lost its drawing part. */
export function saveDrawings(draft: Draft, shell: ShellDraft, sheet: Sheet): boolean {
  const { pkg, book } = draft;
  const part = relatedPart(pkg, shell.part, "drawing");
  const entries = part === null ? [] : [...rootOf(pkg, part).children];
  const sources = [...book.drawings].filter(([, source]) => source.part === part);
  const left: string[] = [];
  for (const [drawing, source] of sources) {
    const entry = entries[source.place];
    if (entry === undefined) continue;
    if (sheet.drawings.includes(drawing)) saveDrawing(draft, sheet, drawing, source, entry);
    else left.push(...dropEntry(pkg, source.part, entry));
  }
  const added = sheet.drawings.filter(isChart).filter((chart) => !book.drawings.has(chart));
  const home = added.length > 0 ? (part ?? addDrawingPart(draft, shell)) : part;
  for (const chart of added) if (home !== null) addChart(draft, sheet, chart, home, left.shift());
  const isDropped = home !== null && dropEmptyPart(pkg, shell, home);
  return home !== part || isDropped;
}

/**
 * Takes an entry out of its drawing part, and the relationships that it alone used. Answers the parts of charts that stand
 * alone and to which nothing leads any more: another chart may take their place.
 */
function dropEntry(pkg: Package, part: string, entry: Element): readonly string[] {
  const root = editRoot(pkg, part);
  const before = reachableParts(pkg);
  const used = relationshipIds(entry);
  remove(entry);
  const stillUsed = relationshipIds(root);
  for (const id of used) if (!stillUsed.has(id)) unrelate(pkg, part, id);
  const after = reachableParts(pkg);
  const isLeft = (name: string): boolean => !after.has(name) && relationshipsOf(pkg, name).length === 0;
  return [...before].filter((name) => isLeft(name) && contentType(pkg, name) === CONTENT_TYPE.chart);
}

/** Takes a drawing part on which nothing is left from its sheet. */
function dropEmptyPart(pkg: Package, shell: ShellDraft, part: string): boolean {
  const element = childOf(shell.root, "drawing");
  if (element === null || rootOf(pkg, part).children.length > 0) return false;
  unrelate(pkg, shell.part, relationshipId(element) ?? "");
  remove(shellChild(shell, "drawing"));
  return true;
}
