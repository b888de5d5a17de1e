import { blankSheet } from "../../src/host/engine/sheets";
import type { CellFormat, NamedStyle, StyleTable } from "../../src/host/engine/style";
import type { Workbook } from "../../src/host/engine/workbook";

const NO_LINE = { style: "None", weight: "Thin", color: "#000000" } as const;

const NORMAL: CellFormat = {
  numberFormat: "General",
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    script: "None",
    color: "#000000",
  },
  fill: null,
  pattern: null,
  borders: {
    top: NO_LINE,
    bottom: NO_LINE,
    left: NO_LINE,
    right: NO_LINE,
    diagonalDown: NO_LINE,
    diagonalUp: NO_LINE,
  },
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  indent: 0,
  textOrientation: 0,
  shrinkToFit: false,
  readingOrder: "Context",
  autoIndent: false,
  locked: true,
  formulaHidden: false,
  quotePrefix: false,
  namedStyle: "Normal",
};

const NORMAL_STYLE: NamedStyle = {
  name: "Normal",
  label: "Normal",
  isBuiltIn: true,
  includes: { number: true, font: true, alignment: true, border: true, fill: true, protection: true },
  format: NORMAL,
};

/** Styles that live in memory only: each distinct format has one number. */
function memoryStyles(): StyleTable {
  const formats = [NORMAL];
  const numbers = new Map([[JSON.stringify(NORMAL), 0]]);
  const at = (style: number) => {
    const format = formats[style];
    if (!format) throw new RangeError(`No style ${style}`);
    return format;
  };
  return {
    at,
    with(style, change) {
      const format = { ...at(style), ...change };
      const key = JSON.stringify(format);
      const number = numbers.get(key) ?? formats.push(format) - 1;
      numbers.set(key, number);
      return number;
    },
    get count() {
      return formats.length;
    },
  };
}

/** A workbook of blank sheets with these names, whose journal is open. */
export function emptyWorkbook(...names: string[]): Workbook {
  const sheets = (names.length > 0 ? names : ["Blad1"]).map(blankSheet);
  return {
    sheets,
    names: [],
    styles: memoryStyles(),
    namedStyles: [NORMAL_STYLE],
    settings: new Map(),
    properties: {
      author: "",
      category: "",
      comments: "",
      company: "",
      created: null,
      keywords: "",
      lastAuthor: "",
      manager: "",
      revision: 0,
      subject: "",
      title: "",
      custom: [],
    },
    customXml: [],
    activeSheet: sheets[0]!,
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    activeChart: null,
    themeColors: {},
    calculation: { iterates: false, maxIteration: 100, maxChange: 0.001, precisionAsDisplayed: false },
    structureProtection: { isOn: false, passwordHash: null },
    date1904: false,
    locale: "nl-NL",
    listeners: new Set(),
    journal: [],
    needsCalculation: false,
  };
}
