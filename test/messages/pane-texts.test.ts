/** The texts of the pane: no sentence is empty in either language, and the English ones hold no Dutch. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { dutchLeft } from "./dutch-left";

const folder = path.resolve(__dirname, "../../src/messages/pane");
const files = readdirSync(folder);

/** What a text is tried with: a text, a number, a list, and something that has a figure for whatever is asked of it. */
const tried: readonly unknown[] = ["Zeta", 2, ["Eta", "Zeta"], new Proxy({}, { get: () => 2 })];

const combinations = (length: number): readonly (readonly unknown[])[] =>
  length === 0 ? [[]] : combinations(length - 1).flatMap((values) => tried.map((value) => [...values, value]));

const broken = /undefined|null|NaN|\[object|function|=>/u;

/** What a text says of the first values that it can be made with; empty when there are none. */
const madeBy = (text: (...values: readonly unknown[]) => unknown): string => {
  for (const values of combinations(text.length)) {
    try {
      const made = text(...values);
      if (typeof made === "string" && !broken.test(made)) return made;
    } catch {
      continue; // it is not made of such values
    }
  }
  return "";
};

/** Every sentence below a value, by its path. */
const sentencesIn = (value: unknown, at: string): readonly (readonly [path: string, sentence: string])[] => {
  if (typeof value === "string") return [[at, value]];
  if (typeof value === "function") return [[at, madeBy(value as () => unknown)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentencesIn(inner, `${at}.${key}`));
};

interface Texts {
  readonly nl: unknown;
  readonly en: unknown;
}

const textsIn = async (file: string): Promise<readonly (readonly [string, Texts])[]> => {
  const exported = (await import(path.join(folder, file))) as Readonly<Record<string, unknown>>;
  return Object.entries(exported).filter(
    (entry): entry is [string, Texts] => typeof entry[1] === "object" && entry[1] !== null && "nl" in entry[1],
  );
};

test.each(files)("%s", async (file) => {
  const texts = await textsIn(file);
  expect(texts.length).toBeGreaterThan(0);
  for (const [name, { nl, en }] of texts) {
    const [dutch, english] = [sentencesIn(nl, name), sentencesIn(en, name)];
    expect(english.map(([at]) => at)).toEqual(dutch.map(([at]) => at));
    expect([...dutch, ...english].filter(([, sentence]) => sentence.trim() === "")).toEqual([]);
    const said = (of: typeof dutch): readonly string[] => of.map(([, sentence]) => sentence);
    expect(dutchLeft(said(english), said(dutch), ["Eta", "Zeta"])).toEqual([]);
  }
});
