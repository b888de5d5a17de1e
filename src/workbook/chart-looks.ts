/** How series of a chart are told from each other, also where no colour is printed. */

export interface ColumnLook {
  readonly fill: string;
}

export interface LineLook {
  readonly color: string;
  readonly dash: "Continuous" | "Dash" | "Dot" | "DashDot" | "DashDotDot";
  readonly marker: "Circle" | "Square" | "Triangle" | "Diamond" | "X";
}

/** Dark and light in turn, no two of one lightness; each column has a dark edge. */
export const columnLooks: readonly ColumnLook[] = [
  { fill: "#154273" },
  { fill: "#F2C46D" },
  { fill: "#A8482C" },
  { fill: "#E3EEF8" },
  { fill: "#6FA3C8" },
];

/** The edge of every column. */
export const columnEdge = "#1F2937";

/** Each with its own dashes and marker, and dark enough on white. */
export const lineLooks: readonly LineLook[] = [
  { color: "#154273", dash: "Continuous", marker: "Circle" },
  { color: "#9C3D1E", dash: "Dash", marker: "Square" },
  { color: "#14532D", dash: "Dot", marker: "Triangle" },
  { color: "#6B4200", dash: "DashDot", marker: "Diamond" },
  { color: "#4B5563", dash: "DashDotDot", marker: "X" },
];

/** The series that one chart can show. */
export const mostSeries = Math.min(columnLooks.length, lineLooks.length);
