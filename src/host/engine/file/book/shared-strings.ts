import { type SaxesTagPlain, SaxesParser } from "saxes";
import { decodeEscapes, xmlText } from "../escapes";
import { FileError } from "../file-error";

/** The shared strings of a workbook. Only the plain ones may be used for a new cell; the rich ones have formats or phonetic hints. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly plain: ReadonlyMap<string, number>;
  readonly rich: ReadonlySet<number>;
}

/** No shared strings at all. */
export const NO_STRINGS: SharedStrings = { texts: [], plain: new Map(), rich: new Set() };

/** The strings of the part's XML: rich text without its formats, phonetic hints left out. */
export function readSharedStrings(xml: string, part: string): SharedStrings {
  const texts: string[] = [];
  const plain = new Map<string, number>();
  const rich = new Set<number>();
  const path: string[] = [];
  let text = "";
  let isRich = false;
  let isText = false;
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    path.push(name);
    if (name === "si") [text, isRich] = ["", false];
    if (name === "r" || name === "rPh" || name === "phoneticPr") isRich = true;
    isText = name === "t" && path[path.length - 2] !== "rPh";
  });
  parser.on("text", (piece) => {
    if (isText) text += piece;
  });
  parser.on("cdata", (piece) => {
    if (isText) text += piece;
  });
  parser.on("closetag", () => {
    isText = false;
    if (path.pop() !== "si") return;
    const value = decodeEscapes(text);
    if (isRich) rich.add(texts.length);
    else if (!plain.has(value)) plain.set(value, texts.length);
    texts.push(value);
  });
  try {
    parser.write(xml).close();
  } catch (cause) {
    throw new FileError("broken", part, { cause });
  }
  return { texts, plain, rich };
}

/** Gives cells their strings while a workbook is written: known plain ones by their number, others appended. */
export interface StringPool {
  numberOf(text: string): number;
  readonly added: readonly string[];
}

/** A pool on top of what the file has. */
export function stringPool(strings: SharedStrings): StringPool {
  const added: string[] = [];
  const numbers = new Map<string, number>();
  return {
    added,
    numberOf(text) {
      const known = strings.plain.get(text) ?? numbers.get(text);
      if (known !== undefined) return known;
      const number = strings.texts.length + added.push(text) - 1;
      numbers.set(text, number);
      return number;
    },
  };
}

/** The part's XML with strings appended; all that stood there stays as it is, the counts are put right. */
export function appendStrings(xml: string, strings: SharedStrings, added: readonly string[]): string {
  const open = /<((?:[\w.-]+:)?)sst\b[^>]*>/.exec(xml);
  const prefix = open?.[1] ?? "";
  const items = added.map((text) => `<${prefix}si>${textElement(prefix, text)}</${prefix}si>`).join("");
  const total = strings.texts.length + added.length;
  const head = (open?.[0] ?? "")
    .replace(/\buniqueCount=(["'])\d*\1/, `uniqueCount="${total}"`)
    .replace(/\bcount=(["'])(\d*)\1/, (_, _quote, count: string) => `count="${Number(count) + added.length}"`);
  const end = xml.lastIndexOf(`</${prefix}sst`);
  const start = (open?.index ?? 0) + (open?.[0] ?? "").length;
  const before = xml.slice(0, open?.index);
  if (end < 0) return `${before}${head.replace(/\s*\/>$/, ">")}${items}</${prefix}sst>${xml.slice(start)}`;
  return before + head + xml.slice(start, end) + items + xml.slice(end);
}

/** A `t` element with this text, its outer spaces kept. */
export function textElement(prefix: string, text: string): string {
  const space = /^\s|\s$|\s\s|[\n\r\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${xmlText(text)}</${prefix}t>`;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
