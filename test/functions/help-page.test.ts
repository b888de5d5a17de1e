/** docs/functies.md says of the functions what they do: its formula, typed in a Dutch Excel, gives the answer. */
import { readFileSync } from "node:fs";
import metadata from "../../src/functions/functions.json";
import { openAddin, spill, spilledAt } from "../support/driver";
import { smallRegister } from "../support/small-register";

const page = readFileSync("docs/functies.md", "utf8");
const table = (name: string): string => `${name}[#All]`;

test("de voorbeeldformule rekent, zoals ze er staat", async () => {
  const [formula] = [...page.matchAll(/```\n(=PORTFOLIO[\s\S]+?)```/gu)].map(([, text]) =>
    text!.replace(/\s*\n\s*/gu, ""),
  );
  const host = await openAddin(smallRegister, { locale: "nl-NL", blanks: 0 });
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Rapport").getRange("A1").formulasLocal = [[formula]];
    await context.sync();
  });
  await host.settled();
  expect((await spilledAt("Rapport!A1")).map(([rank]) => rank)).toEqual(["Rang", "verplicht", 1, 2, 3]);
});

test("elke functie staat erop met haar argumenten", () => {
  for (const { name, parameters } of metadata.functions)
    expect(page).toContain(`PORTFOLIO.${name}(${parameters.map((parameter) => parameter.name).join("; ")})`);
});

test("de kolommen die ze noemt, zijn die van de antwoorden", async () => {
  const host = await openAddin(smallRegister);
  const said = (list: readonly unknown[]): string => `${list.slice(0, -1).join(", ")} en ${String(list.at(-1))}`;
  const [ranking] = await spill(
    host,
    `=PORTFOLIO.RANGORDE(${["Portfolio", "Beoordelingscriteria", "Scores"].map(table).join(",")})`,
  );
  const [list] = await spill(
    host,
    `=PORTFOLIO.CAPACITEITSBALANS("lijst",${["Portfolio", "Capaciteitsvraag"].map(table).join(",")})`,
  );
  const [triangle] = await spill(host, `=PORTFOLIO.DRIEHOEK(${table("Portfolio")})`);
  expect(page).toContain(said(ranking ?? []));
  expect(page).toContain(said(list ?? []));
  expect(page.replace(" (WAAR of ONWAAR)", "")).toContain(said(triangle ?? []));
});
