/** The parts that say who made the file, what it is about and when: of the package, and of the application. */
import type { Element } from "slimdom";
import type { DocumentProperties } from "../../document-properties";
import { CONTENT_TYPE } from "../package/content-types";
import { editRoot, type Package, rootOf } from "../package/package";
import { addPart, relatedPart } from "../package/relationships";
import { documentOf, remove, textOf } from "../package/xml";

type Properties = Omit<DocumentProperties, "custom">;
type Texts = Exclude<keyof Properties, "created" | "revision">;

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const CORE_RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";
const EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

/** In which part a text stands, and as which element. */
const PLACES: Readonly<Record<Texts, { readonly part: "core" | "app"; readonly name: string }>> = {
  author: { part: "core", name: "dc:creator" },
  category: { part: "core", name: "cp:category" },
  comments: { part: "core", name: "dc:description" },
  company: { part: "app", name: "Company" },
  keywords: { part: "core", name: "cp:keywords" },
  lastAuthor: { part: "core", name: "cp:lastModifiedBy" },
  manager: { part: "app", name: "Manager" },
  subject: { part: "core", name: "dc:subject" },
  title: { part: "core", name: "dc:title" },
};
const REVISION = "cp:revision";
const NAMESPACES: Readonly<Record<string, string>> = { cp: CORE, dc: DUBLIN_CORE };

/** What the file says of itself; what it does not say is empty. */
export function readProperties(pkg: Package): Properties {
  const core = rootOrNull(pkg, relatedPart(pkg, "", "core-properties"));
  const app = rootOrNull(pkg, relatedPart(pkg, "", "extended-properties"));
  const text = (key: Texts): string => textOf(elementOf(PLACES[key].part === "core" ? core : app, PLACES[key].name));
  const created = core?.children.find(
    ({ localName, namespaceURI }) => localName === "created" && namespaceURI === TERMS,
  );
  return {
    author: text("author"),
    category: text("category"),
    comments: text("comments"),
    company: text("company"),
    created: textOf(created ?? null) || null,
    keywords: text("keywords"),
    lastAuthor: text("lastAuthor"),
    manager: text("manager"),
    revision: Number(textOf(elementOf(core, REVISION))) || 0,
    subject: text("subject"),
    title: text("title"),
  };
}

/** Writes what differs; a part is made when something stands in it for the first time. */
export function writeProperties(pkg: Package, properties: Properties): void {
  const before = readProperties(pkg);
  for (const [key, { part, name }] of Object.entries(PLACES) as [Texts, (typeof PLACES)[Texts]][]) {
    if (properties[key] !== before[key]) setText(part === "core" ? editCore(pkg) : editApp(pkg), name, properties[key]);
  }
  if (properties.revision !== before.revision) setText(editCore(pkg), REVISION, String(properties.revision));
}

function rootOrNull(pkg: Package, part: string | null): Element | null {
  return part === null ? null : rootOf(pkg, part);
}

/** The child by its name with the usual prefix, whatever prefix the file has; without one it is of the parent's namespace. */
function elementOf(parent: Element | null, name: string): Element | null {
  const [local = "", prefix] = name.split(":").reverse();
  const namespace = prefix === undefined ? (parent?.namespaceURI ?? null) : (NAMESPACES[prefix] ?? null);
  const isIt = (child: Element): boolean => child.localName === local && child.namespaceURI === namespace;
  return parent?.children.find(isIt) ?? null;
}

function setText(parent: Element, name: string, text: string): void {
  const known = elementOf(parent, name);
  if (text === "") return remove(known);
  const prefix = name.includes(":") ? name.slice(0, name.indexOf(":")) : null;
  const namespace = prefix === null ? parent.namespaceURI : (NAMESPACES[prefix] ?? null);
  const element = known ?? parent.appendChild(documentOf(parent).createElementNS(namespace, name));
  element.textContent = text;
}

function editCore(pkg: Package): Element {
  const part = relatedPart(pkg, "", "core-properties") ?? "docProps/core.xml";
  if (!pkg.parts.has(part)) {
    const text =
      `${DECLARATION}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN_CORE}" xmlns:dcterms="${TERMS}" ` +
      `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`;
    addPart(pkg, "", { name: part, type: CONTENT_TYPE.coreProperties, relationship: CORE_RELATIONSHIP, text });
  }
  return editRoot(pkg, part);
}

function editApp(pkg: Package): Element {
  const part = relatedPart(pkg, "", "extended-properties") ?? "docProps/app.xml";
  if (!pkg.parts.has(part)) {
    const text = `${DECLARATION}<Properties xmlns="${EXTENDED}"/>`;
    addPart(pkg, "", { name: part, type: CONTENT_TYPE.extendedProperties, relationship: "extended-properties", text });
  }
  return editRoot(pkg, part);
}
