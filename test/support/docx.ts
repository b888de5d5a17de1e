/** A Word document as whoever reads it meets it: its paragraphs with their styles, its tables, its pictures and its properties. */
import { strFromU8, unzipSync } from "fflate";
import { type Element, parseXmlDocument } from "slimdom";
import { attribute, children, descendants } from "./package-parts";

export interface DocxParagraph {
  /** The id of its style; `Normal` where none is named. */
  readonly style: string;
  readonly text: string;
  /** The list that counts it, or null. */
  readonly list: string | null;
  readonly startsPage: boolean;
}

export interface DocxTable {
  readonly name: string | null;
  /** How many rows from the top are head, and come again on each page. */
  readonly heads: number;
  readonly rows: readonly (readonly string[])[];
  /** Cells joined over columns or rows. */
  readonly joined: number;
  readonly splitRows: number;
}

export interface Docx {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly xml: (part: string) => Element;
  /** Those outside tables, in their order. */
  readonly paragraphs: readonly DocxParagraph[];
  readonly tables: readonly DocxTable[];
  /** What each picture says to who cannot see it. */
  readonly altTexts: readonly string[];
  /** The addresses that are links. */
  readonly links: readonly string[];
  readonly property: (name: string) => string | null;
  /** The language of the text where nothing else is said. */
  readonly language: string | null;
  /** All that is read, one text. */
  readonly text: string;
}

/** Reads a .docx; throws where a part of it is no XML. */
export const readDocx = (bytes: Uint8Array): Docx => {
  const parts = unzipSync(bytes);
  const xml = (part: string): Element => {
    const root = parseXmlDocument(strFromU8(parts[part] ?? new Uint8Array())).documentElement;
    if (!root) throw new Error(`${part} is empty`);
    return root;
  };
  const body = children(xml("word/document.xml"), "body")[0]!;
  const core = xml("docProps/core.xml");
  const [defaults] = descendants(xml("word/styles.xml"), "rPrDefault");
  const [lang] = defaults ? descendants(defaults, "lang") : [];
  const relations = children(xml("word/_rels/document.xml.rels"), "Relationship");
  return {
    parts,
    xml,
    paragraphs: children(body, "p").map(paragraphOf),
    tables: children(body, "tbl").map(tableOf),
    altTexts: descendants(body, "docPr").map((picture) => attribute(picture, "descr") ?? ""),
    links: relations.flatMap((each) =>
      attribute(each, "TargetMode") === "External" ? [attribute(each, "Target") ?? ""] : [],
    ),
    property: (name) => descendants(core, name)[0]?.textContent ?? null,
    language: attribute(lang, "w:val"),
    text: descendants(body, "p").map(textOf).join("\n"),
  };
};

const textOf = (element: Element): string =>
  descendants(element)
    .map((each) =>
      each.localName === "t" ? (each.textContent ?? "") : ({ tab: "\t", br: "\n" }[each.localName] ?? ""),
    )
    .join("");

const paragraphOf = (paragraph: Element): DocxParagraph => {
  const [properties] = children(paragraph, "pPr");
  const [style] = children(properties, "pStyle");
  const [list] = descendants(paragraph, "numId");
  return {
    style: attribute(style, "w:val") ?? "Normal",
    text: textOf(paragraph),
    list: attribute(list, "w:val"),
    startsPage: children(properties, "pageBreakBefore").length > 0,
  };
};

const tableOf = (table: Element): DocxTable => {
  const rows = children(table, "tr");
  const isHead = (row: Element): boolean => descendants(row, "tblHeader").length > 0;
  const firstBody = rows.findIndex((row) => !isHead(row));
  return {
    name: attribute(descendants(table, "tblCaption")[0], "w:val"),
    heads: firstBody < 0 ? rows.length : firstBody,
    rows: rows.map((row) => children(row, "tc").map(textOf)),
    joined: [...descendants(table, "gridSpan"), ...descendants(table, "vMerge")].length,
    splitRows: rows.filter((row) => descendants(row, "cantSplit").length === 0).length,
  };
};

/** What keeps somebody who cannot see, or who prints in grey, from reading the document; empty where nothing does. */
export const barriers = (docx: Docx): readonly string[] => {
  const { paragraphs, tables, altTexts, language, property } = docx;
  const levels = paragraphs.flatMap(({ style }) => /^Heading(\d)$/u.exec(style)?.[1] ?? []).map(Number);
  const skipped = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
  return [
    ...(language === "nl-NL" ? [] : [`language is ${language}`]),
    ...(property("language") === "nl-NL" ? [] : ["no language among its properties"]),
    ...(property("title") ? [] : ["no title"]),
    ...(paragraphs.filter(({ style }) => style === "Title").length === 1 ? [] : ["not one paragraph is the title"]),
    ...(levels.length > 0 ? [] : ["no headings"]),
    ...skipped.map((level) => `a heading of level ${level} without one above it`),
    ...altTexts.flatMap((alt, at) => (alt.trim() === "" ? [`picture ${at + 1} has no alt text`] : [])),
    ...tables.flatMap(({ name, heads, joined, rows, splitRows }) => [
      ...(heads === 1 ? [] : [`table ${name}: ${heads} rows are its head`]),
      ...(name ? [] : [`a table without a name: ${rows[0]?.join(", ")}`]),
      ...(joined === 0 ? [] : [`table ${name}: ${joined} joined cells`]),
      ...(splitRows === 0 ? [] : [`table ${name}: ${splitRows} rows may be split`]),
      ...(rows.every((cells) => cells.length === rows[0]?.length) ? [] : [`table ${name}: rows of different lengths`]),
    ]),
    ...descendants(docx.xml("word/document.xml"), "txbxContent").map(() => "a text box"),
  ];
};
