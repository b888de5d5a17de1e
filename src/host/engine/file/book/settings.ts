/** The settings that an add-in keeps in a workbook: properties of its web extension part. */
import type { Element } from "slimdom";
import type { Workbook } from "../../workbook";
import { isSame } from "../canonical";
import { CONTENT_TYPE } from "../package/content-types";
import { editRoot, freePart, type Package, rootOf } from "../package/package";
import { addPart, relatedPart, relationshipsOf } from "../package/relationships";
import { append, attributeOf, childInOrder, childOf, childrenOf, remove, setAttributes } from "../package/xml";

type Settings = Workbook["settings"];

const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const ORDER = "reference alternateReferences properties bindings snapshot extLst".split(" ");

/** The settings that the file keeps for this add-in: name → JSON text. */
export function readSettings(pkg: Package, addInId: string): Settings {
  const part = extensionPart(pkg, addInId);
  if (part === null) return new Map();
  const properties = propertyElements(rootOf(pkg, part));
  return new Map(
    properties.map((property) => [attributeOf(property, "name") ?? "", attributeOf(property, "value") ?? ""]),
  );
}

/** Writes the settings; an add-in that had none in this file gets a web extension and a task pane that stays closed. */
export function writeSettings(pkg: Package, addInId: string, settings: Settings): void {
  if (isSame(Object.fromEntries(readSettings(pkg, addInId)), Object.fromEntries(settings))) return;
  const root = editRoot(pkg, extensionPart(pkg, addInId) ?? addExtension(pkg, addInId));
  const list = childInOrder(root, "properties", ORDER);
  const known = new Map(childrenOf(list, "property").map((property) => [attributeOf(property, "name"), property]));
  for (const [name, property] of known) if (!settings.has(name ?? "")) remove(property);
  for (const [name, value] of settings) setAttributes(known.get(name) ?? append(list, "property", { name }), { value });
}

function extensionPart(pkg: Package, addInId: string): string | null {
  const panes = relatedPart(pkg, "", "webextensiontaskpanes");
  if (panes === null) return null;
  const extensions = relationshipsOf(pkg, panes).filter(({ kind }) => kind === "webextension");
  return extensions.find(({ target }) => pkg.parts.has(target) && isOf(rootOf(pkg, target), addInId))?.target ?? null;
}

function isOf(extension: Element, addInId: string): boolean {
  const references = [childOf(extension, "reference"), ...childrenOf(childOf(extension, "alternateReferences"))];
  return references.some((reference) => bare(attributeOf(reference, "id") ?? "") === bare(addInId));
}

/** A GUID without braces, in one case. */
function bare(id: string): string {
  return id.replace(/[{}]/g, "").toLowerCase();
}

function propertyElements(extension: Element): Element[] {
  return childrenOf(childOf(extension, "properties"), "property");
}

function addExtension(pkg: Package, addInId: string): string {
  const panes = relatedPart(pkg, "", "webextensiontaskpanes") ?? addPanes(pkg);
  const name = freePart(pkg, "xl/webextensions/webextension#.xml");
  const id = bare(addInId);
  const relationship = addPart(pkg, panes, {
    name,
    type: CONTENT_TYPE.webExtension,
    relationship: `${RELATIONSHIPS}/webextension`,
    text:
      `${DECLARATION}<we:webextension xmlns:we="${EXTENSION}" id="{${id.toUpperCase()}}">` +
      `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/><we:alternateReferences/>` +
      `<we:properties/><we:bindings/><we:snapshot xmlns:r="${R}"/></we:webextension>`,
  });
  const list = editRoot(pkg, panes);
  const pane = append(list, "taskpane", {
    dockstate: "right",
    visibility: 0,
    width: 350,
    row: childrenOf(list).length,
  });
  append(pane, "webextensionref").setAttributeNS(R, "r:id", relationship);
  return name;
}

function addPanes(pkg: Package): string {
  const name = "xl/webextensions/taskpanes.xml";
  addPart(pkg, "", {
    name,
    type: CONTENT_TYPE.taskPanes,
    relationship: `${RELATIONSHIPS}/webextensiontaskpanes`,
    text: `${DECLARATION}<wetp:taskpanes xmlns:wetp="${PANES}"/>`,
  });
  return name;
}
