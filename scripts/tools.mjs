// The programs outside npm that the tests ask for: found, or installed where that is ours to do (root on Debian or Ubuntu).
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { run, say } from "./prepare.mjs";

const oldestLibreOffice = [25, 2]; // dynamic arrays; Debian 12 itself has 7.4

const tools = [
  { name: "LibreOffice Calc ≥ 25.2", packages: ["libreoffice-calc-nogui"], present: () => libreOfficeWith("sc") },
  { name: "LibreOffice Writer ≥ 25.2", packages: ["libreoffice-writer-nogui"], present: () => libreOfficeWith("sw") },
  { name: "lettertype Carlito", packages: ["fonts-crosextra-carlito", "fontconfig"], present: hasCarlito },
  { name: "xmllint", packages: ["libxml2-utils"], present: () => answers("xmllint", "--version") },
  { name: "Chromium", packages: ["chromium"], present: () => findChromium() !== undefined },
  { name: "pdftotext en pdftoppm", packages: ["poppler-utils"], present: () => answers("pdftoppm", "-v") },
];

/** Finds or installs the tools; gives those that are still missing, having said in one line what to install. */
export function prepareTools() {
  if (missingTools().length > 0 && isRootOnDebian()) install(missingTools().flatMap((tool) => tool.packages));
  const missing = missingTools();
  if (missing.length > 0) say(`Ontbreekt: ${names(missing)}. Te installeren: ${packages(missing)}. Zie README.md.`);
  return missing;
}

const names = (list) => list.map((tool) => tool.name).join(", ");
const packages = (list) => list.flatMap((tool) => tool.packages).join(" ");

function missingTools() {
  return tools.filter((tool) => !tool.present());
}

/** Whether a LibreOffice stands here that is new enough and, where it came from a package, has this module. */
function libreOfficeWith(module) {
  return libreOffices().some((program) => {
    const [major, minor] = /LibreOffice (\d+)\.(\d+)/.exec(output(program, "--version"))?.slice(1).map(Number) ?? [
      0, 0,
    ];
    const isRecent = major > oldestLibreOffice[0] || (major === oldestLibreOffice[0] && minor >= oldestLibreOffice[1]);
    const packaged = "/usr/lib/libreoffice/program";
    return isRecent && (program !== "soffice" || !existsSync(packaged) || existsSync(`${packaged}/lib${module}lo.so`));
  });
}

/** Where test/support/libreoffice.ts looks too: env SOFFICE, the path, /opt. */
function libreOffices() {
  const inOpt = existsSync("/opt") ? readdirSync("/opt").filter((name) => name.startsWith("libreoffice")) : [];
  return [process.env.SOFFICE ?? "soffice", "soffice", ...inOpt.map((name) => `/opt/${name}/program/soffice`)];
}

/** Where test/e2e/support/chromium.ts looks too: env CHROMIUM, the path. */
function findChromium() {
  const programs = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"];
  return programs.find((program) => program && answers(program, "--version"));
}

function hasCarlito() {
  return output("fc-list", "Carlito") !== "" || existsSync("/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf");
}

function answers(command, argument) {
  return spawnSync(command, [argument], { stdio: "ignore" }).error === undefined;
}

function output(command, argument) {
  return spawnSync(command, [argument], { encoding: "utf8" }).stdout ?? "";
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && answers("apt-get", "--version");
}

function install(wanted) {
  say(`Hulpmiddelen voor de toetsen installeren (apt-get): ${wanted.join(" ")} …`);
  const target = useBackports();
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  run("apt-get", ["-qq", "update"], { env });
  run("apt-get", ["-qq", "install", "-y", "--no-remove", "--no-install-recommends", ...target, ...wanted], { env });
}

/** Makes bookworm-backports a source on Debian 12, as its own sources are; gives apt-get's arguments to install from it. */
function useBackports() {
  if (!/VERSION_CODENAME=bookworm/.test(read("/etc/os-release"))) return [];
  const target = ["-t", "bookworm-backports"];
  if (output("apt-cache", "policy").includes("bookworm-backports")) return target;
  const own = read("/etc/apt/sources.list.d/debian.sources");
  const stanza = own.split(/\n\s*\n/).find((text) => /^Suites:\s*bookworm(\s|$)/m.test(text)) ?? debianStanza;
  const backports = stanza.replace(/^Suites:.*$/m, "Suites: bookworm-backports").replace(/^#.*\n/gm, "");
  writeFileSync("/etc/apt/sources.list.d/bookworm-backports.sources", `${backports.trim()}\n`);
  return target;
}

const debianStanza = `Types: deb
URIs: http://deb.debian.org/debian
Suites: bookworm
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg`;

function read(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
