/** A snapshot of the register as a text: its tables as they were read, without formats, in as few characters as is simple. */
import { type TableId, tableIds } from "../domain/model";
import { parsedJson } from "./parse/json";
import type { Round } from "../domain/rounds/round";
import type { RawCell, RawTable } from "./raw-table";

/** The tables of the register at one moment, and the date system in which their days count. */
export interface Snapshot {
  /** The round that it was made for, as it was then. */
  readonly round: Round;
  readonly tables: ReadonlyMap<TableId, RawTable>;
  readonly date1904: boolean;
}

/** The tables as they are written: each text once, and of every cell where its text stands. */
interface Written {
  readonly version: 1;
  readonly round: Round;
  readonly date1904: boolean;
  readonly texts: readonly string[];
  readonly tables: readonly WrittenTable[];
}

interface WrittenTable extends Pick<RawTable, "name" | "sheet" | "headings" | "headingRow" | "firstColumn"> {
  readonly id: TableId;
  readonly chosen?: readonly (readonly [string, string | null])[];
  readonly count: number;
  /** Rows with `;` between, cells with `,`: a number as it is, `t` and the place of a text, `y` and `n`; blanks at the end of a row are left out. */
  readonly cells: string;
}

/**
 * The same snapshot gives the same text. It holds ASCII alone and of the signs that XML has for itself only quotes, so that
 * no program's way of writing XML changes more than those.
 */
export const snapshotText = ({ round, tables, date1904 }: Snapshot): string => {
  const places = new Map<string, number>();
  const placeOf = (text: string): number => {
    const known = places.get(text) ?? places.size;
    places.set(text, known);
    return known;
  };
  const written = tableIds.flatMap((id): readonly WrittenTable[] => {
    const table = tables.get(id);
    if (!table) return [];
    const { name, sheet, headings, headingRow, firstColumn, chosen, rows } = table;
    const cells = rows.map((row) =>
      row
        .map((cell) => cellSign(cell, placeOf))
        .join(",")
        .replace(/,+$/u, ""),
    );
    return [
      {
        ...{ id, name, sheet, headings, headingRow, firstColumn },
        ...(chosen && { chosen: [...chosen] }),
        ...{ count: rows.length, cells: cells.join(";") },
      },
    ];
  });
  const whole: Written = { version: 1, round, date1904, texts: [...places.keys()], tables: written };
  return JSON.stringify(whole).replace(/[<>&]|[^ -~]/gu, escaped);
};

/** By code unit: what stands outside the first plane is two. */
const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");

const cellSign = (cell: RawCell, placeOf: (text: string) => number): string => {
  if (cell === null || cell === "") return "";
  if (typeof cell === "string") return `t${placeOf(cell).toString(36)}`;
  return typeof cell === "boolean" ? (cell ? "y" : "n") : String(cell);
};

/** Reads what `snapshotText` wrote; null for any other text. */
export const parseSnapshotText = (text: string): Snapshot | null => {
  const written = parsedJson(text);
  if (!isWritten(written)) return null;
  const { round, texts, date1904 } = written;
  const cellOf = (sign: string): RawCell => {
    switch (sign[0]) {
      case undefined:
        return "";
      case "t":
        return texts[parseInt(sign.slice(1), 36)] ?? "";
      case "y":
        return true;
      case "n":
        return false;
      default:
        return Number(sign);
    }
  };
  const tables = written.tables.map(({ id, chosen, count, cells, ...table }): readonly [TableId, RawTable] => {
    const lines = count === 0 ? [] : cells.split(";");
    const rows = lines.map((line) => {
      const signs = line.split(",");
      return table.headings.map((_, at) => cellOf(signs[at] ?? ""));
    });
    return [id, { ...table, rows, ...(chosen && { chosen: new Map(chosen) }) }];
  });
  return { round, date1904, tables: new Map(tables) };
};

const isWritten = (value: unknown): value is Written =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  value.version === 1 &&
  "texts" in value &&
  Array.isArray(value.texts) &&
  "tables" in value &&
  Array.isArray(value.tables);
