import { type Candidate, candidatesFor } from "../../../src/domain/candidates";
import { enteredName, fitOf, nextPlace, offerFor } from "../../../src/taskpane/triangle/person-choice";
import { anInitiative, aPerson, aPortfolio, none, on } from "../../support/builders";

/** For a sponsor without a name yet: two who fit, one whose function does not, and the portfoliomanager. */
const candidates: readonly Candidate[] = (() => {
  const initiative = anInitiative({ executiveSponsor: none, lead: none });
  const people = [
    aPerson({ name: "D. Bakker", functions: ["lineManager"] }),
    aPerson({ name: "E. Mulder", functions: ["lineManager"], inServiceUntil: on("2023-06-01") }),
    aPerson({ name: "F. Kok", functions: ["portfolioManager"] }),
    aPerson({ name: "G. Dekker", functions: ["projectLeader"] }),
  ];
  return candidatesFor(
    aPortfolio({ initiatives: [initiative], people }),
    initiative,
    "executiveSponsor",
    on("2023-03-01"),
  );
})();

const names = (list: readonly Candidate[]): readonly string[] => list.map(({ person }) => person.name);

test("wie een regel breekt die nu nodig is, past niet; wie een lichtere breekt, past minder", () => {
  expect(candidates.map((candidate) => [candidate.person.name, fitOf(candidate)])).toEqual([
    ["D. Bakker", "well"],
    ["E. Mulder", "less"],
    ["G. Dekker", "badly"],
    ["F. Kok", "badly"],
  ]);
});

test("wat getypt is, blijft over, zonder te letten op hoofdletters", () => {
  expect(names(offerFor(candidates, "k").shown)).toEqual(["D. Bakker", "G. Dekker", "F. Kok"]);
  expect(names(offerFor(candidates, "BAK").shown)).toEqual(["D. Bakker"]);
  expect(offerFor(candidates, "").more).toBe(0);
});

test("van honderd namen wordt gezegd hoeveel er niet staan", () => {
  const people = Array.from({ length: 100 }, (_, index) => aPerson({ name: `Naam ${index + 1}` }));
  const initiative = anInitiative({ lead: none });
  const many = candidatesFor(aPortfolio({ initiatives: [initiative], people }), initiative, "lead", on("2023-03-01"));
  const { shown, more } = offerFor(many, "naam");
  expect(shown.length + more).toBe(100);
  expect(more).toBeGreaterThan(0);
  expect(names(offerFor(many, "naam 99").shown)).toEqual(["Naam 99"]);
});

test.each([
  ["d. bakker", "chosen D. Bakker"],
  ["mulder", "chosen E. Mulder"],
  ["kok", "barred F. Kok"],
  ["F. Kok ", "barred F. Kok"],
  ["er", "several 3"],
  ["", "several 4"],
  ["J. Niemand", "unknown"],
])("Enter na '%s': %s", (typed, expected) => {
  const entered = enteredName(candidates, typed);
  const of =
    "candidate" in entered ? ` ${entered.candidate.person.name}` : "count" in entered ? ` ${entered.count}` : "";
  expect(entered.kind + of).toBe(expected);
});

test("een volledige naam gaat voor een langere waarin hij voorkomt", () => {
  const people = [aPerson({ name: "J. Bos" }), aPerson({ name: "J. Bosman" })];
  const initiative = anInitiative({ lead: none });
  const two = candidatesFor(aPortfolio({ initiatives: [initiative], people }), initiative, "lead", on("2023-03-01"));
  expect(enteredName(two, "j. bos")).toMatchObject({ kind: "chosen", candidate: { person: { name: "J. Bos" } } });
});

test("de pijlen gaan langs wie gekozen kan worden", () => {
  const offer = offerFor(candidates, "");
  expect([-1, 0, 1, 2].map((from) => nextPlace(offer, from, 1))).toEqual([0, 1, 2, 2]);
  expect([2, 1, 0].map((from) => nextPlace(offer, from, -1))).toEqual([1, 0, 0]);
});
