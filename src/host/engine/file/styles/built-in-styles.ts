/** The styles that Excel has of its own, as it writes them (ECMA-376 part 1, annex G.2): what each changes of the normal one. */
import type { Attributes } from "../package/xml";

/** A built-in style; what it does not mention it leaves to the cell. */
export interface BuiltInStyle {
  /** `Excel.BuiltInStyle`. */
  readonly name: string;
  readonly label: string;
  readonly id: number;
  readonly numberFormatId?: number;
  /** The children of its font that are not those of the normal one; null takes one away. */
  readonly font?: Readonly<Record<string, Attributes | null>>;
  /** The colour of its fill. */
  readonly fill?: Attributes;
  readonly border?: Readonly<Record<string, { readonly style: string; readonly color: Attributes }>>;
}

const rgb = (color: string): Attributes => ({ rgb: `FF${color}` });
const theme = (number: number, tint?: number): Attributes => ({
  theme: number,
  ...(tint === undefined ? {} : { tint }),
});
const around = (style: string, color: string): BuiltInStyle["border"] =>
  Object.fromEntries(["left", "right", "top", "bottom"].map((side) => [side, { style, color: rgb(color) }]));

/** A heading of this size, with a line of this kind under it. */
const heading = (number: number, size: number, line?: readonly [style: string, tint?: number]): BuiltInStyle => ({
  name: `Heading${number}`,
  label: `Heading ${number}`,
  id: 15 + number,
  font: { b: {}, sz: { val: size }, color: theme(3) },
  ...(line ? { border: { bottom: { style: line[0], color: theme(4, line[1]) } } } : {}),
});

const TINTS = [
  ["20", 0.79998168889431442],
  ["40", 0.59999389629810485],
  ["60", 0.39997558519241921],
] as const;

/** An accent of the theme, and its lighter shades; on the darkest of those the text is white, as on the accent itself. */
const accents = (number: number): BuiltInStyle[] => [
  {
    name: `Accent${number}`,
    label: `Accent${number}`,
    id: 25 + 4 * number,
    font: { color: theme(0) },
    fill: theme(3 + number),
  },
  ...TINTS.map(([share, tint], at) => ({
    name: `Accent${number}_${share}`,
    label: `${share}% - Accent${number}`,
    id: 26 + 4 * number + at,
    font: { color: theme(share === "60" ? 0 : 1) },
    fill: theme(3 + number, tint),
  })),
];

/** All of them but the normal one. */
export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [
  { name: "Comma", label: "Comma", id: 3, numberFormatId: 43 },
  { name: "Currency", label: "Currency", id: 4, numberFormatId: 44 },
  { name: "Percent", label: "Percent", id: 5, numberFormatId: 9 },
  { name: "WholeComma", label: "Comma [0]", id: 6, numberFormatId: 41 },
  { name: "WholeDollar", label: "Currency [0]", id: 7, numberFormatId: 42 },
  { name: "Hlink", label: "Hyperlink", id: 8, font: { u: {}, color: theme(10) } },
  { name: "HlinkTrav", label: "Followed Hyperlink", id: 9, font: { u: {}, color: theme(11) } },
  { name: "Note", label: "Note", id: 10, fill: rgb("FFFFCC"), border: around("thin", "B2B2B2") },
  { name: "WarningText", label: "Warning Text", id: 11, font: { color: rgb("FF0000") } },
  { name: "SheetTitle", label: "Title", id: 15, font: { sz: { val: 18 }, color: theme(3), scheme: { val: "major" } } },
  heading(1, 15, ["thick"]),
  heading(2, 13, ["thick", 0.499984740745262]),
  heading(3, 11, ["medium", 0.39997558519241921]),
  heading(4, 11),
  {
    name: "Input",
    label: "Input",
    id: 20,
    font: { color: rgb("3F3F76") },
    fill: rgb("FFCC99"),
    border: around("thin", "7F7F7F"),
  },
  {
    name: "Output",
    label: "Output",
    id: 21,
    font: { b: {}, color: rgb("3F3F3F") },
    fill: rgb("F2F2F2"),
    border: around("thin", "3F3F3F"),
  },
  {
    name: "Calculation",
    label: "Calculation",
    id: 22,
    font: { b: {}, color: rgb("FA7D00") },
    fill: rgb("F2F2F2"),
    border: around("thin", "7F7F7F"),
  },
  {
    name: "CheckCell",
    label: "Check Cell",
    id: 23,
    font: { b: {}, color: theme(0) },
    fill: rgb("A5A5A5"),
    border: around("double", "3F3F3F"),
  },
  {
    name: "LinkedCell",
    label: "Linked Cell",
    id: 24,
    font: { color: rgb("FA7D00") },
    border: { bottom: { style: "double", color: rgb("FF8001") } },
  },
  {
    name: "Total",
    label: "Total",
    id: 25,
    font: { b: {}, color: theme(1) },
    border: { top: { style: "thin", color: theme(4) }, bottom: { style: "double", color: theme(4) } },
  },
  { name: "Good", label: "Good", id: 26, font: { color: rgb("006100") }, fill: rgb("C6EFCE") },
  { name: "Bad", label: "Bad", id: 27, font: { color: rgb("9C0006") }, fill: rgb("FFC7CE") },
  { name: "Neutral", label: "Neutral", id: 28, font: { color: rgb("9C5700") }, fill: rgb("FFEB9C") },
  ...[1, 2, 3, 4, 5, 6].flatMap(accents),
  { name: "ExplanatoryText", label: "Explanatory Text", id: 53, font: { i: {}, color: rgb("7F7F7F") } },
];
