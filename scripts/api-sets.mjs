/**
 * Writes two tables of Excel's API to src/host/protocol, taken from @types/office-js: api-sets.json, which requirement set
 * brings each member, from the "[Api set: …]" remarks; and api-objects.json, what kind of object each member gives. Run it
 * after every change of that package; a test proves it was run.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const target = (name) => fileURLToPath(new URL(`../src/host/protocol/${name}`, import.meta.url));
/** Members that live in the client alone and never reach the host. */
const OF_THE_CLIENT = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"]);

/** The text of api-sets.json: class → set → its members, separated by spaces. "1.7" stands for ExcelApi 1.7. */
export function apiSets() {
  const setOf = (node) => /\[Api set: (\w+ [\w.]+)/.exec(commentOf(node))?.[1];
  const classes = new Map();

  for (const declared of declaredClasses()) {
    const members = classes.get(declared.name.text) ?? new Map();
    classes.set(declared.name.text, members);
    for (const member of declared.members) {
      const name = member.name?.getText();
      if (!name || OF_THE_CLIENT.has(name)) continue;
      const set = (setOf(member) ?? setOf(declared) ?? "unknown").replace(/^ExcelApi /, "");
      members.set(name, earliest(members.get(name), set));
    }
  }
  return table(classes);
}

/** The text of api-objects.json: class → class of object → the members that give it; `items` is what a collection is of. All functions give the same. */
export function apiObjects() {
  const declared = declaredClasses();
  const names = new Set(declared.map(({ name }) => name.text));
  const classes = new Map();
  for (const { name: type, members } of declared.filter(({ name }) => name.text !== "Functions")) {
    const given = classes.get(type.text) ?? new Map();
    for (const member of members) {
      const name = member.name?.getText();
      const [, object, list] = /^(?:Excel\.)?(\w+)(\[\])?$/.exec(member.type?.getText() ?? "") ?? [];
      const isItems = name === "items";
      if (names.has(object) && isItems === (list !== undefined) && (isItems || !OF_THE_CLIENT.has(name)))
        given.set(name, object);
    }
    if (given.size > 0) classes.set(type.text, given);
  }
  return table(classes);
}

/** Class → what its members have in common → the members, separated by spaces. */
function table(classes) {
  const grouping = (members) =>
    sorted([...grouped(members, ([, common]) => common)].map(([common, list]) => [common, namesOf(list)]));
  return JSON.stringify(sorted([...classes].map(([name, members]) => [name, grouping(members)])), null, 2) + "\n";
}

function namesOf(members) {
  return members
    .map(([name]) => name)
    .sort()
    .join(" ");
}

function commentOf(node) {
  return node.getSourceFile().text.slice(node.pos, node.getStart());
}

function declaredClasses() {
  const ts = require("typescript");
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const spaces = source.statements.filter((s) => ts.isModuleDeclaration(s) && s.name.text === "Excel");
  return spaces.flatMap(({ body }) => body.statements.filter((s) => ts.isClassDeclaration(s) && s.heritageClauses));
}

function sorted(entries) {
  return Object.fromEntries([...entries].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })));
}

/** An overload may be newer than the method: the method counts from its first. */
function earliest(known, set) {
  return known === undefined || set.localeCompare(known, "en", { numeric: true }) < 0 ? set : known;
}

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  writeFileSync(target("api-sets.json"), apiSets());
  writeFileSync(target("api-objects.json"), apiObjects());
}
