// npm start [-- FILE.xlsx] [--zonder-server | --met-server]: the main job on the sample register, with its summary and the
// path of the result; then that result, or a workbook of one's own, in the workbench, until Ctrl+C.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { localCertificate } from "./certificate.mjs";
import { buildOutdated, root, runCommandLine, say, whenPrepared } from "./prepare.mjs";
import { serveWorkbench } from "./workbench-server.mjs";

const sample = path.join("samples", "voorbeeldregister.xlsx");
/** The day on which the sample register is looked at: its open choices are still ahead. */
const sampleDay = "2022-09-30";
const result = path.join("uitvoer", "voorbeeldregister.xlsx");

const args = process.argv.slice(2);
const [own] = args.filter((arg) => !arg.startsWith("--"));
/** Where nobody looks on, the command says its summary and ends. */
const isWatched = process.stdout.isTTY === true && !process.env.CI;
const serves = !args.includes("--zonder-server") && (isWatched || args.includes("--met-server"));

const ownFile = own === undefined ? undefined : path.resolve(process.env.INIT_CWD ?? process.cwd(), own);
process.exitCode = ownFile === undefined ? runSample() : checkFile(ownFile);
if (process.exitCode === 0 && serves) await openWorkbench(ownFile ?? path.join(root, result));
else if (process.exitCode === 0) say("De proefopstelling met het werkblad opent met: npm start -- --met-server");

function runSample() {
  mkdirSync(path.join(root, "uitvoer"), { recursive: true });
  const code = runCommandLine([sample, "--uit", result, "--datum", sampleDay], root);
  if (code === 0) process.stdout.write(`\nHet resultaat staat in ${path.join(root, result)}\n`);
  return code;
}

function checkFile(file) {
  if (existsSync(file)) return 0;
  say(`Het bestand ${file} is er niet.`);
  return 2;
}

/** Serves the workbench with a workbook and opens it in the browser, where there is one. */
async function openWorkbench(file) {
  process.exitCode = whenPrepared(() => buildOutdated("addin", "workbench"));
  if (process.exitCode !== 0) return;
  const name = path.basename(file);
  const workbook = (wanted) => (wanted === name ? file : undefined);
  const address = await serveWorkbench({ certificate: await localCertificate(), workbook });
  const url = `${address}?bestand=${encodeURIComponent(name)}`;
  process.stdout.write(`
Proefopstelling: ${url}
De browser waarschuwt dat hij het certificaat van localhost niet kent: kies Geavanceerd en ga door.
Wat u opent wordt niet gewijzigd; bewaar met Opslaan als. Stoppen met Ctrl+C.
`);
  openBrowser(url);
}

/** Never fails: without a browser the person has the address. */
function openBrowser(url) {
  const [program, ...before] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? [
    "xdg-open",
  ];
  if (isWatched)
    spawn(program, [...before, url], { stdio: "ignore", detached: true })
      .on("error", () => undefined)
      .unref();
}
