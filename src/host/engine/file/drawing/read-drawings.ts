/** Reads what lies over the cells of a sheet: each entry of its drawing part, with the chart's markup where it is one. */
import type { Element } from "slimdom";
import type { Anchor, Drawing } from "../../drawing";
import type { Sheet } from "../../workbook";
import { partText, rootOf, type Package } from "../package/package";
import { relatedPart, relationshipId, relationshipsOf } from "../package/relationships";
import { attributeOf, childOf, flagOf, numberOf, parseTree } from "../package/xml";
import { anchorElements, readAnchor } from "./anchor-element";

/** What the file says of a drawing: where it stands and what was read of it. */
export interface DrawingSource {
  readonly part: string;
  /** Its place among the entries of that part. */
  readonly place: number;
  /** The part of its chart; null: no chart. */
  readonly chartPart: string | null;
  readonly name: string;
  readonly anchor: Anchor;
  readonly markup: Element | null;
  /** What its chart showed when the file was opened (`shownData`); "" until then. */
  data: string;
}

/** The drawings of a sheet in the order of its drawing part, which is from back to front. */
export function readDrawings(pkg: Package, sheetPart: string, sheet: Sheet): [Drawing, DrawingSource][] {
  const part = relatedPart(pkg, sheetPart, "drawing");
  if (part === null) return [];
  const taken = new Set<number>();
  return rootOf(pkg, part).children.flatMap((entry, place): [Drawing, DrawingSource][] => {
    const [element] = anchorElements(entry);
    if (element === undefined) return [];
    const properties = element.getElementsByTagNameNS("*", "cNvPr")[0] ?? null;
    const number = freeNumber(numberOf(properties, "id") ?? 0, taken);
    const chartPart = chartPartOf(pkg, part, element);
    const source: DrawingSource = {
      part,
      place,
      chartPart,
      name: attributeOf(properties, "name") ?? "",
      anchor: readAnchor(sheet, element),
      markup: chartPart === null ? null : parseTree(partText(pkg, chartPart), chartPart).root,
      data: "",
    };
    const { name, anchor, markup } = source;
    const isLocked = flagOf(childOf(element, "clientData"), "fLocksWithSheet", true);
    return [[{ id: drawingId(sheet, number), number, name, anchor, isLocked, markup }, source]];
  });
}

/** The part of the chart that a frame on the sheet itself shows; of charts within a group the host knows nothing. */
function chartPartOf(pkg: Package, part: string, anchor: Element): string | null {
  const frames = [anchor, ...anchor.children.flatMap(({ children }) => children)].flatMap(({ children }) =>
    children.filter(({ localName }) => localName === "graphicFrame"),
  );
  const data = childOf(childOf(frames[0] ?? null, "graphic"), "graphicData");
  const id = relationshipId(childOf(data, "chart"));
  const target = relationshipsOf(pkg, part).find((other) => other.id === id)?.target;
  return target !== undefined && pkg.parts.has(target) ? target : null;
}

/** Programs other than Excel number some drawings alike. */
function freeNumber(wanted: number, taken: Set<number>): number {
  let number = wanted;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}

/** The id that Excel on the web gives: the numbers of the sheet and of the drawing, their bytes back to front. */
function drawingId(sheet: Sheet, number: number): string {
  const sheetNumber = Number.parseInt(sheet.id.slice(-13, -1), 16);
  return `{00000000-0008-0000-${backwards(sheetNumber, 2)}-0000${backwards(number, 4)}}`;
}

function backwards(number: number, bytes: number): string {
  const digits = number
    .toString(16)
    .toUpperCase()
    .padStart(bytes * 2, "0");
  return (digits.match(/../g) ?? []).slice(-bytes).reverse().join("");
}
