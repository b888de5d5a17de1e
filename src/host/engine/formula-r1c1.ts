import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from "./address";
import { rewrite } from "./references";

/** A formula (without `=`) of the cell at this place in Excel's other notation: `R[-1]C` for the cell above, `R1C2` for `$B$1`. */
export function toR1C1(text: string, row: number, column: number): string {
  return rewrite(text, (token) => {
    if (token.kind !== "reference" || token.body.startsWith("#")) return null;
    const corners = token.body.split(":").map((corner) => cornerToR1C1(corner, row, column));
    const body = corners[0] === corners[1] ? corners[0] : corners.join(":");
    return token.text.slice(0, token.text.length - token.body.length) + body;
  });
}

const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function cornerToR1C1(corner: string, row: number, column: number): string {
  const [, mark1 = "", letters = "", mark2 = "", digits = ""] = CORNER.exec(corner) ?? [];
  const rowMark = letters === "" ? mark1 : mark2;
  const ofRow = digits === "" ? "" : part("R", Number(digits) - 1, row, rowMark === "$");
  return ofRow + (letters === "" ? "" : part("C", columnIndex(letters) ?? 0, column, mark1 === "$"));
}

function part(letter: string, index: number, home: number, isAbsolute: boolean): string {
  if (isAbsolute) return `${letter}${index + 1}`;
  return index === home ? letter : `${letter}[${index - home}]`;
}

const ROW = String.raw`R(?:\[-?\d+\]|\d+)?`;
const COLUMN = String.raw`C(?:\[-?\d+\]|\d+)?`;
const PLACE = `(?:${ROW}${COLUMN}|${ROW}|${COLUMN})`;
/** Texts, quoted sheets, references, and words with what stands in brackets behind them. */
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"?|'(?:[^']|'')*'|(${PLACE}(?::${PLACE})?)(?![\p{L}\p{N}_.(\[!\\])|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?:\[(?:[^\[\]]|\[[^\[\]]*\])*\])?|[^]`,
  "giu",
);

/** The formula (without `=`) in A1 of one that the cell at this place was given in R1C1; past an edge of the sheet it goes on at the other, as in Excel. */
export function fromR1C1(text: string, row: number, column: number): string {
  return text.replace(PIECES, (piece: string, reference: string | undefined) => {
    if (reference === undefined) return piece;
    const corners = reference.split(":").map((place) => cornerFromR1C1(place, row, column));
    const isWholeLine = corners.length === 1 && !/\d/.test(corners[0] ?? "") !== !/[A-Z]/.test(corners[0] ?? "");
    return isWholeLine ? `${corners[0]}:${corners[0]}` : corners.join(":");
  });
}

function cornerFromR1C1(place: string, row: number, column: number): string {
  const [, rowPart, columnPart] = new RegExp(`^(${ROW})?(${COLUMN})?$`, "i").exec(place) ?? [];
  const letters = columnPart === undefined ? "" : a1(columnPart, column, LAST_COLUMN, columnName);
  return letters + (rowPart === undefined ? "" : a1(rowPart, row, LAST_ROW, (index) => String(index + 1)));
}

function a1(part: string, home: number, last: number, nameOf: (index: number) => string): string {
  const digits = /-?\d+/.exec(part)?.[0];
  if (digits !== undefined && !part.includes("[")) return `$${nameOf(Number(digits) - 1)}`;
  const index = home + Number(digits ?? 0);
  return nameOf((index + last + 1) % (last + 1));
}
