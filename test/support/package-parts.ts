import type { Element } from "slimdom";

/** The parts of a package: the names of all, and the roots of those that are XML. */
export interface Parts {
  readonly names: ReadonlySet<string>;
  readonly roots: ReadonlyMap<string, Element>;
}

export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part ("" for the package's own), their targets as names of parts. */
export function relationshipsOf({ names, roots }: Parts, part: string): Relation[] {
  const root = roots.get(partNamed(names, part.replace(/([^/]*)$/, "_rels/$1.rels")));
  return children(root, "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    const external = attribute(element, "TargetMode") === "External";
    const url = new URL(target.replaceAll("\\", "/").replace(/#.*$/, ""), `file:///${part}`);
    return {
      id: attribute(element, "Id") ?? "",
      kind: (attribute(element, "Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : partNamed(names, decodeURIComponent(url.pathname.slice(1))),
      external,
    };
  });
}

/** The part of this name, which does not depend on case; the name itself when there is none. */
export function partNamed(names: ReadonlySet<string>, name: string): string {
  const wanted = name.toLowerCase();
  return names.has(name)
    ? name
    : ([...names].find((other) => decodeURIComponent(other).toLowerCase() === wanted) ?? name);
}

/** The child elements with this local name; of alternatives the fallback. */
export function children(element: Element | undefined, name?: string): Element[] {
  const all = (element?.children ?? []).flatMap((child) =>
    child.localName === "AlternateContent"
      ? children(child, "Fallback").flatMap((fallback) => fallback.children)
      : child,
  );
  return all.filter((child) => name === undefined || child.localName === name);
}

/** All elements inside, or those with this local name. */
export function descendants(element: Element, name = "*"): Element[] {
  return element.getElementsByTagNameNS("*", name);
}

/** An attribute's text, or null. */
export function attribute(element: Element | undefined, name: string): string | null {
  return element?.getAttribute(name) ?? null;
}

/** The values that stand in a list more than once. */
export function doubles(values: readonly string[]): string[] {
  const met = new Set<string>();
  return [...new Set(values.filter((value) => met.size === met.add(value).size))];
}
