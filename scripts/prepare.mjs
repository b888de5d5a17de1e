// What stands between a fresh clone and any command. npm's own pre- and post-scripts do not run here (.npmrc has
// ignore-scripts=true: a dependency of the debugging tools fails to build), so each command begins by calling these.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
const at = (...parts) => path.join(root, ...parts);

const npmCommand = process.platform === "win32" ? "npm.cmd" : "npm";
/** A file of each bundle that every build writes; its date says when that was. */
const bundles = {
  host: at("dist", "host", "cli.cjs"),
  addin: at("dist", "addin", "manifest.xml"),
  workbench: at("dist", "workbench", "index.html"),
};
const bundleSources = [
  ...["src", "assets", "manifest.xml", "patches", "package-lock.json", "tsconfig.json", "webpack.config.js"],
].map((name) => at(name));

/** Says one line to the person who waits; on stderr, so that stdout holds answers only. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Runs a program in the repository, its own output on stderr unless told otherwise; gives its exit code. */
export function run(command, args, options = {}) {
  const shell = process.platform === "win32" && command.endsWith(".cmd");
  const { status, error } = spawnSync(command, args, { cwd: root, shell, stdio: ["inherit", 2, 2], ...options });
  if (error) say(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Runs a program of an installed package by its script, without npx and its start-up time. */
export function runPackage(script, args, options) {
  return run(process.execPath, [at("node_modules", script), ...args], options);
}

/** Installs and patches the dependencies where that is not so yet; throws with the reason when it cannot. */
function prepareDependencies() {
  if (!dependenciesInstalled()) installDependencies();
  if (patchesInForce() || (!otherPatchesInForce() && applyPatches())) return;
  installDependencies(); // begin again from the packages as published
  if (!applyPatches()) throw new Error("de patches in patches/ passen niet op de geïnstalleerde pakketten");
}

/** Builds with webpack: all, or only the configurations named; gives the exit code. */
export function build(...configurations) {
  return runPackage(
    "webpack/bin/webpack.js",
    configurations.flatMap((name) => ["--config-name", name]),
  );
}

/** Builds those of the bundles that are older than what they are made from; gives the exit code. */
export function buildOutdated(...names) {
  const outdated = names.filter((name) => !isBuilt(name));
  if (outdated.length === 0) return 0;
  say(`Bouwen: ${outdated.join(", ")} …`);
  return build(...outdated);
}

/** Prepares what is needed and runs the command line, in the folder where the person stands; gives its exit code. */
export function runCommandLine(args, cwd = process.env.INIT_CWD ?? process.cwd()) {
  return whenPrepared(() => {
    if (buildOutdated("host") !== 0) return 1;
    return run(process.execPath, [at("dist", "host", "cli.cjs"), ...args], { cwd, stdio: "inherit" });
  });
}

/** Runs what needs the dependencies; gives its exit code, or 1 with the reason said when they cannot be had. */
export function whenPrepared(work) {
  try {
    prepareDependencies();
  } catch (error) {
    say(`Niet begonnen: ${error.message}.`);
    return 1;
  }
  return work();
}

/** Whether a bundle is newer than everything it is made from. */
function isBuilt(name) {
  return modifiedAt(bundles[name]) > Math.max(...bundleSources.map(newestIn));
}

/** Whether node_modules holds every package of the lock file at its version; other systems' optional ones excepted. */
function dependenciesInstalled() {
  const installedLock = at("node_modules", ".package-lock.json");
  if (!existsSync(installedLock)) return false;
  const installed = readPackages(installedLock);
  return Object.entries(readPackages(at("package-lock.json"))).every(([place, wanted]) => {
    const found = installed[place];
    return place === "" || (found ? found.version === wanted.version : wanted.optional || wanted.devOptional);
  });
}

function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, "utf8")).packages;
}

function installDependencies() {
  say("Benodigdheden installeren (npm ci, eenmalig, dit kan enkele minuten duren) …");
  if (run(npmCommand, ["ci"]) !== 0) throw new Error("npm ci is mislukt");
}

/** The mark in node_modules that says which patches were applied; npm ci clears it with the packages. */
const patchMark = at("node_modules", ".koersvast-patches");
const noPatches = "none";

function applyPatches() {
  if (patchFiles().length > 0 && runPackage("patch-package/index.js", ["--error-on-fail"]) !== 0) return false;
  writeFileSync(patchMark, patchKey());
  return true;
}

function patchesInForce() {
  return existsSync(patchMark) && readFileSync(patchMark, "utf8") === patchKey();
}

function otherPatchesInForce() {
  const [applied] = existsSync(patchMark) ? readFileSync(patchMark, "utf8").split(" ") : [noPatches];
  return applied !== noPatches && applied !== patchDigest();
}

/** The patches' digest and the moment of the last installation: a package put back as published has lost its patch. */
function patchKey() {
  return `${patchDigest()} ${modifiedAt(at("node_modules", ".package-lock.json"))}`;
}

function patchDigest() {
  if (patchFiles().length === 0) return noPatches;
  const digest = createHash("sha256");
  for (const file of patchFiles()) digest.update(path.basename(file)).update(readFileSync(file));
  return digest.digest("hex");
}

function patchFiles() {
  const folder = at("patches");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".patch"))
    .sort()
    .map((name) => path.join(folder, name));
}

/** Modification time in ms, 0 for what does not exist. */
function modifiedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The newest modification time in a file or folder; folders count too, so that a removed file is seen. */
function newestIn(entry) {
  const own = modifiedAt(entry);
  if (own === 0 || !statSync(entry).isDirectory()) return own;
  return readdirSync(entry).reduce((newest, name) => Math.max(newest, newestIn(path.join(entry, name))), own);
}
