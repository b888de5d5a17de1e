import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import { dateOf, type Day } from "../../domain/quantity";
import { finishedChart } from "./chart";
import { languageTag } from "./document-styles";

/**
 * The package with the day of the paper where docx writes the clock, and counted ids where it writes random ones, so that
 * the same paper gives the same bytes; and in its own language, also where docx says English.
 */
export const steadyPackage = (bytes: Uint8Array, on: Day): Uint8Array => {
  const { year, month, dayOfMonth } = dateOf(on);
  const parts = Object.entries(unzipSync(bytes));
  const ids = parts.flatMap(([name, content]) => (name.endsWith(".rels") ? randomIds(strFromU8(content)) : []));
  const steady = (name: string, content: Uint8Array): Uint8Array => {
    if (name.endsWith(".xlsx")) return steadyPackage(content, on);
    const text = strFromU8(content);
    if (name === "docProps/core.xml") return strToU8(withDay(text, new Date(Date.UTC(year, month - 1, dayOfMonth))));
    return strToU8(name.startsWith("word/charts/") ? finishedChart(counted(text, ids)) : counted(text, ids));
  };
  // a zip counts its time in the zone of who makes it
  const mtime = new Date(year, month - 1, dayOfMonth, 12);
  const entries = parts.map(([name, content]) => [name, [steady(name, content), { mtime }]] as const);
  return zipSync(Object.fromEntries(entries) as Zippable);
};

/** docx gives links and charts an id of 21 random characters. */
const randomIds = (relationships: string): readonly string[] =>
  [...relationships.matchAll(/ Id="(rId[\w-]{21})"/gu)].flatMap(([, id]) => id ?? []);

const counted = (text: string, ids: readonly string[]): string =>
  ids.reduce((changed, id, at) => changed.replaceAll(`"${id}"`, `"rIdOwn${at + 1}"`), text);

const withDay = (core: string, day: Date): string =>
  core
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/gu, `$1${day.toISOString()}`)
    .replace("</cp:coreProperties>", `<dc:language>${languageTag}</dc:language></cp:coreProperties>`);
