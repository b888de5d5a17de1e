/**
 * How long the pane takes to be there, beside a bare page of Fluent UI (office.js, onReady, Provider, Button, TabList), on
 * the workbench in Chromium: from the frame's beginning until its first tab is drawn, and for ours until the state of the
 * register stands there. Beside it what is loaded, compressed, and how soon a function of a cell first answers with the
 * pane closed and open. Not part of the tests: `npm run build`, then `npx jest --testRegex pane-start.bench.ts`.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { browser } from "../e2e/support/chromium";
import { buildBarePage } from "./pane-start/build-bare-page";

const RUNS = 11;
const MINUTES = 60_000;
const register = "voorbeeldregister.xlsx";

interface Seen {
  /** Since the frame began to load, in ms. */
  readonly tab: number;
  readonly heading: number;
  /** The scripts and styles that it loaded by then, by name, without office.js. */
  readonly loaded: readonly string[];
}

/** A server beside this program, with our add-in or what stands in a folder. */
const serve = async (addin: string) => {
  const program = spawn(process.execPath, ["scripts/workbench-server.mjs", "samples", addin], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve) =>
    program.stdout.once("data", (said: Buffer) => resolve(said.toString().trim())),
  );
  servers.push(() => program.kill());
  return address;
};

const servers: (() => boolean)[] = [];
afterAll(() => servers.forEach((end) => end()));

/** Notes in each page when its first tab and heading are drawn. */
const noteFirsts = (): void => {
  const firsts: Record<string, number> = {};
  Object.assign(window, { firsts });
  new MutationObserver(() => {
    for (const [name, selector] of [
      ["tab", "[role=tab]"],
      ["heading", "h1"],
    ] as const)
      if (!(name in firsts) && document.querySelector(selector)) firsts[name] = performance.now();
  }).observe(document, { childList: true, subtree: true });
};

const opened = async (chromium: Browser, url: string): Promise<Page> => {
  const context = await chromium.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(noteFirsts);
  await page.goto(url);
  return page;
};

const start = async (chromium: Browser, address: string, last: "tab" | "heading"): Promise<Seen> => {
  const page = await opened(chromium, `${address}?bestand=${register}&paneel=350`);
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the pane has a frame");
  await frame.waitForFunction((name) => name in (window as unknown as { firsts: object }).firsts, last);
  const seen = await frame.evaluate(() => ({
    ...{ heading: Number.NaN, ...(window as unknown as { firsts: { tab: number } }).firsts },
    loaded: performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname.slice(1))
      .filter((name) => /\.(js|css)$/u.test(name) && !name.startsWith("office/")),
  }));
  await page.context().close();
  return seen;
};

/** From typing the formula until its first cell has its value, in ms. */
const firstAnswer = async (chromium: Browser, address: string, isOpen: boolean): Promise<number> => {
  const page = await opened(chromium, `${address}?bestand=${register}${isOpen ? "&paneel=350" : ""}`);
  await page.getByRole("status").filter({ hasText: "Gereed" }).waitFor();
  const nameBox = page.getByLabel("Naamvak", { exact: true });
  await nameBox.fill("Toelichting!Z1");
  await nameBox.press("Enter");
  await page.waitForFunction((wanted) => window.koersvast?.shows(wanted), "Toelichting!Z1");
  await page.keyboard.type("=PORTFOLIO.DRIEHOEK(Portfolio[#Alles];Personen[#Alles])");
  const begun = performance.now();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => window.koersvast?.shown("Toelichting!Z1").text === "Nr");
  const took = performance.now() - begun;
  await page.context().close();
  return took;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const compressed = (folder: string, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);

/** Everything that the add-in may load, whichever views are opened. */
const scriptsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => /\.(js|css)$/u.test(name));

test(
  "the start of the pane beside that of a bare page",
  async () => {
    const bareFolder = await buildBarePage();
    const [bare, ours] = [await serve(bareFolder), await serve(path.resolve("dist/addin"))];
    const chromium = await browser();
    const [bares, own]: [Seen[], Seen[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      bares.push(await start(chromium, bare, "tab"));
      own.push(await start(chromium, ours, "heading"));
    }
    const answers = { closed: [] as number[], open: [] as number[] };
    for (let run = 0; run < 5; run += 1) {
      answers.closed.push(await firstAnswer(chromium, ours, false));
      answers.open.push(await firstAnswer(chromium, ours, true));
    }
    const [bareTab, ownTab] = [median(bares.map(({ tab }) => tab)), median(own.map(({ tab }) => tab))];
    const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;
    console.log(
      [
        `first tab: bare ${bareTab.toFixed(0)} ms, ours ${ownTab.toFixed(0)} ms, ratio ${(ownTab / bareTab).toFixed(2)}`,
        `ours until the register's state stands there: ${median(own.map(({ heading }) => heading)).toFixed(0)} ms`,
        `loaded, compressed: bare ${kilobytes(compressed(bareFolder, bares[0]?.loaded ?? []))}, ours before the first view ${kilobytes(compressed("dist/addin", own[0]?.loaded ?? []))}, in all ${kilobytes(compressed("dist/addin", scriptsIn("dist/addin")))}`,
        `a function's first answer: pane closed ${median(answers.closed).toFixed(0)} ms, open ${median(answers.open).toFixed(0)} ms`,
      ].join("\n  "),
    );
    rmSync(bareFolder, { recursive: true, force: true });
  },
  10 * MINUTES,
);
