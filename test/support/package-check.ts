/** Whether an .xlsx is a sound package: what makes Excel offer a repair is a complaint here. */
import { unzipSync } from "fflate";
import { type Element, parseXmlDocument } from "slimdom";
import { checkSheet } from "./package-check-sheet";
import { attribute, children, descendants, doubles, partNamed, type Parts, relationshipsOf } from "./package-parts";

/** Everything that is wrong with the package, each in one sentence; empty when it is sound. */
export function checkPackage(bytes: Uint8Array): string[] {
  const files = unzipSync(bytes);
  const complaints: string[] = [];
  const roots = new Map<string, Element>();
  for (const [name, content] of Object.entries(files)) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    try {
      const root = parseXmlDocument(decode(content)).documentElement;
      if (root !== null) roots.set(name, root);
    } catch (error) {
      complaints.push(`${name}: not well-formed (${error instanceof Error ? error.message : "?"})`);
    }
  }
  const parts: Parts = { names: new Set(Object.keys(files).filter((name) => !name.endsWith("/"))), roots };
  return [...complaints, ...checkContentTypes(parts), ...checkRelationships(parts), ...checkWorkbook(parts)];
}

function decode(content: Uint8Array): string {
  const isUtf16 = (content[0] === 0xfe && content[1] === 0xff) || (content[0] === 0xff && content[1] === 0xfe);
  return new TextDecoder(isUtf16 ? (content[0] === 0xfe ? "utf-16be" : "utf-16le") : "utf-8").decode(content);
}

function checkContentTypes({ names, roots }: Parts): string[] {
  const own = partNamed(names, "[Content_Types].xml");
  const types = roots.get(own);
  if (types === undefined) return ["[Content_Types].xml: missing"];
  const extensions = children(types, "Default").map((entry) => (attribute(entry, "Extension") ?? "").toLowerCase());
  const overrides = children(types, "Override").map((entry) => (attribute(entry, "PartName") ?? "").replace(/^\//, ""));
  const known = new Set(overrides.map((name) => name.toLowerCase()));
  const isTyped = (name: string): boolean =>
    known.has(name.toLowerCase()) || extensions.includes(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
  return [
    ...doubles(extensions).map((extension) => `[Content_Types].xml: extension ${extension} twice`),
    ...doubles([...overrides.map((name) => name.toLowerCase())]).map((name) => `[Content_Types].xml: ${name} twice`),
    ...overrides.filter((name) => !hasName(names, name)).map((name) => `[Content_Types].xml: ${name} is not there`),
    ...[...names].filter((name) => name !== own && !isTyped(name)).map((name) => `${name}: without content type`),
  ];
}

function checkRelationships(parts: Parts): string[] {
  const complaints: string[] = [];
  for (const [name, root] of parts.roots) {
    if (!name.endsWith(".rels")) continue;
    const owner = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    if (owner !== "" && !hasName(parts.names, owner)) complaints.push(`${name}: its part is not there`);
    const ids = children(root, "Relationship").map((entry) => attribute(entry, "Id") ?? "");
    complaints.push(...doubles(ids).map((id) => `${name}: ${id} twice`));
    for (const { id, target, external } of relationshipsOf(parts, owner)) {
      if (!external && !hasName(parts.names, target)) complaints.push(`${name}: ${id} points to ${target}, not there`);
    }
  }
  for (const [name, root] of parts.roots) {
    const ids = new Set(relationshipsOf(parts, name).map(({ id }) => id));
    for (const element of [root, ...descendants(root)]) {
      for (const { namespaceURI, localName, value } of element.attributes) {
        if (!/officeDocument\/(?:2006\/)?relationships$/.test(namespaceURI ?? "") || value === "") continue;
        if (!ids.has(value))
          complaints.push(`${name}: ${element.localName} r:${localName} ${value} has no relationship`);
      }
    }
  }
  return complaints;
}

function checkWorkbook(parts: Parts): string[] {
  const main = relationshipsOf(parts, "").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const workbook = parts.roots.get(main);
  if (workbook === undefined) return ["no workbook part"];
  const sheets = descendants(workbook, "sheet");
  const lower = (name: string): string[] => sheets.map((sheet) => (attribute(sheet, name) ?? "").toLowerCase());
  const names = descendants(workbook, "definedName");
  const nameKeys = names.map(
    (name) => `${attribute(name, "name")?.toLowerCase()} of ${attribute(name, "localSheetId")}`,
  );
  const places = names.map((name) => Number(attribute(name, "localSheetId") ?? 0));
  const tab = Number(attribute(descendants(workbook, "workbookView")[0], "activeTab") ?? 0);
  return [
    ...doubles(lower("name")).map((name) => `${main}: two sheets named ${name}`),
    ...doubles(lower("sheetId")).map((id) => `${main}: sheetId ${id} twice`),
    ...doubles(nameKeys).map((key) => `${main}: name ${key} twice`),
    ...places
      .filter((place) => place >= sheets.length)
      .map((place) => `${main}: localSheetId ${place} of ${sheets.length} sheets`),
    ...(tab >= sheets.length ? [`${main}: activeTab ${tab} of ${sheets.length} sheets`] : []),
    ...relationshipsOf(parts, main)
      .filter(({ kind }) => kind === "worksheet")
      .flatMap(({ target }) => checkSheet(parts, main, target)),
    ...checkTableNames(parts),
  ];
}

function checkTableNames({ roots }: Parts): string[] {
  const tables = [...roots.values()].filter(
    (root) => root.localName === "table" && /spreadsheetml/.test(root.namespaceURI ?? ""),
  );
  return [
    ...doubles(tables.map((table) => attribute(table, "id") ?? "")).map((id) => `table id ${id} twice`),
    ...doubles(tables.map((table) => (attribute(table, "displayName") ?? "").toLowerCase())).map(
      (name) => `two tables named ${name}`,
    ),
  ];
}

function hasName(names: ReadonlySet<string>, name: string): boolean {
  return names.has(partNamed(names, decodeURIComponent(name)));
}
