import { cutLine } from "../../../src/domain/cut-line";
import { rankInitiatives } from "../../../src/domain/ranking";
import { reweigh } from "../../../src/domain/reweigh";
import { matchKey } from "../../../src/domain/matching";
import { fitCounts, rankingEntries, type RankingEntry } from "../../../src/taskpane/ranking/ranking-entries";
import { aCriterion, aDemandRow, aPortfolio, aScoreRow, aSupplyRow, aWish } from "../../support/builders";

/** A leads on effect, B on haast; jurist has 100 hours, of which A asks 60 and B 50. W is verplicht, X has no score. */
const portfolio = aPortfolio({
  initiatives: [aWish("A"), aWish("B"), aWish("W", { statutory: true }), aWish("X")],
  criteria: [aCriterion("effect", { weight: 2 }), aCriterion("haast")],
  scores: [aScoreRow("A", { effect: 9, haast: 1 }), aScoreRow("B", { effect: 1, haast: 9 })],
  supply: [aSupplyRow()],
  demand: [aDemandRow({ nr: "A", figures: { "2023-Q1": 60 } }), aDemandRow({ nr: "B", figures: { "2023-Q1": 50 } })],
});
const base = rankInitiatives(portfolio);

const said = (entry: RankingEntry): string =>
  entry.kind === "item"
    ? `${entry.item.nr} plaats ${entry.place} verschoven ${entry.moved} ${entry.fit?.kind}`
    : `— ${entry.kind}`;

test("verplicht boven, dan de volgorde van het stuk met de streep waar het niet meer past", () => {
  const entries = rankingEntries(base, base, cutLine(portfolio, base.paperOrder));
  expect(entries.map(said)).toEqual([
    "— statutory",
    "W plaats null verschoven null asksNothing",
    "— order",
    "A plaats 1 verschoven 0 fits",
    "— cut",
    "B plaats 2 verschoven 0 blocked",
    "X plaats 3 verschoven null asksNothing",
  ]);
});

test("met andere gewichten verschuiven zij ten opzichte van de werkmap, en de streep mee", () => {
  const ranking = rankInitiatives(reweigh(portfolio, new Map([[matchKey("haast"), 4]])));
  expect(rankingEntries(ranking, base, cutLine(portfolio, ranking.paperOrder)).map(said).slice(3)).toEqual([
    "B plaats 1 verschoven 1 fits",
    "— cut",
    "A plaats 2 verschoven -1 blocked",
    "X plaats 3 verschoven null asksNothing",
  ]);
});

test("zonder vraag of aanbod is er geen streep, en zonder verplicht zijn er geen koppen", () => {
  const wishes = rankInitiatives({ ...portfolio, initiatives: portfolio.initiatives.slice(0, 2) });
  expect(rankingEntries(wishes, wishes, null).map(said)).toEqual([
    "A plaats 1 verschoven 0 undefined",
    "B plaats 2 verschoven 0 undefined",
  ]);
});

test("telt wat past, niet past, onbekend is en niets vraagt", () => {
  expect(fitCounts(cutLine(portfolio, base.paperOrder))).toEqual({ fits: 1, blocked: 1, unknown: 0, asksNothing: 2 });
});
