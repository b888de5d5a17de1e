import { objectOf } from "./api-objects";
import { assertClaimed } from "./api-sets";
import { RequestError } from "./errors";
import { memberName } from "./member-names";
import { Failure } from "./members";

/** The members asked of an object, each with what is asked of what it leads to; nothing asked is all scalars. */
export type Wanted = Map<string, Wanted>;

/** Adds a path such as `format/fill/color` to what is asked. */
export function want(wanted: Wanted, path: string): void {
  let level = wanted;
  for (const name of path.split(/[/.]/).map((part) => part.trim())) {
    const next: Wanted = level.get(name) ?? new Map<string, Wanted>();
    level.set(name, next);
    level = next;
  }
}

/**
 * Refuses names that Excel does not have, or has only in a later set than the claimed one, whatever the workbook holds:
 * also of the null object and of the items of an empty collection.
 */
export function assertLoadable(type: string, wanted: Wanted, claimed: string): void {
  for (const [name, inner] of wanted) {
    if (name !== "*") assertMember(...ownerOf(type, name), inner, claimed);
  }
}

/** What is asked of a collection and is not its own is asked of its items. */
function ownerOf(type: string, name: string): readonly [owner: string, member: string] {
  const own = memberName(type, name);
  const item = objectOf(type, "items");
  if (own !== null || item === null) return [type, own ?? name];
  return [item, memberName(item, name) ?? name];
}

function assertMember(type: string, member: string, inner: Wanted, claimed: string): void {
  try {
    assertClaimed(type, member, claimed);
    const object = objectOf(type, member);
    if (object !== null) assertLoadable(object, inner, claimed);
    else if (inner.size > 0) throw new RequestError("InvalidArgument");
  } catch (thrown) {
    throw thrown instanceof Failure ? thrown : new Failure(thrown, `${type}.${member}`);
  }
}
