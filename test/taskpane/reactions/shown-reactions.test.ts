import type { Reaction } from "../../../src/domain/model";
import { gatherReactions } from "../../../src/domain/reactions";
import type { ReactionFilter } from "../../../src/messages/pane/reactions";
import { dutch } from "../../../src/messages/nl-speech";
import { reactionTexts } from "../../../src/messages/pane/reactions";
import { openText, sumOf } from "../../../src/taskpane/reactions/open-text";
import { shownReactions } from "../../../src/taskpane/reactions/shown-reactions";
import { anInitiative, aPortfolio, aReaction, on } from "../../support/builders";

const closedOn = on("2023-02-20");

const reactions: readonly Reaction[] = [
  aReaction({ nr: "P-1", who: "A", closedOn }),
  aReaction({ nr: "P-1", who: "B" }),
  aReaction({ nr: "P-2", who: "C", kind: "objection" }),
  aReaction({ nr: "P-2", who: "D", kind: "agreed" }),
];

const groupsOf = (all: readonly Reaction[]) =>
  gatherReactions(
    aPortfolio({ initiatives: [anInitiative({ nr: "P-1" }), anInitiative({ nr: "P-2" })], reactions: all }),
  ).groups;

const shown = (filter: ReactionFilter, kept: readonly string[] = [], all = reactions) =>
  shownReactions(groupsOf(all), filter, new Set(kept));

test("open is wat niet afgehandeld is, alle is alles", () => {
  expect(shown("open").map(({ reaction }) => reaction.who)).toEqual(["C", "D", "B"]);
  expect(shown("all").map(({ reaction }) => reaction.who)).toEqual(["C", "D", "B", "A"]);
});

test("de eerste die van een onderwerp getoond wordt, draagt de kop", () => {
  expect(shown("open").map(({ heads }) => heads?.objection ?? null)).toEqual([1, null, 0]);
});

test("wat net is afgehandeld, blijft staan", () => {
  const done = shown("all").find(({ reaction }) => reaction.who === "A");
  expect(shown("open", [done?.key ?? ""]).map(({ reaction }) => reaction.who)).toEqual(["C", "D", "B", "A"]);
});

test("een reactie houdt haar sleutel als haar rij verschuift of zij beantwoord wordt", () => {
  const moved = reactions.map((reaction, at) => ({ ...reaction, row: `reactions:${at + 7}` as typeof reaction.row }));
  const answered = moved.map((reaction) => ({ ...reaction, answer: "Ja" }));
  expect(shown("all", [], answered).map(({ key }) => key)).toEqual(shown("all").map(({ key }) => key));
});

test("twee die hetzelfde zeggen, zijn er twee", () => {
  const keys = shown("all", [], [aReaction(), aReaction()]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(2);
});

test("van elke soort die open is, staat er hoeveel", () => {
  const { open } = gatherReactions(aPortfolio({ reactions }));
  expect(sumOf(open)).toBe(3);
  expect(openText(open, reactionTexts.nl.kinds, dutch.countedText)).toBe("1 bezwaar · 1 vraag · 1 akkoord");
  expect(openText({ ...open, objection: 2, question: 0 }, reactionTexts.nl.kinds, dutch.countedText)).toBe(
    "2 bezwaren · 1 akkoord",
  );
});
