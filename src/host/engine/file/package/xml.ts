/** XML parts as trees, and the few verbs with which the readers and writers walk and change them. */
import { type Element, type Node, parseXmlDocument, serializeToWellFormedString } from "slimdom";
import { FileError } from "../file-error";

export interface Tree {
  readonly root: Element;
  /** What stands before the root: the XML declaration, with its line end. */
  readonly prolog: string;
}

/** The tree of an XML text; a text that is not well-formed, or declares a document type, gives a FileError for its part. */
export function parseTree(text: string, part: string): Tree {
  try {
    if (/<!DOCTYPE/i.test(text.slice(0, 1000))) throw new Error("A part has no document type");
    const root = parseXmlDocument(text).documentElement;
    if (root === null) throw new Error("A part has a root");
    return { root, prolog: /^\s*<\?xml[^>]*\?>\s*/.exec(text)?.[0] ?? "" };
  } catch (cause) {
    throw new FileError("broken", part, { cause });
  }
}

/** The text of a tree. */
export function treeText(tree: Tree): string {
  return tree.prolog + xmlOf(tree.root);
}

/** The text of an element; a carriage return in it stays one. */
export function xmlOf(element: Element): string {
  return serializeToWellFormedString(element).replaceAll("\r", "&#13;");
}

/** The child elements, or only those with this local name; of an `mc:AlternateContent` what is meant for those who know no extensions. */
export function childrenOf(parent: Element | null, name?: string): Element[] {
  if (parent === null) return [];
  const children = parent.children.some(isAlternate) ? parent.children.flatMap(understood) : parent.children;
  return name === undefined ? children : children.filter((child) => child.localName === name);
}

/** The first child element with this local name, or null; of null, null. */
export function childOf(parent: Element | null, name: string): Element | null {
  return childrenOf(parent, name)[0] ?? null;
}

/** The text in an element, or "" for none. */
export function textOf(element: Element | null): string {
  return element?.textContent ?? "";
}

/** An attribute as it stands, or null. */
export function attributeOf(element: Element | null, name: string): string | null {
  return element?.getAttribute(name) ?? null;
}

/** An attribute as a number; absent or no number: null. */
export function numberOf(element: Element | null, name: string): number | null {
  const text = attributeOf(element, name);
  const value = text === null || text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** An attribute as yes or no (`1`, `true`, `on`), or what it is when absent. */
export function flagOf(element: Element | null, name: string, absent: boolean): boolean {
  const text = attributeOf(element, name);
  return text === null ? absent : text === "1" || text === "true" || text === "on";
}

export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/** Sets attributes, `1` and `0` for yes and no; null removes one. */
export function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
  }
}

/** A new element of the same namespace and prefix as `parent`, not yet placed. */
export function newElement(parent: Element, name: string, attributes: Attributes = {}, text?: string): Element {
  const qualified = parent.prefix === null ? name : `${parent.prefix}:${name}`;
  const element = documentOf(parent).createElementNS(parent.namespaceURI, qualified);
  setAttributes(element, attributes);
  if (text !== undefined) {
    element.appendChild(documentOf(parent).createTextNode(text));
    if (text !== text.trim()) element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  }
  return element;
}

/** A new last child of `parent`. */
export function append(parent: Element, name: string, attributes: Attributes = {}, text?: string): Element {
  return parent.appendChild(newElement(parent, name, attributes, text));
}

/** The child with this name, made at its place in the schema's `order` when it is not there yet. */
export function childInOrder(parent: Element, name: string, order: readonly string[]): Element {
  return childOf(parent, name) ?? insertInOrder(parent, newElement(parent, name), order);
}

/** Puts a child before the first one that the schema's `order` has after it. */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): Element {
  const place = order.indexOf(child.localName);
  const next = parent.children.find((other) => order.indexOf(orderName(other)) > place);
  return parent.insertBefore(child, next ?? null);
}

/** Removes an element from its parent; of null, nothing. */
export function remove(element: Element | null): void {
  element?.parentNode?.removeChild(element);
}

/** Empties an element of all its children. */
export function clear(element: Element): void {
  while (element.firstChild !== null) element.removeChild(element.firstChild);
}

function isAlternate(element: Element): boolean {
  return element.localName === "AlternateContent";
}

function understood(element: Element): Element[] {
  if (!isAlternate(element)) return [element];
  return childrenOf(element.children.find((child) => child.localName === "Fallback") ?? null);
}

/** An `mc:AlternateContent` has the place of what its first choice holds. */
function orderName(element: Element): string {
  return isAlternate(element) ? (element.firstElementChild?.firstElementChild?.localName ?? "") : element.localName;
}

/** The document that an element belongs to. */
export function documentOf(node: Node): NonNullable<Node["ownerDocument"]> {
  if (node.ownerDocument === null) throw new Error("An element belongs to a document");
  return node.ownerDocument;
}
