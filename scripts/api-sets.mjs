/**
 * Writes src/host/protocol/api-sets.json: which requirement set brings each member of Excel's API, taken from the
 * "[Api set: …]" remarks of @types/office-js. Run it after every change of that package; a test proves it was run.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);
const TARGET = fileURLToPath(new URL("../src/host/protocol/api-sets.json", import.meta.url));
/** Members that live in the client alone and never reach the host. */
const OF_THE_CLIENT = new Set(["context", "isNullObject", "items", "load", "set", "toJSON", "track", "untrack"]);

/** The text of api-sets.json: class → set → its members, separated by spaces. "1.7" stands for ExcelApi 1.7. */
export function apiSets() {
  const ts = require("typescript");
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const setOf = (node) => /\[Api set: (\w+ [\w.]+)/.exec(source.text.slice(node.pos, node.getStart()))?.[1];
  const classes = new Map();

  for (const space of source.statements.filter((s) => ts.isModuleDeclaration(s) && s.name.text === "Excel")) {
    for (const declared of space.body.statements.filter((s) => ts.isClassDeclaration(s) && s.heritageClauses)) {
      const members = classes.get(declared.name.text) ?? new Map();
      classes.set(declared.name.text, members);
      for (const member of declared.members) {
        const name = member.name?.getText();
        if (!name || OF_THE_CLIENT.has(name)) continue;
        const set = (setOf(member) ?? setOf(declared) ?? "unknown").replace(/^ExcelApi /, "");
        members.set(name, earliest(members.get(name), set));
      }
    }
  }
  const sorted = (entries) =>
    Object.fromEntries([...entries].sort(([a], [b]) => a.localeCompare(b, "en", { numeric: true })));
  const bySet = (members) => {
    const sets = grouped(members, ([, set]) => set);
    return sorted(
      [...sets].map(([set, list]) => [
        set,
        list
          .map(([name]) => name)
          .sort()
          .join(" "),
      ]),
    );
  };
  return JSON.stringify(sorted([...classes].map(([name, members]) => [name, bySet(members)])), null, 2) + "\n";
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) writeFileSync(TARGET, apiSets());
