import type { Band, Look } from "./sheet-plan";

/** The format behind a look. What is left out stays as the sheet has it. Every colour pair has a contrast of at least 4.5:1. */
export interface LookFormat {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly wrap?: true;
  readonly horizontal?: "Left" | "Center" | "Right";
  /** So far from its left edge, in characters: beside a column whose figures end there. */
  readonly indent?: 1;
  readonly top?: true;
  readonly lineAbove?: string;
  readonly lineBelow?: string;
  /** Below each of its rows. */
  readonly lines?: string;
}

const ink = "#1F2937";
const blue = "#154273";

export const looks: Record<Look, LookFormat> = {
  plain: { top: true },
  title: { bold: true, size: 16, color: blue },
  muted: { color: "#4B5563", wrap: true, top: true },
  mutedCount: { color: "#4B5563", numberFormat: "0", top: true },
  warning: { bold: true, color: "#9C1C1C", wrap: true, top: true },
  section: { bold: true, size: 12, color: blue, lineAbove: blue },
  subsection: { bold: true, color: blue, top: true },
  caption: { italic: true, color: ink, wrap: true, top: true },
  toFillIn: { wrap: true, top: true, horizontal: "Left", lines: "#6B7280" },
  heading: { bold: true, color: "#FFFFFF", fill: blue, wrap: true, top: true },
  headingRight: { horizontal: "Right", bold: true, color: "#FFFFFF", fill: blue, wrap: true, top: true },
  headingBeside: { horizontal: "Left", indent: 1, bold: true, color: "#FFFFFF", fill: blue, wrap: true, top: true },
  label: { wrap: true, bold: true, color: ink, top: true },
  text: { wrap: true, top: true },
  textBeside: { wrap: true, top: true, horizontal: "Left", indent: 1 },
  centred: { horizontal: "Center", top: true },
  hours: { numberFormat: "#,##0", top: true },
  hoursLeft: { numberFormat: "#,##0", top: true, horizontal: "Left" },
  exactHours: { numberFormat: "#,##0.0###", top: true },
  exactHoursLeft: { numberFormat: "#,##0.0###", top: true, horizontal: "Left" },
  shortHours: { numberFormat: "#,##0;-#,##0", bold: true, color: "#7F1D1D", fill: "#FBD5D5", top: true },
  tightHours: { numberFormat: '#,##0" krap"', color: "#6B4200", fill: "#FDECC8", top: true },
  percent: { numberFormat: "0%", top: true },
  score: { numberFormat: "0.0", top: true },
  euro: { numberFormat: '"€" #,##0', top: true, horizontal: "Right" },
  euroCents: { numberFormat: '"€" #,##0.00', top: true, horizontal: "Right" },
  euroLeft: { numberFormat: '"€" #,##0', top: true, horizontal: "Left" },
  euroCentsLeft: { numberFormat: '"€" #,##0.00', top: true, horizontal: "Left" },
  thousands: { numberFormat: "#,##0", top: true, horizontal: "Right" },
  sum: { bold: true, color: ink, numberFormat: '"€" #,##0', top: true, horizontal: "Right" },
  left: { horizontal: "Left", top: true },
  amount: { horizontal: "Right", top: true, wrap: true },
  date: { numberFormat: "dd-mm-yyyy", horizontal: "Left", top: true },
  bad: { horizontal: "Center", bold: true, color: "#7F1D1D", fill: "#FBD5D5", top: true },
  tight: { horizontal: "Center", color: "#6B4200", fill: "#FDECC8", top: true },
  good: { horizontal: "Center", color: "#14532D", fill: "#DCF5E3", top: true },
  unknown: { horizontal: "Center", italic: true, color: "#374151", fill: "#E5E7EB", top: true },
  link: { wrap: true, underline: true, color: "#1D4ED8", top: true },
};

/** Lines and weight over the looks of a table's rows, so that a print in grey says as much. */
export const bands: Record<Band, LookFormat> = {
  row: { lines: "#D1D5DB" },
  group: { bold: true, color: ink, fill: "#E5E7EB" },
  subtotal: { bold: true, lineAbove: ink },
  total: { bold: true, lineAbove: ink, lineBelow: ink },
};
