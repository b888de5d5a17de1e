import { common, format } from "../cell-formats";
import type { Connection } from "../connection";
import { collection, readable, writable, type ObjectType } from "../definition";
import { colour, oneOf, type Argument } from "../parameters";
import type { BorderLine } from "../../engine/style";
import type { Area } from "../../engine/workbook";
import { RequestError } from "../errors";
import type { Json } from "../json";
import { hold, type Areas, type BorderIndex, type Edge, type Targets } from "../targets";

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly BorderIndex[];

const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const NO_LINE: BorderLine = { style: "None", weight: "Thin", color: "#000000" };

/** Which cells of an area carry the border, and on which of their edges. */
function carriers(area: Area, index: BorderIndex): readonly (readonly [Area, Edge])[] {
  const { row, column, rows, columns } = area;
  switch (index) {
    case "EdgeTop":
      return [[{ ...area, rows: 1 }, "top"]];
    case "EdgeBottom":
      return [[{ ...area, row: row + rows - 1, rows: 1 }, "bottom"]];
    case "EdgeLeft":
      return [[{ ...area, columns: 1 }, "left"]];
    case "EdgeRight":
      return [[{ ...area, column: column + columns - 1, columns: 1 }, "right"]];
    case "InsideHorizontal":
      if (rows < 2) return [];
      return [
        [{ ...area, rows: rows - 1 }, "bottom"],
        [{ ...area, row: row + 1, rows: rows - 1 }, "top"],
      ];
    case "InsideVertical":
      if (columns < 2) return [];
      return [
        [{ ...area, columns: columns - 1 }, "right"],
        [{ ...area, column: column + 1, columns: columns - 1 }, "left"],
      ];
    default:
      throw new RequestError("NotImplemented"); // diagonals
  }
}

type Border = Targets["RangeBorder"];

function lineOf(border: Border, at: Connection, of: (line: BorderLine) => Json): Json {
  const lines = border.areas.flatMap((area) =>
    carriers(area, border.index)
      .slice(0, 1)
      .map(([carrier, edge]) =>
        common({ sheet: border.sheet, areas: [carrier] }, at, ({ borders }) => of(borders[edge])),
      ),
  );
  return new Set(lines).size === 1 ? (lines[0] ?? null) : lines.length === 0 ? of(NO_LINE) : null;
}

function draw(border: Border, at: Connection, change: (line: BorderLine) => BorderLine): void {
  for (const area of border.areas) {
    for (const [carrier, edge] of carriers(area, border.index)) {
      format({ sheet: border.sheet, areas: [carrier] }, at, ({ borders }) => ({
        borders: { ...borders, [edge]: change(borders[edge]) },
      }));
    }
  }
}

/** A line that is only coloured or made thicker is drawn as well. */
function drawn(line: BorderLine): BorderLine {
  return line.style === "None" ? { ...line, style: "Continuous" } : line;
}

export const rangeBorderType: ObjectType<Border> = {
  properties: {
    sideIndex: readable(({ index }) => index),
    color: writable(
      colour,
      (border, at) => lineOf(border, at, ({ color }) => color),
      (border, color, at) => draw(border, at, (line) => ({ ...drawn(line), color })),
    ),
    style: writable(
      oneOf(...STYLES),
      (border, at) => lineOf(border, at, ({ style }) => style),
      (border, style, at) => draw(border, at, (line) => (style === "None" ? NO_LINE : { ...line, style })),
    ),
    weight: writable(
      oneOf("Hairline", "Thin", "Medium", "Thick"),
      (border, at) => lineOf(border, at, ({ weight }) => weight),
      (border, weight, at) => draw(border, at, (line) => ({ ...drawn(line), weight })),
    ),
  },
};

const index = oneOf(...INDEXES);

export const rangeBorderCollectionType = collection<Areas>(
  (areas) => INDEXES.map((side) => hold("RangeBorder", { ...areas, index: side })),
  (areas, side: Argument) => hold("RangeBorder", { ...areas, index: index.parse(side) }),
);
