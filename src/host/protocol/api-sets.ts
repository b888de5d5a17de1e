import { RequestError } from "./errors";
import sets from "./api-sets.json";

const membersByType: Readonly<Record<string, Readonly<Record<string, string>>>> = sets;

/** All members that Excel's API has for a kind of object, of whichever set. */
export function apiMembers(type: string): readonly string[] {
  return Object.values(membersByType[type] ?? {}).flatMap((names) => names.split(" "));
}

const setByMember = new Map(
  Object.entries(sets).flatMap(([type, members]) =>
    Object.entries(members).flatMap(([set, names]) =>
      names.split(" ").map((name) => [`${type}.${name}`, set] as const),
    ),
  ),
);

/** Refuses with ApiNotFound a member that Excel does not have, or has only in a later set than the claimed one (`1.13`) or in another than ExcelApi. */
export function assertClaimed(type: string, member: string, claimed: string): void {
  const set = setByMember.get(`${type}.${member}`);
  if (set === undefined || !isUpTo(set, claimed)) throw new RequestError("ApiNotFound");
}

export function isClaimed(type: string, member: string, claimed: string): boolean {
  const set = setByMember.get(`${type}.${member}`);
  return set !== undefined && isUpTo(set, claimed);
}

/** Whether a set (`1.14`) is among those that are claimed up to `claimed`. */
export function isUpTo(set: string, claimed: string): boolean {
  return /^\d+\.\d+$/.test(set) && set.localeCompare(claimed, "en", { numeric: true }) <= 0;
}
