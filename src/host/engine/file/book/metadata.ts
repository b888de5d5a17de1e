import type { Element } from "slimdom";
import {
  append,
  attributeOf,
  childInOrder,
  childOf,
  childrenOf,
  documentOf,
  flagOf,
  numberOf,
  setAttributes,
} from "../package/xml";

const DYNAMIC_ARRAYS = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const DYNAMIC_ARRAY_EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const ORDER = "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(" ");

/** An empty metadata part, to be filled by `addDynamicFlag`. */
export function newMetadataXml(namespace: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="${namespace}" xmlns:xda="${DYNAMIC_ARRAYS}"/>`;
}

/** The values of a cell's `cm` that mark its formula as a dynamic array. */
export function dynamicFlags(metadata: Element): Set<string> {
  const types = childrenOf(childOf(metadata, "metadataTypes"), "metadataType").map((type) => attributeOf(type, "name"));
  const properties = childrenOf(metadata, "futureMetadata").find((future) => attributeOf(future, "name") === "XLDAPR");
  const isDynamic = childrenOf(properties ?? null, "bk").map((bundle) => {
    const extension = childrenOf(childOf(bundle, "extLst"), "ext")[0] ?? null;
    return flagOf(childOf(extension, "dynamicArrayProperties"), "fDynamic", false);
  });
  const flags = new Set<string>();
  childrenOf(childOf(metadata, "cellMetadata"), "bk").forEach((bundle, at) => {
    const records = childrenOf(bundle, "rc");
    const hits = (record: Element): boolean =>
      types[(numberOf(record, "t") ?? 0) - 1] === "XLDAPR" && isDynamic[numberOf(record, "v") ?? -1] === true;
    if (records.some(hits)) flags.add(String(at + 1));
  });
  return flags;
}

/** Adds the mark of dynamic arrays; answers the `cm` that gives it. */
export function addDynamicFlag(metadata: Element): string {
  const types = childInOrder(metadata, "metadataTypes", ORDER);
  append(types, "metadataType", {
    name: "XLDAPR",
    minSupportedVersion: 120000,
    copy: true,
    pasteAll: true,
    pasteValues: true,
    merge: true,
    splitFirst: true,
    rowColShift: true,
    clearFormats: true,
    clearComments: true,
    assign: true,
    coerce: true,
    cellMeta: true,
  });
  const future = append(metadata, "futureMetadata", { name: "XLDAPR", count: 1 });
  const others = childrenOf(metadata).find(({ localName }) =>
    /^(?:cellMetadata|valueMetadata|extLst)$/.test(localName),
  );
  metadata.insertBefore(future, others ?? null);
  const extensions = append(append(future, "bk"), "extLst");
  const properties = append(extensions, "ext", { uri: DYNAMIC_ARRAY_EXTENSION }).appendChild(
    documentOf(metadata).createElementNS(DYNAMIC_ARRAYS, "xda:dynamicArrayProperties"),
  );
  setAttributes(properties, { fDynamic: true, fCollapsed: false });
  const cells = childInOrder(metadata, "cellMetadata", ORDER);
  append(append(cells, "bk"), "rc", { t: childrenOf(types).length, v: 0 });
  setAttributes(types, { count: childrenOf(types).length });
  setAttributes(cells, { count: childrenOf(cells).length });
  return String(childrenOf(cells).length);
}
