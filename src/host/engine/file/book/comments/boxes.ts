/** The boxes of notes: shapes of VML, which need not be XML. Each is found by the row and column that it names. */
import { columnPoints, rowPoints } from "../../../cell-sizes";
import type { Sheet } from "../../../workbook";

export interface Place {
  readonly row: number;
  readonly column: number;
}

const SHAPE = /<v:shape\b[^]*?<\/v:shape>\s*/g;
const PIXELS_PER_POINT = 1 / 0.75;
/** The box that Excel gives a new note, in points. */
const SIZE = { width: 108, height: 59.25 };
/** Where a box begins, in pixels from the left of the next column and from the top of the row above. */
const OFFSET = { across: 15, down: 10 };

/** A drawing without boxes. */
export const NO_BOXES =
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">` +
  `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>` +
  `<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/** Whether a drawing has boxes of notes. */
export function hasBoxes(vml: string): boolean {
  return /ObjectType=["']Note["']/.test(vml);
}

/** Where a box goes; null: away. */
export interface BoxMove {
  readonly from: Place;
  readonly to: Place | null;
}

/** The drawing with its boxes moved and taken out. */
export function withMovedBoxes(vml: string, moves: readonly BoxMove[]): string {
  return vml.replace(SHAPE, (shape) => {
    const move = moves.find(({ from }) => isAt(shape, from));
    if (move === undefined) return shape;
    return move.to === null ? "" : movedBox(shape, move.from, move.to);
  });
}

/** The drawing with one box more, hidden until somebody points at its cell. */
export function withBox(vml: string, place: Place, sheet: Sheet): string {
  const numbers = [...vml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, number]) => Number(number));
  const id = Math.max(1024, ...numbers) + 1;
  const style = `position:absolute;width:${SIZE.width}pt;height:${SIZE.height}pt;visibility:hidden`;
  const shape =
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='${style}' fillcolor="infoBackground [80]" strokecolor="none [81]" o:insetmode="auto">` +
    `<v:fill color2="infoBackground [80]"/><v:shadow color="none [81]" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchorOf(place, sheet)}</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${place.row}</x:Row><x:Column>${place.column}</x:Column></x:ClientData></v:shape>`;
  return vml.replace(/<\/xml>\s*$/, `${shape}</xml>`);
}

function isAt(shape: string, { row, column }: Place): boolean {
  const number = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? -1);
  return number("Row") === row && number("Column") === column;
}

/** The anchor lists left column, its offset, top row, its offset, then the same of right and bottom. */
function movedBox(shape: string, from: Place, to: Place): string {
  const shift = [to.column - from.column, 0, to.row - from.row, 0];
  return shape
    .replace(/(<x:Row>)\s*\d+/, `$1${to.row}`)
    .replace(/(<x:Column>)\s*\d+/, `$1${to.column}`)
    .replace(/(<x:Anchor>)([^<]*)/, (_, open: string, anchor: string) => {
      const numbers = anchor.split(",").map((number, at) => Math.max(0, Number(number) + (shift[at % 4] ?? 0)));
      return open + numbers.join(", ");
    });
}

function anchorOf({ row, column }: Place, sheet: Sheet): string {
  const left = column + 1;
  const top = Math.max(0, row - 1);
  const widthOf = (at: number): number => columnPoints(sheet, at) * PIXELS_PER_POINT;
  const heightOf = (at: number): number => rowPoints(sheet, at) * PIXELS_PER_POINT;
  const right = lineAt(left, OFFSET.across + SIZE.width * PIXELS_PER_POINT, widthOf);
  const bottom = lineAt(top, OFFSET.down + SIZE.height * PIXELS_PER_POINT, heightOf);
  return [left, OFFSET.across, top, OFFSET.down, ...right, ...bottom].join(", ");
}

/** The row or column so many pixels on from the start of one, and how far into it. */
function lineAt(first: number, pixels: number, sizeOf: (at: number) => number): readonly [number, number] {
  let [at, rest] = [first, pixels];
  for (let size = sizeOf(at); rest > size && at < first + MOST_LINES; size = sizeOf(at)) {
    rest -= size;
    at += 1;
  }
  return [at, Math.round(rest)];
}

/** A box over hidden lines ends somewhere. */
const MOST_LINES = 1000;
