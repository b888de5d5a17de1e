import { AlignmentType, BorderStyle, type INumberingOptions, type IStylesOptions, LevelFormat } from "docx";

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

const named = (id: string, name: string) => ({ id, name, basedOn: "Normal", quickFormat: true });
const rule = { style: BorderStyle.SINGLE, size: 4, color: ink.quiet, space: 1 };

/** The scale of a paper that must be seen on one page, and the smallest letter (in half points) that stays legible. */
const denseScale = 0.86;
const smallest = 16;

/** Headings and texts as styles, in Dutch; `isDense` for what must be seen on one page. */
export const documentStyles = (isDense: boolean): IStylesOptions => {
  const scale = isDense ? denseScale : 1;
  const size = (halfPoints: number): number => Math.max(smallest, Math.round(halfPoints * scale));
  const room = (before: number, after: number) => ({
    spacing: { before: Math.round(before * scale ** 3), after: Math.round(after * scale ** 3) },
  });
  const heading = (halfPoints: number) => ({
    ...{ size: size(halfPoints), bold: true, color: ink.head, font: "Calibri" },
  });
  const table = { paragraph: { spacing: { ...room(30, 30).spacing, line: 240 } }, run: { size: size(18) } };
  const tableHead = { ...table, run: { ...table.run, bold: true, color: ink.head } };
  const onTheRight = { paragraph: { ...table.paragraph, alignment: AlignmentType.RIGHT } };
  const hanging = (indent: number) => ({ indent: { left: indent, hanging: indent } });
  return {
    default: {
      document: {
        run: {
          ...{ font: "Calibri", size: size(21), color: ink.text },
          language: { value: languageTag, eastAsia: languageTag },
        },
        paragraph: { spacing: { ...room(0, 100).spacing, line: isDense ? 240 : 264 } },
      },
      title: { run: heading(36), paragraph: room(0, 60) },
      heading1: {
        run: heading(27),
        paragraph: {
          ...{ keepNext: true, ...room(280, 100) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: ink.head, space: 2 } },
        },
      },
      heading2: { run: heading(23), paragraph: { keepNext: true, ...room(200, 80) } },
      hyperlink: { run: { color: ink.link, underline: { type: "single" } } },
    },
    paragraphStyles: [
      { ...named(styleId.standing, "Stand"), run: { color: ink.quiet }, paragraph: room(0, 60) },
      {
        ...named(styleId.state, "Concept of definitief"),
        ...{ run: { bold: true, size: size(23) }, paragraph: room(0, 60) },
      },
      { ...named(styleId.muted, "Toelichting"), run: { color: ink.quiet, size: size(19) } },
      { ...named(styleId.warning, "Let op"), run: { color: ink.alarm, bold: true } },
      { ...named(styleId.field, "Gegeven"), paragraph: { ...room(0, 50), ...hanging(fieldIndent) } },
      {
        ...named(styleId.caption, "caption"),
        run: { bold: true, size: size(20), color: ink.head },
        paragraph: { keepNext: true, ...room(140, 60) },
      },
      { ...named(styleId.head, "Tabelkop"), ...tableHead },
      { ...named(styleId.headFigure, "Tabelkop getal"), ...tableHead, ...onTheRight },
      { ...named(styleId.cell, "Tabeltekst"), ...table },
      { ...named(styleId.figure, "Tabelgetal"), ...table, ...onTheRight },
      {
        ...named(styleId.toFillIn, "Invulregel"),
        paragraph: { ...room(260, 0), border: { bottom: rule, between: rule } },
      },
      { ...named(styleId.numbered, "Genummerd"), paragraph: { ...room(0, 60), ...hanging(numberIndent) } },
      { ...named(styleId.item, "List Paragraph"), paragraph: room(0, 40) },
    ],
  };
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
