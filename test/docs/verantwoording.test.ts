/** docs/verantwoording.md answers every sentence of the source, and what it points at is there. */
import { existsSync, readFileSync } from "node:fs";

const page = readFileSync("docs/verantwoording.md", "utf8");
const rows = [...page.matchAll(/^\| *(\d+) *\|(.+)\|$/gmu)].map(([, nr, rest = ""]) => ({
  nr: Number(nr),
  cells: rest.split("|").map((text) => text.trim()),
}));

test("elke zin van de bron staat erop, in volgorde", () => {
  expect(rows.map(({ nr }) => nr)).toEqual(Array.from({ length: 61 }, (_, at) => at + 1));
});

test("elke rij zegt wat het antwoord is, waar het staat en welke test het toont", () => {
  expect(rows.filter(({ cells }) => cells.length !== 4 || cells.includes("")).map(({ nr }) => nr)).toEqual([]);
  const paths = rows.flatMap(({ cells }) => cells.slice(2).map((cell) => cell.replaceAll("`", "")));
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  expect(rows.filter(({ cells: [, , , shownBy = ""] }) => !/\.test\.ts`$/u.test(shownBy)).map(({ nr }) => nr)).toEqual(
    [],
  );
});
