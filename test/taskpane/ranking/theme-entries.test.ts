import { rankInitiatives } from "../../../src/domain/ranking";
import { defaultSettings } from "../../../src/domain/settings";
import { rankThemes } from "../../../src/domain/theme-ranking";
import { rankingEntries } from "../../../src/taskpane/ranking/ranking-entries";
import { draftObstacle, inScoreOrder, withPlace } from "../../../src/taskpane/ranking/themes/theme-draft";
import { hasThemes, namedThemes, themeEntries } from "../../../src/taskpane/ranking/themes/theme-entries";
import { aCriterion, aPortfolio, aScoreRow, aWish } from "../../support/builders";

const themesOf = (themeByNr: Readonly<Record<string, string>>, themeOrder: readonly string[] = []) => {
  const portfolio = aPortfolio({
    initiatives: Object.entries(themeByNr).map(([nr, theme]) => aWish(nr, { theme, statutory: nr === "W" })),
    criteria: [aCriterion("effect")],
    scores: [aScoreRow("A", { effect: 9 }), aScoreRow("B", { effect: 6 }), aScoreRow("C", { effect: 3 })],
    settings: { ...defaultSettings, themeOrder },
  });
  const ranking = rankInitiatives(portfolio);
  return { themes: rankThemes(portfolio, ranking).themes, entries: rankingEntries(ranking, ranking, null) };
};

test("elk thema boven zijn items, die daar geen plaats hebben om van te verschuiven", () => {
  const { themes, entries } = themesOf({ A: "Wonen", B: "Zorg", C: "Wonen", W: "Zorg", X: "" }, ["Zorg"]);
  const said = themeEntries(themes, entries).map((entry) =>
    entry.kind === "theme" ? `— ${entry.theme.theme}` : `${entry.item.nr} ${entry.place}`,
  );
  expect(said).toEqual(["— Zorg", "W null", "B null", "— Wonen", "A null", "C null", "— ", "X null"]);
});

test("met één thema is er niets te ordenen, en wat zonder is telt niet mee", () => {
  expect(hasThemes(themesOf({ A: "Wonen", B: "" }).themes)).toBe(false);
  const { themes } = themesOf({ A: "Wonen", B: "Zorg", X: "" });
  expect(hasThemes(themes)).toBe(true);
  expect(namedThemes(themes).map(({ theme }) => theme)).toEqual(["Wonen", "Zorg"]);
});

test("een ander naar een andere plaats", () => {
  expect(withPlace(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
  expect(withPlace(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
});

test("op score, met wat geen score heeft achteraan", () => {
  const { themes } = themesOf({ A: "Wonen", B: "Zorg", X: "Sport" }, ["Sport", "Zorg", "Wonen"]);
  expect(inScoreOrder(themes).map(({ theme }) => theme)).toEqual(["Wonen", "Zorg", "Sport"]);
});

test("wie van de score afwijkt, schrijft waarom; een puntkomma in een thema kan niet", () => {
  const { themes } = themesOf({ A: "Wonen", B: "Zorg" }, ["Zorg", "Wonen"]);
  expect(draftObstacle(themes, " ")).toEqual({ kind: "reason" });
  expect(draftObstacle(themes, "Motie")).toBeNull();
  expect(draftObstacle(inScoreOrder(themes), "")).toBeNull();
  const parted = themesOf({ A: "Wonen; werken", B: "Zorg" }).themes;
  expect(draftObstacle(parted, "Motie")).toEqual({ kind: "separator", theme: "Wonen; werken" });
});
