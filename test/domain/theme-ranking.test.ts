import type { Settings } from "../../src/domain/settings";
import { defaultSettings } from "../../src/domain/settings";
import { rankInitiatives } from "../../src/domain/ranking";
import { rankThemes } from "../../src/domain/theme-ranking";
import { aCriterion, aPortfolio, aScoreRow, aWish } from "../support/builders";

/** Items by Nr with their theme and their value on effect; null is without a score. */
const register = (
  items: Readonly<Record<string, readonly [theme: string, effect: number | null]>>,
  settings: Partial<Settings> = {},
) =>
  aPortfolio({
    initiatives: Object.entries(items).map(([nr, [theme]]) => aWish(nr, { theme })),
    criteria: [aCriterion("effect")],
    scores: Object.entries(items).flatMap(([nr, [, effect]]) => (effect === null ? [] : [aScoreRow(nr, { effect })])),
    settings: { ...defaultSettings, ...settings },
  });

const themesOf = (portfolio: ReturnType<typeof register>) => rankThemes(portfolio, rankInitiatives(portfolio));
const said = (portfolio: ReturnType<typeof register>) =>
  themesOf(portfolio).themes.map(({ theme, rank, score, agreedPlace, items }) => [
    theme,
    rank,
    score,
    agreedPlace,
    items.map(({ nr }) => nr).join(" "),
  ]);

const items = { "P-1": ["Wonen", 9], "P-2": ["Zorg", 6], "P-3": ["wonen", 4], "P-4": ["Sport", 2] } as const;

test("een thema heeft het gemiddelde van zijn items, en daarbinnen staan zij in de volgorde van het stuk", () => {
  expect(said(register(items))).toEqual([
    ["Wonen", 1, 65, null, "P-1 P-3"],
    ["Zorg", 2, 60, null, "P-2"],
    ["Sport", 3, 20, null, "P-4"],
  ]);
});

test("de afgesproken volgorde gaat voor, met wat er niet in staat daarna; haar reden staat ernaast", () => {
  const agreed = register(items, { themeOrder: ["sport", "Wonen"], themeOrderReason: "Wens van de raad" });
  expect(said(agreed)).toEqual([
    ["Sport", 3, 20, 1, "P-4"],
    ["Wonen", 1, 65, 2, "P-1 P-3"],
    ["Zorg", 2, 60, null, "P-2"],
  ]);
  expect(themesOf(agreed)).toMatchObject({ reason: "Wens van de raad", lacksReason: false });
});

test("een volgorde die van de scores afwijkt, vraagt een reden; een die hetzelfde zegt niet", () => {
  expect(themesOf(register(items, { themeOrder: ["Zorg", "Wonen"] })).lacksReason).toBe(true);
  expect(themesOf(register(items, { themeOrder: ["Wonen", "Sport"] })).lacksReason).toBe(false);
  expect(themesOf(register(items)).lacksReason).toBe(false);
});

test("zonder thema staat onderaan, ook met de hoogste score; gelijke scores delen een plaats", () => {
  expect(said(register({ "P-1": ["", 10], "P-2": ["Zorg", 5], "P-3": ["Sport", 5] }))).toEqual([
    ["Sport", 2, 50, null, "P-3"],
    ["Zorg", 2, 50, null, "P-2"],
    ["", 1, 100, null, "P-1"],
  ]);
});

test("een item zonder score telt niet in het gemiddelde, en een thema zonder enige score heeft geen plaats", () => {
  expect(said(register({ "P-1": ["Zorg", 5], "P-2": ["Zorg", null], "P-3": ["Sport", null] }))).toEqual([
    ["Zorg", 1, 50, null, "P-1 P-2"],
    ["Sport", null, null, null, "P-3"],
  ]);
});

test("een thema van de volgorde zonder gewenst item blijft staan, zonder items", () => {
  expect(said(register({ "P-1": ["Zorg", 5] }, { themeOrder: ["Water", "Zorg"] }))).toEqual([
    ["Water", null, null, 1, ""],
    ["Zorg", 1, 50, 2, "P-1"],
  ]);
});
