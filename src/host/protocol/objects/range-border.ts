import { common, format } from "../cell-formats";
import type { Connection } from "../connection";
import { collection, readable, writable, type ObjectType } from "../definition";
import { colour, oneOf, type Argument } from "../parameters";
import type { BorderLine } from "../../engine/style";
import type { Area, CellFormat } from "../../engine/workbook";
import type { Json } from "../json";
import { hold, type BorderIndex, type Formatted, type Targets } from "../targets";

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

type Line = keyof CellFormat["borders"];

/** The line of each cell, where all cells have it alike. */
const OF_EACH: Readonly<Partial<Record<BorderIndex, Line>>> = {
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};
const EDGES: Readonly<Partial<Record<BorderIndex, Line>>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** Which cells carry the border, and which of their lines it is; the first is asked for what the border is. */
function carriers({ of, index }: Border): readonly (readonly [Formatted, Line])[] {
  if ("style" in of) {
    const line = EDGES[index] ?? OF_EACH[index];
    return line ? [[of, line]] : [];
  }
  return of.areas.flatMap((area) =>
    carriersIn(area, index).map(([carrier, line]) => [{ sheet: of.sheet, areas: [carrier] }, line] as const),
  );
}

function carriersIn(area: Area, index: BorderIndex): readonly (readonly [Area, Line])[] {
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
    case "DiagonalDown":
      return [[area, "diagonalDown"]];
    case "DiagonalUp":
      return [[area, "diagonalUp"]];
  }
}

type Border = Targets["RangeBorder"];

function lineOf(border: Border, at: Connection, of: (line: BorderLine) => Json): Json {
  const asked = "style" in border.of ? [border] : border.of.areas.map((area) => onArea(border, border.of, area));
  const lines = asked.flatMap((one) =>
    carriers(one)
      .slice(0, 1)
      .map(([carrier, line]) => common(carrier, at, ({ borders }) => of(borders[line]))),
  );
  return new Set(lines).size === 1 ? (lines[0] ?? null) : lines.length === 0 ? of(NO_LINE) : null;
}

function onArea(border: Border, of: Formatted, area: Area): Border {
  return "style" in of ? border : { ...border, of: { sheet: of.sheet, areas: [area] } };
}

function draw(border: Border, at: Connection, change: (line: BorderLine) => BorderLine): void {
  for (const [carrier, line] of carriers(border)) {
    format(carrier, at, ({ borders }) => ({ borders: withLine(borders, line, change(borders[line])) }));
  }
}

/** The borders with another line; both diagonals of a cell are drawn alike. */
function withLine(borders: CellFormat["borders"], line: Line, drawn: BorderLine): CellFormat["borders"] {
  const other = line === "diagonalDown" ? "diagonalUp" : line === "diagonalUp" ? "diagonalDown" : null;
  const isAlike = other !== null && borders[other].style !== "None" && drawn.style !== "None";
  return { ...borders, [line]: drawn, ...(isAlike ? { [other]: drawn } : {}) };
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

export const rangeBorderCollectionType = collection<Formatted>(
  (of) => INDEXES.map((side) => hold("RangeBorder", { of, index: side })),
  (of, side: Argument) => hold("RangeBorder", { of, index: index.parse(side) }),
);
