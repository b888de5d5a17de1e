/** What a person's own sheets are in the file itself: the bytes of their parts, and what these refer to by number. */
import { strFromU8, unzipSync } from "fflate";

/** The parts of a file, by name, as text. */
export const partsOf = (xlsx: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(xlsx)).map(([name, bytes]) => [name, strFromU8(bytes, true)]));

/** The part of each of these sheets, and all parts that it refers to (tables, comments, drawings, charts), by sheet. */
export const personalParts = (xlsx: Uint8Array, sheets: readonly string[]): ReadonlyMap<string, string> => {
  const parts = partsOf(xlsx);
  const targets = relationsOf(parts, "xl/workbook.xml");
  const entries = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*>/gu)].map(([tag]) => tag);
  const found = new Map<string, string>();
  const collect = (key: string, part: string): void => {
    if (found.has(key)) return;
    found.set(key, meaningOf(parts, part));
    for (const [id, target] of relationsOf(parts, part)) collect(`${key} > ${id}`, target);
  };
  for (const sheet of sheets) {
    const entry = entries.find((tag) => decode(/ name="([^"]*)"/u.exec(tag)?.[1] ?? "") === sheet) ?? "";
    collect(sheet, targets.get(/ r:id="([^"]*)"/u.exec(entry)?.[1] ?? "") ?? "");
  }
  return found;
};

const decode = (text: string): string =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/gu,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name] ?? "'",
  );

const relationsOf = (parts: ReadonlyMap<string, string>, part: string): ReadonlyMap<string, string> => {
  const [folder, file] = [part.slice(0, part.lastIndexOf("/")), part.slice(part.lastIndexOf("/") + 1)];
  const relations = parts.get(`${folder}/_rels/${file}.rels`) ?? "";
  return new Map(
    [...relations.matchAll(/<Relationship [^>]*>/gu)].flatMap(([tag]) => {
      const target = / Target="([^"]*)"/u.exec(tag)?.[1] ?? "";
      const id = / Id="([^"]*)"/u.exec(tag)?.[1] ?? "";
      return / TargetMode="External"/u.test(tag) ? [] : [[id, resolve(folder, target)] as const];
    }),
  );
};

const resolve = (folder: string, target: string): string =>
  target.startsWith("/") ? target.slice(1) : new URL(target, `file:///${folder}/`).pathname.slice(1);

/** The text of a part, with each number of a shared text or cell format replaced by what it stands for. */
const meaningOf = (parts: ReadonlyMap<string, string>, part: string): string => {
  const text = parts.get(part);
  if (text === undefined) throw new RangeError(`no part ${part}`);
  if (!part.startsWith("xl/worksheets/")) return text;
  const texts = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>.*?<\/si>|<si\/>/gsu)].map(([si]) => si);
  const formats = elementsIn(/<cellXfs[^>]*>(.*?)<\/cellXfs>/su.exec(parts.get("xl/styles.xml") ?? "")?.[1] ?? "");
  return text.replace(/<c [^>]*>(?:<v>\d+<\/v>)?/gu, (cell) =>
    cell
      .replace(/(?<= s=")\d+/u, (index) => formats[Number(index)] ?? "?")
      .replace(/(?<= t="s".*<v>)\d+/u, (index) => texts[Number(index)] ?? "?"),
  );
};

const elementsIn = (xml: string): readonly string[] =>
  [...xml.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gsu)].map(([xf]) => xf);
