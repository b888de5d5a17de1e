import { BorderStyle, type IStylesOptions, LevelFormat, type INumberingOptions } from "docx";

/** Papers are Dutch. */
export const languageTag = "nl-NL";

/** Colours of which each has a contrast of at least 4.5:1 with the white below it. */
export const ink = { text: "1F2937", quiet: "4B5563", head: "154273", alarm: "9C1C1C", link: "1D4ED8", line: "B6BFCC" };

/** The styles of a paragraph beside Title and the headings; a name is what Word shows. */
export const styleId = {
  standing: "Standing",
  state: "State",
  muted: "Muted",
  warning: "Warning",
  field: "Field",
  caption: "Caption",
  head: "TableHead",
  headFigure: "TableHeadFigure",
  cell: "TableText",
  figure: "TableFigure",
  toFillIn: "ToFillIn",
  numbered: "NumberedText",
  item: "ListParagraph",
} as const;

const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
/** A4, with room to hold it. */
export const page = { width: twips(210), height: twips(297), margin: twips(20), edge: twips(9) };

/** Where the text of a field begins behind its label, and that of a number: a hanging indent is a tab stop too. */
const fieldIndent = twips(42);
const numberIndent = twips(11);

const normal = "Normal";
const spaced = (before: number, after: number) => ({ paragraph: { spacing: { before, after } } });
const table = { paragraph: { spacing: { before: 30, after: 30, line: 240 } }, run: { size: 18 } };
const onTheRight = { ...table, paragraph: { ...table.paragraph, alignment: "right" as const } };
const named = (id: string, name: string) => ({ id, name, basedOn: normal, quickFormat: true });

const rule = { style: BorderStyle.SINGLE, size: 4, color: ink.quiet, space: 1 };

/** Headings and texts as styles, in Dutch. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: "Calibri", size: 21, color: ink.text, language: { value: languageTag, eastAsia: languageTag } },
      paragraph: { spacing: { after: 100, line: 264 } },
    },
    title: { run: { size: 36, bold: true, color: ink.head, font: "Calibri" }, ...spaced(0, 60) },
    heading1: {
      run: { size: 27, bold: true, color: ink.head, font: "Calibri" },
      paragraph: {
        keepNext: true,
        spacing: { before: 280, after: 100 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: ink.head, space: 2 } },
      },
    },
    heading2: {
      run: { size: 23, bold: true, color: ink.head, font: "Calibri" },
      paragraph: { keepNext: true, spacing: { before: 200, after: 80 } },
    },
    hyperlink: { run: { color: ink.link, underline: { type: "single" } } },
  },
  paragraphStyles: [
    { ...named(styleId.standing, "Stand"), run: { color: ink.quiet }, ...spaced(0, 60) },
    { ...named(styleId.state, "Concept of definitief"), run: { bold: true, size: 23 }, ...spaced(0, 60) },
    { ...named(styleId.muted, "Toelichting"), run: { color: ink.quiet, size: 19 } },
    { ...named(styleId.warning, "Let op"), run: { color: ink.alarm, bold: true } },
    {
      ...named(styleId.field, "Gegeven"),
      paragraph: {
        spacing: { after: 50 },
        indent: { left: fieldIndent, hanging: fieldIndent },
      },
    },
    {
      ...named(styleId.caption, "caption"),
      run: { bold: true, size: 20, color: ink.head },
      paragraph: { keepNext: true, spacing: { before: 140, after: 60 } },
    },
    { ...named(styleId.head, "Tabelkop"), ...table, run: { ...table.run, bold: true, color: ink.head } },
    {
      ...named(styleId.headFigure, "Tabelkop getal"),
      ...onTheRight,
      run: { ...table.run, bold: true, color: ink.head },
    },
    { ...named(styleId.cell, "Tabeltekst"), ...table },
    { ...named(styleId.figure, "Tabelgetal"), ...onTheRight },
    {
      ...named(styleId.toFillIn, "Invulregel"),
      paragraph: {
        spacing: { before: 260, after: 0 },
        border: { bottom: rule, between: rule },
      },
    },
    {
      ...named(styleId.numbered, "Genummerd"),
      paragraph: {
        spacing: { after: 60 },
        indent: { left: numberIndent, hanging: numberIndent },
      },
    },
    { ...named(styleId.item, "List Paragraph"), paragraph: { spacing: { after: 60 } } },
  ],
};

export const listId = { points: "points", bullets: "bullets" } as const;

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  style: { paragraph: { indent: { left: numberIndent, hanging: numberIndent } } },
});

/** The lists that Word counts itself. */
export const documentNumbering: INumberingOptions = {
  config: [
    { reference: listId.points, levels: [level(LevelFormat.DECIMAL, "%1")] },
    { reference: listId.bullets, levels: [level(LevelFormat.BULLET, "•")] },
  ],
};
