/** Custom XML parts: each an XML document of somebody else, with an id in a part of properties beside it. */
import type { Workbook } from "../../workbook";
import { CONTENT_TYPE } from "../package/content-types";
import { freePart, type Package, partText, rootOf, setPart } from "../package/package";
import { addPart, relatedPart, relationshipsOf, unrelate } from "../package/relationships";

type CustomXml = Workbook["customXml"];

const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const STRICT_PROPERTIES = "http://purl.oclc.org/ooxml/officeDocument/customXml";

/** The custom XML parts of a workbook part, in its order. */
export function readCustomXml(pkg: Package, workbookPart: string): CustomXml {
  return customParts(pkg, workbookPart).map(({ id, part }) => ({ id, xml: partText(pkg, part) }));
}

/** Writes the custom XML parts that differ, adds new ones and takes out those that are gone. */
export function writeCustomXml(pkg: Package, workbookPart: string, customXml: CustomXml): void {
  const sources = customParts(pkg, workbookPart);
  for (const { id, part, relationship } of sources) {
    const now = customXml.find((other) => other.id === id);
    if (now === undefined) unrelate(pkg, workbookPart, relationship);
    else if (now.xml !== partText(pkg, part)) setPart(pkg, part, now.xml);
  }
  for (const { id, xml } of customXml) {
    if (!sources.some((source) => source.id === id)) addCustomPart(pkg, workbookPart, id, xml);
  }
}

function customParts(pkg: Package, workbookPart: string) {
  const items = relationshipsOf(pkg, workbookPart).filter(
    ({ kind, target }) => kind === "customXml" && pkg.parts.has(target),
  );
  return items.map(({ id: relationship, target: part }) => {
    const properties = relatedPart(pkg, part, "customXmlProps");
    const root = properties === null ? null : rootOf(pkg, properties);
    const id = root?.getAttributeNS(PROPERTIES, "itemID") ?? root?.getAttributeNS(STRICT_PROPERTIES, "itemID") ?? part;
    return { id, part, relationship };
  });
}

function addCustomPart(pkg: Package, workbookPart: string, id: string, xml: string): void {
  const name = freePart(pkg, "customXml/item#.xml");
  addPart(pkg, workbookPart, { name, type: "application/xml", relationship: "customXml", text: xml });
  addPart(pkg, name, {
    name: freePart(pkg, "customXml/itemProps#.xml"),
    type: CONTENT_TYPE.customXmlProperties,
    relationship: "customXmlProps",
    text:
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n` +
      `<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs/></ds:datastoreItem>`,
  });
}
