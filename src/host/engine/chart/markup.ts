/** The few verbs with which a chart's markup is looked into and changed. */
import type { Element } from "slimdom";
import {
  attributeOf,
  childOf,
  documentOf,
  insertInOrder,
  parseTree,
  remove,
  setAttributes,
  type Attributes,
} from "../file/package/xml";
import { holdsDrawing, orderIn } from "./element-order";

/** Where the languages of charts and drawings have their names. */
export const LANGUAGES = "http://schemas.openxmlformats.org/drawingml/2006";

/** The topmost element that this one is in. */
export function rootOf(element: Element): Element {
  let root = element;
  while (root.parentElement !== null) root = root.parentElement;
  return root;
}

/** The child with this name, made at its place in the schema when it is not there. */
export function makeChild(parent: Element, name: string): Element {
  return childOf(parent, name) ?? addChild(parent, name);
}

/** A new child, after those of its own name. */
export function addChild(parent: Element, name: string, attributes: Attributes = {}): Element {
  const child = newElement(parent, holdsDrawing(parent.localName) ? "a" : "c", name);
  setAttributes(child, attributes);
  return insertInOrder(parent, child, orderIn(parent.localName));
}

/** Puts a copy of what a text says (prefixes `c` and `a`) among the children of an element, in the words of its own document. */
export function graft(parent: Element, text: string): Element {
  const source = parseTree(`<x xmlns:c="${LANGUAGES}/chart" xmlns:a="${LANGUAGES}/main">${text}</x>`, "chart").root;
  const [element] = source.children;
  if (element === undefined) throw new Error("A graft has an element");
  return insertInOrder(parent, translated(parent, element), orderIn(parent.localName));
}

/** The `val` of a child, or null. */
export function valueOf(parent: Element | null, name: string): string | null {
  return attributeOf(childOf(parent, name), "val");
}

/** Gives a child this `val`; null takes the child away. */
export function setValue(parent: Element, name: string, value: string | number | boolean | null): void {
  if (value === null) remove(childOf(parent, name));
  else setAttributes(makeChild(parent, name), { val: value });
}

function translated(parent: Element, source: Element): Element {
  const element = newElement(parent, source.prefix === "a" ? "a" : "c", source.localName);
  for (const { name, value } of source.attributes) element.setAttribute(name, value);
  for (const node of source.childNodes) {
    const child = source.children.find((candidate) => candidate === node);
    if (child !== undefined) element.appendChild(translated(parent, child));
    else element.appendChild(documentOf(parent).createTextNode(node.nodeValue ?? ""));
  }
  return element;
}

function newElement(near: Element, language: "a" | "c", name: string): Element {
  const { namespaceURI, prefix } = rootOf(near);
  const namespace = language === "c" ? namespaceURI : (namespaceURI?.replace(/chart$/, "main") ?? null);
  const own = language === "c" ? prefix : "a";
  return documentOf(near).createElementNS(namespace, own === null ? name : `${own}:${name}`);
}
