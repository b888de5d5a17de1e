/** The relationships of the package and its parts: who points to whom. The package's own belong to part "". */
import type { Element } from "slimdom";
import { append, attributeOf, childrenOf, remove } from "./xml";
import { CONTENT_TYPE, contentType, declareType, withdrawType } from "./content-types";
import { dropPart, editRoot, findPart, type Package, rootOf, setPart } from "./package";

const TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>`;

export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`, `hyperlink`, … the same in both dialects of the format. */
  readonly kind: string;
  /** The part, or for an external one the address as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** The relationships of a part, in the order of the file. A target that is not in the package keeps the name it would have. */
export function relationshipsOf(pkg: Package, part: string): Relationship[] {
  const rels = findPart(pkg, relationshipsPart(part));
  if (rels === null) return [];
  return childrenOf(rootOf(pkg, rels), "Relationship").map((element) => relationship(pkg, part, element));
}

/** The first relationship of this kind, or null. */
export function relatedPart(pkg: Package, part: string, kind: string): string | null {
  const found = relationshipsOf(pkg, part).find((other) => other.kind === kind && !other.external);
  return found !== undefined && pkg.parts.has(found.target) ? found.target : null;
}

/** The id of a new relationship. `type`: a kind of the standard (`table`), or a whole address for one that is not. */
export function relate(pkg: Package, part: string, type: string, target: string, external = false): string {
  const rels = findPart(pkg, relationshipsPart(part)) ?? relationshipsPart(part);
  if (!pkg.parts.has(rels)) {
    setPart(pkg, rels, EMPTY);
    if (contentType(pkg, rels) === "") declareType(pkg, rels, CONTENT_TYPE.relationships);
  }
  const taken = new Set(relationshipsOf(pkg, part).map((other) => other.id));
  let number = 1;
  while (taken.has(`rId${number}`)) number += 1;
  append(editRoot(pkg, rels), "Relationship", {
    Id: `rId${number}`,
    Type: type.includes(":") ? type : `${isStrict(pkg) ? STRICT : TRANSITIONAL}/${type}`,
    Target: external ? target : relativePath(part, target),
    TargetMode: external ? "External" : null,
  });
  return `rId${number}`;
}

/** Takes relationship `id` away. */
export function unrelate(pkg: Package, part: string, id: string): void {
  const rels = findPart(pkg, relationshipsPart(part));
  if (rels === null) return;
  const element = childrenOf(editRoot(pkg, rels), "Relationship").find((other) => attributeOf(other, "Id") === id);
  remove(element ?? null);
}

/** Adds a part with its content type, pointed to by `owner`, or takes over one of that type; answers the relationship's id. */
export function addPart(
  pkg: Package,
  owner: string,
  part: { readonly name: string; readonly type: string; readonly relationship: string; readonly text: string },
): string {
  const isTaken = pkg.parts.has(part.name);
  setPart(pkg, part.name, part.text);
  if (!isTaken) declareType(pkg, part.name, part.type);
  return relate(pkg, owner, part.relationship, part.name);
}

/** Every part that the package's relationships lead to. */
export function reachableParts(pkg: Package): Set<string> {
  const reached = new Set<string>();
  const visit = (part: string): void => {
    for (const { target, external } of relationshipsOf(pkg, part)) {
      if (external || reached.has(target) || !pkg.parts.has(target)) continue;
      reached.add(target);
      visit(target);
    }
  };
  visit("");
  return reached;
}

/** Takes out the parts that were reachable and no longer are, with their relationships and content types. */
export function sweep(pkg: Package, before: ReadonlySet<string>): void {
  const after = reachableParts(pkg);
  for (const part of before) {
    if (after.has(part)) continue;
    dropPart(pkg, part);
    withdrawType(pkg, part);
    const rels = findPart(pkg, relationshipsPart(part));
    if (rels === null) continue;
    dropPart(pkg, rels);
    withdrawType(pkg, rels);
  }
}

/** The name of the relationship id attribute `r:id` of an element, in either dialect; null when it has none. */
export function relationshipId(element: Element | null): string | null {
  return element?.getAttributeNS(TRANSITIONAL, "id") ?? element?.getAttributeNS(STRICT, "id") ?? null;
}

/** The ids of all relationships that an element and what is in it name. */
export function relationshipIds(element: Element): Set<string> {
  const all = [element, ...element.getElementsByTagNameNS("*", "*")];
  const named = all.flatMap(({ attributes }) =>
    attributes.filter(({ namespaceURI }) => namespaceURI === TRANSITIONAL || namespaceURI === STRICT),
  );
  return new Set(named.map(({ value }) => value));
}

/** A part's text, written in the transitional dialect, in that of the package. */
export function inDialect(pkg: Package, text: string): string {
  if (!isStrict(pkg)) return text;
  return text
    .replaceAll(TRANSITIONAL, STRICT)
    .replace(/http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006/g, "http://purl.oclc.org/ooxml/drawingml");
}

/** Sets `r:id`. */
export function setRelationshipId(element: Element, id: string): void {
  const strict = element.ownerDocument?.documentElement?.namespaceURI?.includes("purl.oclc.org") ?? false;
  element.setAttributeNS(strict ? STRICT : TRANSITIONAL, "r:id", id);
}

function relationship(pkg: Package, part: string, element: Element): Relationship {
  const external = attributeOf(element, "TargetMode") === "External";
  const written = attributeOf(element, "Target") ?? "";
  const target = external ? written : resolvePath(part, written);
  return {
    id: attributeOf(element, "Id") ?? "",
    kind: (attributeOf(element, "Type") ?? "").replace(/^.*\//, ""),
    target: external ? target : (findPart(pkg, target) ?? target),
    external,
  };
}

function relationshipsPart(part: string): string {
  return part.replace(/([^/]*)$/, "_rels/$1.rels");
}

function isStrict(pkg: Package): boolean {
  return childrenOf(rootOf(pkg, findPart(pkg, "_rels/.rels") ?? "_rels/.rels")).some((element) =>
    attributeOf(element, "Type")?.startsWith(STRICT),
  );
}

function resolvePath(part: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function relativePath(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => ".."), ...to].join("/");
}
