// npm run snippets -- FOLDER [PART …]: runs sample snippets for Excel (script-lab YAML) on the embedded host, each in a
// workbook of its own, every button once in the order of its page and every custom function once from a cell, and prints
// which run whole, by group, and why others do not.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import vm from "node:vm";
import { load } from "js-yaml";
import { JSDOM } from "jsdom";
import ts from "typescript";
import { root } from "./prepare.mjs";
import { callFunctions, functionsOf } from "./snippet-functions.mjs";
import { MOST, QUIET, quiet, surroundings } from "./snippet-page.mjs";

const require = createRequire(import.meta.url);
const { openHost } = require(process.env.KOERSVAST_HOST ?? path.join(root, "dist/host/index.cjs"));

const [folder, ...parts] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  process.stderr.write("Geef de map met voorbeelden (.yaml) als argument.\n");
  process.exit(2);
}

const results = [];
for (const file of yamlFiles(folder)) {
  const name = path.relative(folder, file).replaceAll(path.sep, "/");
  if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue;
  const complaints = await runSnippet(load(readFileSync(file, "utf8")));
  results.push({ name, complaints });
  process.stdout.write(`${complaints.length === 0 ? "heel  " : "niet  "}${name}\n`);
  for (const complaint of complaints) process.stdout.write(`        ${complaint}\n`);
}
const isWhole = ({ complaints }) => complaints.length === 0;
process.stdout.write("\n");
for (const group of new Set(results.map(groupOf))) {
  const own = results.filter((result) => groupOf(result) === group);
  process.stdout.write(`${own.filter(isWhole).length} van ${own.length}  ${group}\n`);
}
process.stdout.write(`\n${results.filter(isWhole).length} van ${results.length} voorbeelden lopen heel\n`);
process.exit(0); // pages and timers of the snippets may still live

function groupOf({ name }) {
  return path.posix.dirname(name);
}

function yamlFiles(entry) {
  if (!statSync(entry).isDirectory()) return entry.endsWith(".yaml") ? [entry] : [];
  return readdirSync(entry)
    .sort()
    .flatMap((name) => yamlFiles(path.join(entry, name)));
}

/** Runs one snippet; gives what went wrong, each once, nothing when it runs whole. */
async function runSnippet({ script, template, api_set: sets }) {
  const complaints = new Set();
  const functions = await functionsOf(script.content);
  const button = { id: "" };
  const complain = (problem) => complaints.add(`${button.id || "begin"}: ${describe(problem)}`);
  const begin = async () => {
    const host = await openHost({ locale: "en-US", excelApi: claimed(sets), ...(functions && { functions }) });
    const page = new JSDOM(`<!doctype html><body>${template?.content ?? ""}</body>`, {
      url: "https://localhost:3000/",
    });
    const { context, atWork } = surroundings(host, page.window, complain);
    const end = () => {
      host.close();
      page.window.close();
    };
    return { host, window: page.window, context, atWork, end };
  };
  const start = async ({ window, context, atWork }) => {
    vm.runInContext(javascript(script.content), context);
    await quiet(atWork);
    await pickFiles(window);
  };
  const unhandled = (reason) => complain(reason);
  process.on("unhandledRejection", unhandled);
  let session = await begin();
  try {
    await start(session);
    if (functions) await callFunctions(session.host, functions, { scope: session.context, complain, most: MOST });
    const { length } = session.window.document.querySelectorAll("button");
    for (let at = 0; at < length; at += 1) {
      if (session.host.isClosed) {
        // The snippet closed its workbook: the other buttons are pressed in a new one.
        session.end();
        session = await begin();
        await start(session);
      }
      const element = session.window.document.querySelectorAll("button")[at];
      button.id = element.id;
      element.click();
      if (!(await quiet(session.atWork))) complain("still at work");
    }
  } catch (thrown) {
    complain(thrown);
  } finally {
    process.off("unhandledRejection", unhandled);
    session.end();
  }
  return [...complaints];
}

/** Where the page asks a person for a file, an empty workbook is picked. */
async function pickFiles(window) {
  const inputs = [...window.document.querySelectorAll("input[type=file]")];
  for (const input of inputs) {
    const host = await openHost({ locale: "en-US" });
    const file = new window.File([new window.Uint8Array(await host.save())], "Book2.xlsx");
    host.close();
    Object.defineProperty(input, "files", { value: [file] });
    input.dispatchEvent(new window.Event("change"));
    await wait(QUIET);
  }
}

/** The set that this Excel claims: what the snippet asks, and at least the add-in's own. Some write ExcelAPI. */
function claimed(sets) {
  const [, asked = "1.13"] = Object.entries(sets ?? {}).find(([name]) => /^excelapi$/i.test(name)) ?? [];
  return String(asked).localeCompare("1.13", "en", { numeric: true }) > 0 ? String(asked) : "1.13";
}

function javascript(source) {
  return ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None } })
    .outputText;
}

function describe(problem) {
  const { code, message, debugInfo } = problem ?? {};
  if (code === undefined) return String(message ?? problem);
  const place = debugInfo?.errorLocation ? ` at ${debugInfo.errorLocation}` : "";
  return `${code}${place}${debugInfo?.innerError ? ` (${JSON.stringify(debugInfo.innerError)})` : ""}`;
}
