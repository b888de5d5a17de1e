import { matchKey } from "../matching";

/** What an item's Nr begins with when its number is that of a list in which numbers begin anew in each group. */
const prefixOf = (group: string): string => `${/\d+/u.exec(group)?.[0] ?? group}-`;

/** The Nr of the register for a number of a group: `2-3.1`. */
export const registerNumber = (group: string, nr: string): string => (group === "" ? nr : `${prefixOf(group)}${nr}`);

/** The number in its group for a Nr of the register: without the group before it. */
export const listNumber = (group: string, nr: string): string => {
  const prefix = prefixOf(group);
  return group !== "" && matchKey(nr).startsWith(matchKey(prefix)) ? nr.slice(prefix.length) : nr;
};
