// npm run snippets -- FOLDER [PART …]: runs sample snippets for Excel (script-lab YAML) on the embedded host, each in a
// workbook of its own, every button once in the order of its page and every custom function once from a cell, and prints
// which run whole and why others do not.
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

const require = createRequire(import.meta.url);
const { openHost } = require(process.env.KOERSVAST_HOST ?? path.join(root, "dist/host/index.cjs"));

/** The longest that one button may be at work, and how long it must be quiet to be taken as done (milliseconds). */
const MOST = 8_000;
const QUIET = 60;

const pageGlobals =
  `setTimeout clearTimeout setInterval clearInterval Promise URL URLSearchParams TextEncoder TextDecoder
  atob btoa structuredClone Blob FileReader DOMParser XMLSerializer`.split(/\s+/);

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
const whole = results.filter(({ complaints }) => complaints.length === 0);
process.stdout.write(`\n${whole.length} van ${results.length} voorbeelden lopen heel\n`);
process.exit(0); // pages and timers of the snippets may still live

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
  const host = await openHost({ locale: "en-US", excelApi: claimed(sets), ...(functions && { functions }) });
  const page = new JSDOM(`<!doctype html><body>${template?.content ?? ""}</body>`, { url: "https://localhost:3000/" });
  const button = { id: "" };
  const complain = (problem) => complaints.add(`${button.id || "begin"}: ${describe(problem)}`);
  const { context, atWork } = surroundings(host, page.window, complain);
  const unhandled = (reason) => complain(reason);
  process.on("unhandledRejection", unhandled);
  try {
    vm.runInContext(javascript(script.content), context);
    await quiet(atWork);
    if (functions) await callFunctions(host, functions, { scope: context, complain, most: MOST });
    for (const element of page.window.document.querySelectorAll("button")) {
      button.id = element.id;
      element.click();
      if (!(await quiet(atWork))) complain("still at work");
    }
  } catch (thrown) {
    complain(thrown);
  } finally {
    process.off("unhandledRejection", unhandled);
    host.close();
    page.window.close();
  }
  return [...complaints];
}

/** The set that this Excel claims: what the snippet asks, and at least the add-in's own. */
function claimed(sets) {
  const asked = String(sets?.ExcelApi ?? "1.13");
  return asked.localeCompare("1.13", "en", { numeric: true }) > 0 ? asked : "1.13";
}

function javascript(source) {
  return ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None } })
    .outputText;
}

/** What a snippet finds around it: the page, office.js of the host, and a console whose errors are complaints. */
function surroundings(host, window, complain) {
  const { Excel, Office, OfficeExtension, CustomFunctions } = host;
  const counted = { running: 0, last: Date.now() };
  const busy = (work) => {
    counted.running += 1;
    return Promise.resolve(work).finally(() => {
      counted.running -= 1;
      counted.last = Date.now();
    });
  };
  const run = Excel.run.bind(Excel);
  const ExcelHere = new Proxy(Excel, {
    get: (target, name) => (name === "run" ? (...args) => busy(run(...args)) : target[name]),
  });
  const quietly = () => undefined;
  const console = { log: quietly, info: quietly, debug: quietly, warn: quietly, dir: quietly, error: complain };
  const ofPage = Object.fromEntries(pageGlobals.map((name) => [name, globalThis[name] ?? window[name]]));
  const own = { Excel: ExcelHere, Office, OfficeExtension, CustomFunctions, console, window };
  const fetch = () => Promise.reject(new Error("no network"));
  const context = vm.createContext({ ...ofPage, ...own, document: window.document, fetch });
  return { context, atWork: counted };
}

async function quiet(atWork) {
  const begun = Date.now();
  atWork.last = begun;
  while (atWork.running > 0 || Date.now() - atWork.last < QUIET) {
    if (Date.now() - begun > MOST) return false;
    await wait(10);
  }
  return true;
}

function describe(problem) {
  const { code, message, debugInfo } = problem ?? {};
  if (code === undefined) return String(message ?? problem);
  const place = debugInfo?.errorLocation ? ` at ${debugInfo.errorLocation}` : "";
  return `${code}${place}${debugInfo?.innerError ? ` (${JSON.stringify(debugInfo.innerError)})` : ""}`;
}
