import type { Portfolio } from "../../src/domain/portfolio";
import type { Reaction } from "../../src/domain/model";
import { countOpen, gatherReactions } from "../../src/domain/reactions";
import { numberOf } from "../../src/domain/reaction-subject";
import { aChoice, anInitiative, aPortfolio, aReaction, on } from "../support/builders";

const register = (reactions: readonly Reaction[], over: Partial<Portfolio> = {}): Portfolio =>
  aPortfolio({
    initiatives: [anInitiative({ nr: "P-1" }), anInitiative({ nr: "P-2" }), anInitiative({ nr: "P-10" })],
    choices: [aChoice({ nr: "K-1" })],
    reactions,
    ...over,
  });

/** Each group as `initiative P-1: E. Mulder, D. Bakker`. */
const grouped = (portfolio: Portfolio): readonly string[] =>
  gatherReactions(portfolio).groups.map(
    ({ subject, reactions }) => `${subject.kind} ${numberOf(subject)}: ${reactions.map(({ who }) => who).join(", ")}`,
  );

const closed = on("2023-02-20");

test("reacties staan bij het item of de keuze waarover zij gaan", () => {
  const reactions = [
    aReaction({ who: "A", nr: "p-2" }),
    aReaction({ who: "B", nr: "", choiceNr: "K-1" }),
    aReaction({ who: "C", nr: "P-2" }),
  ];
  expect(grouped(register(reactions))).toEqual(["choice K-1: B", "initiative P-2: A, C"]);
});

test("een nummer in de kolom van het andere wordt toch gevonden", () => {
  const reactions = [aReaction({ who: "A", nr: "K-1" }), aReaction({ who: "B", nr: "", choiceNr: "P-1" })];
  expect(grouped(register(reactions))).toEqual(["choice K-1: A", "initiative P-1: B"]);
  expect(gatherReactions(register(reactions)).issues).toEqual([]);
});

test("met een Nr en een Keuzenr gaat zij over de keuze, en over het item als de keuze niet bestaat", () => {
  const [both, half] = [aReaction({ who: "A", choiceNr: "K-1" }), aReaction({ who: "B", choiceNr: "K-9" })];
  const portfolio = register([both, half]);
  expect(grouped(portfolio)).toEqual(["choice K-1: A", "initiative P-1: B"]);
  expect(gatherReactions(portfolio).issues).toEqual([
    {
      ...{ code: "S-19", nr: "K-9", suggestions: [], severity: "now" },
      where: { kind: "row", row: half.row, field: "choice" },
    },
  ]);
});

test("een onbekend nummer blijft zichtbaar, met wat bedoeld kan zijn", () => {
  const portfolio = register([aReaction({ who: "A", nr: "P02" })]);
  expect(gatherReactions(portfolio).groups[0]?.subject).toEqual({
    kind: "unknown",
    number: "P02",
    suggestions: ["P-2"],
  });
  expect(gatherReactions(portfolio).issues).toMatchObject([{ code: "S-19", nr: "P02", suggestions: ["P-2"] }]);
});

test("zonder nummer is er een bevinding, en de reactie blijft", () => {
  const reaction = aReaction({ who: "A", nr: "" });
  const portfolio = register([reaction]);
  expect(grouped(portfolio)).toEqual(["none : A"]);
  expect(gatherReactions(portfolio).issues).toEqual([
    { code: "S-18", severity: "now", where: { kind: "row", row: reaction.row, field: "nr" } },
  ]);
});

test("zonder tabel Keuzes is van een Keuzenr niets te zeggen, zonder items van een Nr evenmin", () => {
  const withoutChoices = aPortfolio({ reactions: [aReaction({ nr: "", choiceNr: "K-1" })] });
  expect(gatherReactions(withoutChoices).issues).toEqual([]);
  expect(grouped(withoutChoices)).toEqual(["unknown K-1: E. Mulder"]);
  expect(gatherReactions(register([aReaction()], { initiatives: [] })).issues).toEqual([]);
});

test("bezwaar gaat voor vraag, vraag voor zonder soort, en dat voor akkoord; dan de oudste eerst", () => {
  const reactions = [
    aReaction({ who: "akkoord", kind: "agreed" }),
    aReaction({ who: "zonder soort", kind: null }),
    aReaction({ who: "zonder dag", date: null }),
    aReaction({ who: "later", date: on("2023-02-02") }),
    aReaction({ who: "eerder", date: on("2023-01-31") }),
    aReaction({ who: "bezwaar", kind: "objection", date: on("2023-02-20") }),
  ];
  expect(grouped(register(reactions))).toEqual([
    "initiative P-1: bezwaar, eerder, later, zonder dag, zonder soort, akkoord",
  ]);
});

test("wat afgehandeld is, staat achter wat open is, ook een bezwaar", () => {
  const reactions = [
    aReaction({ who: "oud bezwaar", kind: "objection", closedOn: closed }),
    aReaction({ who: "nieuw akkoord", kind: "agreed" }),
  ];
  expect(grouped(register(reactions))).toEqual(["initiative P-1: nieuw akkoord, oud bezwaar"]);
});

test("items met een open bezwaar staan vooraan, daarna op nummer", () => {
  const reactions = [
    aReaction({ who: "A", nr: "P-1", kind: "objection", closedOn: closed }),
    aReaction({ who: "B", nr: "P-10" }),
    aReaction({ who: "C", nr: "P-2" }),
    aReaction({ who: "D", nr: "", choiceNr: "K-1", kind: "objection" }),
  ];
  expect(grouped(register(reactions))).toEqual([
    "choice K-1: D",
    "initiative P-2: C",
    "initiative P-10: B",
    "initiative P-1: A",
  ]);
});

test("alleen een dag sluit een reactie, een antwoord niet", () => {
  const answered = aReaction({ kind: "objection", answer: "Dat zoeken wij uit" });
  expect(countOpen([answered, aReaction({ closedOn: closed })])).toEqual({
    objection: 1,
    question: 0,
    agreed: 0,
    unsaid: 0,
  });
});

test("geteld wordt wat open is, per soort en per item", () => {
  const reactions = [
    aReaction({ nr: "P-1", kind: "objection" }),
    aReaction({ nr: "P-1", kind: "objection", closedOn: closed }),
    aReaction({ nr: "P-2", kind: null }),
    aReaction({ nr: "P-2", kind: "agreed" }),
  ];
  const { open, groups } = gatherReactions(register(reactions));
  expect(open).toEqual({ objection: 1, question: 0, agreed: 1, unsaid: 1 });
  expect(groups.map((group) => group.open)).toEqual([
    { objection: 1, question: 0, agreed: 0, unsaid: 0 },
    { objection: 0, question: 0, agreed: 1, unsaid: 1 },
  ]);
});

test("zonder reacties is er niets", () => {
  expect(gatherReactions(aPortfolio())).toEqual({
    groups: [],
    open: { objection: 0, question: 0, agreed: 0, unsaid: 0 },
    issues: [],
  });
});
