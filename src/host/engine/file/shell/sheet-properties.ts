import type { SheetProperty } from "../../document-properties";
import { CONTENT_TYPE } from "../package/content-types";
import { freePart } from "../package/package";
import { addPart, relationshipId, relationshipsOf, setRelationshipId, unrelate } from "../package/relationships";
import { append, attributeOf, childOf, childrenOf, remove } from "../package/xml";
import { dropEmpty, type Shell, shellChild, type ShellDraft } from "./shell";

/** Each text is a part of its own: its letters as UTF-16, without anything around them. */
const decoder = new TextDecoder("utf-16le");

/** The texts that are kept with a sheet. */
export function readSheetProperties({ root, pkg, part }: Shell): readonly SheetProperty[] {
  const targets = new Map(relationshipsOf(pkg, part).map(({ id, target }) => [id, target]));
  return childrenOf(childOf(root, "customProperties"), "customPr").flatMap((element) => {
    const key = attributeOf(element, "name");
    const bytes = pkg.parts.get(targets.get(relationshipId(element) ?? "") ?? "");
    return key === null || bytes === undefined ? [] : [{ key, value: decoder.decode(bytes) }];
  });
}

/** Writes the texts: what has the same key keeps its part, unless it says something else. */
export function writeSheetProperties(draft: ShellDraft, properties: readonly SheetProperty[]): void {
  const before = readSheetProperties(draft);
  const list = shellChild(draft, "customProperties");
  for (const element of childrenOf(list, "customPr")) {
    const key = attributeOf(element, "name");
    const value = before.find((other) => other.key === key)?.value;
    if (properties.some((other) => other.key === key && other.value === value)) continue;
    unrelate(draft.pkg, draft.part, relationshipId(element) ?? "");
    remove(element);
  }
  for (const { key, value } of properties) {
    if (before.some((other) => other.key === key && other.value === value)) continue;
    setRelationshipId(append(list, "customPr", { name: key }), addText(draft, value));
  }
  dropEmpty(draft, "customProperties");
}

function addText({ pkg, part }: ShellDraft, value: string): string {
  const name = freePart(pkg, "xl/customProperty#.bin");
  const id = addPart(pkg, part, { name, type: CONTENT_TYPE.customProperty, relationship: "customProperty", text: "" });
  pkg.parts.set(name, utf16(value));
  return id;
}

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) bytes.setUint16(2 * at, text.charCodeAt(at), true);
  return new Uint8Array(bytes.buffer);
}
