/** Chromium for the end-to-end tests: found on the machine, one for each file of tests. */
import { execFileSync } from "node:child_process";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];
const FLAGS = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--ignore-certificate-errors"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

let found: string | null | undefined;
let running: Promise<Browser> | undefined;

/** Where Chromium stands (env CHROMIUM, the path), or null where there is none. */
export function findChromium(): string | null {
  if (found === undefined) found = [process.env["CHROMIUM"] ?? "", ...NAMES].map(placeOf).find(Boolean) ?? null;
  return found;
}

/** A `describe` that needs Chromium: skipped, saying why, on a machine without it; in CI it always runs. */
export function describeWithChromium(name: string, tests: () => void): void {
  if (findChromium() !== null || process.env["CI"] === "true") describe(name, tests);
  else describe.skip(`${name} (skipped: no Chromium here)`, tests);
}

/** The browser of this file of tests. */
export function browser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error("Chromium is not on this machine: install it, or name it in env CHROMIUM");
  return (running ??= chromium.launch({ executablePath, args: FLAGS }));
}

afterAll(async () => (await running)?.close());

function placeOf(program: string): string | null {
  if (program === "") return null;
  try {
    return execFileSync("which", [program], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  } catch {
    return null;
  }
}
