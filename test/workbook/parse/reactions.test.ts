import { on } from "../../support/builders";
import { found, read, theFinding } from "../../support/raw-tables";

const headings = ["Nr", "Keuzenr", "Wie", "Reactie", "Tekst", "Datum"] as const;
const day = on("2023-02-01");

const reactionsOf = (...rows: readonly (readonly (string | number)[])[]) => read({ reactions: [headings, ...rows] });

test("are read as they stand, and are open while the table has no columns for an answer", () => {
  const parsed = reactionsOf(["P-4", "", "E. Mulder", "Bezwaar", "Te duur", day], ["", "K-1", "D. Bakker", "", "", ""]);
  expect(parsed.portfolio.reactions).toEqual([
    {
      ...{ row: "reactions:0", nr: "P-4", choiceNr: "", who: "E. Mulder", kind: "objection" },
      ...{ wording: "Te duur", date: day, answer: "", closedOn: null },
    },
    {
      ...{ row: "reactions:1", nr: "", choiceNr: "K-1", who: "D. Bakker", kind: null },
      ...{ wording: "", date: null, answer: "", closedOn: null },
    },
  ]);
  expect(found(parsed)).toEqual([]);
});

test("are dealt with on the day that stands there, with or without an answer", () => {
  const parsed = read({
    reactions: [
      [...headings, "Antwoord", "Afgehandeld op"],
      ["P-4", "", "E. Mulder", "vraag", "Wanneer?", day, "In mei", day + 7],
      ["P-4", "", "D. Bakker", "akkoord", "", day, "", "08-02-2023"],
      ["P-4", "", "A. Vos", "vraag", "Wat kost het?", day, "Dat zoek ik uit", ""],
    ],
  });
  expect(parsed.portfolio.reactions.map(({ answer, closedOn }) => [answer, closedOn])).toEqual([
    ["In mei", on("2023-02-08")],
    ["", on("2023-02-08")],
    ["Dat zoek ik uit", null],
  ]);
  expect(found(parsed)).toEqual(["G-25 @ H3"]);
});

test("of a kind that is not known stay, with the kind said", () => {
  const parsed = reactionsOf(["P-4", "", "E. Mulder", "mwah", "Tja", day]);
  expect(parsed.portfolio.reactions).toMatchObject([{ kind: null, wording: "Tja" }]);
  expect(theFinding(parsed, "G-28").allowed).toEqual(["akkoord", "vraag", "bezwaar"]);
  expect(found(parsed)).toEqual(["G-28 @ D2"]);
});

test("of which a day cannot be read stay, open, with the day said", () => {
  const parsed = read({
    reactions: [
      [...headings, "Afgehandeld op"],
      ["P-4", "", "E. Mulder", "vraag", "", "gisteren", "ja"],
    ],
  });
  expect(parsed.portfolio.reactions).toMatchObject([{ date: null, closedOn: null }]);
  expect(found(parsed)).toEqual(["G-26 @ F2", "G-26 @ G2"]);
});

test("without a number stay, because somebody did react", () => {
  const parsed = reactionsOf(["", "", "E. Mulder", "bezwaar", "Waarom dit?", day]);
  expect(parsed.portfolio.reactions).toMatchObject([{ nr: "", choiceNr: "", wording: "Waarom dit?" }]);
});

test("of nobody are left out and said", () => {
  const parsed = reactionsOf(["P-4", "", "", "bezwaar", "Waarom dit?", day]);
  expect(parsed.portfolio.reactions).toEqual([]);
  expect(found(parsed)).toEqual(["G-12 @ C2"]);
});

test("with a number that Excel made of it are of that item", () => {
  expect(reactionsOf([42, "", "E. Mulder", "akkoord", "", day]).portfolio.reactions).toMatchObject([{ nr: "42" }]);
});
