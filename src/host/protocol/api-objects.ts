import objects from "./api-objects.json";

const objectByMember = new Map(
  Object.entries(objects).flatMap(([type, members]) =>
    Object.entries(members).flatMap(([object, names]) =>
      names.split(" ").map((name) => [`${type}.${name}`, object] as const),
    ),
  ),
);

/** The kind of object that a member of Excel's API gives, or null when it gives none; `items` is what a collection is of. */
export function objectOf(type: string, member: string): string | null {
  if (type === "Functions" && member !== "items") return "FunctionResult";
  return objectByMember.get(`${type}.${member}`) ?? null;
}
