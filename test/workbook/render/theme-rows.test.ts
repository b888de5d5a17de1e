import { rankInitiatives } from "../../../src/domain/ranking";
import { defaultSettings } from "../../../src/domain/settings";
import { rankThemes } from "../../../src/domain/theme-ranking";
import { themeRows } from "../../../src/workbook/render/theme-rows";
import { aCriterion, aPortfolio, aScoreRow, aWish } from "../../support/builders";

const textsOf = (themes: Readonly<Record<string, string>>, themeOrder: readonly string[] = []) => {
  const portfolio = aPortfolio({
    initiatives: Object.entries(themes).map(([nr, theme]) => aWish(nr, { theme })),
    criteria: [aCriterion("effect")],
    scores: Object.keys(themes).map((nr, at) => aScoreRow(nr, { effect: 9 - at })),
    settings: { ...defaultSettings, themeOrder },
  });
  return themeRows(rankThemes(portfolio, rankInitiatives(portfolio))).map(({ cells }) =>
    cells.map(({ content }) => content),
  );
};

test("elk thema heeft zijn plaats op score, de afgesproken plaats met het verschil, en zijn items", () => {
  const rows = textsOf({ "P-1": "Wonen", "P-2": "Zorg", "P-3": "Zorg" }, ["Zorg"]);
  // Zorg heeft (80 + 70) / 2 = 75 en staat op score tweede, maar is als eerste afgesproken: 1 − 2 = −1.
  expect(rows[3]).toEqual([2, null, "Zorg", 75, null, null, null, 1, -1, null, "P-2 en P-3"]);
  expect(rows[4]).toEqual([1, null, "Wonen", 90, null, null, null, null, null, null, "P-1"]);
});

test("de ontbrekende motivering van een afwijkende volgorde staat erbij", () => {
  const said = textsOf({ "P-1": "Wonen", "P-2": "Zorg" }, ["Zorg", "Wonen"]).flat();
  expect(said.filter((text) => typeof text === "string" && text.startsWith("De motivering"))).toHaveLength(1);
});

test("één thema of geen is geen volgorde", () => {
  expect(textsOf({ "P-1": "Wonen", "P-2": "Wonen" })).toEqual([]);
  expect(textsOf({ "P-1": "", "P-2": "" })).toEqual([]);
});
