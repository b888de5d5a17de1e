import { groupBy } from "./group-by";
import { type MatchKey, matchKey } from "./matching";
import type { Person, PersonFunction } from "./model";
import type { Day } from "./quantity";
import { type Suggest, nearTextsAmong } from "./suggestion";

/** The people of the register as rules ask for them. */
export interface Staff {
  readonly named: (name: string) => Person | undefined;
  /** Who has `Vervanger van` that name. */
  readonly deputiesOf: (name: string) => readonly Person[];
  readonly suggest: Suggest;
}

/** Of two people of one name the first counts; the parser says that there are two. */
export const staffOf = (people: readonly Person[]): Staff => {
  const byName = new Map<MatchKey, Person>([...people].reverse().map((person) => [matchKey(person.name), person]));
  const deputies = groupBy(people, (person) => matchKey(person.deputyFor));
  return {
    named: (name) => byName.get(matchKey(name)),
    deputiesOf: (name) => deputies.get(matchKey(name)) ?? [],
    suggest: nearTextsAmong(people.map((person) => person.name)),
  };
};

/** Whether a person has one of the functions. */
export const hasFunction = (person: Person, functions: readonly PersonFunction[]): boolean =>
  person.functions.some((each) => functions.includes(each));

/** Whether a person is in service on a day; `In dienst vanaf` is the first day and `In dienst tot` the last. */
export const isInService = (person: Person, on: Day): boolean =>
  (person.inServiceFrom ?? on) <= on && on <= (person.inServiceUntil ?? on);
