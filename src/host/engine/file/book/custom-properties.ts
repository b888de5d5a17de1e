/** The properties that people and add-ins give a file themselves: a part of names and typed values. */
import type { Element } from "slimdom";
import type { CustomProperty } from "../../document-properties";
import { isSame } from "../canonical";
import { CONTENT_TYPE } from "../package/content-types";
import { editRoot, type Package, rootOf } from "../package/package";
import { addPart, relatedPart, relationshipsOf, unrelate } from "../package/relationships";
import {
  append,
  attributeOf,
  childrenOf,
  clear,
  documentOf,
  numberOf,
  remove,
  setAttributes,
  textOf,
} from "../package/xml";

const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The set that all properties of people's own belong to. */
const OWN_SET = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const KIND = "custom-properties";
const INTEGERS = /^u?i(?:[1248]|nt)$/;

type Value = CustomProperty["value"];

/** The properties of which the type is known, in the order of the file. */
export function readCustomProperties(pkg: Package): CustomProperty[] {
  const part = relatedPart(pkg, "", KIND);
  return part === null
    ? []
    : childrenOf(rootOf(pkg, part), "property").flatMap((element) => readProperty(element) ?? []);
}

/** Writes the properties that differ; one of a type that is not known stays. */
export function writeCustomProperties(pkg: Package, properties: readonly CustomProperty[]): void {
  if (isSame(readCustomProperties(pkg), properties)) return;
  const root = editRoot(pkg, relatedPart(pkg, "", KIND) ?? addCustomProperties(pkg));
  const known = new Map(childrenOf(root, "property").map((element) => [attributeOf(element, "name"), element]));
  for (const [name, element] of known) {
    if (readProperty(element) && !properties.some(({ key }) => key === name)) remove(element);
  }
  for (const { key, value } of properties) {
    const before = known.get(key);
    if (before && isSame(readProperty(before)?.value, value)) continue;
    writeValue(before ?? append(root, "property", { fmtid: OWN_SET, pid: freeId(root), name: key }), value);
  }
  if (root.children.length > 0) return;
  for (const { id, kind } of relationshipsOf(pkg, "")) if (kind === KIND) unrelate(pkg, "", id);
}

function readProperty(element: Element): CustomProperty | null {
  const key = attributeOf(element, "name");
  const value = readValue(childrenOf(element)[0] ?? null);
  return key === null || value === null ? null : { key, value };
}

function readValue(element: Element | null): Value | null {
  const text = textOf(element);
  const type = element?.localName ?? "";
  if (type === "lpwstr" || type === "lpstr" || type === "bstr") return { type: "String", value: text };
  if (type === "bool") return { type: "Boolean", value: text === "true" || text === "1" };
  if (type === "filetime" || type === "date") return { type: "Date", value: text };
  const number = Number(text);
  if (text === "" || Number.isNaN(number)) return null;
  if (INTEGERS.test(type)) return { type: "Number", value: number };
  return type === "r8" || type === "r4" || type === "decimal" ? { type: "Float", value: number } : null;
}

const NAMES = { String: "lpwstr", Number: "i4", Float: "r8", Boolean: "bool", Date: "filetime" } as const;

/** A property that was linked to a cell holds its own value from now on. */
function writeValue(property: Element, value: Value): void {
  clear(property);
  setAttributes(property, { linkTarget: null });
  const prefix = property.lookupPrefix(TYPES) ?? "vt";
  const element = documentOf(property).createElementNS(TYPES, `${prefix}:${NAMES[value.type]}`);
  element.textContent = String(value.value);
  property.appendChild(element);
}

/** The first number is 2; 0 and 1 are taken by the format. */
function freeId(root: Element): number {
  return 1 + Math.max(1, ...childrenOf(root, "property").map((element) => numberOf(element, "pid") ?? 0));
}

function addCustomProperties(pkg: Package): string {
  const name = "docProps/custom.xml";
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}"/>`;
  addPart(pkg, "", { name, type: CONTENT_TYPE.customProperties, relationship: KIND, text });
  return name;
}
