/** The solver beside the pane, in Chromium under the policy of the add-in. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import type { Page } from "playwright-core";
import webpack, { type Configuration, IgnorePlugin } from "webpack";
import { judge } from "../../../src/domain/scenario/judge";
import { solveInProcess } from "../../../src/solver/in-process";
import { municipalProblem } from "../../bench/choices/municipal-problem";
import { browser, describeWithChromium } from "../../e2e/support/chromium";
import type { Asked } from "./solver-page";

const patience = 120_000; // for a bundle on a busy machine

const bundlePage = async (folder: string): Promise<void> => {
  const addin = jest
    .requireActual<readonly Configuration[]>("../../../webpack.config.js")
    .find(({ name }) => name === "addin");
  const isKept = (plugin: unknown): boolean => plugin instanceof HtmlPlugin || plugin instanceof IgnorePlugin;
  const compiler = webpack({
    ...addin,
    entry: path.resolve("test/taskpane/choices/solver-page.ts"),
    output: { ...addin?.output, path: folder },
    plugins: addin?.plugins?.filter(isKept) ?? [],
    ...{ devtool: false, optimization: { minimize: false } },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
};

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
};

const serve = (folder: string): Promise<Server> => {
  const server = createServer(({ url = "" }, response) => {
    const type = TYPES[path.extname(url)];
    if (!type) return response.writeHead(404).end();
    return response.writeHead(200, { "content-type": type }).end(readFileSync(path.join(folder, path.basename(url))));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
};

describeWithChromium("the solver beside the pane", () => {
  let folder = "";
  let server: Server | undefined;
  let page: Page;
  const refused: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "koersvast-solver-"));
    await bundlePage(folder);
    server = await serve(folder);
    page = await (await browser()).newPage();
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    page.on("console", (message) => {
      if (/Content Security Policy/u.test(message.text())) refused.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/addin.html`);
  }, patience);

  afterAll(async () => {
    await page.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (...question: readonly [number, number, number, number | null]): Promise<Asked> =>
    page.evaluate(
      (asked) => (globalThis as unknown as { ask: (...of: typeof asked) => Promise<Asked> }).ask(...asked),
      question,
    );

  test("its answer is that of the same question on one thread, and nothing of it is refused", async () => {
    const { answer } = await ask(14, 3, 6, null);
    expect(answer).toMatchObject({ status: "optimal" });
    expect(answer).toEqual(
      await solveInProcess({ problem: municipalProblem(1, { items: 14, roles: 3, quarters: 6 }) }),
    );
    expect(refused).toEqual([]);
  });

  test("who stops it has the best choice so far at once, and the page answers all the while", async () => {
    const { answer, progress, stopMs, longestMs } = await ask(150, 12, 12, 4_000);
    expect(answer).toMatchObject({ status: "feasible", endedBy: "stopped", choice: progress.at(-1)?.choice });
    if (!("choice" in answer)) throw new Error(answer.status);
    const problem = municipalProblem(1, { items: 150, roles: 12, quarters: 12 });
    expect(judge(problem, answer.choice)).toMatchObject({ violations: [], levels: answer.levels });
    expect(answer.value).toBeGreaterThan(progress[0]?.value ?? Infinity);
    expect(stopMs).toBeLessThan(500);
    process.stdout.write(
      `stopped in ${stopMs?.toFixed(0)} ms; the page was busy for at most ${longestMs.toFixed(0)} ms\n`,
    );
  });
});
