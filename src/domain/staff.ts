import { groupBy } from "./group-by";
import { type MatchKey, matchKey } from "./matching";
import type { Person, PersonFunction } from "./model";
import { once } from "./once";
import type { Day } from "./quantity";
import { remembered } from "./remembered";
import { type Suggest, nearTextsAmong } from "./suggestion";

/** The names in a cell that is a text and may hold several, separated by `;` or lines: `Vervanger van`, `Capaciteitshouder`. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[;\r\n]+/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");

/** The people of the register as rules ask for them. */
export interface Staff {
  readonly named: (name: string) => Person | undefined;
  /** Who has that name in `Vervanger van`. */
  readonly deputiesOf: (name: string) => readonly Person[];
  readonly suggest: Suggest;
}

/** Of two people of one name the first counts; the parser says that there are two. */
export const staffOf = once((people: readonly Person[]): Staff => {
  const byName = new Map<MatchKey, Person>([...people].reverse().map((person) => [matchKey(person.name), person]));
  const standIns = people.flatMap((person) => namesIn(person.deputyFor).map((name) => ({ person, name })));
  const deputies = groupBy(standIns, ({ name }) => matchKey(name));
  return {
    named: remembered((name) => byName.get(matchKey(name))),
    deputiesOf: (name) => (deputies.get(matchKey(name)) ?? []).map(({ person }) => person),
    suggest: nearTextsAmong(people.map((person) => person.name)),
  };
});

/** Whether a person has one of the functions. */
export const hasFunction = (person: Person, functions: readonly PersonFunction[]): boolean =>
  person.functions.some((each) => functions.includes(each));

/** Whether a person is in service on a day; `In dienst vanaf` is the first day and `In dienst tot` the last. */
export const isInService = (person: Person, on: Day): boolean =>
  (person.inServiceFrom ?? on) <= on && on <= (person.inServiceUntil ?? on);
