import { dayOf } from "../../../src/domain/quantity";
import { type KeptRounds, parseKeptRounds, roundsSetting, roundsText } from "../../../src/workbook/parse/kept-rounds";

const kept: KeptRounds = {
  rounds: [
    { name: 'Voorjaar "22"', openedOn: dayOf(2022, 4, 1), deadline: dayOf(2022, 4, 14), closedOn: dayOf(2022, 4, 20) },
    { name: "Najaar", openedOn: dayOf(2022, 10, 1), deadline: dayOf(2022, 10, 14), closedOn: null },
  ],
  facts: {
    on: dayOf(2022, 10, 1),
    decisions: [{ nr: "K-1", signs: ["1a2b", "", "zz"] }],
    promises: [{ sign: "7h", promisedOn: dayOf(2023, 1, 1) }],
  },
};
const parse = (text?: string) => parseKeptRounds(new Map(text === undefined ? [] : [[roundsSetting, text]]));

test("wat bewaard wordt, komt terug", () => {
  expect(parse(roundsText(kept))).toEqual({ ...kept, issues: [] });
  expect(parse(roundsText({ rounds: [], facts: null }))).toEqual({ rounds: [], facts: null, issues: [] });
});

test("zonder instelling is er geen ronde, en niets aan de hand", () => {
  expect(parse()).toEqual({ rounds: [], facts: null, issues: [] });
});

test.each([
  "geen json",
  "[]",
  '{"rondes":[["Najaar",44835]]}',
  '{"rondes":[["Najaar",44835,44849,"ooit"]],"vast":null}',
  '{"rondes":[],"vast":[44835,[["K-1"]],[]]}',
])("wat niet te lezen is, is één bevinding en geen ronde: %s", (text) => {
  expect(parse(text)).toMatchObject({
    rounds: [],
    facts: null,
    issues: [{ code: "G-40", where: { kind: "workbook" } }],
  });
});
