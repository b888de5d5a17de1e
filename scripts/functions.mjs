// npm run functions: makes src/functions/functions.json, by which Excel knows the functions, from their signatures. It is
// committed, and a test holds the two together; with a path it is made there instead.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { root, say, whenPrepared } from "./prepare.mjs";

const folder = path.join(root, "src", "functions");

process.exitCode = whenPrepared(() => {
  const { parseTree } = createRequire(import.meta.url)("custom-functions-metadata");
  const signatures = path.join(folder, "signatures.ts");
  const { functions, extras } = parseTree(readFileSync(signatures, "utf8"), signatures);
  const errors = extras.flatMap((extra) => extra.errors);
  errors.forEach(say);
  if (errors.length > 0) return 1;
  // Without this, which the generator cannot write, one #N/A in a table keeps its function from being called. What it does
  // write, allowCustomDataForDataTypeAny, is left out: a cell with a data type then comes as its plain value.
  const metadata = { allowErrorForDataTypeAny: true, functions };
  writeFileSync(process.argv[2] ?? path.join(folder, "functions.json"), `${JSON.stringify(metadata, null, 2)}\n`);
  return 0;
});
