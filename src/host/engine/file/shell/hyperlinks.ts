import type { Element } from "slimdom";
import { areaName, parseA1 } from "../../address";
import type { Hyperlink } from "../../workbook";
import { relate, relationshipId, relationshipsOf, setRelationshipId, unrelate } from "../package/relationships";
import { append, attributeOf, childOf, childrenOf, remove, setAttributes } from "../package/xml";
import { pair } from "./pair";
import { dropEmpty, type Shell, shellChild, type ShellDraft } from "./shell";

/** The hyperlinks of a sheet. */
export function readHyperlinks(shell: Shell): Hyperlink[] {
  return linkElements(shell).map(({ link }) => link);
}

/** Writes the hyperlinks; addresses outside the workbook become relationships, and go with the last link that uses them. */
export function writeHyperlinks(draft: ShellDraft, links: readonly Hyperlink[]): void {
  const sources = linkElements(draft);
  const matches = pair(
    sources.map(({ link }) => link),
    links,
    ({ area: _area, ...others }) => others,
  );
  sources.forEach(({ element }, at) => {
    const link = links[matches[at] ?? -1];
    if (link === undefined) remove(element);
    else setAttributes(element, { ref: areaName(link.area) });
  });
  const list = shellChild(draft, "hyperlinks");
  const kept = new Set(matches);
  links.forEach((link, at) => {
    if (!kept.has(at)) addLink(draft, list, link);
  });
  const used = new Set(childrenOf(list).map(relationshipId));
  for (const { id, kind } of relationshipsOf(draft.pkg, draft.part)) {
    if (kind === "hyperlink" && !used.has(id)) unrelate(draft.pkg, draft.part, id);
  }
  dropEmpty(draft, "hyperlinks");
}

function linkElements({ root, pkg, part }: Shell): { readonly element: Element; readonly link: Hyperlink }[] {
  const elements = childrenOf(childOf(root, "hyperlinks"), "hyperlink");
  if (elements.length === 0) return [];
  const targets = new Map(relationshipsOf(pkg, part).map(({ id, target }) => [id, target]));
  return elements.flatMap((element) => {
    const area = parseA1(attributeOf(element, "ref") ?? "");
    if (area === null) return [];
    const link = {
      area,
      address: targets.get(relationshipId(element) ?? "") ?? null,
      documentReference: attributeOf(element, "location"),
      screenTip: attributeOf(element, "tooltip"),
    };
    return [{ element, link }];
  });
}

function addLink(draft: ShellDraft, list: Element, { area, address, documentReference, screenTip }: Hyperlink): void {
  const element = append(list, "hyperlink", { ref: areaName(area), location: documentReference, tooltip: screenTip });
  if (address === null) return;
  const target = address.replaceAll(" ", "%20");
  const known = relationshipsOf(draft.pkg, draft.part).find(
    (other) => other.kind === "hyperlink" && other.target === target,
  );
  setRelationshipId(element, known?.id ?? relate(draft.pkg, draft.part, "hyperlink", target, true));
}
