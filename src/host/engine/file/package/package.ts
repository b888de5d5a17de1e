/** An .xlsx as a set of parts: bytes that stay as they came, and the trees of those that were looked into or edited. */
import type { Element } from "slimdom";
import { FileError } from "../file-error";
import { decodeXml, encodeXml } from "./part-text";
import { parseTree, type Tree, treeText } from "./xml";
import { unzip, zip } from "./zip";

export interface Package {
  readonly parts: Map<string, Uint8Array>;
  readonly trees: Map<string, Tree>;
  readonly edited: Set<string>;
}

/** The package in these bytes; FileError when they are no zip. */
export function openPackage(bytes: Uint8Array): Package {
  return packageOf(unzip(bytes));
}

/** A package of these parts, in this order; the map is taken as it is, not copied. */
export function packageOf(parts: Map<string, Uint8Array>): Package {
  return { parts, trees: new Map(), edited: new Set() };
}

/** A package with the same parts, to be edited without touching the first. */
export function copyPackage(source: Package): Package {
  return packageOf(new Map(source.parts));
}

/** The zip of a package, edited trees included. */
export function packageBytes(pkg: Package): Uint8Array {
  for (const part of pkg.edited) {
    const tree = pkg.trees.get(part);
    if (tree !== undefined) pkg.parts.set(part, encodeXml(treeText(tree)));
  }
  return zip(pkg.parts);
}

/** The name under which the package holds this part: part names do not depend on case and may be percent-encoded. Null: not there. */
export function findPart(pkg: Package, name: string): string | null {
  if (pkg.parts.has(name)) return name;
  const wanted = canonicalName(name);
  for (const part of pkg.parts.keys()) if (canonicalName(part) === wanted) return part;
  return null;
}

/** The text of a part; FileError when it is missing. */
export function partText(pkg: Package, part: string): string {
  const bytes = pkg.parts.get(part);
  if (bytes === undefined) throw new FileError("broken", part);
  return decodeXml(bytes, part);
}

/** The root element of a part, to look at. */
export function rootOf(pkg: Package, part: string): Element {
  const known = pkg.trees.get(part);
  if (known !== undefined) return known.root;
  const tree = parseTree(partText(pkg, part), part);
  pkg.trees.set(part, tree);
  return tree.root;
}

/** The root element of a part, to change: the part will be written anew. */
export function editRoot(pkg: Package, part: string): Element {
  pkg.edited.add(part);
  return rootOf(pkg, part);
}

/** Puts a part's text in the package. */
export function setPart(pkg: Package, part: string, text: string): void {
  pkg.trees.delete(part);
  pkg.edited.delete(part);
  pkg.parts.set(part, encodeXml(text));
}

/** Takes a part out of the package; its relationships and content type are the caller's. */
export function dropPart(pkg: Package, part: string): void {
  pkg.trees.delete(part);
  pkg.edited.delete(part);
  pkg.parts.delete(part);
}

/** The first free part name of this pattern, counted from 1: `xl/tables/table#.xml`. */
export function freePart(pkg: Package, pattern: string): string {
  for (let number = 1; ; number += 1) {
    const name = pattern.replace("#", String(number));
    if (findPart(pkg, name) === null) return name;
  }
}

function canonicalName(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}
